"""Printed map sheet: SVG drawn to scale and typeset with Typst.

May import `map.page`, `map.basemap` and `map.coastline`, and what stands below `map`.
"""
