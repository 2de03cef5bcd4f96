r"""Entry of a device in the roster: what everybody may read, and commitments to names.

An entry is canonical JSON (strict_json.py). It is a leaf of the roster's Merkle tree, at a place
that its device keeps for life; a change replaces it. In alphabetical order:

    call_sign      commitment: what its holder is called on the radio
    kid            first 8 bytes of SHA-256 of the public key
    person         commitment: 8 random bytes in hex, the same for all laptops of one person.
                   The hub's own device has none: it is no person
    public_key     Ed25519, 32 bytes
    request        SHA-256 of the enrolment request
    revoked_at     time, or null while it is trusted
    revoked_log_size   entries in the hub's log when it was revoked, or null
    role           a word of ledger/roles.py; one that is not known signs and sees nothing
    since          entries in the hub's log when role and team became these
    team           commitment: the team's name
    team_id        commitment: 8 random bytes in hex, the same for all of a team; "" for no team
    valid_from     time

and only where there is something to say

    approves_since entries in the hub's log when it was given the right to approve, the last time:
                   what it approved before that was without effect, and stays so
    follows        kid of the laptop that its holder had before
    history        what it was before, the oldest first: [{"role", "since", "team_id"}]
    last_good      up to this record a revoked key is trusted, as officers know
    last_logged    the newest record of its feed in the log when the key was revoked
    party          id of the party, as in the agreement's rules, of a liaison officer
    rights         words in order; "approve": its holder may approve what others found
    true_branch    the key signed on two machines, and this record is on its holder's branch

A record of a feed is {"hash": "64 hex", "seq": 41}. Bytes are hexadecimal, times are
"2026-03-01T12:00:00Z". Other members are a later version's: kept, and ignored.

A commitment is SHA-256 of three lines, the last without an end: the name of the member, 16 random
bytes in hex (the salt), the value. Each has a salt of its own, so that nobody who lacks it finds
the value by trying. An *opening* is salt and value: {"call_sign": {"salt": "32 hex", "value":
"Lynx 2"}}; that of `team_id` of an earlier time is called `team_id@SINCE`. In a shell:

    printf '%s\n%s\n%s' call_sign SALT 'Lynx 2' | sha256sum
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from fieldapp.errors import FormatError, VerificationError
from fieldapp.ledger.devices import strict_json
from fieldapp.ledger.devices.strict_json import count, iso, members_of, moment, octets, typed

SALT_SIZE: Final = 16
ID_SIZE: Final = 8  # of a person or a team
CALL_SIGN, PERSON, TEAM, TEAM_ID = "call_sign", "person", "team", "team_id"

_IDENTIFIERS: Final = (PERSON, TEAM_ID)
_NAMES: Final = (CALL_SIGN, PERSON, TEAM, TEAM_ID)
_NEEDED: Final = {
    *("kid", "public_key", "request", "revoked_at", "revoked_log_size"),
    *("role", "since", "valid_from", CALL_SIGN, TEAM, TEAM_ID),
}
_POINTS: Final = ("last_good", "last_logged", "true_branch")
_NONE: Final[Mapping[str, Opening]] = MappingProxyType({})
_KNOWN: Final = _NEEDED | {
    *(PERSON, "approves_since", "follows", "history", "party", "rights", *_POINTS),
}


class FeedPoint(NamedTuple):
    """One record of a feed: its number, and the hash without which a fork has that number too."""

    seq: int
    hash: bytes


class Opening(NamedTuple):
    """Opening of a commitment: its salt, and the value."""

    salt: bytes
    value: str


class RoleSpan(NamedTuple):
    """A time that a device had another role or team: from this size of the log on."""

    since: int
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """A device of the mission: a laptop, a home at headquarters or a gateway of sensors.

    Attributes:
        kid: First 8 bytes of SHA-256(public_key).
        public_key: 32 bytes.
        role: Of the person who holds it.
        since: Entries in the hub's log when role and team became these.
        history: What it was before, the oldest first.
        rights: Beyond those of its role.
        approves_since: Entries in the hub's log when it was given the right to approve, the last
            time; 0 where it never had it.
        valid_from: UTC.
        revoked_at: UTC, None while it is trusted.
        revoked_log_size: Entries in the hub's log when it was revoked: what stood there before
            was not signed after.
        request_hash: SHA-256 of the enrolment request.
        follows: Key identifier of the laptop that its holder had before.
        party: Id of the party whose liaison officer holds it; "" for everybody else.
        last_good: Last record that is trusted, where it was revoked and officers know it.
        last_logged: Newest record of its feed in the log when it was revoked.
        true_branch: A record of the holder's own branch, where the feed was forked.
        openings: Of the commitments that are open here, by name.
        hidden: The other commitments, 32 bytes each, by name.
        unknown: Members of a later version.
    """

    kid: bytes
    public_key: bytes
    role: str
    valid_from: datetime
    revoked_at: datetime | None
    revoked_log_size: int | None
    request_hash: bytes
    since: int = 0
    history: tuple[RoleSpan, ...] = ()
    rights: tuple[str, ...] = ()
    approves_since: int = 0
    follows: bytes | None = None
    party: str = ""
    last_good: FeedPoint | None = None
    last_logged: FeedPoint | None = None
    true_branch: FeedPoint | None = None
    openings: Mapping[str, Opening] = field(default_factory=dict, hash=False)
    hidden: Mapping[str, bytes] = field(default_factory=dict, hash=False)
    unknown: Mapping[str, Any] = field(default_factory=dict, hash=False)

    @property
    def call_sign(self) -> str:
        """Name of its holder on the radio; "" where that is not open here."""
        return self._value(CALL_SIGN)

    @property
    def team(self) -> str:
        """Name of its holder's team; "" for none, and where that is not open here."""
        return self._value(TEAM)

    @property
    def team_id(self) -> bytes:
        """Identifier of the team; b"" for none, and where that is not open here."""
        return bytes.fromhex(self._value(TEAM_ID))

    @property
    def person(self) -> bytes:
        """Whoever holds it; b"" for the hub's own device, and where that is not open here."""
        return bytes.fromhex(self._value(PERSON))

    @property
    def is_person(self) -> bool:
        """False for the hub's own device."""
        return PERSON in self.openings or PERSON in self.hidden

    @property
    def is_named(self) -> bool:
        """True where its call sign is open here."""
        return CALL_SIGN in self.openings

    @property
    def name(self) -> str:
        """Call sign; where that is not open here the key identifier, in hex."""
        return self.call_sign if self.is_named else self.kid.hex()

    @property
    def last_good_seq(self) -> int | None:
        """Number of the last record that is trusted, where it was revoked and officers know it."""
        return None if self.last_good is None else self.last_good.seq

    def _value(self, name: str) -> str:
        opening = self.openings.get(name)
        return "" if opening is None else opening.value


