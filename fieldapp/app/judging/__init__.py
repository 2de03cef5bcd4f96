"""Judging: links, findings and the rules applied, signed and listed; totals that rest on them.

May import `app.home`, and what stands below `app`.
"""
