"""Grounds of findings: where a source was, the agreement as applied or tried, and what is named.

May import `app.records` and what stands below it in `app`.
"""
