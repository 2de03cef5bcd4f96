"""Tables: rows of a CSV file become signed observations, as a mapping of its columns says.

May import `app.home`, `app.entry` and `app.records`, and what stands below `app`.
"""
