"""Page *Findings*: drafts, what waits for an approval, what is in force and why.

May import `ui.desk`'s signing list and key sheet, and what `ui.desk` may import.
"""
