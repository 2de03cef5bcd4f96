"""Entries of the roster, one for each device: their format, their Merkle tree, lists of them.

May import `ledger.bundle` and what stands below it in `ledger`.
"""
