"""What headquarters publishes: log entries, receipts, tiles, cosignatures, outboxes.

May import `hub.telemetry`, and what stands below `hub`.
"""
