"""*Import a table…*: the preview, the mapping of its columns, and what became of each row.

May import `base`, `entry` and `widgets` of `ui`.
"""
