"""Importer: admits and stores the records of sealed files; one file, a batch, or a daemon.

May import `hub.publishing` and `hub.telemetry`, and what stands below `hub`.
"""
