"""What supervisors and officers judge of records: reviews.

May import `app.home`, `app.entry` and `app.records`, and what stands below `app`.
"""
