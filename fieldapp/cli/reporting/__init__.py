"""Commands that report: drafts of the daily report, and its editions.

May import `cli.base`, `app` and what stands below it.
"""
