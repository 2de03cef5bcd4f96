"""The supervisors' map: its page, and the answers that the page asks for.

May import `map.index`, `map.page` and `map.basemap`, and what stands below `map`.
"""
