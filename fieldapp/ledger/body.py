"""Record bodies: one class for each record type, and their CBOR keys.

Keys 6 to 43 of the payload map are an observation's (fields.py); 0 to 5 are the record's own.

| type | body |
|---|---|
| 0 genesis | 62 SHA-256 of the enrolment request, 63 program version |
| 1 observation | keys 6 to 43 |
| 2 amendment | 60 target, 61 reason, keys 6 to 43: the observation as it should have been |
| 3 retraction | 60 target, 61 reason |
| 4 patrol | 64 action, 65 team, 66 vehicle, 67 note, 115 [missing, …], 7 and 42 as an observation |
| 5 review | 60 target, 69 state, 67 note |
| 6 finding | 68 [target, …], 69 state, 67 note, 70 the finding that this one approves |
| 7 device event | 71 event, 67 note |
| 8 key change | 72 public key, 32 bytes |
| 9 manifest | 73 [SHA-256 of recipient, …], 74 first, 75 last, 76 count, 77 its hash, 111 reads,
|  | 116 the log's signature on the checkpoint that the feed cites last |
| 11 task | 90 for, 93 kind, 67 text, 94 [about, …], 95 due, 96 place, 39 drawn, 97 pair, 98 haste |
| 12 answer | 60 task, 69 state, 68 [result, …], 67 note, 106 [file, …] |
| 15 recipient | 110 age recipient |
| 16 placement | 68 [target, …], 8 post, 61 reason; or 81 the placement it withdraws, 61 reason |

Targets are SHA-256 hashes of records. The numbers that are missing belong to types to come.

Format level: a device signs a type only where the mission's level, which the roster names, is at
least the type's (`level_of`). So no laptop that is up to the level meets a record it cannot read.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import Any, Final, TypeAlias

from fieldapp.ledger.dcbor import Value
from fieldapp.ledger.fields import (
    CODES,
    DRAWN,
    HASH,
    INTEGER,
    KID,
    MOMENT,
    OBSERVATION,
    PLACE,
    SIGNATURE,
    TEXT,
    build,
    columns,
    encode_fields,
    encode_observation,
    listing,
    parse_fields,
)
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Drawn, EventTime, EvidenceRef, Place, require


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
    TASK = 11
    ANSWER = 12
    RECIPIENT = 15
    PLACEMENT = 16


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
        missing: Codes of what the day lacked when it was signed off.
    """

    action: str
    team: str = ""
    vehicle: str = ""
    note: str = ""
    time: EventTime | None = None
    evidence: tuple[EvidenceRef, ...] = ()
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """Decision of a supervisor about a record.

    Attributes:
        target: Hash of the record.
        state: Code, such as "confirmed", "questioned", "disputed". Before tasks had a type, "task"
            of a feed's first record asked its laptop to do something; it is read and never written.
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
        event: Code. Before recipients and answers had types, "recipient" and "task noted" stood
            for them; they are read and never written.
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
        reads: Highest format level that the program reads; 0 where it did not say.
        log_signature: Ed25519, of the log's key, on the checkpoint that the feed cites last; empty
            where an earlier manifest has it. So whoever reads the feed holds a signed head.
    """

    recipients: tuple[bytes, ...]
    first: int
    last: int
    count: int
    head: bytes
    reads: int = 0
    log_signature: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """What headquarters asks one laptop to do.

    Attributes:
        recipient: Key identifier of the laptop that it is for.
        kind: Code: "patrol", "question", "inquiry", "recheck", "mirror", "review", "other".
        text: What is to be done.
        about: Hashes of the records that it is about.
        due: UTC, None where there is no hurry.
        place: Where; an area or a line is `drawn` instead.
        pair: Hash of the twin task, of two patrols that are to be at one time.
        urgency: Code: "routine", "today", "flash".
    """

    recipient: bytes
    kind: str
    text: str = ""
    about: tuple[bytes, ...] = ()
    due: datetime | None = None
    place: Place | None = None
    drawn: Drawn | None = None
    pair: bytes | None = None
    urgency: str = "routine"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Answer to a task by whoever it is for, or its end by whoever gave it.

    Attributes:
        target: Hash of the task.
        state: Code: "accepted", "declined", "done", "cannot", "closed".
        note: In words.
        results: Hashes of the records that came of it.
        evidence: Files that belong to it, such as a letter.
    """

    target: bytes
    state: str
    note: str = ""
    results: tuple[bytes, ...] = ()
    evidence: tuple[EvidenceRef, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnRecipient:
    """To whom to seal what is sent to this device: an age recipient; the newest one holds."""

    recipient: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """Position that headquarters gives a post which was told by its name, or its withdrawal.

    Attributes:
        reason: Why, or from where it is known.
        targets: Hashes of observations from that post, 1 to 256; any version means all of them.
        post: The name that all of them have, and its position.
        withdraws: Hash of the placement that this one takes back; then there is a reason alone.
    """

    reason: str
    targets: tuple[bytes, ...] = ()
    post: Place | None = None
    withdraws: bytes | None = None

    def __post_init__(self) -> None:
        places = self.withdraws is None
        require((self.post is not None) == places, "a placement or a withdrawal", "post")
        require(len(self.targets) in (range(1, 257) if places else (0,)), "1 to 256", "targets")
        named = self.post is None or (self.post.name and self.post.position is not None)
        require(bool(named), "a post with a name and a position", "post")


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
    | Task
    | Answer
    | OwnRecipient
    | Placement
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
                "missing": (115, CODES),
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
                "reads": (111, INTEGER),
                "log_signature": (116, SIGNATURE),
            },
        ),
    ),
    RecordType.TASK: (
        Task,
        columns(
            Task,
            {
                "recipient": (90, KID),
                "kind": (93, TEXT),
                "text": (67, TEXT),
                "about": (94, listing(HASH)),
                "due": (95, MOMENT),
                "place": (96, PLACE),
                "drawn": (39, DRAWN),
                "pair": (97, HASH),
                "urgency": (98, TEXT),
            },
        ),
    ),
    RecordType.ANSWER: (
        Answer,
        columns(
            Answer,
            {
                "target": (60, HASH),
                "state": (69, TEXT),
                "note": (67, TEXT),
                "results": (68, listing(HASH)),
                "evidence": (106, OBSERVATION.columns[42][1]),
            },
        ),
    ),
    RecordType.RECIPIENT: (OwnRecipient, columns(OwnRecipient, {"recipient": (110, TEXT)})),
    RecordType.PLACEMENT: (
        Placement,
        columns(
            Placement,
            {
                "reason": (61, TEXT),
                "targets": (68, listing(HASH)),
                "post": (8, PLACE),
                "withdraws": (81, HASH),
            },
        ),
    ),
}
_CORRECTION: Final = BODIES[RecordType.RETRACTION][1]  # of an amendment, beside the observation
TYPE_OF: Final = {cls: kind for kind, (cls, _) in BODIES.items()} | {
    Amendment: RecordType.AMENDMENT
}

READS: Final = 1
"""Highest format level that this program reads."""
LEVELS: Final[dict[RecordType, int]] = dict.fromkeys(RecordType, 1)
"""Format level that each type belongs to."""


def level_of(body: Body) -> int:
    """Format level that whoever reads this body must be up to."""
    return LEVELS[TYPE_OF[type(body)]]


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
