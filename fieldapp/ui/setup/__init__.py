"""The pages before a home is open: demo, new home, founding, enrolment, unlock.

May import `ui.records` and what stands below it in `ui`.
"""
