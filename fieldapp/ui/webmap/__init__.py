"""The Chromium view of a map, its URL scheme and the rows it shows.

May import `ui.base` and `ui.widgets`.
"""
