"""Who is silent: the duty board of laptops, patrols and manned posts.

May import `ui.widgets` and `ui.base`.
"""
