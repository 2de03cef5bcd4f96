"""Entry of one observation: draft, completion, read-back and signing.

May import `app.home` and `app.position`, and what stands below `app`.
"""
