"""Foundations of every widget: texts, theme, background work, the base page, progress.

May import nothing else of `ui`.
"""
