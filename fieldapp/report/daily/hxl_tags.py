"""HXL hashtags of a report's columns: the second row of public tables, for humanitarian programs.

The Humanitarian Exchange Language, version 1.1 (hxlstandard.org). A column without a tag is
left alone by programs that read it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

HXL_TAGS: Final[Mapping[str, str]] = {
    "first_day": "#date+start", "last_day": "#date+end", "from": "#date+event+start",
    "to": "#date+event+end", "precision": "#date+event+precision", "region": "#adm1+name",
    "control": "#adm1+control", "position": "#loc+observer+name",
    "position_reference": "#loc+observer+text", "post": "#loc+observer+name",
    "site": "#loc+event+name", "site_at": "#geo+event", "position_at": "#geo+observer",
    "post_at": "#geo+observer", "distance": "#geo+distance+text", "directions": "#geo+bearing+text",
    "means": "#event+means+code", "sensor": "#event+sensor+code",
    "number": "#event+num+text", "kind": "#event+type+code",
    "what": "#event+type+code", "assessment": "#event+assessment+code",
    "hedge": "#event+confidence+code", "weapons": "#event+weapon+text",
    "status": "#status+code", "party": "#org+party+name", "at_least": "#event+num+min",
    "at_most": "#event+num+max", "best": "#event+num+best",
    "explosions_at_least": "#event+explosion+num+min",
    "explosions_at_most": "#event+explosion+num+max",
    "explosions_best": "#event+explosion+num+best",
    "before_at_least": "#event+before+num+min", "before_at_most": "#event+before+num+max",
    "before_best": "#event+before+num+best", "rows": "#meta+rows+num",
    "compared": "#event+change+code", "low": "#indicator+num+min", "high": "#indicator+num+max",
    "watched_minutes": "#indicator+watched+minutes", "received": "#indicator+statements+num",
    "killed_low": "#affected+killed+min", "killed_high": "#affected+killed+max",
    "injured_low": "#affected+injured+min", "injured_high": "#affected+injured+max",
    "killed": "#affected+killed+text", "injured": "#affected+injured+text",
    "people": "#affected+num", "record": "#meta+id", "log_size": "#meta+log+size",
    "edition": "#meta+edition", "corrects": "#meta+edition+corrects",
    "log_root": "#meta+log+root", "language": "#meta+language+code", "filled": "#description",
}  # fmt: skip
"""Hashtag and attributes by column."""
