"""A patrol: its start, watches, route, end, and the day's sign-off.

May import `app.home`, `app.entry` and `app.records`, and what stands below `app`.
"""
