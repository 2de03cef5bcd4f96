"""The supervisors' map page: filters, layers, search, time bar, side panel.

May import `ui.records` and what stands below it in `ui`.
"""
