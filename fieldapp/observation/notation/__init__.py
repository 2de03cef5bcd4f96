"""Single values as people type them (counts, times, places, weapons), and back.

May import `observation.sector` and what stands below it in `observation`.
"""
