"""Questions about own entries on the page *Log*, answered there.

May import `ui.widgets` and `ui.base`.
"""
