"""Importer: admits and stores the records of sealed files; one file, a batch, or a daemon.

May import all of `hub` but `hub.status`, and what stands below `hub`.
"""
