"""Signing of changes: what waits for officers' signatures, in words, and who the officers are.

May import `mission`'s release, trust, pack and keys, and what stands below `mission`.
"""
