"""The page *Duty board*: laptops, patrols and manned posts, and who is silent.

May import `ui.widgets` and `ui.base`.
"""
