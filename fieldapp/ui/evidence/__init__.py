"""The page *Evidence*: files taken in from a camera card, seen and given out.

May import `ui.base`, `ui.widgets`, `ui.webmap` and `ui.records`.
"""
