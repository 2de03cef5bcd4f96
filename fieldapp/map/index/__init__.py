"""Column index of observations: a million rows filtered, counted and drawn.

May import `map.basemap` and `map.coastline`, and what stands below `map`.
"""
