"""Commands that report: drafts of the daily report.

May import `cli.base`, `app` and what stands below it.
"""
