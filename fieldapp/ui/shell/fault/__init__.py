"""Faults of the program: caught, kept, and shown with what a person may send.

May import `ui.widgets`, `ui.base`, `app` and what stands below it.
"""
