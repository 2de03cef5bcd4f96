"""Tables: rows of a CSV or XLSX file become signed observations, as a mapping of columns says.

May import `app.home`, `app.entry` and `app.records`, and what stands below `app`.
"""
