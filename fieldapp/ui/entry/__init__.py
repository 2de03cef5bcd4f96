"""The page *Log*: shorthand line, form, map tools, review before signing.

May import `ui.webmap`, `ui.widgets` and `ui.base`.
"""
