"""Search index: rows beside each record by which it is searched, listed and drawn.

May import `store.evidence`, `store.settings` and what stands below them in `store`.
"""
