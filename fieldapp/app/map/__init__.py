"""Queries of the two maps to an open home.

May import all of `app` but `app.demo`, `app.reporting` and `app.desk`, and what stands below `app`.
"""
