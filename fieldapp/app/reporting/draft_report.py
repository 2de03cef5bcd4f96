"""Draft of the daily report: its content, and the files that it is written to."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any

from fieldapp.app.home import access_log
from fieldapp.app.home.access_log import Act, Purpose
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.judging import counting_state
from fieldapp.app.reporting.daily_records import records_of
from fieldapp.app.reporting.judged_records import judge_of
from fieldapp.mission.pack import Pack
from fieldapp.report.daily.pages.html_edition import html_edition
from fieldapp.report.daily.pages.map_drawing import report_map
from fieldapp.report.daily.pages.printing import Printing
from fieldapp.report.daily.printed_report import printed
from fieldapp.report.daily.report_changes import changes
from fieldapp.report.daily.report_content import ReportContent, as_json
from fieldapp.report.daily.report_pdf import report_pdf
from fieldapp.report.daily.report_tables import tables
from fieldapp.report.daily.report_texts import report_texts
from fieldapp.report.daily.report_workbook import workbook
from fieldapp.report.daily.sections import daily
from fieldapp.store.atomic_file import new_file
from fieldapp.store.foreign.gazetteer import Gazetteer, open_gazetteer

ReportProgress = Callable[[int, int, str], None]
"""Gets (done, of, name of the next file); raises CancelledError to stop."""


def content_of(
    session: Session, last: date, days: int, size: int | None, earlier: int | None = None
) -> ReportContent:
    """Content of the report of some operational days.

    Args:
        session: The open home.
        last: The last of the days.
        days: How many.
        size: Of the log; None: now, with own records that are not in it.
        earlier: Size of the log that an earlier report rests on; what changed since is added.

    Raises:
        FormatError: The mission's zones are not in order.
        InputError: No day or too many, or the log is not as large.
        StoreError: The disk failed, or the home has no mission pack.
    """
    content = _daily(session, last, days, size)
    if earlier is None:
        return content
    before = _daily(session, last, days, earlier)
    return ReportContent((*content.sections, changes(before, content)))


def _daily(session: Session, last: date, days: int, size: int | None) -> ReportContent:
    state = counting_state.state_at(session, size)
    return daily(records_of(state, judge_of(session, state), last, days))


def write_draft(
    session: Session,
    content: ReportContent,
    folder: Path,
    languages: Sequence[str],
    step: ReportProgress = lambda _done, _of, _name: None,
) -> list[str]:
    """Write the content as JSON, each of its sections as a table, and pages in each language.

    Args:
        session: The open home.
        content: Of the report.
        folder: Made where it is not there; files of the same names are replaced.
        languages: Of the PDFs.
        step: Called before each PDF, and before the files are written.

    Returns:
        Names of the files.

    Raises:
        CancelledError: It was stopped; nothing was written.
        StoreError: The disk failed, or the program's assets were not built.
    """
    pack = pack_of(session)
    (heading,) = content.section("heading")
    files = {
        "content.json": as_json(content),
        **tables(content),
        "report.xlsx": workbook(content),
    }
    days = f"report {heading.cells['first_day']} {heading.cells['last_day']}"
    attached = "content.json", files["content.json"]
    digest = hashlib.sha256(attached[1]).digest()
    for done, language in enumerate(languages):
        step(done, len(languages), f"report.{language}.pdf")
        words = printed(content, pack.vocabulary, language, mission=pack.roster.mission_name)
        files |= page_files(pack, content, words, f"report.{language}", attached)
    step(len(languages), len(languages), "content.json")
    access_log.note(session, Act.EXPORT, Purpose.REPORT, days, digest)
    folder.mkdir(parents=True, exist_ok=True)
    for section in content.sections:  # a table of an earlier report is not to stand beside this one
        if f"{section.name}.csv" not in files:
            (folder / f"{section.name}.csv").unlink(missing_ok=True)
    for name, written in files.items():
        with new_file(folder, name) as new:
            new.file.write(written)
    return list(files)


def page_files(
    pack: Pack,
    content: ReportContent,
    words: Mapping[str, Any],
    name: str,
    attached: tuple[str, bytes],
) -> dict[str, bytes]:
    """Pages as PDF and as HTML, by name.

    Args:
        pack: The mission's.
        content: That is shown.
        words: In a language, without a map.
        name: Of both, without what tells them apart.
        attached: Name and bytes of the file that is in the PDF.

    Raises:
        StoreError: The program's assets were not built.
    """
    words = with_map(pack, content, words)
    return {
        f"{name}.pdf": typeset(content, words, *attached),
        f"{name}.html": html_edition(_printing(pack, content, words), words, content),
    }


def with_map(pack: Pack, content: ReportContent, words: Mapping[str, Any]) -> dict[str, Any]:
    """The words of a report, or of a copy of it, with the map that the content shows.

    Args:
        pack: The mission's: its list of places has those of settlements that are named.
        content: That is shown.
        words: In a language.
    """
    to = _printing(pack, content, words)
    with open_gazetteer(pack.places) as places:
        return {**words, "map": report_map(to, content, partial(_settlement, places))}


def _printing(pack: Pack, content: ReportContent, words: Mapping[str, Any]) -> Printing:
    (heading,) = content.section("heading")
    return Printing(report_texts(words["language"]), pack.vocabulary, str(heading.cells["zone"]))


def _settlement(places: Gazetteer, name: str) -> tuple[int, int] | None:
    """Coordinates of a settlement that has its name alone."""
    found = [each for each in places.find(name) if each.kind != "post"]
    at = {(each.lat_e7, each.lon_e7) for each in found}
    match at.pop() if len(at) == 1 else None:
        case (int(lat), int(lon)):
            return lat, lon
    return None


def typeset(
    content: ReportContent,
    words: Mapping[str, Any],
    name: str = "content.json",
    attached: bytes | None = None,
) -> bytes:
    """The report as a PDF, of its words in a language as `printed` gives them.

    Args:
        content: Of the report.
        words: In a language, with its map.
        name: Of the attached file.
        attached: It; the content where it is left out.

    Raises:
        StoreError: The program's assets were not built.
    """
    (heading,) = content.section("heading")
    ends = datetime.fromisoformat(str(heading.cells["to"]))
    return report_pdf(words, ends, name, as_json(content) if attached is None else attached)
