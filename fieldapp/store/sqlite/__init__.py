"""SQLite with SQLCipher as an engine of the store: connection and dialect.

May import `store.damage` and what stands below it in `store`.
"""
