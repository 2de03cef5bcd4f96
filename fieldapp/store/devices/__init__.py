"""Other devices: their roster entries, and what was sent to each and how far it is.

May import `store.settings` and what stands below it in `store`.
"""
