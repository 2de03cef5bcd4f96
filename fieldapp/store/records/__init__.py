"""Signed records: feeds, observations, search, numbers for lists and map; letters.

May import `store.index`, `store.transfer` and what stands below them in `store`.
"""
