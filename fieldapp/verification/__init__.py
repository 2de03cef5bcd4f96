"""Effect of records, relations of observations to zones, and counting. Pure.

May import `ledger` and what stands below it; no disk, network, clock or database.
"""
