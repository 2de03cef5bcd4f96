"""Release of the mission pack: officers sign it, and headquarters' TUF repository holds it.

The repository is `home/mission/`. Officers' keys sign root and targets (the roster and all else),
with a threshold; the home's own online key signs snapshot and timestamp. What one signature is not
enough for waits in signing/change_list.py, and what is published stays as it was.

What takes effect is queued in the database, in one transaction with the list of what waits, before
any file is written: cut off anywhere, it is finished by whoever looks next.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterable, Mapping, Sequence
from contextlib import nullcontext, suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

from securesystemslib.exceptions import StorageError
from tuf.api.exceptions import LengthOrHashMismatchError
from tuf.api.metadata import (
    Metadata,
    MetaFile,
    Root,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)
from tuf.api.serialization import DeserializationError
from tuf.api.serialization.json import JSONSerializer

from fieldapp.errors import InputError, Message, StoreError
from fieldapp.ledger import roster as roster_
from fieldapp.ledger.roster import Roster
from fieldapp.mission import entry_files, hub_keys, sealed_pack, trust
from fieldapp.mission import pack as pack_
from fieldapp.mission.entry_files import Apart
from fieldapp.mission.hub_keys import new_secret, read_secret
from fieldapp.mission.officer import OfficerSigner
from fieldapp.mission.pack import Pack
from fieldapp.mission.rules import kept_rules
from fieldapp.mission.trust import PackFiles
from fieldapp.store import hub_log, settings
from fieldapp.store.devices import roster_rows
from fieldapp.store.interface import Store

FOLDER: Final = "mission"
SERVED: Final = "pack"  # below the folder of public files
EPOCHS: Final = "epochs"  # beside a pack: ledger/log/epoch_note.py
_SMALL: Final = (pack_.ROSTER, pack_.AGREEMENT, pack_.RULES, pack_.COUNTING, pack_.BEARINGS)
ROOT_DAYS: Final = 3 * 365  # a new root means paper at every laptop only if the old one is lost
PACK_DAYS: Final = 90  # a stick that was lost in January cannot pass for today's in May


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Result of a change.

    Attributes:
        pack: The mission pack as it stands now.
        missing: Officers' signatures that are still missing; 0 when it took effect.
        number: Of a change that waits, in the list of those; of several the first.
    """

    pack: Pack
    missing: int
    number: int = 0


def make_root(
    store: Store, *, officers: Sequence[OfficerSigner], threshold: int, now: datetime
) -> bytes:
    """Create the repository's root; returns its SHA-256, which laptops take from paper.

    Args:
        store: The mission home's, without a repository.
        officers: They may sign; `threshold` of them sign here.
        threshold: Signatures that a change needs, 1 to all.
        now: UTC.

    Raises:
        StoreError: The disk is full or failed.
    """
    online = OfficerSigner(new_secret(store, "online seed"))
    root = Root(version=1, expires=now + timedelta(days=ROOT_DAYS), consistent_snapshot=True)
    for role in ("root", "targets"):
        for officer in officers:
            root.add_key(officer.public_key, role)
        root.roles[role].threshold = threshold
    for role in ("snapshot", "timestamp"):
        root.add_key(online.public_key, role)
    raw = _signed(root, officers[:threshold])
    root_hash = hashlib.sha256(raw).digest()
    trust.write(store.home / FOLDER, f"{trust.METADATA}/1.root.json", raw)
    settings.put(store, settings.ROOT_HASH, root_hash)
    return root_hash


def current_pack(store: Store, now: datetime) -> Pack:
    """Mission pack as it stands, with all entries of its roster.

    Raises:
        StoreError: This home has no mission, or its entries are not those of the signed roster.
    """
    root_hash = settings.get(store, settings.ROOT_HASH)
    if root_hash is None or not (store.home / FOLDER).is_dir():
        raise StoreError("This home has no mission.", advice="Run `fieldapp hub init`.")
    finish(store)
    held = trust.in_folder(store.home / FOLDER)
    pack = entry_files.with_entries(store, pack_.load(held, root_hash=root_hash, now=now))
    if roster_.root_of(pack.roster.entries) != pack.roster.root:
        raise StoreError(
            "The entries of the roster in this home are not those that officers signed.",
            advice="Restore this home from a copy.",
        )
    return pack


