"""The layers of the supervisors' map, by the names that supervisor.js knows."""

from __future__ import annotations

from typing import Final

from fieldapp.ui.choices import Choice
from fieldapp.ui.texts import tr

ON_AT_FIRST: Final = ("observations", "sectors", "posts", "zones", "places", "evidence", "reviews")
LAYERS: Final = ("observations", "sectors", "posts", "zones", "places", "evidence", "reviews",
                 "density", "mgrs", "symbols")  # fmt: skip


def layers() -> list[Choice]:
    """What can be switched on and off."""
    words = {
        "observations": tr("Observations"),
        "sectors": tr("Sectors and directions"),
        "posts": tr("Names of posts"),
        "zones": tr("Zones, lines and restricted areas"),
        "places": tr("Place names"),
        "evidence": tr("Evidence there is"),
        "reviews": tr("What was reviewed"),
        "density": tr("Density"),
        "mgrs": tr("MGRS grid"),
        "symbols": tr("APP-6 signs of equipment, neutral"),
    }
    return [Choice(name, words[name]) for name in LAYERS]
