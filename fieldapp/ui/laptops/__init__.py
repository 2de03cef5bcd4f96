"""Duty board of laptops, patrols and manned posts: who is silent.

May import `ui.widgets` and `ui.base`.
"""
