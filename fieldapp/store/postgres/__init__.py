"""PostgreSQL with PostGIS as an engine of the store: connection, dialect and schema.

May import `store.settings` and what stands below it in `store`.
"""
