"""Pages of judging: the agreement in words.

May import `ui.widgets`, `ui.base`, and `app` and what stands below it but the stores.
"""
