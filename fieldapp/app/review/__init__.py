"""Reviews of records, where a source was, and the agreement as it is applied or tried.

May import `app.records` and what stands below it in `app`.
"""
