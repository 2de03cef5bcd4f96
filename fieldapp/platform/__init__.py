"""Operating systems: what Linux, macOS and Windows do differently, each with its counterpart.

May import nothing of fieldapp. No other folder asks which system it runs on, or calls what only
some have.
"""
