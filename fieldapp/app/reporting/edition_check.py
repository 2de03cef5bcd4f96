"""Check of an edition: signatures, files, log, and each cell computed again; its publication."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Final

from fieldapp.app.home import access_log
from fieldapp.app.home.access_log import Act, Purpose
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.judging import counting_state
from fieldapp.app.reporting import edition_list
from fieldapp.app.reporting.daily_records import records_of
from fieldapp.app.reporting.edition_list import ListedEdition
from fieldapp.app.reporting.edition_steps import write_folder
from fieldapp.errors import FieldappError, FormatError, InputError, Message, StoreError
from fieldapp.ledger.bodies.finding_body import APPROVED
from fieldapp.ledger.bodies.mission_bodies import Edition, EditionFile
from fieldapp.mission import hub_keys
from fieldapp.observation.operational_day import parse_cut_off
from fieldapp.report import proof
from fieldapp.report.daily import content_tree, edition_proposal
from fieldapp.report.daily.edition_copies import AUDIENCES, CONTENT, TREE, is_for
from fieldapp.report.daily.edition_proposal import PROPOSAL
from fieldapp.report.daily.report_changes import changes
from fieldapp.report.daily.report_content import (
    ContentSection,
    ReportContent,
    as_json,
    parse_content,
)
from fieldapp.report.daily.report_tables import tables
from fieldapp.report.daily.sections import daily
from fieldapp.store import hub_log
from fieldapp.store.atomic_file import new_folder
from fieldapp.store.evidence import files as evidence
from fieldapp.verification.findings.finding_checks import CHECKS
from fieldapp.wording.finding_text import finding_reason_words

_MOST_NAMED: Final = 12
"""Cells that are named one by one."""


@dataclass(frozen=True, slots=True)
class EditionCheck:
    """One thing that was checked: its words, and whether it holds."""

    text: Message
    holds: bool


def check(session: Session, number: str) -> tuple[EditionCheck, ...]:
    """Check an edition, with all records, at the entry of the log that it rests on.

    Raises:
        InputError: There is no such edition, or this is not headquarters.
        StoreError: The disk failed.
    """
    found = edition_list.of_number(session, number)
    if not hub_keys.is_mission(session.store):
        raise InputError(
            "Only headquarters checks an edition: it has the whole log.",
            advice="Elsewhere check its files by the SHA-256 that `edition show` names.",
        )
    return tuple(_checks(session, found))


def _checks(session: Session, found: ListedEdition) -> Iterator[EditionCheck]:
    edition = found.body
    if found.in_force:
        yield EditionCheck(Message("One person signed it, and another one approved it."), True)
    else:
        reason = found.effect.reason
        why = finding_reason_words(reason, CHECKS.get(reason))
        yield EditionCheck(Message("It is not in force: {1}.", why), False)
    for number in found.corrected_by:
        yield EditionCheck(Message("A correction of it is in force: {1}.", number), True)
    yield _logged(session, found)
    try:
        files = files_of(session, edition)
        content = edition_proposal.check_content(edition, files)
    except FieldappError as e:
        why = str(e.message).removesuffix(".")
        yield EditionCheck(Message("Its files are not as they were signed: {1}.", why), False)
        return
    yield EditionCheck(Message("Its files and its content's root are as they were signed."), True)
    old = None
    if edition.supersedes is not None:
        all_ = edition_list.listed(session)
        old = next((each.body for each in all_ if each.record.hash == edition.supersedes), None)
        if old is None:
            yield EditionCheck(Message("The edition that it corrects is not here."), False)
            return
        if old.period != edition.period:
            yield EditionCheck(Message("The edition that it corrects is of other days."), False)
            return
    yield from _again(session, edition, old, content, files)


def _logged(session: Session, found: ListedEdition) -> EditionCheck:
    """Check that what it says and its lists of files were logged before it was signed."""
    body = found.body
    as_frozen = body.basis is not None and body.rules is not None
    raw = edition_proposal.as_proposal(body) if as_frozen else b""
    named = [(each.name, each.sha256) for each in body.files]
    for name, digest in (*named, (PROPOSAL, hashlib.sha256(raw).digest())):
        at = hub_log.find(session.store, digest, "export")
        if at is None or (found.entry is not None and at > found.entry):
            text = Message("{1} was not entered into the log before it was signed.", name)
            return EditionCheck(text, False)
    return EditionCheck(Message("Its files stand in the log, before its signature."), True)


def _again(
    session: Session,
    edition: Edition,
    old: Edition | None,
    content: ReportContent,
    files: dict[str, bytes],
) -> Iterator[EditionCheck]:
    """Check the content by making it again from the records at the entry of its basis."""
    again = _made_again(session, edition, old, content)
    if again is None:
        yield EditionCheck(Message("The log at its basis has another root."), False)
        return
    tree = content_tree.parse(files[TREE])
    exact = [each for each in tree if "~" not in each.path]
    other = content_tree.differing(exact, dict(again.leaves()))
    for path in other[:_MOST_NAMED]:
        yield EditionCheck(Message("{1} comes out otherwise from the records.", path), False)
    if other:
        return
    yield EditionCheck(Message("Each cell comes out of the records as it was signed."), True)
    made = {CONTENT: as_json(again), **tables(again)}
    unlike = [name for name, raw in made.items() if files.get(name) != raw]
    for name in unlike:
        yield EditionCheck(Message("{1} made again is another file.", name), False)
    if not unlike:
        yield EditionCheck(Message("Content and tables made again are the same bytes."), True)


def _made_again(
    session: Session, edition: Edition, old: Edition | None, content: ReportContent
) -> ReportContent | None:
    """The content from the records at its basis; None where the log has another root there."""
    cells = content.section("heading")[0].cells
    size, root = edition.basis or (0, b"")
    state = counting_state.state_at(session, size)
    if state.basis.root != root:
        return None
    cut_off = parse_cut_off(str(cells["cut_off"]))
    if cut_off is None:
        raise FormatError("content without the time at which its days begin")
    first, last = (date.fromisoformat(str(cells[name])) for name in ("first_day", "last_day"))
    days = (last - first).days + 1
    state = replace(state, zone=str(cells["zone"]), cut_off=cut_off)
    again = daily(records_of(state, last, days))
    if old is None:
        return again
    size, _ = old.basis or (0, b"")
    then = replace(counting_state.state_at(session, size), zone=state.zone, cut_off=state.cut_off)
    return ReportContent((*again.sections, changes(daily(records_of(then, last, days)), again)))


def files_of(session: Session, edition: Edition) -> dict[str, bytes]:
    """Files of all copies of an edition by name, with their lists, as headquarters keeps them.

    Raises:
        StoreError: One is not here, or is another one.
        FormatError: The lists are not as they were written.
    """
    lists = {each.name: _kept(session, each) for each in edition.files}
    files = edition_proposal.all_files(edition, lists)
    return {**lists, **{each.name: _kept(session, each) for each in files}}


def _kept(session: Session, file: EditionFile) -> bytes:
    if not evidence.has(session.store, file.sha256):
        raise StoreError(Message("{1} of the edition is not here.", file.name))
    sink = io.BytesIO()
    evidence.read(session.store, file.sha256, sink)
    return sink.getvalue()


def diff(session: Session, number: str, other: str) -> ContentSection:
    """Changes from one edition to another of the same days.

    Raises:
        InputError: There is no such edition, or they are of other days.
        StoreError: A file is not here; headquarters has them.
    """
    one, two = (edition_list.of_number(session, each).body for each in (number, other))
    if one.period != two.period:
        raise InputError("These editions are of different days.", field="number")
    contents = (parse_content(files_of(session, each)[CONTENT]) for each in (one, two))
    return changes(*contents)


def publish(
    session: Session, number: str, audience: str, out: Path, *, now: datetime
) -> ListedEdition:
    """Write an edition for an audience: its files, and the proofs of both signatures.

    Args:
        session: Headquarters'.
        number: Of an edition in force.
        audience: One of AUDIENCES, no wider than the edition's.
        out: A folder that does not exist or is empty.
        now: The device clock, UTC.

    Raises:
        InputError: There is none, it is not in force, a check fails, or it is not for them.
        StoreError: The disk is full or failed, or a file is not here; nothing is left of
            the folder.
    """
    failed = [each.text for each in check(session, number) if not each.holds]
    if failed:
        raise InputError("It was not published: a check fails.", field="number", advice=failed[0])
    found = edition_list.of_number(session, number)
    edition = found.body
    if AUDIENCES.index(audience) > AUDIENCES.index(edition.audience):
        raise InputError(
            Message("This edition is for {1} readers alone.", edition.audience), field="audience"
        )
    if out.exists() and any(out.iterdir()):
        raise InputError(Message("{1} is not empty.", out), field="out")
    pack = pack_of(session)
    kept = files_of(session, edition)
    files = {name: raw for name, raw in kept.items() if is_for(name, audience)}
    root = dict(edition.roots)[0]
    access_log.note(session, Act.EXPORT, Purpose.REPORT, f"edition {number} {audience}", root)
    approval = next(
        record
        for record, why in found.verdicts
        if not why and edition_list.edition_body(record).state == APPROVED
    )
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
                now=now,
            )
        write_folder(part, files)
    return found
