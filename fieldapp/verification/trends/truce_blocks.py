"""Chart "truce": 24-hour blocks before and after a recommitment. Pure.

Blocks are aligned at the moment itself, not at operational days. A block counts only if its posts
were watched for at least half as long as those of the median block, and at all. What straddles the
moment cannot be placed before or after it, and stands apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median, median_high, median_low
from typing import Final

from fieldapp.observation.operational_day import Span
from fieldapp.verification.claims import CountClaim, at_most_or
from fieldapp.verification.counting import PeriodTotal, Total
from fieldapp.verification.trends.trend_chart import (
    NOT_WATCHED,
    ChartCell,
    ChartRow,
    TrendChart,
    claim_cells,
    minutes,
    state_of,
)

BLOCKS: Final = 14
"""Blocks on either side."""
_OPEN: Final = 2**62
_HALF: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class TruceBlock:
    """A block of 24 hours.

    Attributes:
        number: -1 for the one that ends at the recommitment, 1 for the one that begins there.
        span: First moment, and the first after it.
        total: Of what lies in it.
        watched: Watched time of all posts.
    """

    number: int
    span: Span
    total: PeriodTotal
    watched: timedelta


def block_spans(at: datetime) -> Iterator[tuple[int, Span]]:
    """(number, span) of each block around a moment, in order."""
    for back in range(-BLOCKS, BLOCKS):
        first = at + timedelta(days=back)
        yield back if back < 0 else back + 1, (first, first + timedelta(days=1))


def truce_chart(
    blocks: Sequence[TruceBlock], straddling: Total, undated: Total, at: datetime | None
) -> TrendChart:
    """Blocks with bounds, and the median and range of the blocks that count on either side.

    Args:
        blocks: In order; none where no recommitment was named.
        straddling: What lies across the recommitment.
        undated: Violations in no day: they are in no block, and may lie in any.
        at: The recommitment.
    """
    if at is None:
        return TrendChart("truce", (), {"at": None})
    enough = timedelta(minutes=median(minutes(block.watched) for block in blocks))
    counts = {b.number: bool(b.watched) and b.watched * _HALF >= enough for b in blocks}
    left_out = [number for number, good in counts.items() if not good]
    facts: dict[str, ChartCell] = {
        "at": at.isoformat().replace("+00:00", "Z"),
        **_side([b for b in blocks if b.number < 0 and counts[b.number]], "before_"),
        **_side([b for b in blocks if b.number > 0 and counts[b.number]], "after_"),
        "left_out": len(left_out),
        "left_out_blocks": " ".join(f"{number:+}" for number in left_out),
        **claim_cells(straddling.claim if straddling.rows else None, "straddling_"),
        "straddling_rows": straddling.rows,
        **claim_cells(undated.claim if undated.rows else None, "undated_"),
    }
    return TrendChart("truce", tuple(_row(block, counts[block.number]) for block in blocks), facts)


def _row(block: TruceBlock, counts: bool) -> ChartRow:  # noqa: FBT001 - of a table
    total = block.total
    state = state_of(total.inside, block.watched)
    may_lie_here = bool(total.straddling.rows or total.straddling.set_apart)
    unwatched = state == NOT_WATCHED and not may_lie_here
    cells: dict[str, ChartCell] = {
        "block": block.number,
        "from": block.span[0].isoformat().replace("+00:00", "Z"),
        "state": state,
        **claim_cells(None if unwatched else total.claim),
        "rows": total.inside.rows,
        "without_figure": total.inside.without_figure,
        "straddling_rows": total.straddling.rows,
        "watched_minutes": minutes(block.watched),
        "counts": "yes" if counts else "no",
    }
    return ChartRow(cells)


def _side(blocks: Sequence[TruceBlock], prefix: str) -> dict[str, ChartCell]:
    """Median and range of the blocks of one side, as bounds."""
    names = ("median_low", "median_high", "lowest", "highest")
    if not blocks:
        return {f"{prefix}blocks": 0, **dict.fromkeys(f"{prefix}{name}" for name in names)}
    lows, highs = _lows(blocks), _highs(blocks)
    values = (median_low(lows), _closed(median_high(highs)), min(lows), _closed(max(highs)))
    return {
        f"{prefix}blocks": len(blocks),
        **{f"{prefix}{name}": value for name, value in zip(names, values, strict=True)},
    }


def _lows(blocks: Sequence[TruceBlock]) -> list[int]:
    return [_claim(block).at_least for block in blocks]


def _highs(blocks: Sequence[TruceBlock]) -> list[int]:
    return [at_most_or(_claim(block).at_most, _OPEN) for block in blocks]


def _claim(block: TruceBlock) -> CountClaim:
    return block.total.claim


def _closed(bound: int) -> ChartCell:
    return "open" if bound == _OPEN else bound
