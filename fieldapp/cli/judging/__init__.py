"""Commands that judge: reviews, links and totals, where a source was, rule files.

May import `cli.base`, `app` and what stands below it.
"""
