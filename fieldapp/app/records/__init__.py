"""Lists of records, one record in full, and tasks.

May import `app.entry`, `app.home` and `app.position`, and what stands below `app`.
"""
