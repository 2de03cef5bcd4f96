"""Authoring the mission: headquarters makes, changes and publishes the TUF repository.

The repository is `home/mission/`. Officers' keys sign root and targets (the roster and all else),
with a threshold; the home's own online key signs snapshot and timestamp. Where one officer's
signature is not enough, a change is *staged*: `home/mission/staged.json` waits for the others, and
what is published stays as it was. The hub's secrets live in its encrypted database.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from types import MappingProxyType
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
from fieldapp.ledger import age
from fieldapp.ledger import roster as roster_
from fieldapp.ledger.roster import Device, HubKey, Roster
from fieldapp.mission import pack as pack_
from fieldapp.mission import trust
from fieldapp.mission.enrolment import Request, check_call_sign
from fieldapp.mission.hub_keys import held_secret, log_signer, new_secret
from fieldapp.mission.officer import OfficerSigner
from fieldapp.mission.pack import Pack
from fieldapp.store.database import Store, put_setting, setting

FOLDER: Final = "mission"
STAGED: Final = "staged.json"
ROOT_DAYS: Final = 3 * 365  # a new root means paper at every laptop only if the old one is lost
PACK_DAYS: Final = 90  # a stick that was lost in January cannot pass for today's in May


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What became of a change.

    Attributes:
        pack: The mission pack as it stands now.
        missing: Officers' signatures that are still missing; 0 when it took effect.
    """

    pack: Pack
    missing: int


def create(
    store: Store,
    *,
    name: str,
    officers: Sequence[OfficerSigner],
    threshold: int,
    content: Mapping[str, bytes],
    now: datetime,
) -> Pack:
    """Make a mission in a home that has none.

    Args:
        store: The mission home's.
        name: As people call it.
        officers: Who may sign; `threshold` of them sign here.
        threshold: How many signatures a change needs, 1 to all.
        content: The other targets by name: vocabulary lists, agreement, places.
        now: UTC.

    Raises:
        InputError: There is a mission already, no name, or a threshold that cannot be met.
        StoreError: The disk is full or failed.
    """
    folder = store.home / FOLDER
    if folder.exists():
        raise InputError("This home has a mission already.", advice="Name another home.")
    if not name.strip():
        raise InputError("The mission has no name.", field="name")
    if not 1 <= threshold <= len(officers):
        raise InputError("The threshold is 1 to the number of officers.", field="threshold")
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
    trust.write(folder, f"{trust.METADATA}/1.root.json", raw)
    put_setting(store, "root hash", root_hash.hex())
    roster = _first_roster(store, name, root_hash, now)
    _release(store, content, roster, officers[:threshold], now)
    return held(store, now)


def _first_roster(store: Store, name: str, root_hash: bytes, now: datetime) -> Roster:
    origin = f"fieldapp.invalid/{root_hash[:8].hex()}"  # a name, never an address (RFC 2606)
    put_setting(store, "log origin", origin)
    new_secret(store, "log seed")
    new_secret(store, "log mldsa seed")
    return Roster(
        version=1,
        mission=root_hash[:8],
        mission_name=name,
        devices=(_own_device(store, now),),
        hub_keys=(_new_hub_key(store, 1, now),),
        log_origin=origin,
        log_vkeys=log_signer(store).vkeys,
        witness_vkeys=(),
    )


def _own_device(store: Store, now: datetime) -> Device:
    verifier = store.secrets.signer.verifier
    return Device(
        kid=verifier.kid,
        public_key=verifier.public_key,
        call_sign="Headquarters",
        role="hq",
        team="",
        valid_from=now,
        revoked_at=None,
        last_good_seq=None,
        revoked_log_size=None,
        request_hash=bytes(32),
    )


def _new_hub_key(store: Store, epoch: int, now: datetime) -> HubKey:
    identity = age.Identity(new_secret(store, f"hub identity {epoch}"))
    return HubKey(epoch=epoch, recipient=str(identity.recipient), valid_from=now, valid_to=None)


def held(store: Store, now: datetime) -> Pack:
    """The mission pack as it stands.

    Raises:
        StoreError: This home has no mission.
    """
    text = setting(store, "root hash")
    if text is None or not (store.home / FOLDER).is_dir():
        raise StoreError("This home has no mission.", advice="Run `fieldapp hub init`.")
    return pack_.load(store.home / FOLDER, root_hash=bytes.fromhex(text), now=now)


def threshold(store: Store) -> int:
    """How many officers' signatures a change needs.

    Raises:
        StoreError: This home has no mission.
    """
    root = _newest(store, "root")
    if root is None:
        raise StoreError("This home has no mission.", advice="Run `fieldapp hub init`.")
    return int(root.signed.roles["targets"].threshold)


def enrol(
    store: Store,
    request: Request,
    *,
    call_sign: str,
    role: str,
    team: str,
    officers: Sequence[OfficerSigner],
    now: datetime,
) -> Change:
    """List a laptop.

    Args:
        store: The mission home's.
        request: Verified, its fingerprint compared face to face.
        call_sign: Of the person; used once among the laptops that are trusted.
        role: One of roster.ROLES.
        team: As the mission names it.
        officers: Who signs.
        now: UTC.

    Raises:
        InputError: The laptop or the call sign is listed already, the call sign cannot be, or the
            role is unknown.
        VerificationError: These officers may not sign.
    """
    check_call_sign(call_sign)
    roster = held(store, now).roster
    if role not in roster_.ROLES:
        raise InputError("There is no such role.", field="role", suggestions=roster_.ROLES)
    if roster.device(request.kid) is not None:
        raise InputError(
            "This laptop is enrolled already.", advice="A laptop that was lost needs a new key."
        )
    if any(d.call_sign == call_sign and d.revoked_at is None for d in roster.devices):
        raise InputError(
            "This call sign is taken.", field="call sign", advice="Revoke the old laptop first."
        )
    device = Device(
        kid=request.kid,
        public_key=request.public_key,
        call_sign=call_sign,
        role=role,
        team=team,
        valid_from=now,
        revoked_at=None,
        last_good_seq=None,
        revoked_log_size=None,
        request_hash=request.hash,
    )
    return change_roster(store, replace(roster, devices=(*roster.devices, device)), officers, now)


