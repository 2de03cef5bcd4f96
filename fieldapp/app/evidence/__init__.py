"""Evidence files: taken in, listed, attached to an observation, given out.

May import `app.home` and `app.entry`, and what stands below `app`.
"""
