"""The page *Inbox*: what came to the holder of this laptop, read, opened and answered.

May import `ui.headquarters` (its words), `ui.widgets` and `ui.base`.
"""
