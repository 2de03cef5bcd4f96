"""The pages *Send and receive* and *Sync*.

May import `ui.webmap`, `ui.widgets` and `ui.base`.
"""
