"""Fields of the form for fingers: what is usual is a button to press.

May import `ui.entry.form_fields`, `ui.widgets` and `ui.base`.
"""
