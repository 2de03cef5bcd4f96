"""The open home: session, device set-up, preferences, places, disk usage.

May import what stands below `app`, nothing else of `app`.
"""
