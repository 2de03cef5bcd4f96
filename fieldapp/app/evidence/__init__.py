"""Evidence files: taken in, listed, attached to an observation, given out.

May import `app.entry`, `app.home` and `app.position`, and what stands below `app`.
"""
