"""Editions as a person looks at them: who signed what, their pages, and what changed, in words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final

from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.reporting import (
    edition_check,
    edition_list,
    edition_signing,
    edition_store,
    report_text,
)
from fieldapp.app.reporting.edition_list import ListedEdition
from fieldapp.app.reporting.edition_signing import EditionRights, FrozenFolder
from fieldapp.app.reporting.report_recount import Recount, recount
from fieldapp.errors import Message, StoreError
from fieldapp.ledger.bodies.mission_bodies import Edition
from fieldapp.report.daily import edition_proposal
from fieldapp.report.daily.edition_copies import AUDIENCES, named, up_to
from fieldapp.report.daily.narrative.narrative_text import narrative_of
from fieldapp.report.daily.pages.printed_changes import change_words, row_names
from fieldapp.report.daily.pages.printing import Printing
from fieldapp.report.daily.printed_report import printed
from fieldapp.report.daily.report_content import ContentSection, ReportContent
from fieldapp.report.daily.report_texts import report_texts

_NUMBER: Final = re.compile(r"(\d+)/(\d{4})")


@dataclass(frozen=True, slots=True)
class ViewedVerdict:
    """A verdict on an edition.

    Attributes:
        code: One of those of `report approve`.
        who: Signed it: the call sign, as far as it is known here.
        at: When, by that laptop's own clock, UTC.
        reason: Why it has no effect, or "".
        note: In words.
    """

    code: str
    who: str
    at: datetime
    reason: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewedEdition:
    """An edition with the people who signed.

    Attributes:
        found: The edition.
        author: Call sign of its author.
        own: It was signed by this home.
        verdicts: In the order of the log.
    """

    found: ListedEdition
    author: str
    own: bool
    verdicts: tuple[ViewedVerdict, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionsView:
    """Editions that are here, the newest first, and what this home may do with them."""

    rights: EditionRights
    editions: tuple[ViewedEdition, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedWords:
    """Contents of a frozen report for whoever is to sign or approve it.

    Attributes:
        frozen: It.
        corrects: Number of the edition that it corrects; "" for none, or where that is not here.
        summary: Its summary, in sentences.
        texts: Number of its texts.
        typed: Typed figures of its texts, each with its noun.
        recount: Its figures beside the records here.
    """

    frozen: FrozenFolder
    corrects: str
    summary: tuple[str, ...]
    texts: int
    typed: tuple[str, ...]
    recount: Recount


def editions(session: Session) -> EditionsView:
    """Editions that are here.

    Raises:
        StoreError: The disk failed, or the home has no mission pack.
    """
    roster = pack_of(session).roster

    def name(kid: bytes) -> str:
        device = roster.device(kid)
        return device.call_sign if device is not None and device.is_named else kid.hex()

    return EditionsView(
        rights=edition_signing.rights_of(session),
        editions=tuple(
            ViewedEdition(
                found=each,
                author=name(each.record.kid),
                own=each.record.kid == session.store.kid,
                verdicts=tuple(
                    ViewedVerdict(body.state, name(record.kid), record.signed_at, reason, body.note)
                    for record, reason in each.verdicts
                    for body in (edition_list.edition_body(record),)
                ),
            )
            for each in reversed(edition_list.listed(session))
        ),
    )


def next_number(view: EditionsView, last: date) -> str:
    """Number after the highest of the year: "242/2026"."""
    found = (_NUMBER.fullmatch(each.found.body.number) for each in view.editions)
    used = (int(each[1]) for each in found if each and int(each[2]) == last.year)
    return f"{max(used, default=0) + 1}/{last.year}"


def opened(
    session: Session, folder: Path, found: ListedEdition | None, language: str
) -> SignedWords:
    """Open a frozen folder for whoever is to sign it, or to approve an edition.

    Raises:
        InputError, FormatError, StoreError: As `edition_signing.open_folder`.
    """
    frozen = edition_signing.open_folder(session, folder, found)
    content = frozen.content
    pack = pack_of(session)
    words = printed(content, pack.vocabulary, language, mission=pack.roster.mission_name)
    numbers = {each.record.hash: each.body.number for each in edition_list.listed(session)}
    return SignedWords(
        frozen=frozen,
        corrects=numbers.get(frozen.edition.supersedes or b"", ""),
        summary=tuple(words["summary"]),
        texts=len(narrative_of(content)),
        typed=report_text.typed_in(content),
        recount=recount(session, content),
    )


def pages_of(session: Session, edition: Edition, audience: str, language: str) -> bytes:
    """A frozen PDF, as headquarters keeps it; its binding language where this one is not there.

    Raises:
        StoreError: It is not here.
        FormatError: The lists of files are not as they were written.
    """
    code = language if language in edition.languages else edition.languages[0]
    name = named(f"report.{code}.pdf", audience)
    files = edition_store.files_of(session, edition)
    if name not in files:
        raise StoreError(Message("{1} of the edition is not here.", name))
    return files[name]


def folder_pages(frozen: FrozenFolder, language: str) -> bytes:
    """The internal PDF of a frozen folder; its binding language where this one is not there."""
    codes = frozen.edition.languages
    return frozen.files[f"report.{language if language in codes else codes[0]}.pdf"]


def audiences_of(edition: Edition) -> tuple[str, ...]:
    """Audiences for which an edition has a copy."""
    return (AUDIENCES[0], *up_to(edition.audience))


def differences(
    session: Session, found: ListedEdition, other: ListedEdition | None, language: str
) -> tuple[str, ...]:
    """Changes from an edition to another one of the same days, or to what the records say now.

    Raises:
        InputError: They are of other days.
        StoreError: A file is not here; headquarters has them.
    """
    contents = [
        edition_store.content_of(session, each.body) for each in (other, found) if each is not None
    ]
    if other is None:
        section = edition_check.since_frozen(session, found)
    else:
        section = edition_check.diff(session, found, other)
    return change_lines(session, section, contents, language)


def change_lines(
    session: Session, section: ContentSection, contents: Sequence[ReportContent], language: str
) -> tuple[str, ...]:
    """Changes in words, a line each.

    Args:
        session: Its mission pack has the words.
        section: Of the changes.
        contents: That have the rows which they name.
        language: Of the words.

    Raises:
        StoreError: The home has no mission pack.
    """
    (heading,) = contents[0].section("heading")
    zone = str(heading.cells["zone"])
    to = Printing(report_texts(language), pack_of(session).vocabulary, zone)
    names = dict[tuple[str, str], str]()
    for each in contents:
        names |= row_names(to, each, numbered=False)
    return change_words(to, section.rows, names)


def same_days(view: EditionsView, found: ListedEdition) -> tuple[ListedEdition, ...]:
    """Other editions of the same days, the newest first."""
    return tuple(
        each.found
        for each in view.editions
        if each.found.body.period == found.body.period and each.found.record != found.record
    )


def correctable(view: EditionsView, content: ReportContent) -> tuple[ListedEdition, ...]:
    """Editions in force of a report's days: what a correction can name."""
    period = edition_proposal.period_of(content)
    return tuple(
        each.found
        for each in view.editions
        if each.found.in_force and each.found.body.period == period
    )
