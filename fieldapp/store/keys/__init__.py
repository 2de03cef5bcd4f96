"""The keystore: the home's secrets, sealed by a passphrase.

May import `store.atomic_file` and `store.stored_time`.
"""
