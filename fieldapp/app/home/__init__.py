"""The open home: session, device set-up, own signing, preferences, access log, disk usage.

May import what stands below `app`, nothing else of `app`.
"""
