"""Secrets of a home beside its keystore, by name, and small files sealed to its identity.

May import `store.interface` and what stands below it in `store`.
"""
