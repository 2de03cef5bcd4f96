"""The page *Patrol*: forms, watches, the route and the day.

May import `ui.webmap`, `ui.widgets` and `ui.base`.
"""
