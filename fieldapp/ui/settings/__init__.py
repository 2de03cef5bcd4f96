"""The page *Settings*: language, theme, base maps, passphrase, wipe.

May import `ui.base` and `ui.widgets`.
"""
