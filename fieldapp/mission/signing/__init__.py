"""Signing of changes: what waits for officers' signatures, in words, and who the officers are.

May import `mission.release` and what stands below it in `mission`.
"""
