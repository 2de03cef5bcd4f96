"""Aids for whoever types an entry: completion, readback, what was typed before, other observers.

May import `app.entry.draft_reading` and what stands below `app.entry`.
"""
