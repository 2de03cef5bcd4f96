"""Findings with four eyes: the numbered checks, and which findings are in force. Pure.

May import `verification.effect`, `ledger`, `observation` and `errors`.
"""
