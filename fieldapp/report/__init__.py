"""Exports, proofs and reports, without Qt.

May import `map`, `mission`, `store` and what stands below them; never `sync`.
"""
