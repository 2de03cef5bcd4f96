"""Desk of headquarters and verification officers: statements, the review queue, the handover.

May import `app.records`, `app.grounds`, `app.judging` and what stands below them in `app`.
"""
