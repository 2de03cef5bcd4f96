"""The importer: a sealed file in, admitted records out; one file, a batch, or a daemon.

May import `hub.publishing` and `hub.telemetry`, and what stands below `hub`.
"""
