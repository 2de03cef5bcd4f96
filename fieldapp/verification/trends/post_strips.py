"""Chart "silence": what each post did with its time; the longest silence is of watched time. Pure.

A span is quiet where it was watched and no violation that was told there may lie in it. Nothing is
said of a span that nobody watched, or that a sensor watched whose detections nobody looked through.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Final

from fieldapp.observation.operational_day import Span
from fieldapp.verification.counting import Total
from fieldapp.verification.reporting.coverage import (
    HOURS_NOT_KNOWN,
    SHOWN_APART,
    UNREVIEWED,
    UNWATCHED_STATES,
    PostCoverage,
    length,
    merged,
    without,
)
from fieldapp.verification.trends.trend_chart import ChartCell, ChartRow, TrendChart, minutes

QUIET: Final = "quiet"
EVENTS: Final = "events"
APART: Final = (*SHOWN_APART, *sorted(UNWATCHED_STATES), HOURS_NOT_KNOWN)
"""States of a strip that are shown beside or over quiet and events."""


def strip_chart(
    posts: Sequence[PostCoverage],
    spans_by_post: Mapping[str, Sequence[Span]],
    within: Span,
    undated: Total,
) -> TrendChart:
    """Strips of posts, the most watched first.

    Args:
        posts: Coverage of the whole period.
        spans_by_post: By post, in small letters: spans in which violations that were told there
            may lie.
        within: The period.
        undated: Violations in no day; those without any time are in none of these spans.
    """
    ordered = sorted(posts, key=lambda each: (-each.length, each.region, each.post))
    rows = tuple(
        _row(each, spans_by_post.get(each.post.casefold(), ()), within) for each in ordered
    )
    return TrendChart(
        "silence",
        rows,
        {
            "posts": len(rows),
            "first": within[0].isoformat().replace("+00:00", "Z"),
            "after": within[1].isoformat().replace("+00:00", "Z"),
            "undated_rows": undated.rows,
        },
    )


def _row(post: PostCoverage, spans: Sequence[Span], within: Span) -> ChartRow:
    calm = tuple(without(post.watched, merged(list(spans))))
    events = tuple(without(post.watched, calm))
    quiet = tuple(without(calm, post.apart.get(UNREVIEWED, ())))
    longest = max(quiet, key=lambda span: span[1] - span[0], default=None)
    whole = within[1] - within[0]
    cells: dict[str, ChartCell] = {
        "post": post.post,
        "region": post.region,
        "camera": "yes" if post.camera else "no",
        "watched_minutes": minutes(post.length),
        "quiet_minutes": minutes(length(quiet)),
        "event_minutes": minutes(post.length) - minutes(length(calm)),  # so that they add up
        "not_watched_minutes": minutes(max(whole - post.length, timedelta())),
        **{f"{code}_minutes": minutes(length(post.apart.get(code, ()))) for code in APART},
        "longest_silence_minutes": minutes(longest[1] - longest[0]) if longest else 0,
        "longest_silence_from": (
            longest[0].isoformat().replace("+00:00", "Z") if longest else None
        ),
    }
    strip = [(QUIET, *span) for span in quiet]
    strip += [(EVENTS, *span) for span in events]
    strip += [(code, *span) for code in APART for span in post.apart.get(code, ())]
    return ChartRow(cells, tuple(strip))
