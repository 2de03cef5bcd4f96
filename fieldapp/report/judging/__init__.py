"""Findings in proof folders: written beside a record that one is about, and checked outside.

May import what `report` may.
"""
