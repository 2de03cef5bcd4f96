"""Judgements of records by supervisors and officers: reviews, and where a source was.

May import `app.home`, `app.entry` and `app.records`, and what stands below `app`.
"""
