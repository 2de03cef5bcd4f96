"""Cards of the page *Mission* about the pack's content, erasure and the mission's end; zones drawn.

May import `ui.base` and `ui.widgets`.
"""
