"""Single values as people type them (counts, times, places, weapons), and back.

May import what stands below it in `observation`; never `shorthand` or `table`.
"""
