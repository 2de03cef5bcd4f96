"""The page *Records*: the list, one record, and export.

May import `ui.base`, `ui.widgets`, `ui.webmap`, `ui.entry` and `ui.patrol`.
"""
