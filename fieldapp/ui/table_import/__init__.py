"""*Import a table…*: the preview, the mapping of its columns, and what became of each row.

May import `ui.entry`, `ui.widgets` and `ui.base`.
"""
