"""Days that editions in force are about, and whether their totals have changed since."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from datetime import date

from fieldapp.app.home.session import Session
from fieldapp.app.judging.counting_state import CountingState
from fieldapp.app.reporting import edition_list
from fieldapp.errors import FieldappError
from fieldapp.ledger.bodies.mission_bodies import Edition, EditionFile
from fieldapp.observation.field_table import VIOLATION
from fieldapp.report.daily.edition_copies import AUDIENCES, CONTENT, LIST, named
from fieldapp.report.daily.edition_proposal import listed_files
from fieldapp.report.daily.report_content import ContentRow, parse_content
from fieldapp.store.evidence import files as evidence
from fieldapp.verification import counting
from fieldapp.verification.trends.day_part import DayPart


def revised_days(
    session: Session,
    state: CountingState,
    parts: Sequence[DayPart],
    step: Callable[[date], None],
) -> dict[date, bool | None]:
    """Days of an edition of one day that is in force, with whether it says otherwise.

    The newest edition of a day speaks. None: its content is not here, or cannot be read.

    Args:
        session: The open home.
        state: What counts.
        parts: The days.
        step: Called before each edition that is read.

    Raises:
        CancelledError: It was stopped.
        StoreError: The disk failed.
    """
    if state.log.size is not None:
        return {}  # editions are compared with what counts now
    found = edition_list.listed(session)
    newest = {each.body.period: each.body for each in found if each.in_force}
    revised: dict[date, bool | None] = {}
    for part in parts:
        first, after = part.span
        edition = newest.get((first, int((after - first).total_seconds())))
        if edition is not None:
            step(part.day)
            published = _published_row(session, edition)
            revised[part.day] = None if published is None else _differs(part, published)
    return revised


def _published_row(session: Session, edition: Edition) -> ContentRow | None:
    """The total that an edition tells; None where it cannot be read here.

    The edition signs the list of its files, and the list has the SHA-256 of the content.
    """
    try:
        lists = {each.name: each for each in edition.files}
        files = {
            each.name: each
            for each in listed_files(_kept(session, lists[named(LIST, AUDIENCES[0])]))
        }
        content = parse_content(_kept(session, files[CONTENT]))
        return next(row for row in content.section("totals") if row.cells["region"] == "all")
    except (FieldappError, LookupError, StopIteration):
        return None


def _kept(session: Session, file: EditionFile) -> bytes:
    sink = io.BytesIO()
    evidence.read(session.store, file.sha256, sink)
    return sink.getvalue()


def _differs(part: DayPart, published: ContentRow) -> bool:
    total = part.totals.get(VIOLATION) or counting.total(())
    now = total.claim.at_least, total.claim.at_most
    return now != (published.cells["at_least"], published.cells["at_most"])
