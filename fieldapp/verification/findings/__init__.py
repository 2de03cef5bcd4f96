"""Findings with four eyes: the numbered checks, and which findings are in force. Pure.

May import `verification.announcements`, `verification.event_groups`, `verification.link_effect` and
what stands below them.
"""
