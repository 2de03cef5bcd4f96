"""Queries of the two maps to an open home.

May import all of `app` but `demo`, and what stands below `app`.
"""
