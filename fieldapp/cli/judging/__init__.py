"""Commands that judge: reviews, where a source was, rule files.

May import `cli.base`, `app` and what stands below it.
"""
