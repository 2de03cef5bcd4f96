"""Corroboration by bearings: where the source was that several observers told of. Pure.

May import `observation` and what stands below it; no disk, network, clock or random numbers.
"""
