"""Rule files of the mission pack: read beside its zones, and kept by their hash.

May import `mission.pack`, `verification`, `store` and what stands below them.
"""
