"""The program: start, single instance, window with rail and palette, idle lock, faults.

May import all of `ui`.
"""
