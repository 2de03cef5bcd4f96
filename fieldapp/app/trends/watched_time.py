"""Watched time of a period, beside its total: none counted is no proof of calm."""

from __future__ import annotations

from typing import Any

from fieldapp.app.judging.counting_state import CountingState
from fieldapp.app.trends.trend_filter import Passing
from fieldapp.app.trends.trend_reading import watches_in
from fieldapp.observation.operational_day import Span
from fieldapp.report.daily.sections import minutes, watched
from fieldapp.verification.reporting.coverage import coverage, total_length


def watched_members(state: CountingState, within: Span) -> dict[str, Any]:
    """Code for how posts were watched in a span, as a report has it, and their minutes."""
    posts = coverage((seen for _, seen in watches_in(state, within, Passing())), within)
    return {"watched": watched(posts), "watched_minutes": minutes(total_length(posts))}
