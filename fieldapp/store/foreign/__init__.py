"""SQLite files of others, opened read-only: gazetteers and MBTiles.

May import `store.sqlcipher`, and what stands below `store`.
"""
