"""Page of the agreement in words; words of findings.

May import `ui.widgets`, `ui.base`, and `app` and what stands below it but the stores.
"""
