"""Column index of observations: a million rows filtered, counted and drawn.

May import what stands below `map`, nothing else of `map`.
"""
