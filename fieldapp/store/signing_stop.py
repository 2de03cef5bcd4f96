"""Stop of signing: headquarters signs no checkpoint on a log that is, or may be, an older copy.

A restored copy that is signed on becomes a second history, which laptops and auditors cannot tell
from fraud. The stop is stored in the home, and everything that signs with the log's keys asks:

    {"why": "older", "from": "stick", "size": 805, "root": hex, "note": signed checkpoint}
        a checkpoint that the log's key signed is newer than the log, or is not of it
    {"why": "claimed", "from": key identifier, "size": 805, "root": hex}
        a laptop's record cites a newer checkpoint, without showing it
    {"why": "alone"}
        the copy was restored, and nothing was at hand to compare it with

Officers end it: by comparing, or by a statement that the log begins again
(mission/signing/new_log.py).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from fieldapp.errors import Message, StoppedSigningError
from fieldapp.ledger.devices.device_entry import Device
from fieldapp.ledger.keys import Verifier
from fieldapp.ledger.log import tlog
from fieldapp.ledger.record import Record, verify
from fieldapp.ledger.roster import Roster
from fieldapp.store import hub_log, settings
from fieldapp.store.interface import Store

_WAY_OUT: Final = Message(
    "Restore a newer backup if there is one. If what is missing is lost, let the officers say that "
    "the log begins again (`fieldapp hub begin-again`)."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """Why nothing is signed.

    Attributes:
        why: "older", "claimed" or "alone".
        source: Where the other checkpoint was seen: a folder, an address, or a key identifier.
        size, root: Of that checkpoint; 0 and b"" where there is none.
        note: That checkpoint as the log's key signed it; "" where it was not shown.
    """

    why: str
    source: str = ""
    size: int = 0
    root: bytes = b""
    note: str = ""


def put(store: Store, stop: Stop) -> None:
    """Stop signing; what shows a signed checkpoint is not replaced by what does not."""
    standing = stopped(store)
    if standing is not None and standing.note and not stop.note:
        return
    members = {"why": stop.why, "from": stop.source, "size": stop.size, "root": stop.root.hex()}
    settings.put(store, settings.SIGNING_STOP, {**members, "note": stop.note})


def end(store: Store) -> None:
    """Let headquarters sign again."""
    settings.remove(store, settings.SIGNING_STOP)


def stopped(store: Store) -> Stop | None:
    """Why nothing is signed; None where it is."""
    members = settings.get(store, settings.SIGNING_STOP)
    if members is None:
        return None
    return Stop(
        why=members["why"],
        source=members["from"],
        size=members["size"],
        root=bytes.fromhex(members["root"]),
        note=members["note"],
    )


def check(store: Store) -> None:
    """Refuse to sign where signing is stopped, or headquarters has moved.

    Raises:
        StoppedSigningError: It is, with the reason.
    """
    check_here(store)
    stop = stopped(store)
    if stop is not None:
        raise StoppedSigningError(in_words(store, stop), advice=_WAY_OUT)


def check_here(store: Store) -> None:
    """Refuse where headquarters has moved to another home.

    Raises:
        StoppedSigningError: It has.
    """
    moved = settings.get(store, settings.MOVED_TO)
    if moved is not None:
        raise StoppedSigningError(
            "Headquarters has moved away from this home: it signs nothing any more.",
            advice=Message("Go on with the home that was restored from {1}.", moved),
        )


def in_words(store: Store, stop: Stop) -> Message:
    """The reason for a stop, with both heads."""
    here = hub_log.size(store)
    if stop.why == "alone":
        return Message(
            "This copy of headquarters ends with entry {1} and was compared with nothing: a laptop "
            "may have seen a newer log.",
            here,
        )
    head = Message("{1} entries, {2}…", here, root_at(store, here).hex()[:16])
    other = Message("{1} entries, {2}…", stop.size, stop.root.hex()[:16])
    if stop.why == "claimed":
        return Message(
            "The laptop {1} has seen a log that this one does not continue. Here: {2}. There: {3}.",
            stop.source,
            head,
            other,
        )
    return Message(
        "{1} shows a log that this one does not continue. Here: {2}. There: {3}.",
        stop.source,
        head,
        other,
    )


def size(store: Store) -> int:
    """Entries in the log."""
    return hub_log.size(store)


def root_at(store: Store, size: int) -> bytes:
    """Root of the log when it had that many entries, which it has."""
    return tlog.root(size, hub_log.read_hashes(store)) if size else tlog.EMPTY_ROOT


def is_known(store: Store, size: int, root: bytes) -> bool:
    """Whether the log was that one when it had that many entries."""
    return size <= hub_log.size(store) and root_at(store, size) == root


def check_cited(store: Store, roster: Roster, records: Iterable[Record]) -> None:
    """Stop signing where a laptop's records cite a checkpoint that is newer than the log.

    What a laptop cites before it knows that an earlier log ended may be of the lost part. A
    checkpoint of a size that the log has had, with another root, is a second history: that raises
    an alarm (sync/histories.py), and nothing is to be restored.

    Raises:
        StoppedSigningError: One does; nothing is stored yet but the stop, outside a transaction.
    """
    for record in records:
        if record.checkpoint is None:
            continue
        size, root = record.checkpoint
        knows = settings.laptop_of_new_log(record.kid)
        ended = len(roster.earlier_logs)
        if is_known(store, size, root):
            if ended and size > roster.earlier_logs[-1].size:
                settings.put(store, knows, ended)
            continue
        if size <= hub_log.size(store) or ended > (settings.get(store, knows) or 0):
            continue
        device = roster.device(record.kid)
        if device is None or device.revoked_at is not None:
            continue
        if record.kid.hex() in (settings.get(store, settings.DISBELIEVED) or ()):
            continue
        put(store, Stop(why="claimed", source=record.kid.hex(), size=size, root=root))
        check(store)


def check_waiting(store: Store, roster: Roster, device: Device, records: Iterable[Record]) -> None:
    """`check_cited` for records of a device that cannot be admitted yet.

    Raises:
        VerificationError: The device did not sign one that cites a checkpoint.
        StoppedSigningError: As check_cited.
    """
    cited = [each for each in records if each.checkpoint is not None]
    for each in cited:
        verify(each, Verifier(device.public_key))
    check_cited(store, roster, cited)