def roster_at(store: Store, size: int) -> Roster | None:
    """The roster that the log named last at a size; None where none was, or it is not kept.

    Args:
        store: The mission home's.
        size: Of the log.

    Raises:
        FormatError: It is malformed.
    """
    entry = hub_log.last_of(store, "roster", size)
    if entry is None:
        return None
    name = f"{trust.TARGETS}/{trust.stored_name(pack_.ROSTER, entry.hex())}"
    raw = trust.in_folder(store.home / FOLDER).read(name, trust.MAX_TARGET)
    if raw is None or hashlib.sha256(raw).digest() != entry:
        return None
    roster = roster_.parse(raw)
    return replace(roster, entries=roster_rows.entries(store, roster.version))


def threshold(store: Store) -> int:
    """Number of officers' signatures that a change needs.

    Raises:
        StoreError: This home has no mission.
    """
    return int(newest_root(store).roles["targets"].threshold)


def newest_root(store: Store) -> Root:
    """Newest root of the mission's repository.

    Raises:
        StoreError: This home has no mission.
    """
    roots = all_roots(store)
    if not roots:
        raise StoreError("This home has no mission.", advice="Run `fieldapp hub init`.")
    return roots[-1]


def all_roots(store: Store) -> list[Root]:
    """Every root that the mission had, the first one first."""
    return [Metadata[Root].from_file(str(path)).signed for path in _published(store, "root")]


def newest_targets(store: Store) -> Targets:
    """Targets as they stand, the roster among them.

    Raises:
        StoreError: This home has no mission.
    """
    paths = _published(store, "targets")
    if not paths:
        raise StoreError("This home has no mission.", advice="Run `fieldapp hub init`.")
    return Metadata[Targets].from_file(str(paths[-1])).signed


def published_until(home: Path) -> datetime | None:
    """When the pack of headquarters' home expires, UTC; None in any other home.

    Nothing is verified, and of one that cannot be read nothing is said: whoever needs it is told.
    """
    folder = home / FOLDER / trust.METADATA
    versions = [int(path.name.partition(".")[0]) for path in folder.glob("*.targets.json")]
    parts = [f"{max(versions)}.targets.json", "timestamp.json"] if versions else []
    with suppress(DeserializationError, StorageError):
        return min(
            (Metadata.from_file(str(folder / name)).signed.expires for name in parts), default=None
        )
    return None


def put_targets(store: Store, content: Mapping[str, bytes | None]) -> dict[str, TargetFile | None]:
    """Store the bytes of targets, and describe them; None stays None: it takes one away.

    Raises:
        StoreError: The disk is full or failed.
    """
    files: dict[str, TargetFile | None] = {}
    for name, raw in content.items():
        files[name] = None if raw is None else TargetFile.from_data(name, raw, ["sha256"])
        if raw is not None:
            trust.write(store.home / FOLDER, target_path(name, files[name]), raw)
    return files


def read_target(store: Store, name: str) -> bytes | None:
    """Bytes of a target as it stands; None where there is none of this name.

    Raises:
        StoreError: This home has no mission, or the file is missing or was altered.
    """
    file = newest_targets(store).targets.get(name)
    if file is None:
        return None
    try:
        raw = (store.home / FOLDER / target_path(name, file)).read_bytes()
        file.verify_length_and_hashes(raw)
    except (OSError, LengthOrHashMismatchError) as e:
        raise StoreError(
            Message("{1} of the mission pack is missing or was altered.", name),
            advice="Restore this home from a copy.",
        ) from e
    return raw


