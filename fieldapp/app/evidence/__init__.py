"""Evidence files: taken in, listed, attached to an observation, given out.

May import `app.entry` and what stands below it in `app`.
"""
