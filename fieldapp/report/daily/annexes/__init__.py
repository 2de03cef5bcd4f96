"""Rows of the daily report's annexes: violations in their groups, and single observations. Pure.

May import what `report.daily` may, and `report.daily` itself.
"""
