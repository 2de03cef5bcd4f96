"""Bodies of records that are no observations: a class for each type, beside its CBOR keys.

May import `ledger.fields`, `ledger.dcbor`, `observation` and `errors`.
"""