def revoke(
    store: Store,
    named: str,
    *,
    last_good_seq: int | None,
    log_size: int,
    officers: Sequence[OfficerSigner],
    now: datetime,
) -> Change:
    """Revoke a laptop: what comes from it later is kept and flagged.

    Args:
        store: The mission home's.
        named: Its call sign, or its key identifier in hexadecimal.
        last_good_seq: Number of the last record that is trusted; None: none that comes later.
        log_size: Entries in the log now.
        officers: Who signs.
        now: UTC.

    Raises:
        InputError: No such laptop, several of that name, or it was revoked before.
        VerificationError: These officers may not sign.
    """
    roster = held(store, now).roster
    found = [
        d
        for d in roster.devices
        if d.kid.hex() == named.lower() or (d.call_sign == named and d.revoked_at is None)
    ]
    if len(found) != 1 or found[0].revoked_at is not None:
        trusted = tuple(d.call_sign for d in roster.devices if d.revoked_at is None)
        raise InputError("There is no such trusted laptop.", field="laptop", suggestions=trusted)
    gone = replace(found[0], revoked_at=now, last_good_seq=last_good_seq, revoked_log_size=log_size)
    devices = tuple(gone if d is found[0] else d for d in roster.devices)
    return change_roster(store, replace(roster, devices=devices), officers, now)


def rotate_hub_key(store: Store, *, officers: Sequence[OfficerSigner], now: datetime) -> Change:
    """A new epoch of the hub's encryption key; the old ones still open what was sealed to them.

    Raises:
        VerificationError: These officers may not sign.
    """
    roster = held(store, now).roster
    *older, last = roster.hub_keys
    keys = (*older, replace(last, valid_to=now), _new_hub_key(store, last.epoch + 1, now))
    return change_roster(store, replace(roster, hub_keys=keys), officers, now)


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
    """Copy the mission pack to a stick or any folder.

    Raises:
        StoreError: This home has no mission, or the folder cannot be written.
    """
    current = held(store, now)
    read = trust.reader(store.home / FOLDER)
    trusted = trust.verified(read, root_hash=current.root_hash, at=None)
    trust.copy(read, trusted, folder)
    return pack_.load(folder, root_hash=current.root_hash, now=now)


def renew(store: Store, *, officers: Sequence[OfficerSigner], now: datetime) -> Change:
    """Sign the pack as it is once more, so that it does not expire.

    Raises:
        VerificationError: These officers may not sign.
    """
    return change_roster(store, held(store, now).roster, officers, now)


def change_content(
    store: Store,
    content: Mapping[str, bytes | None],
    *,
    officers: Sequence[OfficerSigner],
    now: datetime,
) -> Change:
    """Put targets other than the roster in place of what there was; None takes one away.

    Raises:
        VerificationError: These officers may not sign.
    """
    return change_roster(store, held(store, now).roster, officers, now, content)


def change_roster(
    store: Store,
    roster: Roster,
    officers: Sequence[OfficerSigner],
    now: datetime,
    content: Mapping[str, bytes | None] = MappingProxyType({}),
) -> Change:
    """Put another roster in place of the one there is.

    Raises:
        VerificationError: These officers may not sign.
    """
    return _release(store, content, replace(roster, version=roster.version + 1), officers, now)


def _release(
    store: Store,
    content: Mapping[str, bytes | None],
    roster: Roster,
    officers: Sequence[OfficerSigner],
    now: datetime,
) -> Change:
    """Targets with a new roster, and with this content beside what there was; None takes away."""
    before = _newest(store, "targets")
    files = dict(before.signed.targets) if before else {}
    for name, raw in {**content, pack_.ROSTER: roster_.encode(roster)}.items():
        if raw is None:
            del files[name]
            continue
        files[name] = TargetFile.from_data(name, raw, ["sha256"])
        stored = trust.stored_name(name, files[name].hashes["sha256"])
        trust.write(store.home / FOLDER, f"{trust.TARGETS}/{stored}", raw)
    version = before.signed.version + 1 if before else 1
    targets = Targets(version=version, expires=now + timedelta(days=PACK_DAYS), targets=files)
    return _signed_change(store, Metadata(targets), officers, now)


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
        return Change(pack=held(store, now), missing=missing)
    _check_signed(root, targets)
    _publish_targets(store, targets, now)
    path.unlink(missing_ok=True)
    return Change(pack=held(store, now), missing=0)


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
    """Write targets, snapshot and timestamp, in the order in which they come to count."""
    folder, version = store.home / FOLDER, targets.signed.version
    expires = now + timedelta(days=PACK_DAYS)
    online = [OfficerSigner(held_secret(store, "online seed"))]
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
    """The newest metadata of a role that was published, None where there is none."""
    folder = store.home / FOLDER / trust.METADATA
    numbers = [int(path.name.partition(".")[0]) for path in folder.glob(f"*.{role}.json")]
    if not numbers:
        return None
    found: Metadata[Any] = Metadata.from_file(str(folder / f"{max(numbers)}.{role}.json"))
    return found
