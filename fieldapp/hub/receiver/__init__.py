"""HTTP server that faces the network: access, uploads, static files.

May import `hub.publishing` and `hub.telemetry`, and what stands below `hub`.
"""
