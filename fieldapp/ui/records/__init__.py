"""The page *Records*: the list, one record, and export.

May import all of `ui` but `shell`, `evidence`, `map` and `setup`.
"""
