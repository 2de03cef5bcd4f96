"""Reporting: what reports and trends are made of, read from the home, and their files.

May import `app/desk`, `app/headquarters`, `app/judging`, `app/home` and what stands below `app`.
"""
