"""The report as a person looks at it: rows in words with what each rests on, and what it lacks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.judging import counting_state, typed_period
from fieldapp.app.reporting import draft_report
from fieldapp.app.reporting.missing_parts import MissingPart, missing
from fieldapp.observation.operational_day import day_of, span
from fieldapp.report.daily.printed_report import printed, printed_changes
from fieldapp.report.daily.report_content import ContentRow, ReportContent, in_reading_order


@dataclass(frozen=True, slots=True)
class WantedReport:
    """Days of a report.

    Attributes:
        day: The last of them, as it was typed; "" for the present one.
        days: How many, up to that one.
        earlier: Size of the log that an earlier report rests on; None: no changes are told.
    """

    day: str = ""
    days: int = 1
    earlier: int | None = None


@dataclass(frozen=True, slots=True)
class ViewedRow:
    """A row of the report: its words, safe to show, and the tree of what it rests on."""

    text: str
    grounds: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ViewedSection:
    """A section of the report: its heading, and its rows in words."""

    title: str
    rows: tuple[ViewedRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportView:
    """A report as it stands now.

    Attributes:
        content: Of it.
        words: What is printed, in the language of the view.
        sections: In the printed order.
        missing: What it lacks.
        last: The last of its days.
        due: The moment at which its last day ends.
        zone: IANA name of the zone of its days.
    """

    content: ReportContent
    words: Mapping[str, Any]
    sections: tuple[ViewedSection, ...]
    missing: tuple[MissingPart, ...]
    last: date
    due: datetime
    zone: str


def view(session: Session, wanted: WantedReport, *, language: str, now: datetime) -> ReportView:
    """The report of some operational days as it stands now.

    Args:
        session: The open home, of a role that reviews.
        wanted: Which days.
        language: Of the words.
        now: The device clock, UTC.

    Raises:
        InputError: No date, no day or too many, or the log is not as large.
        StoreError: The disk failed, or the home has no mission pack.
    """
    state = counting_state.state_at(session)
    last = day_of(now, state.zone, state.cut_off)
    if wanted.day.strip():
        last = typed_period.typed_day(wanted.day, state, now)
    content = draft_report.content_of(session, last, wanted.days, None, wanted.earlier)
    pack = pack_of(session)
    words = printed(content, pack.vocabulary, language, mission=pack.roster.mission_name)
    return ReportView(
        content=content,
        words=words,
        sections=tuple(_sections(content, words)),
        missing=missing(session, state, content, now),
        last=last,
        due=span(last, state.zone, state.cut_off)[1],
        zone=state.zone,
    )


def _sections(content: ReportContent, words: Mapping[str, Any]) -> Iterable[ViewedSection]:
    content = in_reading_order(content)  # as it is printed
    totals = (*content.section("totals"), *content.section("undated"))
    yield ViewedSection(words["title"], _rows(words["summary"], totals))
    for table in words["tables"]:
        rows = content.section(table["name"])
        if table["name"] == "changes":
            rows = printed_changes(rows)
        lines = [" · ".join(filter(None, cells)) for cells in table["rows"]]
        yield ViewedSection(table["title"], _rows(lines, rows))


def _rows(lines: Iterable[str], rows: Iterable[ContentRow]) -> tuple[ViewedRow, ...]:
    both = zip(lines, rows, strict=True)
    return tuple(ViewedRow(line, row.grounds) for line, row in both)


def day_beside(wanted: WantedReport, shown: date, step: int) -> WantedReport:
    """The report of the days before (step -1) or after (1) those that are shown."""
    day = shown + timedelta(days=step * wanted.days)
    return WantedReport(f"{day}", wanted.days, wanted.earlier)
