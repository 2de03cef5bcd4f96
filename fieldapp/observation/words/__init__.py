"""Words of the lines: forms, small words, numbers, and the index of all phrases.

May import `observation.vocabulary` alone.
"""
