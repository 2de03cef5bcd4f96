"""Parts that a report still lacks: silent laptops, what waits, unwatched posts, texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from fieldapp.app.desk import queue_state
from fieldapp.app.entry.listed_region import are_listed, region_of
from fieldapp.app.headquarters import duty
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.judging import suggested_links
from fieldapp.app.judging.counting_state import CountingState
from fieldapp.app.reporting import edition_list, report_text
from fieldapp.app.reporting.report_text import WrittenText
from fieldapp.observation.operational_day import span
from fieldapp.report.daily import edition_proposal
from fieldapp.report.daily.annexes.told_regions import told_otherwise
from fieldapp.report.daily.narrative.bound_numbers import ReportNumbers
from fieldapp.report.daily.report_content import ContentRow, ReportContent
from fieldapp.report.daily.sections import named
from fieldapp.store.foreign.gazetteer import open_gazetteer

PARTS: Final = (
    "laptops", "incomplete", "unreviewed", "suggestions", "not_compared", "findings", "undated",
    "no_region", "no_listed_region", "other_region", "watches", "no_text", "typed",
    "untranslated", "unchecked", "unapproved",
)  # fmt: skip
"""Codes of what may be missing, in the order in which it is shown."""
TEXT_PARTS: Final = ("no_text", "typed", "untranslated", "unchecked")
"""Codes of what texts may lack."""


@dataclass(frozen=True, slots=True)
class MissingPart:
    """Something that the report lacks.

    Attributes:
        code: One of PARTS.
        names: Call signs, posts with what was not watched of them, sections whose text lacks
            something, or numbers of editions that wait for an approval.
        minutes: Of each name, where the code is "watches": how long it was not watched.
        hashes: Of the records that it is about, where there are any.
    """

    code: str
    names: tuple[str, ...] = ()
    minutes: tuple[int, ...] = ()
    hashes: tuple[bytes, ...] = ()


def missing(
    session: Session,
    state: CountingState,
    content: ReportContent,
    texts: Sequence[WrittenText],
    numbers: ReportNumbers,
    *,
    language: str,
    now: datetime,
) -> tuple[MissingPart, ...]:
    """Parts that a report lacks, in the order of PARTS.

    Args:
        session: The open home, of a role that reviews.
        state: What counts.
        content: Of the report.
        texts: Written beside it.
        numbers: Of the content.
        language: In which it is looked at: each English text is to be there in it too.
        now: The device clock, UTC.

    Raises:
        InputError: This role reviews nothing.
        StoreError: The disk failed, or the home has no mission pack.
    """
    parts = (
        *_found(session, state, content, now),
        *text_parts(texts, numbers, language),
        *_unapproved(session, content),
    )
    found = {each.code: each for each in parts}
    return tuple(found[code] for code in PARTS if code in found)


def _found(
    session: Session, state: CountingState, content: ReportContent, now: datetime
) -> Iterator[MissingPart]:
    (heading,) = content.section("heading")
    first, last = (date.fromisoformat(str(heading.cells[f"{n}_day"])) for n in ("first", "last"))
    since, _ = span(last, state.zone, state.cut_off)
    board = duty.board(session, now).rows
    silent = [e.name for e in board if not e.is_post and (e.last_word or since) <= since]
    if silent:
        yield MissingPart("laptops", tuple(silent))
    if not state.basis.complete:
        yield MissingPart("incomplete")
    yield from _waiting(session, content, now)
    yield from _suggested(state, first, last)
    rows = content.section("undated")
    if rows:
        yield MissingPart("undated", hashes=_hashes(row.grounds for row in rows))
    nowhere = [row for row in content.section("violations") if not row.cells["region"]]
    if nowhere:
        yield MissingPart("no_region", hashes=_records_of(nowhere))
    yield from _regions(session, content, nowhere)
    yield from _unwatched(content)


def _regions(
    session: Session, content: ReportContent, nowhere: Sequence[ContentRow]
) -> Iterator[MissingPart]:
    """Regions that the mission's list lacks, or tells otherwise than rows and posts."""
    if nowhere and not are_listed(pack_of(session)):
        yield MissingPart("no_listed_region")
    otherwise = regions_otherwise(session, content)
    if otherwise:
        yield MissingPart("other_region", hashes=otherwise)


