"""Evidence files at rest: sealed on the disk, and registered in the database.

May import `store.interface` and what stands below it in `store`.
"""
