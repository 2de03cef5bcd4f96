"""Days that editions in force are about, and whether their totals are others by now."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from fieldapp.app.home.session import Session
from fieldapp.app.judging.counting_state import VIOLATION, CountingState
from fieldapp.app.reporting import edition_check, edition_list
from fieldapp.errors import FieldappError
from fieldapp.report.daily import edition_proposal
from fieldapp.report.daily.report_content import ContentRow, ReportContent
from fieldapp.verification import counting
from fieldapp.verification.trends.day_part import DayPart


def revised_days(
    session: Session, state: CountingState, parts: Sequence[DayPart]
) -> dict[date, bool]:
    """Days of an edition of one day that is in force, with whether it says otherwise.

    The newest edition of a day speaks. What cannot be read here is left out.

    Raises:
        StoreError: The disk failed.
    """
    if state.log.size is not None:
        return {}  # editions are compared with what counts now
    told = {day: row for content in _contents(session) for day, row in _one_day(content)}
    return {part.day: _differs(part, told[part.day]) for part in parts if part.day in told}


def _contents(session: Session) -> Iterator[ReportContent]:
    for each in edition_list.listed(session):
        if not each.in_force:
            continue
        try:
            files = edition_check.files_of(session, each.body)
            yield edition_proposal.check_content(each.body, files)
        except FieldappError:
            continue  # its files are not on this machine


def _one_day(content: ReportContent) -> Iterator[tuple[date, ContentRow]]:
    (heading,) = content.section("heading")
    first, last = heading.cells["first_day"], heading.cells["last_day"]
    if first == last:
        for row in content.section("totals"):
            if row.cells["region"] == "all":
                yield date.fromisoformat(str(first)), row


def _differs(part: DayPart, told: ContentRow) -> bool:
    total = part.totals.get(VIOLATION) or counting.total(())
    now = total.claim.at_least, total.claim.at_most
    return now != (told.cells["at_least"], told.cells["at_most"])
