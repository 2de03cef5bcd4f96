"""Trends: charts of a period and a filter of the map, read from the home, and their files.

May import `app.reporting`, what stands below it in `app`, and what stands below `app`.
"""
