"""Narrowing of the supervisors' map: its filters, and its search line.

May import `map_controls`, `ui.widgets` and `ui.base`, and what stands below `ui`.
"""
