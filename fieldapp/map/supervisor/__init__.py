"""Supervisors' map: its page, and the answers to the page's requests.

May import `map.page`, `map.index` and what stands below them in `map`.
"""
