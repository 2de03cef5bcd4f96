"""What travels: bundles, receipts, checkpoints, the upload queue, outboxes.

May import `store.database` and what stands below it in `store`.
"""
