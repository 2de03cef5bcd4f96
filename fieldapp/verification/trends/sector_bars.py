"""Chart "sectors": what lies in each sector of the agreement, and who watched. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta

from fieldapp.verification import counting
from fieldapp.verification.claims import NOT_KNOWN
from fieldapp.verification.counting import OUTSIDE
from fieldapp.verification.reporting.coverage import PostCoverage
from fieldapp.verification.trends.day_part import DayPart
from fieldapp.verification.trends.sector_shares import SectorPart, joined
from fieldapp.verification.trends.trend_chart import (
    ChartCell,
    ChartRow,
    TrendChart,
    claim_cells,
    minutes,
)

_NOBODY = SectorPart(inside=counting.total(()), share=0.0, posts=frozenset())


def sector_chart(
    parts: Sequence[DayPart], posts: Sequence[PostCoverage], names: Iterable[str]
) -> TrendChart:
    """Bars of sectors, all of them, then what lies in none and what tells no place, if any.

    Args:
        parts: Days.
        posts: Coverage of the whole period.
        names: Of the mission's sectors.
    """
    sectors = tuple(_row(name, parts, posts) for name in names)
    outside, unknown = (_row(name, parts, posts) for name in (OUTSIDE, NOT_KNOWN))
    others = (outside, unknown) if unknown.cells["rows"] else (outside,)
    return TrendChart("sectors", (*sectors, *others), {"sectors": len(sectors)})


def _row(name: str, parts: Sequence[DayPart], posts: Sequence[PostCoverage]) -> ChartRow:
    found = [part.sectors[name] for part in parts if name in part.sectors]
    part = joined(found) if found else _NOBODY
    telling = [each for each in posts if each.post.casefold() in part.posts]
    watched = sum((each.length for each in telling), timedelta())
    cells: dict[str, ChartCell] = {
        "sector": name,
        **claim_cells(part.inside.claim),
        "share": round(part.share, 3),
        "rows": part.inside.rows,
        "without_figure": part.inside.without_figure,
        "posts": len(part.posts),
        "watched_minutes": minutes(watched),
    }
    return ChartRow(cells)
