"""SQLite files of others, opened read-only: gazetteers and MBTiles.

May import what stands below `store`.
"""
