"""Custody of headquarters: backup, restore, comparison with what was seen, recovery shares.

May import `hub.publishing`, and what stands below `hub`.
"""
