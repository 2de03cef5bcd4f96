"""Writer of proof folders: what an outsider needs to check one record, and what judges it.

May import `report.by_hand`, `report.check_result`, `report.daily` and what `report` may.
"""
