"""Tables: rows of a CSV or XLSX file become signed observations, as a mapping of columns says.

May import `app.records` and what stands below it in `app`.
"""
