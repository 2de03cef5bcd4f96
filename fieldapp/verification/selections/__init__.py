"""Totals of any selection of observations, from what an index keeps of each; pure.

May import `verification` and what it may.
"""
