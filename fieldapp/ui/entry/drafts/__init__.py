"""The draft on the page *Log*: what is typed, its history, what it says, and its being kept.

May import `ui.entry.log_widgets` and what stands below it.
"""
