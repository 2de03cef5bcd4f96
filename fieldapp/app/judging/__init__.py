"""Judging: totals over observations that links join, at a size of the log; signing links.

May import `app/home` and what stands below `app`.
"""
