"""Rows behind the desk: what nobody reviewed yet, what came or was signed since, rows of tables.

May import `store.records` and what that may.
"""
