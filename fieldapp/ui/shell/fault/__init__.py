"""Faults of the program: caught, kept, and shown with what a person may send.

May import `ui/widgets`, `ui/base` and `app`.
"""
