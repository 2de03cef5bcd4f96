"""Search index: rows beside each record by which it is searched, listed and drawn.

May import `store.dialect` and `store.interface`, and what stands below `store`.
"""
