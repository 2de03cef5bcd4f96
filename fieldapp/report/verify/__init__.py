"""Verifier of proof folders: who signed, when, where in the log, and what it says of later things.

May import `report.proof` and what stands below it, and what `report` may.
"""
