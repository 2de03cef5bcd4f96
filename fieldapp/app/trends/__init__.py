"""Trends: charts of a period and a filter of the map, read from the home, and their files.

May import `app.export`, `app.judging`, `app.map`, `app.reporting` and what stands below them in
`app`.
"""
