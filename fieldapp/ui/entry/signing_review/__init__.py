"""The review before signing: what will be signed, what is odd, what a correction changes.

May import `ui.entry.readback_labels`, `ui.widgets` and `ui.base`.
"""
