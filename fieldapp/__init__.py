"""Signed observations for ceasefire monitoring and verification missions."""

__version__ = "0.1.0"
