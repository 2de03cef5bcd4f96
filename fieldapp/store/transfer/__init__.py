"""Exchange between devices and hub: bundles, receipts, checkpoints, upload queue, outboxes.

May import `store.settings`, `store.dialect` and what stands below them in `store`.
"""