def target_path(name: str, file: TargetFile | None) -> str:
    """Path of a target's bytes, below the repository."""
    assert file is not None  # noqa: S101 - who asks has it
    return f"{trust.TARGETS}/{trust.stored_name(name, file.hashes['sha256'])}"


def found(
    store: Store,
    content: Mapping[str, bytes],
    roster: Roster,
    officers: Sequence[OfficerSigner],
    now: datetime,
) -> None:
    """Publish the first targets of a mission, signed by as many officers as must.

    Raises:
        StoreError: The disk is full or failed.
    """
    roster_rows.stage(store, roster.entries, roster.version)
    files = put_targets(store, {**content, pack_.ROSTER: roster_.encode(roster)})
    targets = Targets(
        version=1,
        expires=now + timedelta(days=PACK_DAYS),
        targets={name: file for name, file in files.items() if file is not None},
    )
    queue(store, [Metadata(targets)], officers, now)
    finish(store)


def queue(
    store: Store, signed: Sequence[Metadata[Any]], officers: Sequence[OfficerSigner], now: datetime
) -> None:
    """Queue what takes effect: targets, then the root that changed with them, where one did.

    Inside a transaction with what it ends; `finish` writes the files.

    Args:
        store: The mission home's.
        signed: Targets and perhaps a root, with signatures.
        officers: Sign these too.
        now: UTC.
    """
    for part in signed:
        for officer in officers:
            part.sign(officer, append=True)
    files = []
    for part in signed:
        raw = part.to_bytes(JSONSerializer())
        if isinstance(part.signed, Targets):
            files += _listed(store, part.signed.version, raw, now)
        else:
            # After the timestamp, and the targets hold under both roots: whoever reads in between
            # sees a pack that holds.
            files.append((f"{part.signed.version}.root.json", raw))
    waiting = settings.get(store, settings.QUEUED_METADATA) or []
    texts = [[name, raw.decode()] for name, raw in files]
    settings.put(store, settings.QUEUED_METADATA, [*waiting, *texts])


def finish(store: Store) -> None:
    """Write the files of what took effect, where that was not done yet.

    Raises:
        StoreError: The disk is full or failed; it is finished the next time.
    """
    if not settings.get(store, settings.QUEUED_METADATA):
        return
    with store.transaction():  # two programs write the files one after the other
        for name, text in settings.get(store, settings.QUEUED_METADATA) or []:
            trust.write(store.home / FOLDER, f"{trust.METADATA}/{name}", text.encode())
        settings.put(store, settings.QUEUED_METADATA, [])


def publish(store: Store, folder: Path, *, now: datetime, apart: Apart = nullcontext) -> Pack:
    """Copy the mission pack to a stick or any folder.

    Beside it go each device's entries of the roster, and to whom laptops seal; `apart` keeps a
    fault of one device's entries from the others.

    Raises:
        InputError: It has expired: no laptop would take it.
        StoreError: This home has no mission, or the folder cannot be written.
    """
    return _publish_whole(store, _unexpired(store, now), folder, now, apart)


def _publish_whole(store: Store, pack: Pack, folder: Path, now: datetime, apart: Apart) -> Pack:
    was_there = folder.exists()
    try:
        entry_files.write(store, pack.roster, folder, apart=apart)
        return _copy_with_note(store, pack, folder, now)
    except StoreError:
        if not was_there:  # half a pack is of no use to anybody
            shutil.rmtree(folder, ignore_errors=True)
        raise


def publish_head(store: Store, folder: Path, *, now: datetime, apart: Apart = nullcontext) -> None:
    """Bring a carrier's mission pack to what it is now; where it has none, its small files alone.

    A laptop that has an older pack takes from it whom to trust, and by which rules and zones; it
    keeps places, code lists and base maps of its own.

    Raises:
        InputError: It has expired: no laptop would take it, and the carrier's stays as it is.
        StoreError: This home has no mission, or the folder cannot be written.
    """
    pack = _unexpired(store, now)
    if (folder / trust.TARGETS / pack_.VOCABULARY).is_dir():
        _publish_whole(store, pack, folder, now, apart)
        return
    entry_files.write(store, pack.roster, folder, apart=apart)
    read = trust.reader(store.home / FOLDER)
    trusted = trust.verified(read, root_hash=pack.root_hash, at=None)
    small = [name for name in _SMALL if name in trusted.targets.targets]
    trust.copy_only(read, trusted, trust.in_folder(folder).write, small)
    trust.write(folder, EPOCHS, hub_keys.roll(store, pack.roster, now).encode())


