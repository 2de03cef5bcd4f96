"""Record bodies: one class for each record type, and their CBOR keys.

Keys 6 to 43 of the payload map are an observation's (fields.py); 0 to 5 are the record's own.

| type | body |
|---|---|
| 0 genesis | 62 SHA-256 of the enrolment request, 63 program version |
| 1 observation | keys 6 to 43 |
| 2 amendment | 60 target, 61 reason, keys 6 to 43: the observation as it should have been |
| 3 retraction | 60 target, 61 reason |
| 4 patrol | 64 action, 65 team, 66 vehicle, 67 note, 7 time and 42 evidence as an observation has |
| 5 review | 60 target, 69 state, 67 note |
| 6 finding | 68 [target, …], 69 state, 67 note, 70 the finding that this one approves |
| 7 device event | 71 event, 67 note |
| 8 key change | 72 public key, 32 bytes |
| 9 manifest | 73 [SHA-256 of recipient, …], 74 first, 75 last, 76 count, 77 hash of record `last` |

Targets are SHA-256 hashes of records.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Any, Final, TypeAlias

from fieldapp.ledger.dcbor import Value
from fieldapp.ledger.fields import (
    HASH,
    INTEGER,
    OBSERVATION,
    TEXT,
    build,
    columns,
    encode_fields,
    encode_observation,
    listing,
    parse_fields,
)
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import EventTime, EvidenceRef


class RecordType(IntEnum):
    """Type of a record."""

    GENESIS = 0
    OBSERVATION = 1
    AMENDMENT = 2
    RETRACTION = 3
    PATROL = 4
    REVIEW = 5
    FINDING = 6
    DEVICE_EVENT = 7
    KEY_CHANGE = 8
    MANIFEST = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Genesis:
    """Body of a feed's first record.

    Attributes:
        request_hash: SHA-256 of the enrolment request that the officer accepted.
        app_version: Version of the program.
    """

    request_hash: bytes
    app_version: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment:
    """Correction of an earlier observation, which stays visible.

    Attributes:
        target: Hash of the record that is corrected.
        reason: Why, in the monitor's words.
        observation: The observation as it should have been.
    """

    target: bytes
    reason: str
    observation: Observation


@dataclass(frozen=True, slots=True, kw_only=True)
class Retraction:
    """Withdrawal of an earlier observation: target and reason, as in Amendment."""

    target: bytes
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Patrol:
    """Start, stop or route of a patrol, or its sign-off of the day.

    Attributes:
        action: "start", "stop", "route", "sign_off".
        team, vehicle, note: As stated.
        time: When it started or stopped; the span of the route; the day that is signed off, which
            covers every record of the feed before it. None: when it was signed.
        evidence: The route's file.
    """

    action: str
    team: str = ""
    vehicle: str = ""
    note: str = ""
    time: EventTime | None = None
    evidence: tuple[EvidenceRef, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """Decision of a supervisor about a record.

    Attributes:
        target: Hash of the record.
        state: Code, such as "confirmed", "questioned", "disputed"; "task" of a feed's first record
            asks its laptop to do something.
        note: Reasons.
    """

    target: bytes
    state: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Conclusion of a verification officer; a second officer approves it with another.

    Attributes:
        targets: Hashes of the records it rests on.
        state: Code of the finding.
        note: Reasons.
        approves: Hash of the finding that this one approves, None for the author's own.
    """

    targets: tuple[bytes, ...]
    state: str
    note: str = ""
    approves: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceEvent:
    """Event of the laptop: clock set, lock, evidence released, ….

    Attributes:
        event: Code.
        note: As stated.
    """

    event: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyChange:
    """Body of a feed's last record: the key that continues in a new feed, 32 bytes."""

    public_key: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """Contents of a bundle; its record follows the last one in the bundle.

    Attributes:
        recipients: SHA-256 of each recipient's text, to whom it was sealed.
        first, last: Numbers of the records, both included.
        count: How many they are: last - first + 1.
        head: Hash of record `last`.
    """

    recipients: tuple[bytes, ...]
    first: int
    last: int
    count: int
    head: bytes


Body: TypeAlias = (
    Observation
    | Genesis
    | Amendment
    | Retraction
    | Patrol
    | Review
    | Finding
    | DeviceEvent
    | KeyChange
    | Manifest
)


BODIES: Final[dict[RecordType, tuple[type, Any]]] = {
    RecordType.GENESIS: (
        Genesis,
        columns(Genesis, {"request_hash": (62, HASH), "app_version": (63, TEXT)}),
    ),
    RecordType.OBSERVATION: (Observation, OBSERVATION),
    RecordType.RETRACTION: (
        Retraction,
        columns(Retraction, {"target": (60, HASH), "reason": (61, TEXT)}),
    ),
    RecordType.PATROL: (
        Patrol,
        columns(
            Patrol,
            {
                "action": (64, TEXT),
                "team": (65, TEXT),
                "vehicle": (66, TEXT),
                "note": (67, TEXT),
                "time": (7, OBSERVATION.columns[7][1]),
                "evidence": (42, OBSERVATION.columns[42][1]),
            },
        ),
    ),
    RecordType.REVIEW: (
        Review,
        columns(Review, {"target": (60, HASH), "state": (69, TEXT), "note": (67, TEXT)}),
    ),
    RecordType.FINDING: (
        Finding,
        columns(
            Finding,
            {
                "targets": (68, listing(HASH)),
                "state": (69, TEXT),
                "note": (67, TEXT),
                "approves": (70, HASH),
            },
        ),
    ),
    RecordType.DEVICE_EVENT: (
        DeviceEvent,
        columns(DeviceEvent, {"event": (71, TEXT), "note": (67, TEXT)}),
    ),
    RecordType.KEY_CHANGE: (KeyChange, columns(KeyChange, {"public_key": (72, HASH)})),
    RecordType.MANIFEST: (
        Manifest,
        columns(
            Manifest,
            {
                "recipients": (73, listing(HASH)),
                "first": (74, INTEGER),
                "last": (75, INTEGER),
                "count": (76, INTEGER),
                "head": (77, HASH),
            },
        ),
    ),
}
_CORRECTION: Final = BODIES[RecordType.RETRACTION][1]  # of an amendment, beside the observation
TYPE_OF: Final = {cls: kind for kind, (cls, _) in BODIES.items()} | {
    Amendment: RecordType.AMENDMENT
}


def encode_body(kind: RecordType, body: Body) -> dict[int, Value]:
    """Encode a body as keys 6 and up of the payload map."""
    if isinstance(body, Amendment):
        return encode_fields(body, _CORRECTION) | encode_observation(body.observation)
    return encode_fields(body, BODIES[kind][1])


def parse_body(kind: RecordType, payload: dict[int, Value]) -> Body:
    """Parse the body in keys 6 and up of a payload map; the map is used up.

    Raises:
        FormatError: As fields.parse_fields, or a value that can never be true.
    """
    if kind is RecordType.AMENDMENT:
        own: dict[int, Value] = {key: payload.pop(key) for key in (60, 61) if key in payload}
        return Amendment(
            **parse_fields(own, _CORRECTION),
            observation=build(Observation, parse_fields(payload, OBSERVATION)),
        )
    cls, table = BODIES[kind]
    body: Body = build(cls, parse_fields(payload, table))
    return body
