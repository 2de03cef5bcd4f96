"""Roster: devices with their keys, roles and validity; the epoch key; the log and its witnesses.

`roster.json` is a target of the mission pack, so its bytes are trusted before they are read here.
JSON, UTF-8, keys in alphabetical order, no other members than these:

    {"devices": [{"call_sign": "Lynx 2", "kid": "16 hex", "public_key": "64 hex",
        "request": "64 hex", "revoked_at": time or null, "revoked_log_size": 1200 or null,
        "role": "monitor", "team": "Team 1", "valid_from": time}],
     "epoch_key": "vkey", "format_level": 1,
     "hub": null or {"pins": ["64 hex"], "url": "https://…"},
     "log": {"origin": "…", "vkeys": ["…"], "witness_threshold": 1, "witnesses": ["…"],
        "earlier": only where a log ended, see ledger/log/earlier_log.py},
     "mission": "16 hex", "mission_name": "…", "version": 3}

A device has more members where there is something to say. `follows` is a kid: its holder had that
laptop before. Three name a record of its feed, as {"hash": "64 hex", "seq": 41}. `last_good`: up to
there a revoked key is trusted, as officers know. `last_logged`: the newest one in the log when the
key was revoked. `true_branch`: the key signed on two machines, and this is on its holder's branch.

A device of a person has a member `person`: 8 random bytes in hex, the same for all laptops of one
person. It is for comparing alone (`same_person`) and stands in no table, map or report. The hub's
own device has none: it is no person. Members of a device that this version does not know are kept
and ignored; a role that it does not know signs and sees nothing.

`format_level` is what every laptop must be able to read: newer types of record are signed above it
by nobody (ledger/body.py).

`hub` is where the hub is reached over the network. A pin is SHA-256 of the SubjectPublicKeyInfo of
its TLS key, as in RFC 7469: a laptop takes the hub's certificate where its key is one of the pins,
and asks no certificate authority. There are two while one key follows another, four at most.

`witness_threshold` is how many witnesses must have signed a checkpoint before what stands in the
log counts as witnessed.

`epoch_key` is the verifier key of the notes of whom laptops seal to (ledger/log/epoch_note.py).

Times are "2026-03-01T12:00:00Z". A call sign is a person's name on the radio, never their own.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any, Final, NamedTuple

from fieldapp.errors import FormatError, Message
from fieldapp.ledger.body import RecordType
from fieldapp.ledger.keys import Verifier
from fieldapp.ledger.log import earlier_log
from fieldapp.ledger.log.earlier_log import EarlierLog
from fieldapp.ledger.roles import HEADQUARTERS, HUB_DEVICE, rights

MAX_PINS: Final = 4
_DEVICE: Final = "call_sign kid public_key request revoked_at revoked_log_size role team valid_from"
_POINTS: Final = ("last_good", "last_logged", "true_branch")
_KNOWN: Final = frozenset((*_DEVICE.split(), "person", "follows", *_POINTS))
_URL: Final = re.compile(r"https://(?:[a-z0-9.-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::[0-9]{1,5})?")


class FeedPoint(NamedTuple):
    """One record of a feed: its number, and the hash without which a fork has that number too."""

    seq: int
    hash: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """One laptop.

    Attributes:
        kid: First 8 bytes of SHA-256(public_key).
        public_key: 32 bytes.
        call_sign, role, team: Of the person who holds it.
        valid_from: UTC.
        revoked_at: UTC, None while it is trusted.
        revoked_log_size: Entries in the hub's log when it was revoked: what stood there before
            was not signed after.
        request_hash: SHA-256 of the enrolment request.
        follows: Key identifier of the laptop that its holder had before.
        last_good: Last record that is trusted, where it was revoked and officers know it.
        last_logged: Newest record of its feed in the log when it was revoked.
        true_branch: A record of the holder's own branch, where the feed was forked.
        person: Of whoever holds it, 8 random bytes; b"" for the hub's own device.
        unknown: Members of a later version.
    """

    kid: bytes
    public_key: bytes
    call_sign: str
    role: str
    team: str
    valid_from: datetime
    revoked_at: datetime | None
    revoked_log_size: int | None
    request_hash: bytes
    person: bytes = b""
    follows: bytes | None = None
    last_good: FeedPoint | None = None
    last_logged: FeedPoint | None = None
    true_branch: FeedPoint | None = None

    unknown: Mapping[str, Any] = field(default_factory=dict, hash=False)

    @property
    def last_good_seq(self) -> int | None:
        """Number of the last record that is trusted, where it was revoked and officers know it."""
        return None if self.last_good is None else self.last_good.seq


def same_person(one: Device, other: Device) -> bool:
    """True where one person holds both laptops: the one rule for it."""
    return one.kid == other.kid or (one.person != b"" and one.person == other.person)


def same_team(one: Device, other: Device) -> bool:
    """True where both laptops are of one team; who is in no team shares it with nobody."""
    return one.team != "" and one.team == other.team


def is_hub(device: Device) -> bool:
    """True for the hub's own device, which is no person: the one rule for it."""
    return device.role == HEADQUARTERS and not device.person


