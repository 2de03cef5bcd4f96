"""Pages *Review*, *Findings*, *Statements* and *Handover*: what waits for a decision, what is due.

May import `ui.records` and what stands below it in `ui`.
"""
