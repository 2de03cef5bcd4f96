"""Roster: who belongs to the mission, the epoch key, the log and its witnesses.

`roster-head.json` is a target of the mission pack, so its bytes are trusted before they are read
here. It names no device: it has the root of the Merkle tree of their entries (RFC 6962), which are
described in devices/device_entry.py and travel apart from it (devices/entry_list.py). Whoever has
the head can verify any entry that comes with its proof, and a change of one among many changes only
the head and that entry. JSON, UTF-8, keys in alphabetical order:

    {"entries": {"root": "64 hex", "size": 41},
     "epoch_key": "vkey", "format_level": 1,
     "hub": null or {"pins": ["64 hex"], "url": "https://…"},
     "log": {"origin": "…", "vkeys": ["…"], "witness_threshold": 1, "witnesses": ["…"],
        "earlier": only where a log ended, see ledger/log/earlier_log.py},
     "mission": "16 hex", "mission_name": "…", "version": 3}

    "ended_at": only where officers said that the mission ends, as 2027-03-01T12:00:00Z
    "retention_days": only where officers said after how many days evidence is due for erasure
    "practice": true, only in a mission that is made for practice

Other members are a later version's: kept, and ignored.

`format_level` is what every laptop must be able to read: newer types of record are signed above it
by nobody (ledger/body.py).

`hub` is where the hub is reached over the network. A pin is SHA-256 of the SubjectPublicKeyInfo of
its TLS key, as in RFC 7469: a laptop takes the hub's certificate where its key is one of the pins,
and asks no certificate authority. There are two while one key follows another, four at most.

`witness_threshold` is how many witnesses must have signed a checkpoint before what stands in the
log counts as witnessed.

`epoch_key` is the verifier key of the notes of whom laptops seal to (ledger/log/epoch_note.py).
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, Final

from fieldapp.errors import FormatError
from fieldapp.ledger.body import RecordType
from fieldapp.ledger.devices import entry_list, strict_json
from fieldapp.ledger.devices.device_entry import Device
from fieldapp.ledger.devices.entry_list import Entry
from fieldapp.ledger.devices.strict_json import count, members_of, octets, typed
from fieldapp.ledger.log import earlier_log, tlog
from fieldapp.ledger.log.earlier_log import EarlierLog
from fieldapp.ledger.roles import APPROVE, HEADQUARTERS, HUB_DEVICE, rights

MAX_PINS: Final = 4
_ENDED: Final = "ended_at"
_RETENTION: Final = "retention_days"
_PRACTICE: Final = "practice"
_TIME: Final = "%Y-%m-%dT%H:%M:%SZ"
_HEAD: Final = {
    *("entries", "epoch_key", "format_level", "hub"),
    *("log", "mission", "mission_name", "version"),
}
_KNOWN: Final = _HEAD | {_ENDED, _RETENTION, _PRACTICE}
_URL: Final = re.compile(r"https://(?:[a-z0-9.-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::[0-9]{1,5})?")


def same_person(one: Device, other: Device) -> bool:
    """True where one person holds both laptops: the one rule for it."""
    return one.kid == other.kid or (one.person != b"" and one.person == other.person)


def same_team(one: Device, other: Device) -> bool:
    """True where both laptops are of one team; who is in no team shares it with nobody."""
    return one.team_id != b"" and one.team_id == other.team_id


def is_hub(device: Device) -> bool:
    """True for the hub's own device, which is no person: the one rule for it."""
    return device.role == HEADQUARTERS and not device.is_person


def may_sign(device: Device, kind: RecordType, of: str = "") -> bool:
    """True where a device may sign this type of record: the one rule for it.

    Its role says so; the hub's own device, which is no person, signs less than its role, and who
    may approve signs more.

    Args:
        device: The signer's.
        kind: Type of the record.
        of: Kind of observation, where it is one.
    """
    role = HUB_DEVICE if is_hub(device) else rights(device.role)
    if kind == RecordType.OBSERVATION and of in role.watches:
        return True
    return kind in role.signs or (APPROVE in device.rights and kind in role.approves)


def may_hold(device: Device, kind: RecordType, of: str = "") -> bool:
    """True where a feed of this device may have such a record: as `may_sign`.

    What its holder approved stays in it when the right is taken, with no effect: nobody could pass
    the feed on otherwise.
    """
    had_right = device.approves_since > 0
    return may_sign(device, kind, of) or (had_right and kind in rights(device.role).approves)


