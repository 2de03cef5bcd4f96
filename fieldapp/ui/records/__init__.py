"""The page *Records*: the list, one record, and export.

May import `ui.table_import` and what stands below it in `ui`.
"""
