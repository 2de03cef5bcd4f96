"""Lists of records, one record in full, and tasks.

May import `app.home` and `app.entry`, and what stands below `app`.
"""
