"""Transparency log: Merkle tree, tiles, signed notes, cosignatures, witnesses (C2SP).

Bytes in, values out. May import `observation`, `wording`, and modules of `ledger`.
"""
