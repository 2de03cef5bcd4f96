"""Page *Trends*: seven charts of what the map's filter and time pass, with tables and sentences.

May import `ui.desk`, `ui.widgets` and `ui.base`; what is drawn comes from `report/trends`.
"""
