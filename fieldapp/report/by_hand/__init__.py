"""Files of a proof folder for whoever has none of this program: script, README, record in words.

May import `report.check_result` and what `report` may.
"""
