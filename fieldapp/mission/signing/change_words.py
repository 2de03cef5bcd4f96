"""Change that waits in words: all that it changes, as an officer must know it before they sign.

Nothing of a change passes in silence: what has no sentence of its own is named as the roster or the
pack calls it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from typing import Any

from fieldapp.errors import Message
from fieldapp.ledger.devices.device_entry import Device
from fieldapp.ledger.roles import APPROVE
from fieldapp.ledger.roster import HubAddress
from fieldapp.mission import pack
from fieldapp.mission.fingerprint import fingerprint
from fieldapp.mission.signing.change_list import WaitingChange

_REVOKED = frozenset({"revoked_at", "revoked_log_size", "last_good", "last_logged"})
_SETTLED = frozenset({"true_branch", "last_good"})
# As every enrolment has them: whoever signs first could give others.
_PLAIN: dict[str, Any] = {
    "history": (), "rights": (), "approves_since": 0, "hidden": {}, "unknown": {},
    "revoked_at": None, "revoked_log_size": None,
    "last_good": None, "last_logged": None, "true_branch": None,
}  # fmt: skip


def in_words(change: WaitingChange, role_name: Callable[[str], str] = str) -> list[Message]:
    """Sentences for what a change changes, one for each thing.

    Args:
        change: Of the list.
        role_name: What people call a role.
    """
    return [
        *_devices(change, role_name),
        *_members(change),
        *_targets(change),
        *_officers(change),
    ] or [Message("The mission pack stays as it is and is valid for longer.")]


def _devices(change: WaitingChange, role_name: Callable[[str], str]) -> Iterator[Message]:
    known = {device.kid: device for device in change.before.devices}
    for device in change.delta.devices:
        before = known.get(device.kid)
        if before is None:
            yield from _enrolment(change, device, role_name)
            continue
        differs = _differing(before, device)
        worded: frozenset[str] = frozenset()
        if "revoked_at" in differs and device.revoked_at is not None:
            worded = _REVOKED
            yield from _revocation(device)
        elif differs & _SETTLED:
            worded = _SETTLED
            point = device.true_branch or device.last_good
            assert point is not None  # noqa: S101 - one of them was set
            yield Message(
                "Of the branches of {1}, the one with record {2}, {3}…, is its holder's. The "
                "other has no effect.",
                device.call_sign, point.seq, point.hash.hex()[:16],
            )  # fmt: skip
        yield from _entry(before, device, worded)


def _differing(before: Device, device: Device) -> set[str]:
    return {n.name for n in fields(Device) if getattr(before, n.name) != getattr(device, n.name)}


def _entry(before: Device, device: Device, worded: frozenset[str]) -> Iterator[Message]:
    """Differences of an entry, without the members that have sentences already."""
    if set(before.rights) ^ set(device.rights) == {APPROVE}:
        worded |= {"rights", "approves_since"}
        if APPROVE in device.rights:
            yield Message("{1} may approve what others found, from now on.", device.call_sign)
        else:
            yield Message(
                "{1} may approve no more, and what it approved has no effect any more.",
                device.call_sign,
            )
    for name in sorted(_differing(before, device) - worded):
        yield Message(
            "The entry of {1} changes: {2} from {3} to {4}.",
            device.call_sign, name, getattr(before, name), getattr(device, name),
        )  # fmt: skip


def _enrolment(
    change: WaitingChange, device: Device, role_name: Callable[[str], str]
) -> Iterator[Message]:
    role = role_name(device.role)
    if device.team:
        yield Message("Enrol {1} as {2}, team {3}.", device.call_sign, role, device.team)
    else:
        yield Message("Enrol {1} as {2}, in no team.", device.call_sign, role)
    yield Message("Fingerprint: {1}.", fingerprint(device.public_key))
    same = [d.call_sign for d in change.before.devices if d.person and d.person == device.person]
    if same:
        yield Message("Its holder has or had: {1}.", ", ".join(same))
    if device.party:
        yield Message("Its holder is of the party {1}.", device.party)
    earlier = next((d for d in change.before.devices if d.kid == device.follows), None)
    if earlier is not None:
        yield Message(
            "It goes on with the records of {1}, {2}.", earlier.call_sign, earlier.kid.hex()
        )
    plain = replace(device, **_PLAIN, follows=earlier.kid if earlier else None)
    yield from _entry(plain, device, frozenset())


def _revocation(device: Device) -> Iterator[Message]:
    yield Message("Revoke {1}, {2}. It cannot be undone.", device.call_sign, device.kid.hex())
    if device.last_good is not None:
        yield Message(
            "Last trusted record: {1}, {2}…. What is later has no effect.",
            device.last_good.seq, device.last_good.hash.hex()[:16],
        )  # fmt: skip
    elif device.last_logged is not None:
        yield Message(
            "What is in the log stays trusted, up to record {1}. What comes now has no effect.",
            device.last_logged.seq,
        )
    else:
        yield Message("Nothing of it is in the log. What comes now has no effect.")


def _members(change: WaitingChange) -> Iterator[Message]:
    for name in change.delta.members:
        before, after = getattr(change.before, name), getattr(change.delta.head, name)
        yield from _member(name, before, after)


def _member(name: str, before: Any, after: Any) -> Iterator[Message]:
    match name:
        case "epoch_key":
            yield Message("Headquarters gets a new encryption key at once; its note is {1}.", after)
        case "format_level":
            yield Message("The format level is {1} instead of {2}.", after, before)
        case "hub" if isinstance(after, HubAddress):
            pins = ", ".join(pin.hex()[:16] + "…" for pin in after.pins)
            yield Message("Laptops reach headquarters at {1}, TLS keys {2}.", after.url, pins)
        case "witness_vkeys":
            for vkey in after:
                if vkey not in before:
                    yield Message("A witness of the log is new: {1}.", vkey)
            for vkey in before:
                if vkey not in after:
                    yield Message("No witness of the log any more: {1}.", vkey)
        case "witness_threshold":
            yield Message("Witnesses that must sign: {1} instead of {2}.", after, before)
        case "retention_days":
            yield _retention(before, after)
        case "ended_at":
            yield Message("The mission ends: nobody is enrolled any more.")
        case _:
            yield from _log_member(name, before, after)


def _log_member(name: str, before: Any, after: Any) -> Iterator[Message]:
    match name:
        case "earlier_logs" if after[: len(before)] == before:
            for log in after[len(before) :]:
                yield Message(
                    "The log was lost: only its first {1} entries count, root {2}…. What came "
                    "later is void until laptops bring it again.",
                    log.size, log.root.hex()[:16],
                )  # fmt: skip
        case "log_origin":
            yield Message("The log goes on as {1}.", after)
        case "log_vkeys":
            digests = [hashlib.sha256(vkey.encode()).hexdigest()[:16] for vkey in after]
            yield Message("Keys of the log; SHA-256 of each: {1}….", "…, ".join(digests))
        case _:
            yield Message("{1} is {2} instead of {3}.", name, after, before)


def _retention(before: int, after: int) -> Message:
    if not after:
        return Message(
            "No evidence is due for erasure any more; today it is after {1} days.", before
        )
    if not before:
        return Message("Evidence and sealed values are due for erasure after {1} days.", after)
    return Message(
        "Evidence and sealed values are due for erasure after {1} days instead of {2}.",
        after, before,
    )  # fmt: skip


def _targets(change: WaitingChange) -> Iterator[Message]:
    yield from change.content
    for name, file in change.delta.targets.items():
        short = name.removeprefix(pack.BASEMAP)
        if file is None:
            yield Message("The pack has {1} no more.", short)
        elif name.startswith(pack.BASEMAP):
            yield Message("The pack brings the base map {1}, {2} bytes.", short, file.length)
        else:
            digits = file.hashes["sha256"][:16]
            yield Message("{1} is replaced; SHA-256 of the new file: {2}….", name, digits)


def _officers(change: WaitingChange) -> Iterator[Message]:
    after = change.delta.officers
    if after is None:
        return
    before = {officer.public_key: officer.number for officer in change.officers}
    number = change.officers_ever
    for key in after.public_keys:
        if key not in before:
            number += 1
            yield Message("Officer {1} is new. Fingerprint: {2}.", number, fingerprint(key))
    for key, gone in before.items():
        if key not in after.public_keys:
            yield Message("Officer {1} may sign no more.", gone)
    yield Message(
        "A change needs the signatures of {1} of {2} officers. Today it is {3} of {4}.",
        after.threshold, len(after.public_keys), change.threshold, len(change.officers),
    )  # fmt: skip
