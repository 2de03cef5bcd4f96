"""The page *Log*: shorthand line, form, map tools, review before signing.

May import `ui.base`, `ui.widgets` and `ui.webmap`.
"""
