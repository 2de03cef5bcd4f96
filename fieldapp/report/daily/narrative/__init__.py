"""Narrative of a report: text by a person, with numbers that stand for cells of the content. Pure.

May import the content, its changes and texts of `report/daily`, and what stands below `report`.
"""
