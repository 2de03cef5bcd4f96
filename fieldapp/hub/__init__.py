"""The hub: receive, import, log, publish."""
