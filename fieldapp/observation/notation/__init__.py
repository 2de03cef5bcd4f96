"""Single values as people type them (counts, times, places, directions, weapons), and back.

May import `observation.values`, `vocabulary`, `local_time`, `measure`; never `shorthand`.
"""
