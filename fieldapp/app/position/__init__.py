"""Satellite receivers (NMEA, gpsd) and the position they give.

May import what stands below `app`, nothing else of `app`.
"""
