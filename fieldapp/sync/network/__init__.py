"""Hub client over HTTPS: connection, deadlines, uploads, downloads, one exchange in order.

May import all of `sync`, and what stands below `sync`.
"""
