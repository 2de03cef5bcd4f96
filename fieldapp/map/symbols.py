"""Symbols and colours of the kinds, from the page's own files, for screen and paper."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from fieldapp.paths import RESOURCES

SIDE: Final = 24  # units of a symbol's own square
OTHER: Final = "M12 3a9 9 0 1 0 .01 0z"
GREY: Final = "#6b747c"


@cache
def outlines() -> Mapping[str, str]:
    """SVG path of each kind's symbol, in a square of SIDE units."""
    text = (RESOURCES / "map" / "symbols.js").read_text("utf-8")
    return dict(re.findall(r'^\s+(\w+): "(M[^"]+)",$', text, re.MULTILINE))


@cache
def colours() -> Mapping[str, str]:
    """Colour of each kind by day, as #rrggbb."""
    text = (RESOURCES / "map" / "fieldmap.css").read_text("utf-8")
    day = text[: text.index("data-light")]
    by_name = dict(re.findall(r"--(\w+): (#[0-9a-f]{6});", day))
    of_kind = re.findall(r"\.kind-(\w+) \{ --own: var\(--(\w+)\); \}", text)
    return {kind: by_name[name] for kind, name in of_kind}
