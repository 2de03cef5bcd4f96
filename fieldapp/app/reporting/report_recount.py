"""Recount of a report: its figures made again from the records of this home, and compared."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from fieldapp.app.home.session import Session
from fieldapp.app.judging import counting_state
from fieldapp.app.reporting.daily_records import records_of
from fieldapp.app.reporting.judged_records import judge_of
from fieldapp.errors import FormatError
from fieldapp.observation.operational_day import parse_cut_off
from fieldapp.report.daily.report_content import ReportContent
from fieldapp.report.daily.sections import IN_PART, LEFT_OUT, daily
from fieldapp.store.records import feeds
from fieldapp.verification.basis import Basis

SAME, OTHER, PART = "same", "other", "part"
_BASIS: Final = frozenset(
    f"heading/1/{name}"
    for name in ("log_size", "log_root", "roster", "complete", "not_in_log", *LEFT_OUT, *IN_PART)
)
"""Cells that say on which log the report rests, and what it left out of it; what a laptop holds has
no place in the log.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recount:
    """Figures of a report beside those that come of the records here.

    Attributes:
        word: SAME; OTHER; PART, where records that the report rests on are not here.
        named: Number of records that the report rests on.
        here: Of these, those that are here.
        others: Records of these days that are here and that it does not rest on.
        paths: Cells that come out otherwise.
        corrects: It tells what changed since an earlier edition, which is not compared: which
            records that one rested on, headquarters knows.
    """

    word: str
    named: int
    here: int
    others: int
    paths: tuple[str, ...]
    corrects: bool


def recount(session: Session, content: ReportContent) -> Recount:
    """Make the figures of a report again from the records that are here.

    They are those that the log had at the report's entry, where this home holds all of the log up
    to there. Else they are all that are here: records that came later make another count; their
    number is told.

    Raises:
        FormatError: The content does not say which days it is of.
        StoreError: The disk failed, or the home has no mission pack.
    """
    named = {str(row.cells["record"]) for row in content.section("hashes")}
    here = {each for each in named if feeds.raw(session.store, bytes.fromhex(each)) is not None}
    (heading,) = content.section("heading")
    size, basis = int(heading.cells["log_size"] or 0), counting_state.basis(session)
    again, _ = made_again(session, content, size if basis.complete and size <= basis.size else None)
    found = {str(row.cells["record"]) for row in again.section("hashes")}
    made, stated = dict(again.leaves()), dict(content.leaves())
    sections = {each.name for each in again.sections} - {"hashes"}
    paths = {p for p in made.keys() | stated.keys() if p.partition("/")[0] in sections} - _BASIS
    unlike = tuple(
        sorted(p for p in paths if (p in made, made.get(p)) != (p in stated, stated.get(p)))
    )
    word = PART if len(here) < len(named) else OTHER if unlike else SAME
    return Recount(
        word=word,
        named=len(named),
        here=len(here),
        others=len(found - named),
        paths=unlike,
        corrects=any(each.name == "changes" for each in content.sections),
    )


def made_again(
    session: Session, content: ReportContent, size: int | None = None
) -> tuple[ReportContent, Basis]:
    """Content of the same days from the records here, by the clock that the report names.

    Args:
        session: The open home.
        content: Of the report.
        size: Of the log; None: all that is here.

    Returns:
        The content, without texts and changes, and what it rests on.

    Raises:
        FormatError: The content does not say which days it is of.
        InputError: The log is not as large, or the agreement's zones that it names are not here.
        StoreError: The disk failed, or the home has no mission pack.
    """
    (heading,) = content.section("heading")
    cells = heading.cells
    cut_off = parse_cut_off(str(cells["cut_off"]))
    if cut_off is None:
        raise FormatError("content without the time at which its days begin")
    first, last = (date.fromisoformat(str(cells[name])) for name in ("first_day", "last_day"))
    state = counting_state.state_at(session, size)
    state = replace(state, zone=str(cells["zone"]), cut_off=cut_off)
    judge = judge_of(session, state, str(cells["zones"]))
    return daily(records_of(state, judge, last, (last - first).days + 1)), state.basis
