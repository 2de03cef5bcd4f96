"""Tables: rows of a CSV, XLSX or GeoJSON file become signed observations, as a mapping says.

May import `app.records` and what stands below it in `app`.
"""
