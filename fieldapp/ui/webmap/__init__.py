"""The Chromium view of a map, its URL scheme, and the map of own observations.

May import `ui.base` and `ui.widgets`.
"""
