"""Relations of observations to the zones of the agreement. Pure.

May import `ledger` and what stands below it; no disk, network, clock or database.
"""
