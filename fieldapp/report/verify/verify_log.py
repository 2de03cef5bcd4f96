"""A proven record in the hub's log: its position, the checkpoint that it cites, the statement."""

from __future__ import annotations

import base64
from datetime import datetime

from fieldapp.errors import FieldappError, FormatError, Message, VerificationError
from fieldapp.ledger.log import note, time_stamp, tlog
from fieldapp.ledger.log.note import Checkpoint, OpenedCheckpoint
from fieldapp.ledger.record import Record
from fieldapp.ledger.roster import Roster
from fieldapp.mission.trust import Read
from fieldapp.report.check_result import CheckResult, stamp
from fieldapp.report.proof import later, proof
from fieldapp.report.proof.later import LaterStatement
from fieldapp.report.verify import verify_time
from fieldapp.report.verify.verify_who import Chain


def logged(text: str, record: Record, roster: Roster) -> OpenedCheckpoint:
    """The checkpoint that holds the record, by the proof in the folder.

    Raises:
        FormatError, VerificationError: As note.verify_proof.
    """
    proof_ = note.parse_proof(text)
    origin, vkeys = log_of(roster, proof_.note)
    return note.verify_proof(proof_, record.hash, origin, vkeys)


def log_of(roster: Roster, signed: str) -> tuple[str, tuple[str, ...]]:
    """Origin and keys by which a checkpoint is checked, those of witnesses among them.

    Raises:
        FormatError: Not a checkpoint.
        VerificationError: It is of the part of a log that was lost.
    """
    named = note.parse_checkpoint(note.split_note(signed)[0])
    for ended in roster.earlier_logs:
        if named.origin == ended.origin and named.size > ended.size:
            raise VerificationError(
                Message(
                    "The checkpoint is of the part of the log that was lost: as officers signed on "
                    "{1}, it counts up to entry {2}.",
                    ended.at.date().isoformat(),
                    ended.size - 1,
                ),
                check="lost",
                advice="Ask headquarters for a proof in the log that goes on.",
            )
    origin, vkeys = roster.log_of(named.origin, named.size)
    return origin, (*vkeys, *roster.witness_vkeys)


def not_before(
    read: Read,
    record: Record,
    chain: Chain,
    *,
    roster: Roster,
    opened: OpenedCheckpoint | None,
    stamped_at: datetime | None,
    now: datetime,
    wrong: list[str],
) -> tuple[CheckResult, set[str]]:
    """After when the record was signed; and which files of the folder say so."""
    claim = f"Its own clock says {stamp(record.signed_at)}; that is a claim."
    cited = [r.checkpoint for r in (*(chain.records or ()), record) if r.checkpoint is not None]
    files = {proof.CITED, proof.CONSISTENCY}

    def nothing(why: str, known: set[str]) -> tuple[CheckResult, set[str]]:
        return CheckResult(about="not before", established=False, text=f"{why} {claim}"), known

    if not chain.holds:
        return nothing("The records before it do not hold together.", files)
    if not cited and chain.records is None:
        return nothing("It cites no checkpoint itself, and its feed is not in the folder.", files)
    if not cited:
        return nothing("The device had seen no checkpoint of the log when it signed.", set())
    raw, hashes = read(proof.CITED, note.MAX_NOTE), read(proof.CONSISTENCY, note.MAX_NOTE)
    if raw is None or hashes is None:
        return nothing("The checkpoint that it cites is not in the folder.", files)
    if opened is None:
        return nothing("Its place in the log is not proven.", files)
    try:
        signed = text_of(raw, proof.CITED)
        older = note.open_checkpoint(signed, *log_of(roster, signed))
        if (older.checkpoint.size, older.checkpoint.root) != cited[-1]:
            raise VerificationError("The cited checkpoint is another one.", check="cited")
        continues(older.checkpoint, opened.checkpoint, hashes, proof.CONSISTENCY)
    except FieldappError as e:
        wrong.append(f"The cited checkpoint: {e}")
        return nothing("The checkpoint that it cites does not hold.", files)
    wrong += verify_time.contradictions(older, opened, roster, stamped_at=stamped_at, now=now)
    return verify_time.not_before(older, claim, now), files


def stamped(
    read: Read,
    record: Record,
    roster: Roster,
    *,
    authority: bytes | None,
    now: datetime,
    wrong: list[str],
) -> tuple[list[CheckResult], datetime | None, set[str]]:
    """Result of an outside authority's time stamp, where the folder has one; its time and files.

    Args:
        read: Of the folder.
        record: The record.
        roster: Names the log's keys.
        authority: Root certificate that the reader trusts, PEM; None for the folder's own.
        now: UTC.
        wrong: Takes what contradicts itself.
    """
    raw = read(proof.STAMP, time_stamp.MAX_STAMP)
    if raw is None:
        return [], None, set()
    place = read(proof.STAMP_PROOF, note.MAX_NOTE)
    pem = read(proof.STAMP_ROOT, time_stamp.MAX_STAMP)
    files = {proof.STAMP, proof.STAMP_PROOF, proof.STAMP_ROOT}
    try:
        if place is None or pem is None:
            raise FormatError("a stamp without its certificate or place", where=proof.STAMP)
        opened = logged(text_of(place, proof.STAMP_PROOF), record, roster)
        signed = note.parse_proof(text_of(place, proof.STAMP_PROOF)).note
        made = time_stamp.verify(raw, signed, authority or pem)
        if made.at > now:
            raise VerificationError("Its time has not come yet.", check="time stamp")
    except FieldappError as e:
        wrong.append(f"The time stamp: {e}")
        return [], None, files
    size = opened.checkpoint.size
    return [verify_time.stamped(made, size=size, trusted=authority is not None)], made.at, files


def later_statement(
    read: Read, record: Record, roster: Roster, opened: OpenedCheckpoint | None, wrong: list[str]
) -> tuple[LaterStatement | None, set[str]]:
    """Headquarters' statement, None where it is missing or does not hold; and its files."""
    files = {proof.LATER, proof.LATER_CONSISTENCY}
    raw, hashes = read(proof.LATER, note.MAX_NOTE), read(proof.LATER_CONSISTENCY, note.MAX_NOTE)
    if raw is None or hashes is None or opened is None:
        return None, files
    try:
        signed = text_of(raw, proof.LATER)
        origin, vkeys = log_of(roster, signed)
        statement, head = later.verify(signed, record.hash, origin=origin, vkeys=vkeys)
        continues(opened.checkpoint, head, hashes, proof.LATER_CONSISTENCY)
    except FieldappError as e:
        wrong.append(f"The hub's statement: {e}")
        return None, files
    return statement, files


def continues(old: Checkpoint, new: Checkpoint, raw: bytes, name: str) -> None:
    """Check that one checkpoint continues another, by the hashes of a file.

    Raises:
        FormatError: They are no hashes.
        VerificationError: They do not show it.
    """
    *lines, end = text_of(raw, name).split("\n")
    if end:
        raise FormatError("a line that does not end", where=name)
    hashes = [_hash(line, name) for line in lines]
    tlog.verify_consistency(old.size, new.size, hashes, old.root, new.root)


def text_of(raw: bytes, name: str) -> str:
    """Text of a file.

    Raises:
        FormatError: It is none.
    """
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as e:
        raise FormatError(Message("{1} is not text", name), where=name) from e


def _hash(line: str, name: str) -> bytes:
    try:
        raw = base64.b64decode(line.encode("ascii"), validate=True)
    except ValueError as e:
        raise FormatError("a hash that is not base64", where=name) from e
    if base64.b64encode(raw).decode() != line:
        raise FormatError("base64 that is not canonical", where=name)
    return raw
