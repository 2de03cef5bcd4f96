"""Handouts for the parties' liaison officers, and their word on what these show.

Extracts of findings that may go to the parties, and editions that were published for them, come to
a liaison officer's laptop with the rest (sync/handouts.py); an extract can be written to a file
too. The officer co-signs or dissents. The remark travels with the record and counts nowhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from fieldapp.app.home import access_log
from fieldapp.app.home.access_log import Act, Purpose
from fieldapp.app.home.own_signing import check_role, sign_own
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.judging import party_remarks, signed_findings
from fieldapp.app.judging.party_remarks import PartyRemark
from fieldapp.errors import InputError, Message, StoreError
from fieldapp.hub.publishing import shown_findings
from fieldapp.ledger.bodies.finding_body import SHOWN_TO
from fieldapp.ledger.bodies.mission_bodies import REMARKS, Remark
from fieldapp.ledger.body import RecordType
from fieldapp.ledger.log import note
from fieldapp.ledger.record import Record
from fieldapp.mission import hub_keys
from fieldapp.report.proof import extract
from fieldapp.report.proof.extract import FindingExtract
from fieldapp.store.atomic_file import new_file, new_folder
from fieldapp.store.records import feeds
from fieldapp.store.transfer import checkpoints, handout_rows
from fieldapp.sync import handouts

__all__ = ["FindingExtract"]  # given on, beside what is defined here

_LEAST: Final = 3  # bytes of a reason


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownHere:
    """A handout that came to a liaison officer's laptop.

    Attributes:
        at: When it came, by the clock of the laptop, UTC.
        extract: Of a finding; None for an edition.
        edition: Number of an edition, as it is printed; "" for a finding.
        files: Its files by name.
    """

    at: datetime
    extract: FindingExtract | None
    edition: str
    files: Mapping[str, bytes]


def write_extract(session: Session, digits: str, out: Path) -> FindingExtract:
    """Write the extract of a finding for the parties' liaison officers.

    Args:
        session: Headquarters'.
        digits: Beginning of the finding's hash.
        out: The file; it must not exist.

    Raises:
        InputError: It is not headquarters, the finding is not in force or not for the parties, or
            too long for them, or the file exists.
        StoreError: The disk is full or failed.
    """
    store, pack = session.store, pack_of(session)
    if not hub_keys.is_mission(store):
        raise InputError("Only headquarters writes extracts.", field="home")
    hash_ = feeds.find(store, digits)
    found = next(
        (f for f in signed_findings.about(session, {hash_}) if f.record.hash == hash_), None
    )
    if found is None:
        raise InputError("This record is no finding.", field="hash")
    if found.conclusion.effect.reason or found.body.withdraws is not None:
        raise InputError("Only a finding in force is shown to the parties.", field="hash")
    if found.body.audience not in SHOWN_TO:
        raise InputError(
            "Its author signed that this finding stays inside the mission.",
            field="hash",
            advice="A finding in its place that may go to the parties needs four eyes too.",
        )
    newest = checkpoints.newest_checkpoint(store)
    if newest is None:
        raise StoreError("The log has no checkpoint yet.", advice="Import once more.")
    if out.exists():
        raise InputError(Message("{1} exists already.", out), field="out")
    head = note.parse_checkpoint(note.split_note(newest.note)[0])
    content = shown_findings.content(
        store, pack, hash_, found.body, found.conclusion, roster=pack.roster
    )
    raw = shown_findings.encode(content, head, hub_keys.log_signer(store))
    made = extract.parse(raw, pack.roster)
    access_log.note(session, Act.EXPORT, Purpose.GIVEN_OUT, hash_.hex(), made.sha256)
    with new_file(out.parent, out.name) as new:
        new.file.write(raw)
    return made


def read_extract(session: Session, path: Path) -> FindingExtract:
    """Read an extract that headquarters gave, and check that it is headquarters'.

    Raises:
        FormatError: Not an extract.
        VerificationError: Headquarters did not sign it, or it is of another mission.
        StoreError: It cannot be read.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(extract.MAX_EXTRACT + 1)
    except OSError as e:
        raise StoreError(Message("{1} cannot be read.", path)) from e
    return extract.parse(raw, pack_of(session).roster)


