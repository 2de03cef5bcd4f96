"""Pages *Review*, *Statements* and *Handover*: what waits for a decision, and what is due.

May import `ui.records` (its words), `ui.widgets` and `ui.base`.
"""
