"""Publication of an edition: its files for an audience, both proofs, and pages to pass on.

The signed pages cannot say who approved them, nor what corrects them. Beside them stand pages of
the same content that do, named by the edition, and README.txt.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Final

from fieldapp.app.home import access_log
from fieldapp.app.home.access_log import Act, Purpose
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.reporting import (
    draft_report,
    edition_check,
    edition_list,
    edition_readers,
    edition_store,
)
from fieldapp.app.reporting.draft_report import ReportProgress
from fieldapp.app.reporting.edition_freezing import write_folder
from fieldapp.app.reporting.edition_list import ListedEdition
from fieldapp.errors import InputError, Message
from fieldapp.ledger.bodies.finding_body import APPROVED
from fieldapp.ledger.record import Record
from fieldapp.ledger.roster import Roster
from fieldapp.mission.pack import Pack
from fieldapp.report.daily.edition_copies import (
    AUDIENCES,
    CONTENT,
    LIST,
    TREE,
    content_for,
    is_for,
    named,
)
from fieldapp.report.daily.pages.edition_facts import (
    PrintedEdition,
    PublicationStamp,
    role_words,
)
from fieldapp.report.daily.printed_report import printed
from fieldapp.report.daily.report_texts import report_texts
from fieldapp.report.proof import proof
from fieldapp.store.atomic_file import new_folder
from fieldapp.store.transfer import handout_rows
from fieldapp.sync import handouts
from fieldapp.wording.observation_text import stamp
from fieldapp.wording.safe_text import visible

_LIAISONS: Final = "parties"
"""Audience whose liaison officers are sent the edition too."""
README: Final = "README.txt"
"""Text beside published files: what came after the freezing."""
_NOT_IN_NAMES: Final = re.compile(r"[^0-9A-Za-z]+")
_LONGEST_NAME: Final = 60
"""Characters of a number in the name of a file."""


def publish(
    session: Session,
    found: ListedEdition,
    audience: str,
    out: Path,
    *,
    now: datetime,
    step: ReportProgress = edition_check.quiet,
) -> tuple[str, ...]:
    """Write an edition for an audience: its files, and the proofs of both signatures.

    What is written for the parties is sent to their liaison officers too; where the database is on
    a server, those who read it with SQL have it, too.

    Args:
        session: Headquarters'.
        found: In force.
        audience: One of AUDIENCES, no wider than the edition's.
        out: A folder that does not exist or is empty.
        now: The device clock, UTC.
        step: As of check.

    Returns:
        Names of the pages to pass on, as PDF.

    Raises:
        CancelledError: It was stopped; nothing was written.
        InputError: It is not in force, a check fails, it is not for them, or it is too large.
        StoreError: The disk is full or failed, or a file is not here; nothing is left of
            the folder.
    """
    failed = [each.text for each in edition_check.check(session, found, step) if not each.holds]
    if failed:
        raise InputError("It was not published: a check fails.", field="number", advice=failed[0])
    edition = found.body
    if AUDIENCES.index(audience) > AUDIENCES.index(edition.audience):
        raise InputError(
            Message("This edition is for {1} readers alone.", edition.audience), field="audience"
        )
    if out.exists() and any(out.iterdir()):
        raise InputError(Message("{1} is not empty.", out), field="out")
    pack = pack_of(session)
    kept = edition_store.files_of(session, edition)
    files = {name: raw for name, raw in kept.items() if is_for(name, audience)}
    root = dict(edition.roots)[0]
    access_log.note(
        session, Act.EXPORT, Purpose.REPORT, f"edition {edition.number} {audience}", root
    )
    approval = next(
        record
        for record, why in found.verdicts
        if not why and edition_list.edition_body(record).state == APPROVED
    )
    since_frozen = _stamp(pack.roster, found, approval, audience, now)
    with new_folder(out) as part:  # nobody takes a half one for the edition
        for name, record in (("edition", found.record), ("approval", approval)):
            proof.write(
                session.store,
                record.hash,
                part / f"proof of the {name}",
                roster=pack.roster,
                root_hash=pack.root_hash,
                with_feed=False,
                with_evidence=False,
                with_names=False,
                with_internal=False,
                now=now,
            )
        pages = _pages(pack, found, kept, audience, since_frozen)
        write_folder(part, files | pages)
        write_folder(part, {README: _readme(found, audience, since_frozen)})
        if audience == _LIAISONS:
            _show_parties(session, found, part, now)
        edition_readers.put(session.store, found.record.hash, edition, kept, audience, now=now)
    return tuple(name for name in pages if name.endswith(".pdf"))


def _stamp(
    roster: Roster, found: ListedEdition, approval: Record, audience: str, now: datetime
) -> PublicationStamp:
    """All that came after the freezing, but for its language."""
    return PublicationStamp(
        since=found.since,
        signed=stamp(found.record.signed_at),
        author=_role(roster, found.record.kid),
        approved=stamp(approval.signed_at),
        approver=_role(roster, approval.kid),
        made=stamp(now),
        pages=named("report", audience),
        corrected_by=found.corrected_by,
    )


def _role(roster: Roster, kid: bytes) -> str:
    device = roster.device(kid)
    return "?" if device is None else device.role


def _name(found: ListedEdition, audience: str, language: str) -> str:
    """Name of pages to pass on, which tells edition, readers and language, without its end."""
    number = _NOT_IN_NAMES.sub("-", found.body.number)[:_LONGEST_NAME].strip("-")
    return f"{'-'.join(filter(None, ('edition', number)))}.{audience}.{language}"


def _pages(
    pack: Pack,
    found: ListedEdition,
    kept: Mapping[str, bytes],
    audience: str,
    since_frozen: PublicationStamp,
) -> dict[str, bytes]:
    """Pages to pass on, in each language: those that were signed, with all that came after."""
    content = content_for(kept, audience)
    attached = CONTENT if audience == AUDIENCES[0] else named(TREE, audience)
    files: dict[str, bytes] = {}
    for language in found.body.languages:
        pages = named(f"report.{language}", audience)
        copy = PrintedEdition(
            found.body.number,
            audience,
            found.corrects,
            found.body.note,
            found.body.kind,
            replace(since_frozen, pages=pages),
        )
        mission = pack.roster.mission_name
        words = printed(content, pack.vocabulary, language, mission=mission, edition=copy)
        name, within = _name(found, audience, language), (attached, kept[attached])
        files |= draft_report.page_files(pack, content, words, name, within)
    return files


def _readme(found: ListedEdition, audience: str, since_frozen: PublicationStamp) -> bytes:
    """All that came after the freezing, and how to check it, in each language of the edition."""
    each = (_readme_in(code, found, audience, since_frozen) for code in found.body.languages)
    return "\n\n".join(each).encode()


def _readme_in(
    language: str, found: ListedEdition, audience: str, since_frozen: PublicationStamp
) -> str:
    text = report_texts(language)
    values = {
        "number": found.body.number,
        "since": since_frozen.since,
        "signed": since_frozen.signed,
        "author": role_words(text, since_frozen.author),
        "approved": since_frozen.approved,
        "approver": role_words(text, since_frozen.approver),
        "pages": _name(found, audience, language),
        "list": named(LIST, audience),
        "hash": found.record.hash.hex(),
    }
    said = {name: visible(str(value)) for name, value in values.items()}
    lines = [line.format_map(said) for line in text.words["readme"]]
    corrected = [text("readme_corrected", **each._asdict()) for each in found.corrected_by]
    return "\n".join([*corrected, *lines]) + "\n"


def _show_parties(session: Session, found: ListedEdition, folder: Path, now: datetime) -> None:
    """Have the published files sent to the parties' liaison officers."""
    paths = (path for path in sorted(folder.rglob("*")) if path.is_file())
    files = {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}
    name = f"{handouts.EDITION} {found.record.hash.hex()} {found.body.number}"
    raw = handouts.encode(name, files)
    if len(raw) > handouts.MAX_HANDOUT:
        raise InputError("The edition is too large for the liaison officers' laptops: 30 MiB.")
    handout_rows.put(session.store, name, raw, now)
