"""Signed bytes. Bytes in, values out: no disk, no network, no clock, no database."""
