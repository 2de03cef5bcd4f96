"""Transparency log: Merkle tree, tiles, signed notes, cosignatures, witnesses (C2SP).

May import `ledger.envelope`, `ledger.keys` and what stands below them in `ledger`.
"""
