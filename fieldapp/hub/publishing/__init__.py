"""Publishing of headquarters: log entries, receipts, log tiles, cosignatures, outboxes.

May import `hub.telemetry`, and what stands below `hub`.
"""
