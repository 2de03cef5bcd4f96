"""Signatures of an edition: its author's over a frozen folder, and another person's verdict."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.judging import counting_state
from fieldapp.app.reporting import edition_list
from fieldapp.app.reporting.edition_list import ListedEdition
from fieldapp.errors import InputError
from fieldapp.ledger.bodies.finding_body import APPROVED
from fieldapp.ledger.bodies.mission_bodies import Edition
from fieldapp.ledger.body import RecordType
from fieldapp.ledger.roles import APPROVE, rights
from fieldapp.ledger.roster import may_sign
from fieldapp.mission import hub_keys
from fieldapp.report.daily import edition_proposal
from fieldapp.report.daily.report_content import ReportContent
from fieldapp.store.transfer import checkpoints

_REASON: Final = 3
"""Bytes of the shortest reason."""


@dataclass(frozen=True, slots=True)
class EditionRights:
    """Steps of an edition that this home may take.

    Attributes:
        freezes: It freezes, checks and publishes: it has the whole log.
        signs: Its holder signs as an author.
        approves: Its holder approves what another person signed.
    """

    freezes: bool
    signs: bool
    approves: bool


@dataclass(frozen=True, slots=True)
class FrozenFolder:
    """A frozen folder whose files were compared with its edition.

    Attributes:
        edition: As it is to be signed, or was.
        content: Of its report.
        files: By name, as they were compared.
        digest: SHA-256 of what the edition says of itself: its edition.json.
    """

    edition: Edition
    content: ReportContent
    files: Mapping[str, bytes]
    digest: bytes


def rights_of(session: Session) -> EditionRights:
    """Steps that this home may take.

    Raises:
        StoreError: The disk failed, or the home has no mission pack.
    """
    if hub_keys.is_mission(session.store):
        return EditionRights(freezes=True, signs=False, approves=False)
    device = pack_of(session).roster.device(session.store.kid)
    if device is None or not may_sign(device, RecordType.EDITION):
        return EditionRights(freezes=False, signs=False, approves=False)
    role = rights(device.role)
    return EditionRights(
        freezes=False,
        signs=RecordType.EDITION in role.signs,
        approves=APPROVE in device.rights and RecordType.EDITION in role.approves,
    )


def open_folder(session: Session, folder: Path, found: ListedEdition | None = None) -> FrozenFolder:
    """Open a frozen folder, comparing each file, the content and its root, and the basis.

    Args:
        session: The open home.
        folder: As `freeze` wrote it.
        found: The signed edition whose files they are to be; None: not signed yet.

    Raises:
        InputError: A file is another one, the number is taken, or the log that is known here is
            another one.
        FormatError: The folder is not as it was written.
        StoreError: A file cannot be read.
    """
    edition = edition_proposal.read_proposal(folder) if found is None else found.body
    content, files = edition_proposal.check_folder(folder, edition)
    if found is None:
        edition_list.check_number(session, edition.number)
    _check_basis(session, edition)
    digest = hashlib.sha256(edition_proposal.as_proposal(edition)).digest()
    return FrozenFolder(edition, content, files, digest)


def sign(session: Session, frozen: FrozenFolder, *, now: datetime) -> ListedEdition:
    """Sign a frozen report as its author; the edition waits for another person's approval.

    Args:
        session: Of a person of headquarters.
        frozen: Not signed yet.
        now: The device clock, UTC.

    Raises:
        InputError: This role may not, or a check fails; nothing was signed.
        StoreError: The disk is full or failed; nothing was signed.
    """
    edition_list.check_note(session, frozen.edition.audience, frozen.edition.note)
    return edition_list.sign_edition(session, frozen.edition, now)


def judge(
    session: Session,
    found: ListedEdition,
    verdict: str,
    note: str,
    frozen: FrozenFolder | None,
    *,
    now: datetime,
) -> ListedEdition:
    """Say of another person's edition: approved, returned or dissent.

    Args:
        session: Of whoever may approve.
        found: The edition.
        verdict: One of VERDICTS.
        note: Why; needed unless it is approved.
        frozen: Its files, compared with it; needed where it is approved.
        now: The device clock, UTC.

    Raises:
        InputError: A reason or the files are missing, this role may not, or a check fails; nothing
            was signed.
        StoreError: The disk is full or failed; nothing was signed.
    """
    if verdict != APPROVED and len(note.strip().encode()) < _REASON:
        raise InputError("A reason is needed: one short sentence.", field="note")
    if verdict == APPROVED and (frozen is None or frozen.edition != found.body):
        raise InputError(
            "Whoever approves an edition has its files.",
            field="files",
            advice="Give the folder that `report freeze` wrote.",
        )
    if verdict == APPROVED:  # the proof of the approval goes out
        edition_list.check_note(session, found.body.audience, note)
    basis = counting_state.state_at(session).basis
    body = Edition(
        approves=found.record.hash,
        state=verdict,
        note=note.strip(),
        basis=None if basis.root is None else (basis.size, basis.root),
    )
    return edition_list.sign_edition(session, body, now)


def _check_basis(session: Session, edition: Edition) -> None:
    """Check an edition's basis against the checkpoint of that size, where one is here."""
    size, root = edition.basis or (0, b"")
    held = checkpoints.at_size(session.store, size)
    if held is not None and held.root != root:
        raise InputError("The edition rests on another log than this mission's.", field="basis")
