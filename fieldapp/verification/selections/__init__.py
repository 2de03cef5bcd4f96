"""Totals of any selection of observations, from what an index keeps of each; pure.

May import `verification.counting` and what stands below it.
"""
