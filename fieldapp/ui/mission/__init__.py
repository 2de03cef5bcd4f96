"""Content of the mission pack in the window: zones on a sketch, and the form that changes it.

May import `ui.base` and `ui.widgets`.
"""
