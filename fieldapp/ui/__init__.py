"""The window: the only place for Qt. Pages take plain values and functions.

May import `app` and all below it but `store`, `sync`, `hub` and `ledger`.
"""
