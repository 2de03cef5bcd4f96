"""Signed records: feeds, observations, search, numbers for lists and map; letters.

May import every module of `store` but `hub_log` and `integrity`.
"""
