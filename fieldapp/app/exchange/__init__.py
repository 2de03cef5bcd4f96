"""Sending and receiving: over a carrier, such as a stick, and over the network.

May import `app.evidence`, `app.records` and what stands below them in `app`.
"""
