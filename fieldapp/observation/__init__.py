"""Observations as values: fields, notation, shorthand, vocabulary, geometry.

May import `errors`; no disk, network, clock or keys.
"""
