"""Observations in words, and text from people made safe to show.

May import `observation` and `errors`; of the disk, only words and code lists.
"""
