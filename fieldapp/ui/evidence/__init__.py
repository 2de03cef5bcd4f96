"""The page *Evidence*: files taken in from a camera card, looked at and given out.

May import `ui.records` and what stands below it in `ui`.
"""
