"""Hub client over HTTPS: connection, deadlines, uploads, downloads, one exchange in order.

May import `sync.carrier`, and what stands below `sync`.
"""
