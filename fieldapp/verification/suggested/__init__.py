"""Suggestions that observations tell of the same events, and what they would make of a total. Pure.

May import `verification.counting` and what stands below it; no disk, network, clock or database.
"""
