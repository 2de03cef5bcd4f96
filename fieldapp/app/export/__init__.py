"""A selection of observations written to a file.

May import `app.home`, `app.records` and `app.evidence`, and what stands below `app`.
"""
