"""Daily report: its content as sections, rows and cells, and the forms in which it is written.

May import `verification` and what stands below it; every number comes from verification.
"""
