"""Reusable widgets that know no page.

May import `ui.base`.
"""
