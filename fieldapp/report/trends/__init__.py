"""Trends in words and pictures: sentences, tables, SVG, PNG and CSV of the charts.

May import `verification` and what stands below it, `report.daily` and what stands below it, and
`map/sheet` (typesetting).
"""
