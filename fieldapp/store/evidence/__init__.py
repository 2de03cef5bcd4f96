"""Evidence files at rest: sealed on the disk, and registered in the database.

May import `store.settings`, `store.dialect` and what stands below them in `store`.
"""
