"""Supervisors' map: its page, and the answers to the page's requests.

May import `map.index`, `map.page` and `map.basemap`, and what stands below `map`.
"""
