"""Reporting: the daily report and its editions, made of what the home holds; their files.

May import `app.desk` and what stands below it in `app`.
"""
