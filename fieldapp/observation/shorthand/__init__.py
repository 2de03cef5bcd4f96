"""One typed line to an observation, and back.

May import all other modules of `observation`.
"""
