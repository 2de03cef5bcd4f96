"""HTML pages of the maps, made with folium, and their routes.

May import `map.basemap` and `map.coastline`, and what stands below `map`.
"""
