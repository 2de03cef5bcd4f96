"""Headquarters: importing bundles, changing the roster, founding a mission.

May import `app.home`, `app.entry`, `app.records` and `app.evidence`, and what stands below `app`.
"""
