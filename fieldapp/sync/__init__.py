"""Exchange with headquarters: bundles, receipts and packs, on carriers or over the network.

May import `map`, `mission`, `store` and what stands below them; never `report`.
"""
