"""Shorthand: one typed line to an observation, and back.

May import all of `observation` but `table` and `cells`.
"""
