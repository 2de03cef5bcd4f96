"""Rows behind the desk: what nobody reviewed yet, what came and was signed since a moment.

May import what `fieldapp.store.records` may, and its modules.
"""
