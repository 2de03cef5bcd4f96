"""The window: the only place for Qt. Pages take plain values and functions."""
