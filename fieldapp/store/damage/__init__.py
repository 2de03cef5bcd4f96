"""A database that is damaged on the disk: its pages, and the records that are whole on them.

May import `store.keys` and `ledger`; opens no connection and writes nothing.
"""
