"""Sealed files that the hub holds beside its database: pending ones and refused ones.

    home/inbox/<SHA-256 of the file, hex>.age         pending: needs something to come first
    home/quarantine/<SHA-256 of the file, hex>.age    refused

The reason is a note in the database, where a seized home shows it to nobody.

A file is held as it came; once the private key that opens it is to be destroyed, it gets a header
for the home's own identity instead (retire_epochs.py), and its name stays.

A pending bundle needs earlier records of its feed; pending evidence needs a record that names it.
What a newer version made is refused, and due once this program is another version.

The note is JSON with the members `name` (as the file was called), `outcome`, `reason`, `advice`,
`kept_at`, `whole`, `version` (of the program that held it), and where they are known `kid` (hex),
`first` (number of the first record), `follows` (hash of the record
that the first one follows, hex), `evidence` (SHA-256 of the content, hex) and `sender` (hex:
the laptop that sent it through the receiver). `reason` and `advice` are lists: the pattern of a
message, then what stands at its placeholders, texts or lists of the same kind. The note is written
first and removed last, so that a file is never there without its reason. A file too large to keep
has its note alone. How much is held: held_quota.py.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from fieldapp import __version__
from fieldapp.errors import Message, StoreError, of_parts
from fieldapp.hub.importer.outcome import Outcome
from fieldapp.ledger import age
from fieldapp.platform.disk_sync import sync_folder
from fieldapp.store.atomic_file import new_file
from fieldapp.store.evidence import files
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds
from fieldapp.store.transfer import held_notes
from fieldapp.sync.carrier import carrier

PENDING: Final = (
    "inbox"  # waits for earlier files; what has just arrived is in the receiver's folder
)
QUARANTINE: Final = "quarantine"

_NAME: Final = re.compile(r"[0-9a-f]{64}\.age")


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldFile:
    """Held file and the reason.

    Attributes:
        sha256: Of the sealed file, 32 bytes; names it.
        name: Its name where it came from: text from outside, to be escaped when shown.
        outcome: The word of `outcome.Outcome`.
        reason, advice: In words for a person.
        kept_at: UTC, by this machine's clock.
        kid: The feed, where it is known.
        first: Number of the first record in it, where it waits for earlier ones.
        follows: Hash of the record that the first one follows, where it waits for that branch.
        evidence: SHA-256 of what it holds, where that is a piece of evidence.
        whole: The file itself is held too.
        version: Of the program that held it.
        sender: Device that sent it through the receiver, None where it came otherwise.
    """

    sha256: bytes
    name: str
    outcome: str
    reason: Message
    advice: Message
    kept_at: datetime
    kid: bytes | None = None
    first: int | None = None
    follows: bytes | None = None
    evidence: bytes | None = None
    whole: bool = True
    version: str = ""
    sender: bytes | None = None


def path(store: Store, place: str, sha256: bytes) -> Path:
    """Path of a held file."""
    return store.home / place / f"{sha256.hex()}.age"


def hold(store: Store, place: str, held: HeldFile, source: Path) -> None:
    """Hold a file with its reason; one that is held for the same reason already stays as it is.

    Args:
        store: The hub's.
        place: PENDING or QUARANTINE.
        held: Its description; `whole` says whether the file itself is to be copied.
        source: The file.

    Raises:
        StoreError: The disk is full or failed.
        TransportError: The file cannot be read.
    """
    target = path(store, place, held.sha256)
    text = held_notes.get(store, place, held.sha256)
    before = None if text is None else _read(target, text)
    held = replace(held, version=__version__)
    same = before is not None and _reason(before) == _reason(held)
    if same and (target.exists() or not held.whole):
        return
    if before is not None and held.sender is None:
        held = replace(held, sender=before.sender)  # tried again, and pending for another reason
    try:
        target.parent.mkdir(mode=0o700, exist_ok=True)
    except OSError as e:
        raise StoreError(Message("The folder {1} cannot be made.", place)) from e
    held_notes.put(store, place, held.sha256, _encode(held))
    if held.whole and not target.exists():
        with carrier.open_plain(source) as file, new_file(target.parent, target.name) as new:
            shutil.copyfileobj(file, new.file)


def _reason(held: HeldFile) -> tuple[str, str, str]:
    return held.outcome, held.reason, held.version


def keep_own(store: Store, file: Path, identities: Sequence[age.Identity]) -> None:
    """Seal a held file to the home's own identity, in place of the hub's key that opens it.

    Raises:
        StoreError: The disk is full or failed; the file stays as it was.
        TransportError: It cannot be read.
    """
    own = store.secrets.evidence_identity.recipient
    with carrier.open_plain(file) as source, new_file(file.parent, file.name) as new:
        age.readdress(source, new.file, identities, own)


def sha256_of(store: Store, file: Path) -> bytes | None:
    """SHA-256 that a held file had as it came; None of a file that is not held here."""
    if not _NAME.fullmatch(file.name):
        return None
    places = [(store.home / place).resolve() for place in (PENDING, QUARANTINE)]
    if file.parent.resolve() not in places:
        return None
    return bytes.fromhex(file.stem)


def release(store: Store, place: str, sha256: bytes) -> None:
    """Remove a file that was dealt with; nothing happens where none is held."""
    target = path(store, place, sha256)
    if target.exists():
        target.unlink()
        sync_folder(target.parent)
    held_notes.remove(store, place, sha256)


def listed(store: Store, place: str) -> list[HeldFile]:
    """Every file held in a place, by the files' SHA-256.

    Raises:
        StoreError: The disk failed, or what is held is damaged.
    """
    notes = held_notes.listed(store, place)
    held = (_read(path(store, place, sha256), text) for sha256, text in notes)
    return [each for each in held if each is not None]


def due(store: Store) -> Iterator[tuple[HeldFile, Path]]:
    """Files that can be imported now, and where they are, the earliest of a feed first.

    Whether one can is asked when its turn comes: what was imported before may be what it needs.

    Raises:
        StoreError: As listed.
    """
    behind = set[bytes]()
    for file in sorted(listed(store, PENDING), key=lambda each: each.first or 0):
        of_branch = file.kid is None or file.follows is not None
        if file.kid in behind and not of_branch:
            continue  # an earlier one is not due
        if _is_due(store, file):
            yield file, path(store, PENDING, file.sha256)
        elif file.kid is not None and not of_branch:
            behind.add(file.kid)
    for file in listed(store, QUARANTINE):
        if file.outcome == Outcome.NEWER and file.version != __version__ and file.whole:
            yield file, path(store, QUARANTINE, file.sha256)


def _is_due(store: Store, pending: HeldFile) -> bool:
    if pending.evidence is not None:
        return files.names(store, pending.evidence)
    if pending.kid is None or pending.first is None:
        return False
    if pending.follows is not None:
        # One branch's records say nothing of another's: it is not opened at each of them.
        return pending.follows in feeds.known(store, pending.kid, pending.first - 1)
    head = feeds.head(store, pending.kid)
    return head is not None and pending.first <= head.seq + 1


def _encode(held: HeldFile) -> str:
    members: dict[str, object] = {
        "name": held.name,
        "outcome": held.outcome,
        "reason": held.reason.parts(),
        "advice": held.advice.parts(),
        "kept_at": held.kept_at.isoformat(),
        "whole": held.whole,
        "version": held.version,
    }
    if held.kid is not None:
        members["kid"] = held.kid.hex()
    if held.first is not None:
        members["first"] = held.first
    if held.follows is not None:
        members["follows"] = held.follows.hex()
    if held.evidence is not None:
        members["evidence"] = held.evidence.hex()
    if held.sender is not None:
        members["sender"] = held.sender.hex()
    # ASCII alone: a name may hold anything, even what is no text.
    return json.dumps(members)


def _read(file: Path, text: str) -> HeldFile | None:
    try:
        members = json.loads(text)
        held = HeldFile(
            sha256=bytes.fromhex(file.stem),
            name=members["name"],
            outcome=members["outcome"],
            reason=of_parts(members["reason"]),
            advice=of_parts(members["advice"]),
            kept_at=datetime.fromisoformat(members["kept_at"]),
            kid=bytes.fromhex(members["kid"]) if "kid" in members else None,
            first=members.get("first"),
            follows=bytes.fromhex(members["follows"]) if "follows" in members else None,
            evidence=bytes.fromhex(members["evidence"]) if "evidence" in members else None,
            whole=members["whole"],
            version=members.get("version", ""),
            sender=bytes.fromhex(members["sender"]) if "sender" in members else None,
        )
    except (ValueError, LookupError, TypeError) as e:
        raise StoreError(
            Message("The note of {1}/{2}… is damaged.", file.parent.name, file.stem[:16]),
            advice="Restore this home from a copy.",
        ) from e
    if held.whole and not file.is_file():
        return None  # a crash came between the two; the file is still where it came from
    return held
