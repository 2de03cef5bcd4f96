"""Printed map sheet: SVG drawn to scale and typeset with Typst.

May import `map.page`, `map.index` and what stands below them in `map`.
"""
