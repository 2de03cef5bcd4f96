"""Release of the mission pack: officers sign it, and headquarters' TUF repository holds it.

The repository is `home/mission/`. Officers' keys sign root and targets (the roster and all else),
with a threshold; the home's own online key signs snapshot and timestamp. Where one officer's
signature is not enough, a change is *staged*: `home/mission/staged.json` waits for the others, and
what is published stays as it was.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

from tuf.api.exceptions import RepositoryError
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

from fieldapp.errors import InputError, StoreError, VerificationError
from fieldapp.ledger import roster as roster_
from fieldapp.ledger.roster import Roster
from fieldapp.mission import hub_keys, sealed_pack, trust
from fieldapp.mission import pack as pack_
from fieldapp.mission.hub_keys import new_secret, read_secret
from fieldapp.mission.officer import OfficerSigner
from fieldapp.mission.pack import Pack
from fieldapp.mission.trust import PackFiles
from fieldapp.store import hub_log, settings
from fieldapp.store.interface import Store

FOLDER: Final = "mission"
STAGED: Final = "staged.json"
EPOCHS: Final = "epochs"  # beside a pack: ledger/log/epoch_note.py
ROOT_DAYS: Final = 3 * 365  # a new root means paper at every laptop only if the old one is lost
PACK_DAYS: Final = 90  # a stick that was lost in January cannot pass for today's in May


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Result of a change.

    Attributes:
        pack: The mission pack as it stands now.
        missing: Officers' signatures that are still missing; 0 when it took effect.
    """

    pack: Pack
    missing: int


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
    """Mission pack as it stands.

    Raises:
        StoreError: This home has no mission.
    """
    root_hash = settings.get(store, settings.ROOT_HASH)
    if root_hash is None or not (store.home / FOLDER).is_dir():
        raise StoreError("This home has no mission.", advice="Run `fieldapp hub init`.")
    held = trust.in_folder(store.home / FOLDER)
    return pack_.load(held, root_hash=root_hash, now=now)


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
    return roster_.parse(raw)


def threshold(store: Store) -> int:
    """Number of officers' signatures that a change needs.

    Raises:
        StoreError: This home has no mission.
    """
    root = _newest(store, "root")
    if root is None:
        raise StoreError("This home has no mission.", advice="Run `fieldapp hub init`.")
    return int(root.signed.roles["targets"].threshold)


def change(
    store: Store,
    content: Mapping[str, bytes | None],
    roster: Roster,
    officers: Sequence[OfficerSigner],
    now: datetime,
) -> Change:
    """Change roster and content: sign new targets, staged until there are enough signatures.

    Args:
        store: The mission home's.
        content: Targets by name; None takes one away.
        roster: Its version is above that of the one before.
        officers: They sign.
        now: UTC.

    Raises:
        VerificationError: These officers may not sign.
    """
    before = _newest(store, "targets")
    files = dict(before.signed.targets) if before else {}
    for name, raw in {**content, pack_.ROSTER: roster_.encode(roster)}.items():
        if raw is None:
            del files[name]
            continue
        files[name] = TargetFile.from_data(name, raw, ["sha256"])
        stored = trust.stored_name(name, files[name].hashes["sha256"])
        trust.write(store.home / FOLDER, f"{trust.TARGETS}/{stored}", raw)
    floor = settings.get(store, settings.PACK_FLOOR) or 1
    version = max(before.signed.version + 1, floor) if before else 1
    targets = Targets(version=version, expires=now + timedelta(days=PACK_DAYS), targets=files)
    return _signed_change(store, Metadata(targets), officers, now)


def sign_staged(store: Store, *, officers: Sequence[OfficerSigner], now: datetime) -> Change:
    """Add signatures to the change that is staged; it takes effect when there are enough.

    Raises:
        InputError: Nothing is staged.
        VerificationError: These officers may not sign.
    """
    path = store.home / FOLDER / STAGED
    if not path.is_file():
        raise InputError("No change waits for a signature.")
    try:
        staged: Metadata[Targets] = Metadata.from_bytes(path.read_bytes())
    except DeserializationError as e:
        raise StoreError("The staged change is damaged.", advice="Make it again.") from e
    return _signed_change(store, staged, officers, now)


