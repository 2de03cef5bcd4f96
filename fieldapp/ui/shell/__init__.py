"""The program: start, single instance, window, idle lock, faults.

May import everything of `ui`.
"""
