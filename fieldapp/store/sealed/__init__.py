"""Secrets of a home beside its keystore, by name, and small files sealed to its identity.

May import `store.dialect`, `store.interface` and what stands below them in `store`.
"""
