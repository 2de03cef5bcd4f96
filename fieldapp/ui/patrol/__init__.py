"""The page *Patrol*: forms, watches, the route and the day.

May import `ui.base` and `ui.widgets`.
"""
