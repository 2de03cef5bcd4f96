"""Reusable widgets that know no page, and the base page of a list with a detail.

May import `ui.base`.
"""