def regions_otherwise(session: Session, content: ReportContent) -> tuple[bytes, ...]:
    """Records whose region is not that of the mission's list, or not that of others of their post.

    Raises:
        StoreError: The home has no mission pack.
    """
    with open_gazetteer(pack_of(session).places) as places:
        rows = told_otherwise(content, region_of(places))
    return _hashes(row.grounds.get("records", ()) for row in rows)


def _records_of(rows: Iterable[ContentRow]) -> tuple[bytes, ...]:
    """Records in force of rows of observations."""
    return tuple(bytes.fromhex(str(row.cells["record"])) for row in rows)


def text_parts(
    texts: Sequence[WrittenText], numbers: ReportNumbers, language: str
) -> Iterator[MissingPart]:
    """Parts that the texts lack: each names the sections that it is about."""
    written = {(each.block.section, each.block.language): each for each in texts}
    if not written:
        yield MissingPart("no_text")
        return
    states = {place: report_text.state_of(each, numbers).word for place, each in written.items()}
    for code, word in (("typed", report_text.DRAFTED), ("unchecked", report_text.BOUND)):
        found = dict.fromkeys(s for (s, _), state in states.items() if state == word)
        if found:
            yield MissingPart(code, tuple(found))
    english = [section for section, code in written if code == "en"]
    if other := tuple(each for each in english if (each, language) not in written):
        yield MissingPart("untranslated", other)


def _unapproved(session: Session, content: ReportContent) -> Iterator[MissingPart]:
    """Editions of these days that wait for another person's approval."""
    period = edition_proposal.period_of(content)
    found = [each for each in edition_list.listed(session) if each.waits]
    if numbers := tuple(each.body.number for each in found if each.body.period == period):
        yield MissingPart("unapproved", numbers)


def _waiting(session: Session, content: ReportContent, now: datetime) -> Iterator[MissingPart]:
    """Observations of the report that nobody reviewed, and findings that wait for approval."""
    within = set(_hashes(row.grounds for section in content.sections for row in section.rows))
    queue = [each.waiting for each in queue_state.my_queue(session, now)]
    unreviewed = tuple(e.hash for e in queue if e.kind == "observation" and e.hash in within)
    if unreviewed:
        yield MissingPart("unreviewed", hashes=unreviewed)
    findings = tuple(each.hash for each in queue if each.kind == "finding")
    if findings:
        yield MissingPart("findings", hashes=findings)


def _suggested(state: CountingState, first: date, last: date) -> Iterator[MissingPart]:
    """Observations that may tell of the same events, and that nobody linked or told apart."""
    dates = [first + timedelta(days=each) for each in range((last - first).days + 1)]
    days = [suggested_links.of_day(state, each) for each in dates]
    strong = (each for day in days for each in day.found if each.level != "weak")
    if pairs := tuple(dict.fromkeys(hash_ for each in strong for hash_ in (each.a, each.b))):
        yield MissingPart("suggestions", hashes=pairs)
    if left := frozenset[bytes]().union(*(each.not_compared for each in days)):
        yield MissingPart("not_compared", hashes=tuple(sorted(left)))


def _unwatched(content: ReportContent) -> Iterator[MissingPart]:
    """Posts that were not watched all the time; nothing where every post was."""
    (heading,) = content.section("heading")
    length = int(heading.cells["minutes"] or 0)
    posts = [
        (str(row.cells["post"] or ""), length - int(row.cells["watched_minutes"] or 0))
        for row in content.section("coverage")
    ]
    short = [each for each in posts if each[1] > 0]
    if short or not posts:
        yield MissingPart("watches", tuple(p for p, _ in short), tuple(m for _, m in short))


def _hashes(grounds: Iterable[object]) -> tuple[bytes, ...]:
    return tuple(dict.fromkeys(bytes.fromhex(each) for one in grounds for each in named(one)))
