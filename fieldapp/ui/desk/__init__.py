"""Pages *Review*, *Statements* and *Handover*: what waits for a decision, and what is due.

May import `ui.records` and `ui.headquarters` (their words), `ui.widgets` and `ui.base`.
"""
