"""Lists of records, one record in full, and tasks.

May import `app.entry` and what stands below it in `app`.
"""
