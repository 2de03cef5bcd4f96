"""The pages *Send and receive* and *Sync*, and the tasks that came.

May import `ui.webmap`, `ui.widgets` and `ui.base`.
"""
