"""Sealed files on a carrier, such as a stick: written whole, read again, checked on receipt.

May import `store`, `mission` and what stands below them; never `sync.network`.
"""
