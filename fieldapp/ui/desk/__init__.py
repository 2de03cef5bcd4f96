"""Pages *Review*, *Statements* and *Handover*: what waits for a decision, and what is due.

May import `ui.records` and what stands below it in `ui`.
"""
