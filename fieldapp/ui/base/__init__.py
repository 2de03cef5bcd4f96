"""What every widget stands on: texts, theme, background work, pages, progress.

May import `fieldapp.app`; nothing else of `ui`.
"""
