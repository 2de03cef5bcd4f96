"""A proven record's device in the roster, and the roster's own place in the log.

An older pack is as well signed as the newest one, and lacks the revocations since. So the roster's
head must stand in the log, at a checkpoint that continues the record's, and headquarters' statement
must name it as the newest there. What came into the log after that statement cannot be seen.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from fieldapp.errors import FieldappError, FormatError, VerificationError
from fieldapp.ledger.devices import entry_list
from fieldapp.ledger.devices.device_entry import Device
from fieldapp.ledger.log import note
from fieldapp.ledger.log.note import OpenedCheckpoint
from fieldapp.ledger.record import Record
from fieldapp.ledger.roster import Roster
from fieldapp.mission.trust import Read, Trusted
from fieldapp.report.check_result import CheckResult, stamp
from fieldapp.report.proof import proof
from fieldapp.report.proof.later import LaterStatement
from fieldapp.report.verify import verify_log
from fieldapp.report.verify.verify_folder import needed


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterHead:
    """The roster's head in a proof folder, as its officers signed it.

    Attributes:
        roster: What it says.
        hash: SHA-256 of its bytes: its entry in the log.
        trusted: Metadata that vouches for it.
    """

    roster: Roster
    hash: bytes
    trusted: Trusted


def device(read: Read, record: Record, roster: Roster, root_hash: bytes, name: str = "") -> Device:
    """The device that signed a record, by its entry and the proof of that.

    Args:
        read: Reads the folder.
        record: The record.
        roster: The head.
        root_hash: Of the mission.
        name: File of the entry, where it is not that of the folder's own record.

    Raises:
        FormatError: There is no entry that can be read.
        VerificationError: The entry is not in the roster, or the record is of another mission.
    """
    found = entry(read, record.kid, roster, name or proof.entry_name(record.kid))
    # A record has room for 8 bytes of the root hash; the roster was checked against all of it.
    if {record.mission, roster.mission} != {root_hash[:8]}:
        raise _stranger()
    return found


def entry(read: Read, kid: bytes, roster: Roster, name: str) -> Device:
    """Device of the roster, by its entry and the proof of that.

    Args:
        read: Reads the folder.
        kid: Of the device.
        roster: The head.
        name: File of the entry.

    Raises:
        FormatError: There is no entry that can be read.
        VerificationError: It is not in the roster, or of another device.
    """
    raw = needed(read, name, entry_list.MAX_ENTRY)
    if not raw.endswith(b"\n"):
        raise FormatError("an entry that is cut short", where=name)
    proven = entry_list.parse(raw[:-1])
    entry_list.verify(proven, roster.size, roster.root)
    if proven.device.kid != kid:
        raise _stranger()
    return proven.device


def _stranger() -> VerificationError:
    return VerificationError(
        "The record is not of a device of this mission.",
        check="1",
        advice="Compare the root hash with the one on paper.",
    )


def standing(
    read: Read,
    head: RosterHead,
    device: Device,
    *,
    opened: OpenedCheckpoint | None,
    statement: LaterStatement | None,
    now: datetime,
    wrong: list[str],
) -> tuple[CheckResult, bool]:
    """Check who signed the roster and where it stands; and whether it is shown to be the newest.

    Args:
        read: Reads the folder.
        head: The roster.
        device: That signed the record.
        opened: The checkpoint that holds the record, None where that is not proven.
        statement: Headquarters', None where there is none that holds.
        now: UTC.
        wrong: What contradicts itself is added here.
    """
    roster, trusted = head.roster, head.trusted
    signed = trusted.signed_by
    text = (
        f"Version {roster.version} of the roster of {roster.mission_name} lists the key since "
        f"{stamp(device.valid_from)}. Of {signed.keys} officers' keys {signed.count} signed it; "
        f"{signed.threshold} must. "
    )
    place = _place(read, head, opened, wrong)
    newest = place is not None and statement is not None
    if statement is not None and statement.roster != (roster.version, head.hash):
        wrong.append(
            f"The roster here is version {roster.version}, and the hub said that version "
            f"{statement.roster[0]} is the newest: a revocation may be hidden."
        )
        newest = False
    if place is None:
        text += "Where it stands in the log, this folder does not show."
    else:
        text += f"It is entry {place[0]} of the log, which had {place[1]} entries."
    if newest and statement is not None:
        text += (
            f" The hub said on {stamp(statement.written)} that no later version is among them. "
            "What a version after that says, this folder does not show."
        )
    else:
        text += " Whether there is a later version, and what it says, is not shown."
    for ended in roster.earlier_logs:
        text += (
            f" They signed on {stamp(ended.at)} that the log was lost after its first {ended.size} "
            "entries and goes on from there under another key."
        )
    if trusted.expires <= now:
        text += f" That roster expired on {stamp(trusted.expires)}: a newer one may say otherwise."
    established = newest and trusted.expires > now
    return CheckResult(about="roster", established=established, text=text), newest


def _place(
    read: Read, head: RosterHead, opened: OpenedCheckpoint | None, wrong: list[str]
) -> tuple[int, int] | None:
    """Index of the roster in the log, and the log's size; None where that is not shown."""
    raw = read(proof.ROSTER_PROOF, note.MAX_NOTE)
    hashes = read(proof.LATER_CONSISTENCY, note.MAX_NOTE)
    if raw is None or hashes is None or opened is None:
        return None
    roster = head.roster
    try:
        shown = note.parse_proof(verify_log.text_of(raw, proof.ROSTER_PROOF))
        at = note.verify_proof(shown, head.hash, *verify_log.log_of(roster, shown.note)).checkpoint
        verify_log.continues(opened.checkpoint, at, hashes, proof.LATER_CONSISTENCY)
    except FieldappError as e:
        wrong.append(f"The roster's place in the log: {e}")
        return None
    return shown.index, at.size
