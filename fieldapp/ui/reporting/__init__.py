"""Page *Report*: the daily report, what it lacks, and what each of its numbers rests on.

May import `ui.desk` (its words), `ui.widgets` and `ui.base`.
"""
