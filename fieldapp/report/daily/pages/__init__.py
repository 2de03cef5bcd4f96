"""Pages of the daily report in sentences. Pure.

May import what `report.daily` may, and `report.daily` itself.
"""
