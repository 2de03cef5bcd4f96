"""Commands on evidence: its erasure at headquarters.

May import `cli.base`, `cli.hub`, `app` and what stands below it.
"""