def shown_here(session: Session) -> list[ShownHere]:
    """Handouts that came to this laptop for its liaison officer, the latest first.

    Of a finding it is the newest extract, which says whether the finding is still in force.

    Raises:
        StoreError: There is no mission pack, or the disk failed.
        VerificationError: Headquarters' log did not sign an extract.
    """
    roster, found = pack_of(session).roster, []
    for each in handout_rows.newest(session.store):
        handout = handouts.parse(each.raw)
        kind, _, rest = handout.name.partition(" ")
        is_finding = kind == handouts.FINDING
        raw = next(iter(handout.files.values()))
        found.append(
            ShownHere(
                at=each.at,
                extract=extract.parse(raw, roster) if is_finding else None,
                edition="" if is_finding else rest.partition(" ")[2],
                files=handout.files,
            )
        )
    return found


def find(session: Session, name: str) -> FindingExtract:
    """An extract: a file of this name, or what came here of a finding whose hash begins so.

    Raises:
        InputError: There is no such file, and not one such finding came.
        FormatError, VerificationError, StoreError: As `read_extract`.
    """
    if Path(name).is_file():
        return read_extract(session, Path(name))
    extracts = [each.extract for each in shown_here(session) if each.extract is not None]
    named = [each for each in extracts if name and each.finding.hex().startswith(name)]
    if len(named) != 1:
        raise InputError(
            "No such file, and not one finding of this hash was shown here.", field="extract"
        )
    return named[0]


def edition(session: Session, number: str) -> ShownHere:
    """The edition of this number that came here.

    Raises:
        InputError: None came.
        StoreError, VerificationError: As `shown_here`.
    """
    for each in shown_here(session):
        if each.extract is None and each.edition == number:
            return each
    raise InputError("No edition of this number was shown here.", field="extract")


def save(shown: ShownHere, out: Path) -> None:
    """Write the files of a handout into a folder that does not exist or is empty.

    Raises:
        InputError: It is not empty.
        StoreError: The disk is full or failed; nothing is left of the folder.
    """
    if out.exists() and any(out.iterdir()):
        raise InputError(Message("{1} is not empty.", out), field="out")
    with new_folder(out) as part:
        for name, raw in shown.files.items():
            (part / name).parent.mkdir(parents=True, exist_ok=True)
            (part / name).write_bytes(raw)


def own_words(session: Session, shown: FindingExtract) -> list[PartyRemark]:
    """The remarks that this laptop's officer signed about what an extract shows.

    Raises:
        StoreError: The home has no mission pack, or its disk failed.
    """
    remarks = party_remarks.about(session, {shown.finding, *shown.observations})
    return [each for each in remarks if each.record.kid == session.store.kid]


def sign(
    session: Session,
    shown: FindingExtract,
    state: str,
    reason: str,
    *,
    about: str = "",
    now: datetime,
) -> Record:
    """Sign a liaison officer's word on what an extract shows.

    Args:
        session: A liaison officer's.
        shown: The extract.
        state: One of REMARKS.
        reason: Why; a dissent has one.
        about: Beginning of the hash of an observation in it; "" for the finding.
        now: The device clock, UTC.

    Raises:
        InputError: This role may not, there is no reason, or the extract shows no such record;
            nothing was signed.
        StoreError: The disk is full or failed; nothing was signed.
    """
    store, pack = session.store, pack_of(session)
    check_role(store, pack, RecordType.REMARK)
    if state not in REMARKS:
        raise InputError("A remark says cosigned or dissent.", field="state", suggestions=REMARKS)
    if state == "dissent" and len(reason.strip().encode()) < _LEAST:
        raise InputError("Say why: one short sentence.", field="note")
    named = [each for each in shown.observations if about and each.hex().startswith(about)]
    if about and len(named) != 1:
        raise InputError("The extract shows no such observation.", field="about")
    body = Remark(
        target=named[0] if about else shown.finding,
        state=state,
        file=shown.sha256,
        note=reason.strip(),
    )
    return sign_own(store, pack, body, now=now)
