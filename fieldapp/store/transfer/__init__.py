"""Exchange between devices and hub: bundles, receipts, checkpoints, upload queue, outboxes.

May import `store.index` and what stands below it in `store`.
"""
