"""Commands on evidence: asked for at headquarters, and erased there.

May import `cli.base`, `cli.hub`, `app` and what stands below it.
"""
