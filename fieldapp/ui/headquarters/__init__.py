"""Headquarters' pages: import, quarantine, laptops, mission.

May import `ui.mission` and what stands below it in `ui`.
"""
