"""Queries of the two maps to an open home.

May import `app.patrol` and what stands below it in `app`.
"""
