"""Extracts for the parties' liaison officers: what they are shown, and their word on it.

Headquarters writes an extract of a finding that may go to the parties; a liaison officer reads it,
and co-signs or dissents. The remark travels with the record and counts nowhere.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any, Final

from fieldapp.app.home import access_log
from fieldapp.app.home.access_log import Act, Purpose
from fieldapp.app.home.own_signing import check_role, sign_own
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.judging import signed_findings
from fieldapp.app.judging.signed_findings import ListedFinding
from fieldapp.app.records import record_judging
from fieldapp.app.review import named_observations
from fieldapp.errors import InputError, Message, StoreError
from fieldapp.ledger.bodies.mission_bodies import REMARKS, Remark
from fieldapp.ledger.body import RecordType
from fieldapp.ledger.log import note
from fieldapp.ledger.record import Record
from fieldapp.mission import hub_keys
from fieldapp.report.proof import extract
from fieldapp.report.proof.extract import FindingExtract
from fieldapp.store.atomic_file import new_file
from fieldapp.store.records import feeds, log_state
from fieldapp.store.transfer import checkpoints

__all__ = ["FindingExtract"]  # given on, beside what is defined here

SHOWN_TO: Final = ("parties", "public")
"""Audiences of the findings that liaison officers may see."""
_LEAST: Final = 3  # bytes of a reason


def write_extract(session: Session, digits: str, out: Path) -> FindingExtract:
    """Write the extract of a finding for the parties' liaison officers.

    Args:
        session: Headquarters'.
        digits: Beginning of the finding's hash.
        out: The file; it must not exist.

    Raises:
        InputError: It is not headquarters, the finding is not in force or not for the parties, or
            the file exists.
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
    content = _content(session, found)
    raw = extract.encode(content, head, hub_keys.log_signer(store))
    made = extract.parse(raw, pack.roster)
    access_log.note(session, Act.EXPORT, Purpose.GIVEN_OUT, hash_.hex(), made.sha256)
    with new_file(out.parent, out.name) as new:
        new.file.write(raw)
    return made


def _content(session: Session, found: ListedFinding) -> dict[str, Any]:
    body = found.body
    log = log_state.newest(session.store)
    rested = named_observations.threads(session, log, body.targets)
    return {
        "audience": body.audience,
        "confidence": body.confidence,
        "finding": found.record.hash.hex(),
        "grounds": body.note,
        "judgements": [
            {"outcome": each.outcome, "provision": each.provision, "rules": each.rules.hex()}
            for each in body.judgements
        ],
        "mission": pack_of(session).mission.hex(),
        "observations": [
            {"hash": hash_.hex(), "what": what, "when": when}
            for hash_, when, what in record_judging.bare_texts(session, rested)
        ],
        "since": found.conclusion.since,
        "state": body.state,
    }


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
