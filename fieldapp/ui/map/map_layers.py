"""The layers of the supervisors' map, by the names that supervisor.js knows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from fieldapp.map.index.columns import Index
from fieldapp.ui.base.texts import tr
from fieldapp.ui.widgets.check_menu import Choice

ON_AT_FIRST: Final = ("observations", "sectors", "posts", "zones", "places", "evidence", "reviews",
                      "legend")  # fmt: skip
LAYERS: Final = ("observations", "sectors", "posts", "zones", "places", "evidence", "reviews",
                 "rules", "tracks", "density", "mgrs", "symbols", "legend")  # fmt: skip


def layers() -> list[Choice]:
    """Layers that can be switched on and off."""
    words = {
        "observations": tr("Observations"),
        "sectors": tr("Sectors and directions"),
        "posts": tr("Posts"),
        "zones": tr("Zones, lines and restricted areas"),
        "places": tr("Place names"),
        "evidence": tr("Evidence there is"),
        "reviews": tr("What was reviewed"),
        "rules": tr("By the rule: outlines of sectors"),
        "tracks": tr("Routes of patrols"),
        "density": tr("Density"),
        "mgrs": tr("MGRS grid"),
        "symbols": tr("APP-6 signs of equipment, neutral"),
        "legend": tr("Legend"),
    }
    return [Choice(name, words[name]) for name in LAYERS]


def legend() -> dict[str, str]:
    """Words of the legend beside the kinds' own."""
    return {
        "legend": tr("Legend"),
        "legend_key": tr("Folds and unfolds; on the map the key L does it too"),
        "several": tr("several, their number and kinds; grey: each below a twentieth"),
        "told": tr("statements, counted apart"),
        "unproven": tr("not yet proven in the log"),
        "partly": tr("dashed outside: the share that is not yet proven in the log"),
        "gone": tr("retracted, replaced or without effect"),
        "among": tr("among others; not counted: retracted, replaced or without effect"),
        "placed": tr("told by a name alone: headquarters gave it this place"),
        "some_placed": tr("some of them placed by headquarters"),
        "flagged": tr("forked or flagged"),
        "evidence": tr("with evidence"),
        "reviewed": tr("review: ✓ confirmed, ? questioned, × disputed or not substantiated"),
        "found": tr(
            "finding in force: 1 observed, 2 confirmed by the team, 3 corroborated, 4 verified, "
            "5 investigated"
        ),
        "source": tr("where the source was: 90 % (dashed) and 50 %; circles are the posts"),
        "joined": tr("what a link joins with the record that is read"),
        "density": tr("Density"),
        "heard": tr("where many sectors overlap: stronger is more"),
        "posts": tr("post"),
        "sectors": tr("sector: where it may have been"),
        "bearings": tr("direction without a distance: its length means nothing"),
        "violation": tr("by the rule: violation; a finding alone makes it the mission's word"),
        "cannot_tell": tr("by the rule: cannot tell"),
        "not_violation": tr("by the rule: not a violation"),
        "zone": tr("zone of the agreement"),
        "line": tr("line of the agreement"),
        "restricted": tr("hatched: restricted area"),
        "tracks": tr("route of a patrol"),
    }


def page_names(index: Index, label: Callable[[str, str], str]) -> dict[str, Any]:
    """Codes of an index, as the page numbers them, and words for its legend."""
    names = index.names
    kinds = [label("kind", code) for code in names["kind"]]
    return {
        "kinds": names["kind"],
        "weapons": names["weapons"],
        "reviews": names["review"],
        "words": legend() | {"kinds": kinds},
    }
