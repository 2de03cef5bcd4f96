"""The open home: session, device set-up, preferences, disk usage, error texts.

May import what stands below `app`, nothing else of `app`.
"""
