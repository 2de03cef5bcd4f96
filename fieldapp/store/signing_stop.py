"""Stop of signing: headquarters signs no checkpoint on a log that is, or may be, an older copy.

A restored copy that is signed on becomes a second history, which laptops and auditors cannot tell
from fraud. The stop is stored in the home, and everything that signs with the log's keys asks:

    {"why": "older", "from": "stick", "size": 805, "root": hex, "note": signed checkpoint}
        a checkpoint that the log's key signed is newer than the log, or is not of it; where a
        laptop's records brought it, "from" is its key identifier
    {"why": "alone"}
        the copy was restored, and nothing was at hand to compare it with

Officers end it: by comparing, or by a statement that the log begins again
(mission/signing/new_log.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from fieldapp.errors import FormatError, Message, StoppedSigningError, VerificationError
from fieldapp.ledger.log import note, signed_head, tlog
from fieldapp.ledger.log.note import Checkpoint
from fieldapp.ledger.record import Manifest, Record
from fieldapp.ledger.roster import Roster
from fieldapp.store import hub_log, settings
from fieldapp.store.interface import Store

_WAY_OUT: Final = Message(
    "Restore a newer backup if there is one. If what is missing is lost, let the officers say that "
    "the log begins again (`fieldapp hub begin-again`)."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """Reason why nothing is signed.

    Attributes:
        why: "older" or "alone".
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
    """Reason why nothing is signed; None where signing goes on."""
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
    """Refuse to sign where signing is stopped, or headquarters has moved or was closed.

    Raises:
        StoppedSigningError: It is, with the reason.
    """
    check_here(store)
    if settings.get(store, settings.CLOSED) is not None:
        raise StoppedSigningError(
            "The mission was closed: its log's key is destroyed, and nothing is signed any more.",
            advice="What there was is in this home and in the archive.",
        )
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


def check_published(store: Store, path: Path, log: str, vkeys: Sequence[str]) -> None:
    """Stop signing where this home has published a checkpoint that its log does not continue.

    Then its database is an older copy, whatever brought it back: the server's own restore, a
    snapshot of a disk, or a file that was put in place of another.

    Args:
        store: Headquarters'.
        path: Of the checkpoint; there may be none.
        log: Name of the log; a checkpoint of an earlier one is no matter.
        vkeys: Of the log.

    Raises:
        StoppedSigningError: It has; nothing is stored but the stop, outside a transaction.
    """
    try:
        text = path.read_text("utf-8")
        shown = note.parse_checkpoint(note.split_note(text)[0])
        if shown.origin != log or is_known(store, shown.size, shown.root):
            return
        head = note.open_checkpoint(text, log, vkeys).checkpoint
    except (OSError, UnicodeDecodeError, FormatError, VerificationError):
        return  # it is written anew
    put(store, Stop(why="older", source=str(path), size=head.size, root=head.root, note=text))
    check(store)


def check_shown(store: Store, roster: Roster, records: Iterable[Record]) -> None:
    """Stop signing where records bring a checkpoint that the log signed and that is newer than it.

    What a laptop cites without the log's signature is its word alone, and one of a size that the
    log has had, with another root, is a second history: both raise an alarm (sync/histories.py),
    and nothing is to be restored.

    Args:
        store: Headquarters'.
        roster: Names the log and its keys.
        records: Of one feed, in order, manifests among them; nothing of them need be verified.

    Raises:
        StoppedSigningError: They do; nothing is stored but the stop, outside a transaction.
    """
    cited: tuple[int, bytes] | None = None
    for record in records:
        cited = record.checkpoint or cited
        body = record.body
        if cited is None or not isinstance(body, Manifest) or not body.log_signature:
            continue
        size, root = cited
        if size <= hub_log.size(store):
            continue
        head = Checkpoint(origin=roster.log_origin, size=size, root=root)
        signed = signed_head.as_note(head, body.log_signature, roster.log_vkeys)
        if signed is not None:
            source = record.kid.hex()
            put(store, Stop(why="older", source=source, size=size, root=root, note=signed))
            check(store)
