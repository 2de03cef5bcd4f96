"""Sending and receiving: over a carrier, such as a stick, and over the network.

May import `app.home`, `app.entry`, `app.records` and `app.evidence`, and what stands below `app`.
"""