def serve(store: Store, public: Path, *, now: datetime, apart: Apart = nullcontext) -> Pack:
    """Put the mission pack where the receiver serves it, and beside it whose tokens it takes.

    Raises:
        InputError: It has expired: no laptop would take it.
        StoreError: This home has no mission, or the folder cannot be written.
    """
    pack = _unexpired(store, now)
    entry_files.publish_all(pack.roster, public)
    entry_files.publish(store, pack.roster, public / SERVED, apart=apart)
    return _copy_with_note(store, pack, public / SERVED, now)


def is_served(public: Path) -> bool:
    """True once a mission pack was put where the receiver serves it."""
    return (public / SERVED / trust.METADATA / "timestamp.json").is_file()


def _unexpired(store: Store, now: datetime) -> Pack:
    pack = current_pack(store, now)
    if pack.expired:
        raise InputError(
            "The mission pack has expired.", advice="Let officers renew it, then publish it."
        )
    return pack


def _copy_with_note(store: Store, pack: Pack, folder: Path, now: datetime) -> Pack:
    copied = _copy(store, pack, trust.in_folder(folder), now)
    trust.write(folder, EPOCHS, hub_keys.roll(store, copied.roster, now).encode())
    return copied


def take_over(store: Store, *, now: datetime) -> Pack:
    """Copy the mission pack to where the hub's commands read it, sealed, like any device's pack.

    Raises:
        StoreError: As publish.
    """
    pack = _copy(store, current_pack(store, now), sealed_pack.of_store(store), now)
    kept_rules.keep(store, pack)
    return pack


def _copy(store: Store, current: Pack, to: PackFiles, now: datetime) -> Pack:
    read = trust.reader(store.home / FOLDER)
    trusted = trust.verified(read, root_hash=current.root_hash, at=None)
    trust.copy(read, trusted, to.write)
    return replace(pack_.load(to, root_hash=current.root_hash, now=now), roster=current.roster)


def _listed(store: Store, version: int, raw: bytes, now: datetime) -> list[tuple[str, bytes]]:
    """Files of targets, snapshot and timestamp; timestamp last: it makes the others count."""
    expires = now + timedelta(days=PACK_DAYS)
    online = [OfficerSigner(read_secret(store, "online seed"))]
    snapshot = Snapshot(
        version=version,
        expires=expires,
        meta={"targets.json": MetaFile.from_data(version, raw, ["sha256"])},
    )
    raw_snapshot = _signed(snapshot, online)
    timestamp = Timestamp(
        version=version,
        expires=expires,
        snapshot_meta=MetaFile.from_data(version, raw_snapshot, ["sha256"]),
    )
    return [
        (f"{version}.targets.json", raw),
        (f"{version}.snapshot.json", raw_snapshot),
        ("timestamp.json", _signed(timestamp, online)),
    ]


def _signed(part: Root | Snapshot | Timestamp, signers: Iterable[OfficerSigner]) -> bytes:
    metadata: Metadata[Any] = Metadata(part)
    for signer in signers:
        metadata.sign(signer, append=True)
    return metadata.to_bytes(JSONSerializer())


def _published(store: Store, role: str) -> list[Path]:
    """Files of a role's published metadata, the first version first."""
    finish(store)
    folder = store.home / FOLDER / trust.METADATA
    found = {int(path.name.partition(".")[0]): path for path in folder.glob(f"*.{role}.json")}
    return [path for _, path in sorted(found.items())]
