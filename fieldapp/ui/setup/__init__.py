"""The pages before a home is open: demo, new home, founding, enrolment, unlock.

May import `ui.base`, `ui.widgets` and `ui.headquarters`.
"""