def team_at(device: Device, size: int | None) -> bytes | None:
    """Identifier of its team at a size of the log; None where that is not open here.

    Args:
        device: The entry.
        size: Of the log; None for now.
    """
    names = [(span.since, f"{TEAM_ID}@{span.since}") for span in device.history]
    names.append((device.since, TEAM_ID))
    now = (name for since, name in reversed(names) if size is None or since <= size)
    opening = device.openings.get(next(now, names[0][1]))
    return None if opening is None else bytes.fromhex(opening.value)


def commitment(name: str, opening: Opening) -> bytes:
    """Commitment of this name to an opening's value, 32 bytes."""
    member = name.partition("@")[0]
    return hashlib.sha256(f"{member}\n{opening.salt.hex()}\n{opening.value}".encode()).digest()


def openings(
    salt: Callable[[int], bytes],
    *,
    call_sign: str,
    team: str = "",
    team_id: bytes = b"",
    person: bytes = b"",
) -> dict[str, Opening]:
    """Openings of a device's names, each with a salt of its own.

    Args:
        salt: Gives so many random bytes.
        call_sign: Of its holder.
        team: Its name, "" for none.
        team_id: Of the team, b"" for none.
        person: 8 bytes; b"" for the hub's own device, which is no person.
    """
    values = {CALL_SIGN: call_sign, TEAM: team, TEAM_ID: team_id.hex()}
    if person:
        values[PERSON] = person.hex()
    return {name: Opening(salt(SALT_SIZE), value) for name, value in values.items()}


