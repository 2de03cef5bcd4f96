"""Page *Findings*: drafts, what waits for an approval, what is in force and why.

May import `ui.judging`, `ui.records`, `ui.headquarters`, `ui.entry`, `ui.widgets` and `ui.base`.
"""
