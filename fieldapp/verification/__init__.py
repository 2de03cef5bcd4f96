"""Effect of records, links and findings; counting; zones and rules of the agreement. Pure.

May import `ledger` and what stands below it; no disk, network, clock or database.
"""
