"""A database that is damaged on the disk: its pages, and the records that are whole on them.

May import what `store/keys` and `ledger` have; opens no connection and writes nothing.
"""
