"""Hub: receive files, import records, log and publish them.

May import `sync`, `report`, `map`, `mission` and what stands below them; never `app`.
"""