def may_sign(device: Device, kind: RecordType) -> bool:
    """True where a device may sign this type of record: the one rule for it.

    Its role says so; the hub's own device, which is no person, signs less than its role.
    """
    return kind in (HUB_DEVICE if is_hub(device) else rights(device.role)).signs


def may_see(viewer: Device, owner: Device) -> bool:
    """True where a laptop is sent the feed of another: the one rule for it.

    The roles' rights say so (`roles.ROLES`): who compares what several patrols heard sees what all
    report, a patrol leader what their own team does. Nothing is sent to a laptop that was revoked.
    """
    if viewer.kid == owner.kid or viewer.revoked_at is not None or not rights(owner.role).reports:
        return False
    match rights(viewer.role).sees:
        case "all":
            return True
        case "team":
            return same_team(viewer, owner)
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
    """Signed list of devices, hub keys and log keys.

    Attributes:
        version: Grows with every change.
        mission: 8 bytes.
        mission_name: As people call it.
        devices: Every laptop that ever was enrolled.
        epoch_key: Verifier key of the notes that name the hub's recipients.
        log_origin: Origin line of the hub's log.
        log_vkeys: Verifier keys of the log, as signed-note text.
        witness_vkeys: Verifier keys of its witnesses.
        witness_threshold: Witnesses that must have signed a checkpoint; 0 where there are none.
        hub: Where the hub is reached over the network, None where it is not.
        format_level: Types of record up to this one are signed.
        earlier_logs: Logs that ended, the oldest first.
    """

    version: int
    mission: bytes
    mission_name: str
    devices: tuple[Device, ...]
    epoch_key: str
    log_origin: str
    log_vkeys: tuple[str, ...]
    witness_vkeys: tuple[str, ...]
    witness_threshold: int = 0
    hub: HubAddress | None = None
    format_level: int = 1
    earlier_logs: tuple[EarlierLog, ...] = ()

    def log_of(self, origin: str, size: int) -> tuple[str, tuple[str, ...]]:
        """Origin and verifier keys by which a checkpoint of that origin and size is checked.

        Those of the log, and of an earlier one for what counts of it.
        """
        for log in self.earlier_logs:
            if log.origin == origin and size <= log.size:
                return log.origin, log.vkeys
        return self.log_origin, self.log_vkeys

    def device(self, kid: bytes) -> Device | None:
        """Device with this key identifier, None where it is not listed."""
        return next((device for device in self.devices if device.kid == kid), None)


def changed(roster: Roster, devices: Iterable[Device]) -> Roster:
    """The roster with these devices' entries replaced, or put behind the others.

    Args:
        roster: With all its entries.
        devices: Each once.
    """
    entries = {device.kid: device for device in roster.devices}
    entries.update((device.kid, device) for device in devices)
    return replace(roster, devices=tuple(entries.values()))


def is_hub_url(url: str) -> bool:
    """True where a roster can name this as the hub's address.

    >>> is_hub_url("https://hub.example.org:8443"), is_hub_url("http://hub.example.org/")
    (True, False)
    """
    return _URL.fullmatch(url) is not None


