"""Base map packs: MBTiles and PMTiles files, read, installed and embedded in a page.

May import `map.coastline` and `map.symbols`.
"""
