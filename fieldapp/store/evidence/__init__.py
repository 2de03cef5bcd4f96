"""Evidence files at rest: sealed on the disk, and registered in the database.

May import `store.objects` and what stands below it in `store`.
"""
