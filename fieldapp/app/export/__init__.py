"""A selection of observations written to a file.

May import `app.evidence`, `app.records` and what stands below them in `app`.
"""
