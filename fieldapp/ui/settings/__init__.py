"""The page *Settings*: language, theme, base maps, passphrase, wipe.

May import `ui.webmap`, `ui.widgets` and `ui.base`.
"""