def encode(roster: Roster) -> bytes:
    """Encode roster.json."""
    members = {
        "devices": [encode_device(device) for device in roster.devices],
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
    return json.dumps(members, ensure_ascii=False, indent=1, sort_keys=True).encode() + b"\n"


def encode_device(device: Device) -> dict[str, object]:
    """Members of a device in roster.json."""
    points = {name: getattr(device, name) for name in _POINTS}
    return {
        **device.unknown,
        **({"person": device.person.hex()} if device.person else {}),
        "call_sign": device.call_sign,
        "kid": device.kid.hex(),
        "public_key": device.public_key.hex(),
        "request": device.request_hash.hex(),
        "revoked_at": _iso(device.revoked_at),
        "revoked_log_size": device.revoked_log_size,
        "role": device.role,
        "team": device.team,
        "valid_from": _iso(device.valid_from),
        **({"follows": device.follows.hex()} if device.follows else {}),
        **{name: {"hash": p.hash.hex(), "seq": p.seq} for name, p in points.items() if p},
    }


def parse(raw: bytes) -> Roster:
    """Read roster.json.

    Raises:
        FormatError: Not in the format above; a key identifier twice or not of its key.
    """
    try:
        value = json.loads(raw)
    except (ValueError, RecursionError) as e:
        raise FormatError("the roster is not JSON", where="roster") from e
    members = _members(value, "devices epoch_key format_level hub log mission mission_name version")
    log = _typed(members["log"], dict)
    optional = " earlier" if "earlier" in log else ""
    log = _members(log, "origin vkeys witness_threshold witnesses" + optional)
    devices = tuple(parse_device(each) for each in _typed(members["devices"], list))
    if len({device.kid for device in devices}) != len(devices):
        raise FormatError("a key identifier is listed twice", where="devices")
    return Roster(
        version=_count(members["version"]),
        mission=_hex(members["mission"], 8),
        mission_name=_typed(members["mission_name"], str),
        devices=devices,
        epoch_key=_typed(members["epoch_key"], str),
        log_origin=_typed(log["origin"], str),
        log_vkeys=tuple(_typed(each, str) for each in _typed(log["vkeys"], list)),
        witness_vkeys=tuple(_typed(each, str) for each in _typed(log["witnesses"], list)),
        witness_threshold=_count(log["witness_threshold"]),
        hub=None if members["hub"] is None else _parse_hub(members["hub"]),
        format_level=_count(members["format_level"]),
        earlier_logs=earlier_log.parse(log.get("earlier", [])),
    )


def parse_device(value: Any) -> Device:
    """Read the members of a device.

    Raises:
        FormatError: As parse.
    """
    members: Mapping[str, Any] = _typed(value, dict)
    if not members.keys() >= set(_DEVICE.split()):
        raise FormatError("members are missing", where="devices")
    public_key, role = _hex(members["public_key"], 32), _typed(members["role"], str)
    kid = _hex(members["kid"], 8)
    if Verifier(public_key).kid != kid:
        raise FormatError("a key identifier is not of its key", where="devices")
    log_size, revoked_at = members["revoked_log_size"], members["revoked_at"]
    return Device(
        kid=kid,
        public_key=public_key,
        call_sign=_typed(members["call_sign"], str),
        role=role,
        team=_typed(members["team"], str),
        valid_from=_moment(members["valid_from"]),
        revoked_at=None if revoked_at is None else _moment(revoked_at),
        revoked_log_size=None if log_size is None else _count(log_size),
        request_hash=_hex(members["request"], 32),
        person=_hex(members["person"], 8) if "person" in members else b"",
        follows=_hex(members["follows"], 8) if "follows" in members else None,
        **{name: _parse_point(members[name]) for name in _POINTS if name in members},
        unknown={name: v for name, v in members.items() if name not in _KNOWN},
    )


def _parse_point(value: Any) -> FeedPoint:
    members = _members(value, "hash seq")
    return FeedPoint(_count(members["seq"]), _hex(members["hash"], 32))


def _parse_hub(value: Any) -> HubAddress:
    members = _members(value, "pins url")
    url, pins = _typed(members["url"], str), _typed(members["pins"], list)
    if not is_hub_url(url) or not 1 <= len(pins) <= MAX_PINS:
        raise FormatError("a hub that cannot be reached", where="hub")
    return HubAddress(url=url, pins=tuple(_hex(pin, 32) for pin in pins))


def _members(value: Any, names: str) -> Mapping[str, Any]:
    members: Mapping[str, Any] = _typed(value, dict)
    if members.keys() != set(names.split()):
        raise FormatError("members are missing or unknown", where=names.split(maxsplit=1)[0])
    return members


def _typed(value: Any, kind: type) -> Any:
    if type(value) is not kind:
        raise FormatError(Message("expected {1}", kind.__name__), where="roster")
    return value


def _count(value: Any) -> int:
    if type(value) is not int or not 0 <= value < 2**53:
        raise FormatError("expected a number", where="roster")
    return value


def _hex(value: Any, size: int) -> bytes:
    text = _typed(value, str)
    try:
        raw = bytes.fromhex(text)
    except ValueError as e:
        raise FormatError("expected hexadecimal digits", where="roster") from e
    if len(raw) != size or raw.hex() != text:
        raise FormatError(Message("expected {1} bytes in hexadecimal", size), where="roster")
    return raw


def _iso(when: datetime | None) -> str | None:
    return None if when is None else when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _moment(value: Any) -> datetime:
    try:
        return datetime.strptime(_typed(value, str), "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    except ValueError as e:
        raise FormatError("expected a time", where="roster") from e
