"""Exported files of observations: columns, shapes and one writer for each form.

May import what `report` may.
"""
