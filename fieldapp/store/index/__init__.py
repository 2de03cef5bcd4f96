"""Search index: rows beside each record by which it is searched, listed and drawn.

May import `store.devices` and what stands below it in `store`.
"""
