"""What the two maps ask of an open home.

May import `app.home`, `app.entry` and `app.records`, and what stands below `app`.
"""
