"""Corroboration by bearings: where the source was that several observers told of. Pure.

May import `ledger`, `observation` and what stands below them: no disk, network, clock, chance.
"""
