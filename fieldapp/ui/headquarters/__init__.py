"""Headquarters' pages: import, quarantine, laptops, mission.

May import `ui.webmap`, `ui.widgets` and `ui.base`.
"""
