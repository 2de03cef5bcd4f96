"""Sealed files that the hub keeps beside its database: what waits, and what was refused.

    home/inbox/<SHA-256 of the file, hex>.age + .json         waits for something that is to come
    home/quarantine/<SHA-256 of the file, hex>.age + .json    was refused; the reason is beside it

The JSON has the members `name` (as the file was called), `outcome`, `reason`, `advice`, `kept_at`,
and where they are known `kid` (hex), `first` (number of the first record) and `evidence` (SHA-256
of the content, hex). It is written first and removed last, so that a file is never there without
its reason. A file too large to keep has its JSON alone.
"""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from fieldapp.errors import StoreError
from fieldapp.store.atomic_file import new_file, sync_folder
from fieldapp.store.interface import Store
from fieldapp.sync.carrier import carrier

INBOX: Final = "inbox"
QUARANTINE: Final = "quarantine"


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldFile:
    """A file that is kept, and why.

    Attributes:
        sha256: Of the sealed file, 32 bytes; names it.
        name: As it was called where it came from: text from outside, to be escaped when shown.
        outcome: The word of `outcome.Outcome`.
        reason, advice: In words for a person.
        kept_at: UTC, by this machine's clock.
        kid: The feed, where it is known.
        first: Number of the first record in it, where it waits for earlier ones.
        evidence: SHA-256 of what it holds, where that is a piece of evidence.
        whole: The file itself is kept too.
    """

    sha256: bytes
    name: str
    outcome: str
    reason: str
    advice: str
    kept_at: datetime
    kid: bytes | None = None
    first: int | None = None
    evidence: bytes | None = None
    whole: bool = True


def path(store: Store, place: str, sha256: bytes) -> Path:
    """Where a kept file is."""
    return store.home / place / f"{sha256.hex()}.age"


def keep(store: Store, place: str, kept: HeldFile, source: Path) -> None:
    """Keep a file and its reason; what is kept for the same reason already stays as it is.

    Args:
        store: The hub's.
        place: INBOX or QUARANTINE.
        kept: What is known about it; `whole` says whether the file itself is to be copied.
        source: The file.

    Raises:
        StoreError: The disk is full or failed.
        TransportError: The file cannot be read.
    """
    target = path(store, place, kept.sha256)
    held = _read(target.with_suffix(".json"))
    same = held is not None and (held.outcome, held.reason) == (kept.outcome, kept.reason)
    if same and (target.exists() or not kept.whole):
        return
    try:
        target.parent.mkdir(mode=0o700, exist_ok=True)
    except OSError as e:
        raise StoreError(f"The folder {place} cannot be made.") from e
    with new_file(target.parent, target.with_suffix(".json").name) as new:
        new.file.write(_encode(kept))
    if kept.whole and not target.exists():
        with carrier.open_plain(source) as file, new_file(target.parent, target.name) as new:
            shutil.copyfileobj(file, new.file)


def release(store: Store, place: str, sha256: bytes) -> None:
    """Let go of a file that was dealt with; nothing happens where none is kept."""
    target = path(store, place, sha256)
    if not target.parent.is_dir():
        return
    target.unlink(missing_ok=True)
    target.with_suffix(".json").unlink(missing_ok=True)
    sync_folder(target.parent)


def kept(store: Store, place: str) -> list[HeldFile]:
    """Everything kept in a place, by the files' SHA-256."""
    found = (_read(each) for each in sorted((store.home / place).glob("*.json")))
    return [each for each in found if each is not None]


def _encode(kept: HeldFile) -> bytes:
    members: dict[str, object] = {
        "name": kept.name,
        "outcome": kept.outcome,
        "reason": kept.reason,
        "advice": kept.advice,
        "kept_at": kept.kept_at.isoformat(),
        "whole": kept.whole,
    }
    if kept.kid is not None:
        members["kid"] = kept.kid.hex()
    if kept.first is not None:
        members["first"] = kept.first
    if kept.evidence is not None:
        members["evidence"] = kept.evidence.hex()
    # ASCII alone: a name may hold anything, even what is no text.
    return json.dumps(members, indent=1).encode("ascii") + b"\n"


def _read(file: Path) -> HeldFile | None:
    if not file.is_file():
        return None
    try:
        members = json.loads(file.read_bytes())
        kept = HeldFile(
            sha256=bytes.fromhex(file.stem),
            name=members["name"],
            outcome=members["outcome"],
            reason=members["reason"],
            advice=members["advice"],
            kept_at=datetime.fromisoformat(members["kept_at"]),
            kid=bytes.fromhex(members["kid"]) if "kid" in members else None,
            first=members.get("first"),
            evidence=bytes.fromhex(members["evidence"]) if "evidence" in members else None,
            whole=members["whole"],
        )
    except (ValueError, KeyError, TypeError) as e:
        raise StoreError(
            f"{file.parent.name}/{file.stem[:16]}….json is damaged.",
            advice="Move this file and the .age file of the same name out of the folder.",
        ) from e
    if kept.whole and not file.with_suffix(".age").is_file():
        return None  # a crash came between the two; the file is still where it came from
    return kept
