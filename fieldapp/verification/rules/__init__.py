"""Rules of the agreement: read from the mission's file, and applied to observations. Pure.

May import `verification.counting` and what stands below it; no disk, network, clock or database.
"""