def publish(store: Store, folder: Path, *, now: datetime) -> Pack:
    """Copy the mission pack to a stick or any folder, and beside it to whom laptops seal.

    Raises:
        StoreError: This home has no mission, or the folder cannot be written.
    """
    copied = _copy(store, trust.in_folder(folder), now)
    trust.write(folder, EPOCHS, hub_keys.roll(store, copied.roster, now).encode())
    return copied


def take_over(store: Store, *, now: datetime) -> Pack:
    """Copy the mission pack to where the hub's commands read it, sealed, like any device's pack.

    Raises:
        StoreError: As publish.
    """
    return _copy(store, sealed_pack.of_store(store), now)


def _copy(store: Store, to: PackFiles, now: datetime) -> Pack:
    current = current_pack(store, now)
    read = trust.reader(store.home / FOLDER)
    trusted = trust.verified(read, root_hash=current.root_hash, at=None)
    trust.copy(read, trusted, to.write)
    return pack_.load(to, root_hash=current.root_hash, now=now)


def _signed_change(
    store: Store,
    targets: Metadata[Targets],
    officers: Sequence[OfficerSigner],
    now: datetime,
) -> Change:
    root = _newest(store, "root")
    assert root is not None  # noqa: S101 - create wrote it
    role = root.signed.roles["targets"]
    for officer in officers:
        if officer.public_key.keyid not in role.keyids:
            raise VerificationError("This officer may not sign for the mission.", check="officer")
        targets.sign(officer, append=True)
    path = store.home / FOLDER / STAGED
    missing = role.threshold - len(targets.signatures.keys() & set(role.keyids))
    if missing > 0:
        trust.write(store.home / FOLDER, STAGED, targets.to_bytes(JSONSerializer()))
        return Change(pack=current_pack(store, now), missing=missing)
    _check_signed(root, targets)
    _publish_targets(store, targets, now)
    path.unlink(missing_ok=True)
    return Change(pack=current_pack(store, now), missing=0)


def _check_signed(root: Metadata[Root], targets: Metadata[Targets]) -> None:
    try:
        root.verify_delegate("targets", targets)
    except RepositoryError as e:
        raise VerificationError(
            "A signature of the staged change does not match.",
            check="officer",
            advice="Make the change again.",
        ) from e


def _publish_targets(store: Store, targets: Metadata[Targets], now: datetime) -> None:
    """Write targets, snapshot and timestamp, timestamp last: it makes the others count."""
    folder, version = store.home / FOLDER, targets.signed.version
    expires = now + timedelta(days=PACK_DAYS)
    online = [OfficerSigner(read_secret(store, "online seed"))]
    raw = targets.to_bytes(JSONSerializer())
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
    for name, content in (
        (f"{version}.targets.json", raw),
        (f"{version}.snapshot.json", raw_snapshot),
        ("timestamp.json", _signed(timestamp, online)),
    ):
        trust.write(folder, f"{trust.METADATA}/{name}", content)


def _signed(part: Root | Snapshot | Timestamp, signers: Iterable[OfficerSigner]) -> bytes:
    metadata: Metadata[Any] = Metadata(part)
    for signer in signers:
        metadata.sign(signer, append=True)
    return metadata.to_bytes(JSONSerializer())


def _newest(store: Store, role: str) -> Metadata[Any] | None:
    """Newest published metadata of a role, None where there is none."""
    folder = store.home / FOLDER / trust.METADATA
    numbers = [int(path.name.partition(".")[0]) for path in folder.glob(f"*.{role}.json")]
    if not numbers:
        return None
    newest: Metadata[Any] = Metadata.from_file(str(folder / f"{max(numbers)}.{role}.json"))
    return newest
