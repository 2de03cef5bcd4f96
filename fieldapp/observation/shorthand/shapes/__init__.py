"""Shapes of a line's pieces: times, places, angles, amounts.

May import `observation.words` and what `shorthand` may.
"""
