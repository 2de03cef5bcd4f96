"""The report as a person looks at it: rows in words with what each rests on, and what it lacks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.judging import counting_state, typed_period
from fieldapp.app.reporting import draft_report, report_text
from fieldapp.app.reporting.missing_parts import (
    PARTS,
    TEXT_PARTS,
    MissingPart,
    missing,
    text_parts,
)
from fieldapp.app.reporting.report_text import WrittenText
from fieldapp.observation.operational_day import day_of, span
from fieldapp.report.daily.narrative import bound_numbers
from fieldapp.report.daily.narrative.bound_numbers import ReportNumbers
from fieldapp.report.daily.narrative.narrative_text import NARRATED, with_narrative
from fieldapp.report.daily.pages.printed_changes import printed_changes
from fieldapp.report.daily.pages.printing import Printing
from fieldapp.report.daily.printed_report import number_words, printed
from fieldapp.report.daily.report_content import ContentRow, ReportContent, in_reading_order
from fieldapp.report.daily.report_texts import report_texts
from fieldapp.verification.basis import Basis


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
        content: Of it, with its texts.
        figures: Of it, without them.
        numbers: That its texts can name.
        texts: As they are written.
        titles: Headings of the sections that have a text, in the language of the view.
        language: Of the view.
        words: What is printed in it.
        sections: In the printed order.
        missing: What it lacks.
        last: The last of its days.
        days: How many.
        due: The moment at which its last day ends.
        zone: IANA name of the zone of its days.
        basis: On which records it rests.
    """

    content: ReportContent
    figures: ReportContent
    numbers: ReportNumbers
    texts: tuple[WrittenText, ...]
    titles: Mapping[str, str]
    language: str
    words: Mapping[str, Any]
    sections: tuple[ViewedSection, ...]
    missing: tuple[MissingPart, ...]
    last: date
    days: int
    due: datetime
    zone: str
    basis: Basis


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
    figures = draft_report.content_of(session, last, wanted.days, None, wanted.earlier)
    texts = report_text.texts_of(session, last, wanted.days)
    numbers = bound_numbers.numbers_of(figures)
    content, words = _printed(session, figures, texts, language)
    return ReportView(
        content=content,
        figures=figures,
        numbers=numbers,
        texts=texts,
        titles={name: report_texts(language)(name) for name in NARRATED},
        language=language,
        words=words,
        sections=tuple(_sections(content, words)),
        missing=missing(session, state, figures, texts, numbers, language=language, now=now),
        last=last,
        days=wanted.days,
        due=span(last, state.zone, state.cut_off)[1],
        zone=state.zone,
        basis=state.basis,
    )


def rewritten(session: Session, view: ReportView, texts: tuple[WrittenText, ...]) -> ReportView:
    """Report view with the same figures and other texts.

    Raises:
        StoreError: The home has no mission pack.
    """
    content, words = _printed(session, view.figures, texts, view.language)
    others = [each for each in view.missing if each.code not in TEXT_PARTS]
    found = text_parts(texts, view.numbers, view.language)
    by_code = {each.code: each for each in (*others, *found)}
    return replace(
        view,
        content=content,
        texts=texts,
        words=words,
        missing=tuple(by_code[code] for code in PARTS if code in by_code),
    )


def _printed(
    session: Session, figures: ReportContent, texts: Iterable[WrittenText], language: str
) -> tuple[ReportContent, Mapping[str, Any]]:
    content = with_narrative(figures, (each.block for each in texts), draft=True)
    pack = pack_of(session)
    return content, printed(content, pack.vocabulary, language, mission=pack.roster.mission_name)


@dataclass(frozen=True, slots=True)
class OfferedNumber:
    """A number that a text can name: its name, and words for it with its value."""

    name: str
    words: str


def offered(session: Session, view: ReportView, section: str) -> tuple[OfferedNumber, ...]:
    """Numbers that a text can name, those of its own section first.

    Raises:
        StoreError: The home has no mission pack.
    """
    (heading,) = view.figures.section("heading")
    texts = report_texts(view.language)
    to = Printing(texts, pack_of(session).vocabulary, str(heading.cells["zone"]))
    found = view.numbers.named.values()
    ordered = sorted(found, key=lambda each: (each.section != section, _place(each.section)))
    return tuple(
        OfferedNumber(
            each.name,
            f"{words}: {bound_numbers.filled(f'{{{each.path}}}', view.numbers.cells, texts)}",
        )
        for each in ordered
        if (words := number_words(to, each))
    )


def _place(section: str) -> int:
    return NARRATED.index(section) if section in NARRATED else len(NARRATED)


def _sections(content: ReportContent, words: Mapping[str, Any]) -> Iterable[ViewedSection]:
    content = in_reading_order(content)  # as it is printed
    totals = (*content.section("totals"), *content.section("undated"))
    yield ViewedSection(words["title"], _rows(words["summary"], totals))
    for table in words["tables"]:
        rows = content.section(table["name"])
        if table["name"] == "changes":
            rows = tuple(group[0] for group in printed_changes(rows))
        lines = [" · ".join(filter(None, cells)) for cells in table["rows"]]
        yield ViewedSection(table["title"], _rows(lines, rows))


def _rows(lines: Iterable[str], rows: Iterable[ContentRow]) -> tuple[ViewedRow, ...]:
    both = zip(lines, rows, strict=True)
    return tuple(ViewedRow(line, row.grounds) for line, row in both)


def day_beside(wanted: WantedReport, shown: date, step: int) -> WantedReport:
    """The report of the days before (step -1) or after (1) those that are shown."""
    day = shown + timedelta(days=step * wanted.days)
    return WantedReport(f"{day}", wanted.days, wanted.earlier)
