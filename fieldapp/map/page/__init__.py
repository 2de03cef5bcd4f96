"""The map's HTML pages, made with folium, and their routes.

May import `map.basemap` and `map.coastline`, and what stands below `map`.
"""
