"""A patrol: its start, watches, route, end, and the day's sign-off.

May import `app.evidence`, `app.records` and what stands below them in `app`.
"""
