"""Newer mission packs at hand after a restore: what officers signed since the backup is kept.

A pack is public and signed, so a newer one on a stick or in a public copy is taken over as it is.
Without it, enrolments and revocations since the backup would be undone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from fieldapp.errors import FieldappError
from fieldapp.ledger import roster as roster_
from fieldapp.ledger.roster import Roster
from fieldapp.mission import entry_files, hub_keys, pack, release, trust
from fieldapp.store import settings
from fieldapp.store.devices import roster_rows
from fieldapp.store.index import effect_rows
from fieldapp.store.interface import Store
from fieldapp.sync.carrier import carrier

_PACKS: Final = (".", "pack", carrier.PACK, "public/pack", release.FOLDER)


@dataclass(frozen=True, slots=True, kw_only=True)
class PackFound:
    """Result of a comparison of mission packs.

    Attributes:
        before, after: Version of the roster in the backup, and now.
        source: Where the newer one was; "" where none was found.
        enrolled, revoked: Call signs of laptops that the backup did not know as such.
        epoch_key_missing: Whether the key that signs the encryption epochs is not in the backup.
    """

    before: int
    after: int
    source: str = ""
    enrolled: tuple[str, ...] = ()
    revoked: tuple[str, ...] = ()
    epoch_key_missing: bool = False


def take(store: Store, sources: Sequence[str], now: datetime) -> PackFound:
    """Take over the newest mission pack of these folders, where it is newer than the home's.

    Raises:
        StoreError: The disk is full or failed, or the newest pack lacks the entries of its roster.
        FormatError, VerificationError, DecryptionError: These entries do not hold.
    """
    before = release.current_pack(store, now).roster
    best, found = _versions(store.home / release.FOLDER, _root_hash(store)), None
    for source in sources:
        for name in _PACKS if "://" not in source else ():
            folder = Path(source) / name
            versions = _versions(folder, _root_hash(store))
            if versions is not None and (best is None or versions > best):
                best, found = versions, folder
    if found is not None:
        read = trust.reader(found)
        trusted = trust.verified(read, root_hash=_root_hash(store), at=None)
        head = roster_.parse(trust.target(read, trusted, pack.ROSTER))
        roster_rows.stage(store, entry_files.own_list(store, found, head), head.version)
        trust.copy(read, trusted, trust.in_folder(store.home / release.FOLDER).write)
        release.take_over(store, now=now)
    after = release.current_pack(store, now).roster
    effect_rows.put_roster(store, after)
    return PackFound(
        before=before.version,
        after=after.version,
        source=str(found or ""),
        enrolled=tuple(sorted(_trusted(after) - _trusted(before))),
        revoked=tuple(sorted(_revoked(after) - _revoked(before))),
        epoch_key_missing=not hub_keys.has_epoch_key(store, after),
    )


def _root_hash(store: Store) -> bytes:
    return settings.get(store, settings.ROOT_HASH) or b""


def _versions(folder: Path, root_hash: bytes) -> tuple[int, int] | None:
    """Versions of root and targets of a pack; None where none of this mission is there."""
    try:
        read = trust.reader(folder)
        trusted = trust.verified(read, root_hash=root_hash, at=None)
        roster_.parse(trust.target(read, trusted, pack.ROSTER))
    except FieldappError:
        return None
    return trusted.versions[0], trusted.versions[3]


def _trusted(roster: Roster) -> set[str]:
    return {d.call_sign for d in roster.devices if d.revoked_at is None}


def _revoked(roster: Roster) -> set[str]:
    return {d.call_sign for d in roster.devices if d.revoked_at is not None}
