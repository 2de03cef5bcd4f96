"""The supervisors' map page: filters, layers, search, time bar, side panel.

May import `ui.base`, `ui.widgets`, `ui.webmap` and `ui.records`.
"""
