"""Kinds of what waits in the review queue that no single record asks for.

May import what `fieldapp/app/desk/` may.
"""
