"""Rows behind the desk: what nobody reviewed yet, what came and was signed since a moment.

May import `store.records` and what that may.
"""
