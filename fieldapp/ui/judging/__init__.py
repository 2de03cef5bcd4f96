"""The page *Agreement*: its rules and zones in words.

May import `ui.widgets` and `ui.base`.
"""
