"""The page *Agreement*: its rules and zones in words; words of findings.

May import `ui.widgets` and `ui.base`.
"""
