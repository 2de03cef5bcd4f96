"""HTTP server that faces the network: access, uploads, static files.

May import `hub.telemetry`, and what stands below `hub`; never the database of headquarters.
"""
