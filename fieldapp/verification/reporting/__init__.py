"""Reporting: periods compared like for like, watched hours, and series in time. Pure.

May import `verification.counting` and what stands below it.
"""
