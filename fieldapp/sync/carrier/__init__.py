"""Sealed files on a carrier, such as a stick: written whole, read again, checked on receipt.

May import all of `sync` but `sync.network`, and what stands below `sync`.
"""
