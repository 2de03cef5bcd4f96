"""Headquarters: importing bundles, changing the roster, founding a mission.

May import `app.evidence`, `app.records` and what stands below them in `app`.
"""
