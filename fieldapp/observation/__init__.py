"""What was seen. Values only: no disk, no network, no clock, no keys."""
