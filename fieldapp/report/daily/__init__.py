"""Daily report: its content as sections, rows and cells, and the forms in which it is written.

May import `report.exports` and what stands below `report`; numbers come from `verification`.
"""
