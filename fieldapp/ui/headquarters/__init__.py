"""Headquarters' pages: import, quarantine, laptops, mission.

May import `ui.base` and `ui.widgets`.
"""
