"""Pages *Review*, *Findings*, *Statements* and *Handover*: what waits for a decision, what is due.

May import `ui.records` and `ui.headquarters` (their words), `ui.widgets` and `ui.base`.
"""
