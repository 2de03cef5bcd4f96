"""Shorthand: one typed line to an observation, and back.

May import all of `observation` but `observation.table`, `observation.place_cells` and
`observation.cells`.
"""