def encode(device: Device) -> bytes:
    """Encode a device's entry: the leaf."""
    committed = {
        **device.hidden,
        **{name: commitment(name, opening) for name, opening in device.openings.items()},
    }
    digits = {name: value.hex() for name, value in committed.items()}
    points = {name: getattr(device, name) for name in _POINTS}
    history = [
        {"role": role, "since": since, TEAM_ID: digits[f"{TEAM_ID}@{since}"]}
        for since, role in device.history
    ]
    return strict_json.canonical(
        {
            **device.unknown,
            **{name: digits[name] for name in _NAMES if name in digits},
            "kid": device.kid.hex(),
            "public_key": device.public_key.hex(),
            "request": device.request_hash.hex(),
            "revoked_at": iso(device.revoked_at),
            "revoked_log_size": device.revoked_log_size,
            "role": device.role,
            "since": device.since,
            "valid_from": iso(device.valid_from),
            **({"approves_since": device.approves_since} if device.approves_since else {}),
            **({"follows": device.follows.hex()} if device.follows else {}),
            **({"history": history} if history else {}),
            **({"party": device.party} if device.party else {}),
            **({"rights": list(device.rights)} if device.rights else {}),
            **{name: {"hash": p.hash.hex(), "seq": p.seq} for name, p in points.items() if p},
        }
    )


def parse(leaf: bytes, given: Mapping[str, Opening] = _NONE) -> Device:
    """Read an entry; its commitments are hidden but for those with an opening.

    Args:
        leaf: The entry.
        given: Openings, by name.

    Raises:
        FormatError: Not in the format above, a key identifier that is not of its key, or an opened
            identifier that is none.
        VerificationError: The entry does not commit to an opening.
    """
    members = strict_json.parse_canonical(leaf, "entry")
    if not members.keys() >= _NEEDED:
        raise FormatError("members are missing", where="entry")
    public_key, kid = octets(members["public_key"], 32), octets(members["kid"], 8)
    if hashlib.sha256(public_key).digest()[:8] != kid:
        raise FormatError("a key identifier is not of its key", where="entry")
    log_size, revoked_at = members["revoked_log_size"], members["revoked_at"]
    history = [members_of(each, "role since team_id") for each in _list(members, "history")]
    digits = {name: members[name] for name in _NAMES if name in members}
    digits |= {f"{TEAM_ID}@{count(h['since'])}": h[TEAM_ID] for h in history}
    for name, opening in given.items():
        if digits.pop(name, None) != commitment(name, opening).hex():
            raise VerificationError("The roster does not commit to this name.", check="opening")
        if opening.value and name.startswith(_IDENTIFIERS):
            octets(opening.value, ID_SIZE)
    return Device(
        kid=kid,
        public_key=public_key,
        role=typed(members["role"], str),
        since=count(members["since"]),
        history=tuple(RoleSpan(h["since"], typed(h["role"], str)) for h in history),
        rights=tuple(typed(each, str) for each in _list(members, "rights")),
        approves_since=count(members.get("approves_since", 0)),
        valid_from=moment(members["valid_from"]),
        revoked_at=None if revoked_at is None else moment(revoked_at),
        revoked_log_size=None if log_size is None else count(log_size),
        request_hash=octets(members["request"], 32),
        follows=octets(members["follows"], 8) if "follows" in members else None,
        party=typed(members.get("party", ""), str),
        last_good=_point(members, "last_good"),
        last_logged=_point(members, "last_logged"),
        true_branch=_point(members, "true_branch"),
        openings=dict(given),
        hidden={name: octets(value, 32) for name, value in digits.items()},
        unknown={name: members[name] for name in members.keys() - _KNOWN},
    )


def _list(members: Mapping[str, Any], name: str) -> list[Any]:
    """A list that stands there only where it is not empty."""
    if name not in members:
        return []
    listed: list[Any] = typed(members[name], list)
    if not listed:
        raise FormatError("an empty list", where=name)
    return listed


def _point(members: Mapping[str, Any], name: str) -> FeedPoint | None:
    if name not in members:
        return None
    point = members_of(members[name], "hash seq")
    return FeedPoint(count(point["seq"]), octets(point["hash"], 32))


def opening_members(given: Mapping[str, Opening]) -> dict[str, dict[str, str]]:
    """Openings as members of JSON."""
    return {name: {"salt": salt.hex(), "value": value} for name, (salt, value) in given.items()}


def parse_openings(value: Any) -> dict[str, Opening]:
    """Read openings from JSON; they are not compared with any commitment.

    Raises:
        FormatError: They are none.
    """
    found = {}
    for name, each in typed(value, dict).items():
        members = members_of(each, "salt value")
        found[name] = Opening(octets(members["salt"], SALT_SIZE), typed(members["value"], str))
    return found
