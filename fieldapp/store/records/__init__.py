"""Signed records: feeds read and appended, searched, numbered; letters to devices.

May import every module of `store` but `hub_log` and `integrity`.
"""
