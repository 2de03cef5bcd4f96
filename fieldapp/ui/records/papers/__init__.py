"""Records on paper: printed, written as a PDF, copied in plain words.

May import `ui.records.record_lines`, `ui.widgets`, `ui.base` and `app`.
"""
