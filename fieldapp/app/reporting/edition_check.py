"""Check of an edition: signatures, files, log, and each cell computed again; its publication."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final

from fieldapp.app.home import access_log
from fieldapp.app.home.access_log import Act, Purpose
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.reporting import edition_list, edition_readers, edition_store, report_text
from fieldapp.app.reporting.draft_report import ReportProgress
from fieldapp.app.reporting.edition_freezing import write_folder
from fieldapp.app.reporting.edition_list import ListedEdition
from fieldapp.app.reporting.report_recount import made_again
from fieldapp.errors import FieldappError, InputError, Message
from fieldapp.ledger.bodies.finding_body import APPROVED
from fieldapp.ledger.bodies.mission_bodies import Edition
from fieldapp.ledger.record import Record
from fieldapp.ledger.roster import Roster
from fieldapp.mission import hub_keys
from fieldapp.report.daily import content_tree, edition_proposal
from fieldapp.report.daily.edition_copies import AUDIENCES, CONTENT, LIST, TREE, is_for, named
from fieldapp.report.daily.edition_proposal import PROPOSAL
from fieldapp.report.daily.narrative.narrative_text import (
    all_changes,
    with_changes,
    with_narrative,
)
from fieldapp.report.daily.release_policy import NARRATIVE
from fieldapp.report.daily.report_content import (
    ContentSection,
    ReportContent,
    as_json,
)
from fieldapp.report.daily.report_tables import tables
from fieldapp.report.daily.report_texts import report_texts
from fieldapp.report.proof import proof
from fieldapp.store import hub_log
from fieldapp.store.atomic_file import new_folder
from fieldapp.store.transfer import handout_rows
from fieldapp.sync import handouts
from fieldapp.verification.findings.finding_checks import CHECKS
from fieldapp.wording.finding_text import finding_reason_words
from fieldapp.wording.observation_text import stamp
from fieldapp.wording.safe_text import visible

_MOST_NAMED: Final = 12
"""Cells that are named one by one."""
_LIAISONS: Final = "parties"
"""Audience whose liaison officers are sent the edition too."""
_CHECKS: Final = 5
"""Of an edition for which everything holds."""
README: Final = "README.txt"
"""Text beside published files: what came after the freezing."""


def _quiet(_done: int, _of: int, _name: str) -> None:
    """Tell nobody how far it is."""


@dataclass(frozen=True, slots=True)
class EditionCheck:
    """One thing that was checked: its words, and whether it holds."""

    text: Message
    holds: bool


def check(
    session: Session, found: ListedEdition, step: ReportProgress = _quiet
) -> tuple[EditionCheck, ...]:
    """Check an edition, with all records, at the entry of the log that it rests on.

    Args:
        session: Headquarters'.
        found: The edition.
        step: Called after each check, as of write_draft.

    Raises:
        CancelledError: It was stopped.
        InputError: This is not headquarters.
        StoreError: The disk failed.
    """
    if not hub_keys.is_mission(session.store):
        raise InputError(
            "Only headquarters checks an edition: it has the whole log.",
            advice="Elsewhere check its files by the SHA-256 that `edition show` names.",
        )
    done = []
    for each in _checks(session, found):
        done.append(each)
        step(min(len(done), _CHECKS), _CHECKS, CONTENT)
    return tuple(done)


def _checks(session: Session, found: ListedEdition) -> Iterator[EditionCheck]:
    edition = found.body
    if found.in_force:
        yield EditionCheck(Message("One person signed it, and another one approved it."), True)
    else:
        reason = found.effect.reason
        why = finding_reason_words(reason, CHECKS.get(reason))
        yield EditionCheck(Message("It is not in force: {1}.", why), False)
    for each in found.corrected_by:
        yield EditionCheck(Message("A correction of it is in force: {1}.", each.number), True)
    yield _logged(session, found)
    try:
        files = edition_store.files_of(session, edition)
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
        if (trouble := _unreadable(session, old)) is not None:
            yield trouble
            return
    yield from _again(session, edition, old, content, files)


def _unreadable(session: Session, old: Edition) -> EditionCheck | None:
    """Whether the files of the edition that a correction corrects cannot be read."""
    try:
        edition_store.content_of(session, old)
    except FieldappError as e:
        why = str(e.message).removesuffix(".")
        text = Message("The edition that it corrects cannot be read here: {1}.", why)
        return EditionCheck(text, False)
    return None


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
    """The content from the records at its basis; None where the log has another root there.

    Its texts are the author's; which cells they name was checked with the files.
    """
    size, root = edition.basis or (0, b"")
    again, basis = made_again(session, content, size)
    if basis.root != root:
        return None
    texts = (each for each in content.sections if each.name == NARRATIVE)
    whole = ReportContent((*again.sections, *texts))
    return whole if old is None else with_changes(edition_store.content_of(session, old), whole)


def diff(session: Session, one: ListedEdition, other: ListedEdition) -> ContentSection:
    """Changes from one edition to another of the same days, in figures and texts.

    Raises:
        InputError: They are of other days.
        StoreError: A file is not here; headquarters has them.
    """
    if one.body.period != other.body.period:
        raise InputError("These editions are of different days.", field="number")
    before, after = (edition_store.content_of(session, each.body) for each in (one, other))
    return all_changes(before, after)


def since_frozen(session: Session, found: ListedEdition) -> ContentSection:
    """Changes from an edition to what records and texts say now.

    Raises:
        StoreError: A file is not here; headquarters has them.
    """
    before = edition_store.content_of(session, found.body)
    now, _ = made_again(session, before)
    (heading,) = now.section("heading")
    first, last = (date.fromisoformat(str(heading.cells[n])) for n in ("first_day", "last_day"))
    texts = report_text.texts_of(session, last, (last - first).days + 1)
    blocks = report_text.blocks_in(texts, found.body.languages)
    return all_changes(before, with_narrative(now, blocks, draft=True))


def publish(
    session: Session,
    found: ListedEdition,
    audience: str,
    out: Path,
    *,
    now: datetime,
    step: ReportProgress = _quiet,
) -> None:
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

    Raises:
        CancelledError: It was stopped; nothing was written.
        InputError: It is not in force, a check fails, it is not for them, or it is too large.
        StoreError: The disk is full or failed, or a file is not here; nothing is left of
            the folder.
    """
    failed = [each.text for each in check(session, found, step) if not each.holds]
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
        write_folder(part, files | {README: _readme(pack.roster, found, approval, audience)})
        if audience == _LIAISONS:
            _show_parties(session, found, part, now)
        edition_readers.put(session.store, found.record.hash, edition, kept, audience, now=now)


def _readme(roster: Roster, found: ListedEdition, approval: Record, audience: str) -> bytes:
    """All that came after the freezing, and how to check it, in each language of the edition."""
    values = {
        "number": found.body.number,
        "since": found.since,
        "signed": stamp(found.record.signed_at),
        "author": _role(roster, found.record.kid),
        "approved": stamp(approval.signed_at),
        "approver": _role(roster, approval.kid),
        "list": named(LIST, audience),
        "hash": found.record.hash.hex(),
    }
    return "\n\n".join(_readme_in(code, values, found) for code in found.body.languages).encode()


def _role(roster: Roster, kid: bytes) -> str:
    device = roster.device(kid)
    return "?" if device is None else device.role


_SIGNERS: Final = ("author", "approver")


def _readme_in(language: str, values: Mapping[str, object], found: ListedEdition) -> str:
    text = report_texts(language)
    roles = text.words["roles"]
    said = {
        name: visible(roles.get(value, value) if name in _SIGNERS else str(value))
        for name, value in values.items()
    }
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
