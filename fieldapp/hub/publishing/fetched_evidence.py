"""Evidence that devices asked for, sealed to each in its outbox; its right is looked at each time.

    PUBLIC/outbox/<kid, hex>/e<tag, hex>.evidence    the piece, sealed to the device
    PUBLIC/outbox/<kid, hex>/<size>-x<number>.fetched    what is said of each that was asked for

Names and words: sync/evidence_answers.py. Whoever is sent the records of a device may have the
evidence that it was the first to name (`may_see`, the one rule for it): who names the piece of
another learned its hash, and has no right by that. Sealed values go to nobody. A device gets so
much in a day, and what is beyond waits; what it does not fetch is let go. Files stand beside the
lists of an outbox, not in them: the laptop has the hash of what it asked for from a signed record.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from fieldapp.errors import LostEvidenceError
from fieldapp.hub.publishing.device_faults import DeviceFaults, apart
from fieldapp.hub.publishing.issue_receipts import OUTBOX
from fieldapp.ledger import age
from fieldapp.ledger.devices.device_entry import Device
from fieldapp.ledger.roster import Roster, may_see
from fieldapp.store import access_rows, settings
from fieldapp.store.access_rows import Access
from fieldapp.store.atomic_file import new_file, readable_folder
from fieldapp.store.devices import device_settings
from fieldapp.store.evidence import files
from fieldapp.store.index import erasures
from fieldapp.store.interface import Store
from fieldapp.store.transfer import asked_evidence, outboxes
from fieldapp.store.transfer.asked_evidence import AskedPiece
from fieldapp.sync import evidence_answers

Entitled = Callable[[bytes], age.Recipient | None]
"""Gives a device's recipient; None where it named none."""

DAILY: Final = 128 * 2**20  # bytes that a device is sent in a day; one piece may be all of them
KEPT_S: Final = 14 * 86_400  # how long a piece waits to be fetched
_DAY_S: Final = 86_400


@dataclass(frozen=True, slots=True)
class _Asker:
    """A device that may ask: its recipient, and its outbox."""

    device: Device
    recipient: age.Recipient
    folder: Path


def write(
    store: Store, roster: Roster, public: Path, entitled: Entitled, faults: DeviceFaults
) -> dict[bytes, tuple[int, bytes]]:
    """Seal what devices asked for and may have; returns for each its newest request and its list.

    What somebody may have no longer, or fetched, is removed.

    Args:
        store: The hub's.
        roster: Decides who may see what.
        public: Folder of the public files.
        entitled: Of the devices.
        faults: Of single devices; they keep nothing from the others.

    Raises:
        StoreError: The disk is full or failed; what was not written is due the next time.
    """
    asked_evidence.hear(store)
    lists = {}
    for kid in asked_evidence.askers(store):
        with apart(faults, kid):
            pieces, folder = asked_evidence.asked(store, kid), public / OUTBOX / kid.hex()
            device = roster.device(kid)
            trusted = device is not None and device.revoked_at is None
            recipient = entitled(kid) if trusted else None
            words: dict[bytes, str] = {}
            if device is not None and recipient is not None:
                asker = _Asker(device, recipient, folder)
                waiting = [each for each in pieces if not each.done]
                words = {each.sha256: _answer(store, roster, asker, each) for each in waiting}
                lists[kid] = pieces[-1].row, evidence_answers.encode(kid, words)
            ready = {
                evidence_answers.file_name(kid, sha256)
                for sha256, word in words.items()
                if word == evidence_answers.READY
            }
            for path in folder.glob(f"*{evidence_answers.SUFFIX}"):
                if path.name not in ready:
                    path.unlink(missing_ok=True)
            for piece in pieces:
                if piece.done:
                    asked_evidence.drop(store, kid, piece.sha256)
    return lists


def _answer(store: Store, roster: Roster, asker: _Asker, piece: AskedPiece) -> str:
    """Word on a piece; it is sealed where that is due."""
    sha256, kid = piece.sha256, asker.device.kid
    if not _may_have(store, roster, asker.device, sha256):
        return evidence_answers.REFUSED
    if erasures.find(store, sha256) is not None or not files.has(store, sha256):
        return evidence_answers.MISSING
    size = files.size(store, sha256)
    if size > evidence_answers.MAX_SIZE:
        return evidence_answers.LARGE
    now = outboxes.newest_arrival(store)
    day, given = settings.get(store, device_settings.evidence_given(kid)) or (0, 0)
    given = given if day == now // _DAY_S else 0
    if piece.sent_at is None and given and given + size > DAILY:
        return evidence_answers.LATER
    if piece.sent_at is not None and now - piece.sent_at.timestamp() > KEPT_S:
        return evidence_answers.GONE
    if not _seal(store, asker, sha256):
        return evidence_answers.MISSING
    if piece.sent_at is None:
        access_rows.note(store, _access(asker.device, sha256, now))
        with store.transaction():
            asked_evidence.mark_sent(store, kid, sha256, now)
            settings.put(store, device_settings.evidence_given(kid), (now // _DAY_S, given + size))
    return evidence_answers.READY


def _seal(store: Store, asker: _Asker, sha256: bytes) -> bool:
    """Write a piece where it does not lie there; False where it is damaged here."""
    readable_folder(asker.folder)
    name = evidence_answers.file_name(asker.device.kid, sha256)
    if (asker.folder / name).is_file():
        return True
    try:
        with new_file(asker.folder, name, readable=True) as new:
            files.reseal(store, sha256, new.file, [asker.recipient])
    except LostEvidenceError:
        return False
    return True


def _may_have(store: Store, roster: Roster, device: Device, sha256: bytes) -> bool:
    first = asked_evidence.naming(store, sha256)
    owner = None if first is None else roster.device(first.kid)
    if first is None or first.sealed or owner is None or not may_see(device, owner):
        return False
    # Whoever seals what others named first keeps it from nobody, unless it may be a sealed value:
    # its record may have come later than that of a thief who knew its commitment.
    return not (first.sealed_since and files.may_be_sealed_value(store, sha256))


def _access(device: Device, sha256: bytes, at: int) -> Access:
    return Access(
        at=datetime.fromtimestamp(at, UTC),
        person=device.call_sign,
        login="",
        act="evidence",
        purpose="fetched",
        subject=sha256.hex(),
    )