def may_approve(device: Device, kind: RecordType, at: int | None) -> bool:
    """True where a device may approve records of this type: the one rule for it.

    Args:
        device: The approver's.
        kind: Of what is approved, and of the approval.
        at: Position of the approval in the log, None where it has none or it is not known.
    """
    early = at is not None and at < device.approves_since
    return APPROVE in device.rights and kind in rights(device.role).approves and not early


def may_see(viewer: Device, owner: Device) -> bool:
    """True where a laptop is sent the feed of another: the one rule for it.

    The roles' rights say so (`roles.ROLES`): who compares what several patrols heard sees what all
    report and what verification officers and headquarters judge, a patrol leader what their own
    team reports. What a laptop signed in a role that it had before counts on, so its feed stays
    among those of everybody.
    Nothing is sent to a laptop that was revoked.
    """
    if viewer.kid == owner.kid or viewer.revoked_at is not None:
        return False
    role = HUB_DEVICE if is_hub(owner) else rights(owner.role)
    match rights(viewer.role).sees:
        case "all":
            roles = (role, *(rights(span.role) for span in owner.history))
            return any(each.reports or each.judges for each in roles)
        case "team":
            return role.reports and same_team(viewer, owner)
        case _:
            return False


@dataclass(frozen=True, slots=True, kw_only=True)
class HubAddress:
    """Address of the hub on the network.

    Attributes:
        url: "https://host[:port]", and no slash at its end.
        pins: SHA-256 of the public keys (SubjectPublicKeyInfo) it may show, 32 bytes each.
    """

    url: str
    pins: tuple[bytes, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """Signed head of the roster, and the entries that are known here.

    Attributes:
        version: Grows with every change.
        mission: 8 bytes.
        mission_name: As people call it.
        epoch_key: Verifier key of the notes that name the hub's recipients.
        log_origin: Origin line of the hub's log.
        log_vkeys: Verifier keys of the log, as signed-note text.
        witness_vkeys: Verifier keys of its witnesses.
        witness_threshold: Witnesses that must have signed a checkpoint; 0 where there are none.
        hub: Where the hub is reached over the network, None where it is not.
        format_level: Types of record up to this one are signed.
        earlier_logs: Logs that ended, the oldest first.
        ended_at: When officers said that the mission ends and nobody is enrolled any more, UTC;
            None before.
        retention_days: Days after which evidence and sealed values are due for erasure; 0 where
            none are.
        practice: The mission is made for practice: nothing of it is real.
        size: Entries of all devices that ever were enrolled.
        root: Of their Merkle tree, 32 bytes.
        unknown: Members of a later version.
        entries: Those that are known here, by kid, each verified, in the order of their places.
    """

    version: int
    mission: bytes
    mission_name: str
    epoch_key: str
    log_origin: str
    log_vkeys: tuple[str, ...]
    witness_vkeys: tuple[str, ...]
    witness_threshold: int = 0
    hub: HubAddress | None = None
    format_level: int = 1
    earlier_logs: tuple[EarlierLog, ...] = ()
    ended_at: datetime | None = None
    retention_days: int = 0
    practice: bool = False
    size: int = 0
    root: bytes = tlog.EMPTY_ROOT
    unknown: Mapping[str, Any] = field(default_factory=dict, hash=False)
    entries: Mapping[bytes, Entry] = field(default_factory=dict, hash=False, repr=False)

    def log_of(self, origin: str, size: int) -> tuple[str, tuple[str, ...]]:
        """Origin and verifier keys by which a checkpoint of that origin and size is checked.

        Those of the log, and of an earlier one for what counts of it.
        """
        for log in self.earlier_logs:
            if log.origin == origin and size <= log.size:
                return log.origin, log.vkeys
        return self.log_origin, self.log_vkeys

    def device(self, kid: bytes) -> Device | None:
        """Device with this key identifier, None where its entry is not known here."""
        entry = self.entries.get(kid)
        return None if entry is None else _read(entry)

    @property
    def devices(self) -> tuple[Device, ...]:
        """Devices whose entries are known here."""
        return tuple(map(_read, self.entries.values()))


_read = lru_cache(maxsize=2**17)(entry_list.read)


def changed(roster: Roster, devices: Iterable[Device]) -> Roster:
    """The roster with these devices' entries replaced, or put behind the others.

    Args:
        roster: With all its entries.
        devices: Each once.
    """
    entries = dict(roster.entries)
    for device in devices:
        known = entries.get(device.kid)
        place = len(entries) if known is None else known.place
        entries[device.kid] = entry_list.kept(device, place)
    return replace(roster, entries=entries, size=len(entries), root=root_of(entries))


def root_of(entries: Mapping[bytes, Entry]) -> bytes:
    """Root of the tree over all entries of a roster, in the order of their places."""
    stored = entry_list.hashes([entry.leaf for entry in entries.values()])
    return entry_list.root(len(entries), stored)


def is_hub_url(url: str) -> bool:
    """True where a roster can name this as the hub's address.

    >>> is_hub_url("https://hub.example.org:8443"), is_hub_url("http://hub.example.org/")
    (True, False)
    """
    return _URL.fullmatch(url) is not None


def digest(roster: Roster) -> bytes:
    """SHA-256 of its head as officers signed it."""
    return hashlib.sha256(encode(roster)).digest()


def encode(roster: Roster) -> bytes:
    """Encode roster-head.json."""
    members = {
        **roster.unknown,
        "entries": {"root": roster.root.hex(), "size": roster.size},
        "epoch_key": roster.epoch_key,
        "format_level": roster.format_level,
        "hub": roster.hub
        and {"pins": [pin.hex() for pin in roster.hub.pins], "url": roster.hub.url},
        "log": {
            "origin": roster.log_origin,
            "vkeys": list(roster.log_vkeys),
            "witness_threshold": roster.witness_threshold,
            "witnesses": list(roster.witness_vkeys),
            **earlier_log.encode(roster.earlier_logs),
        },
        "mission": roster.mission.hex(),
        "mission_name": roster.mission_name,
        "version": roster.version,
    }
    if roster.ended_at is not None:
        members[_ENDED] = roster.ended_at.strftime(_TIME)
    if roster.retention_days:
        members[_RETENTION] = roster.retention_days
    if roster.practice:
        members[_PRACTICE] = True
    return json.dumps(members, ensure_ascii=False, indent=1, sort_keys=True).encode() + b"\n"


def parse(raw: bytes) -> Roster:
    """Read roster-head.json; no entries are known yet.

    Raises:
        FormatError: Not in the format above.
    """
    members = strict_json.parse(raw, "roster")
    if not members.keys() >= _HEAD:
        raise FormatError("members are missing", where="roster")
    entries = members_of(members["entries"], "root size")
    log = typed(members["log"], dict)
    optional = " earlier" if "earlier" in log else ""
    log = members_of(log, "origin vkeys witness_threshold witnesses" + optional)
    return Roster(
        version=count(members["version"]),
        mission=octets(members["mission"], 8),
        mission_name=typed(members["mission_name"], str),
        epoch_key=typed(members["epoch_key"], str),
        log_origin=typed(log["origin"], str),
        log_vkeys=tuple(typed(each, str) for each in typed(log["vkeys"], list)),
        witness_vkeys=tuple(typed(each, str) for each in typed(log["witnesses"], list)),
        witness_threshold=count(log["witness_threshold"]),
        hub=None if members["hub"] is None else _parse_hub(members["hub"]),
        format_level=count(members["format_level"]),
        earlier_logs=earlier_log.parse(log.get("earlier", [])),
        ended_at=_parse_time(members[_ENDED]) if _ENDED in members else None,
        retention_days=count(members.get(_RETENTION, 0)),
        practice=typed(members.get(_PRACTICE, False), bool),
        size=count(entries["size"]),
        root=octets(entries["root"], 32),
        unknown={name: value for name, value in members.items() if name not in _KNOWN},
    )


def _parse_time(value: Any) -> datetime:
    try:
        return datetime.strptime(typed(value, str), _TIME).replace(tzinfo=UTC)
    except ValueError as e:
        raise FormatError("a time that is none", where=_ENDED) from e


def _parse_hub(value: Any) -> HubAddress:
    members = members_of(value, "pins url")
    url, pins = typed(members["url"], str), typed(members["pins"], list)
    if not is_hub_url(url) or not 1 <= len(pins) <= MAX_PINS:
        raise FormatError("a hub that cannot be reached", where="hub")
    return HubAddress(url=url, pins=tuple(octets(pin, 32) for pin in pins))
