"""Delta of the mission: what one change changes in roster, content and officers.

It is a value of its own, so that changes can stand beside each other: applied one after the other
in any order, or left out. Two deltas that would change the same thing do not stand beside each
other (`topics`).
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from typing import Any, Final

from securesystemslib.formats import encode_canonical
from tuf.api.metadata import TargetFile

from fieldapp.ledger import roster as roster_
from fieldapp.ledger.devices import entry_list
from fieldapp.ledger.devices.device_entry import Device
from fieldapp.ledger.devices.entry_list import Entry
from fieldapp.ledger.roster import Roster
from fieldapp.mission import pack
from fieldapp.mission.rules.pack_rules import RULED

LEAP: Final = 1000  # versions that may have been published and lost
_COUNTED: Final = {"version", "size", "root", "entries", "unknown"}  # what every change moves


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficerSet:
    """Officers who may sign, and how many of them must.

    Attributes:
        public_keys: Ed25519, 32 bytes each.
        threshold: 1 to all.
    """

    public_keys: tuple[bytes, ...]
    threshold: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Delta:
    """Difference that a change makes to roster, content and officers.

    Attributes:
        made_at: UTC, whole seconds; what it changes is valid a while from then on.
        head: Roster with the new values of `members`; nothing else of it counts.
        members: Names of the roster's members that change, its entries apart.
        devices: Those whose entries are new or replaced, with all openings: an entry has the same
            bytes whenever it is made.
        targets: Other targets by name; None takes one away.
        officers: Who may sign from then on; None where that stays.
        versions: By how many the version grows: 1, or LEAP where laptops may hold lost ones.
    """

    made_at: datetime
    head: Roster
    members: tuple[str, ...] = ()
    devices: tuple[Device, ...] = ()
    targets: Mapping[str, TargetFile | None] = field(default_factory=dict, hash=False)
    officers: OfficerSet | None = None
    versions: int = 1

    @property
    def topics(self) -> frozenset[str]:
        """Topics that it changes, a word each; where nothing else, the validity of the pack.

        Rules name zones and codes: each was checked beside those that stand, so that rules and what
        they name never wait beside each other.
        """
        topics = {*self.members, *self.targets, *(device.kid.hex() for device in self.devices)}
        if pack.RULES in self.targets:
            topics |= {pack.AGREEMENT, *(f"{pack.VOCABULARY}{each}.json" for each in RULED)}
        if self.officers is not None:
            topics.add("officers")
        return frozenset(topics or {"validity"})


def between(
    before: Roster,
    after: Roster,
    *,
    targets: Mapping[str, TargetFile | None],
    officers: OfficerSet | None,
    made_at: datetime,
) -> Delta:
    """Difference from one roster to the next; no device leaves a roster."""
    known = {device.kid: device for device in before.devices}
    names = (each.name for each in fields(Roster) if each.name not in _COUNTED)
    return Delta(
        made_at=made_at.replace(microsecond=0),
        head=replace(after, entries={}),
        members=tuple(n for n in names if getattr(before, n) != getattr(after, n)),
        devices=tuple(d for d in after.devices if known.get(d.kid) != d),
        targets=targets,
        officers=officers,
        versions=after.version - before.version,
    )


def apply(roster: Roster, delta: Delta) -> Roster:
    """The roster that a change makes of one."""
    values: dict[str, Any] = {name: getattr(delta.head, name) for name in delta.members}
    changed = roster_.changed(roster, delta.devices)
    return replace(changed, version=roster.version + delta.versions, **values)


def to_json(delta: Delta) -> dict[str, Any]:
    """Members of a delta, for the list of changes that wait."""
    return {
        "made_at": delta.made_at.isoformat(),
        "head": roster_.encode(delta.head).decode(),
        "members": list(delta.members),
        "versions": delta.versions,
        "devices": [_entry_members(device) for device in delta.devices],
        "targets": {name: file and file.to_dict() for name, file in delta.targets.items()},
        "officers": delta.officers
        and {
            "keys": [key.hex() for key in delta.officers.public_keys],
            "threshold": delta.officers.threshold,
        },
    }


def _entry_members(device: Device) -> dict[str, str]:
    entry = entry_list.kept(device, 0)  # its place is known when it takes effect
    return {"leaf": entry.leaf.decode(), "openings": entry.openings.decode()}


def _device_of(members: Mapping[str, str]) -> Device:
    return entry_list.read(Entry(0, members["leaf"].encode(), members["openings"].encode()))


def of_json(members: Mapping[str, Any]) -> Delta:
    """The delta of these members."""
    officers = members["officers"]
    return Delta(
        made_at=datetime.fromisoformat(members["made_at"]),
        head=roster_.parse(members["head"].encode()),
        members=tuple(members["members"]),
        versions=members["versions"],
        devices=tuple(_device_of(each) for each in members["devices"]),
        targets={
            name: None if file is None else TargetFile.from_dict(file, name)
            for name, file in members["targets"].items()
        },
        officers=None
        if officers is None
        else OfficerSet(
            public_keys=tuple(bytes.fromhex(key) for key in officers["keys"]),
            threshold=officers["threshold"],
        ),
    )


def digest(delta: Delta) -> bytes:
    """SHA-256 of what a delta changes, for two people to compare; 32 bytes."""
    members = to_json(delta)
    # Of the head what changes alone: its version is another as soon as something takes effect.
    members["head"] = {name: repr(getattr(delta.head, name)) for name in delta.members}
    return hashlib.sha256((encode_canonical(members) or "").encode()).digest()
