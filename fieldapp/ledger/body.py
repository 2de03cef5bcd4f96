"""Record bodies by type: their numbers, format levels and encoding.

The classes are in bodies/, each beside its CBOR keys. Keys 6 to 56 of the payload map are an
observation's (fields.py); 0 to 5 are the record's own.

| type | body |
|---|---|
| 0 genesis | 62 SHA-256 of the enrolment request, 63 program version |
| 1 observation | keys 6 to 43, 46 to 56 |
| 2 amendment | 60 target, 61 reason, and the observation as it should have been |
| 3 retraction | 60 target, 61 reason |
| 4 patrol | 64 action, 65 team, 66 vehicle, 67 note, 115 [missing, …], 7 and 42 as an observation |
| 5 review | 60 target, 69 state, 67 note |
| 6 finding | 68 [target, …], 69 state, 67 note, 82 [judgement, …], 83 confidence, |
|  | 84 attribution, 85 located, 86 the finding whose place it takes, 88 audience, 89 basis; |
|  | or 70 the finding it judges, 69 verdict, 67 note, 89 basis; or 81 what it withdraws, 67 note |
| 7 device event | 71 event, 67 note |
| 8 key change | 72 public key, 32 bytes |
| 9 manifest | 73 [SHA-256 of recipient, …], 74 first, 75 last, 76 count, 77 its hash, 111 reads,
|  | 116 the log's signature on the checkpoint that the feed cites last |
| 10 link | 78 relation, 68 [member, …], 61 reason, 79 whole, 80 suggested; |
|  | or 81 the link it withdraws, 61 reason |
| 11 task | 90 for, 93 kind, 67 text, 94 [about, …], 95 due, 96 place, 39 drawn, 97 pair, 98 haste |
| 12 answer | 60 task, 69 state, 68 [result, …], 67 note, 106 [file, …] |
| 13 edition | 100 number, 101 kind, 102 [start, seconds], 104 audience, 105 [language, …], |
|  | 106 [file, …], 107 [audience, root, …], 108 rules, 109 previous, 86 what it corrects, |
|  | 67 note, 89 basis; or as a verdict of a finding |
| 14 rule notice | 91 SHA-256 of the rule file, 92 from when on, 117 which file, |
|  | 67 note, 89 basis; or as a verdict |
| 15 recipient | 110 age recipient |
| 16 placement | 68 [target, …], 8 post, 61 reason; or 81 the placement it withdraws, 61 reason |
| 17 remark | 60 target, 69 state, 112 SHA-256 of the file that was shown, 67 note |
| 18 digest | 7 the hour, 113 root of its raw detections, 114 [class, number, …], 50 sensor |

Targets and members are SHA-256 hashes of records. Nobody signs type 17 yet; it is read, so that a
laptop that is up to level 2 meets no record that stops it.

Format level: a device signs a type only where the mission's level, which the roster names, is at
least the type's; a place with doubts, keys 44 to 55 and a step's 4 to 6 are of level 2
(`level_of`). So no laptop that is up to the level meets a record it cannot read.
"""

from __future__ import annotations

from dataclasses import fields
from enum import IntEnum
from operator import attrgetter
from typing import Final, TypeAlias

from fieldapp.ledger.bodies import (
    device_bodies,
    field_bodies,
    finding_body,
    judging_bodies,
    link_body,
    mission_bodies,
)
from fieldapp.ledger.bodies.device_bodies import (
    DeviceEvent,
    Genesis,
    KeyChange,
    Manifest,
    OwnRecipient,
)
from fieldapp.ledger.bodies.field_bodies import Amendment, Patrol, Retraction
from fieldapp.ledger.bodies.finding_body import Finding
from fieldapp.ledger.bodies.judging_bodies import Answer, Placement, Review, Task
from fieldapp.ledger.bodies.link_body import Link
from fieldapp.ledger.bodies.mission_bodies import Digest, Edition, Remark, RuleNotice
from fieldapp.ledger.dcbor import Value
from fieldapp.ledger.fields import (
    OBSERVATION,
    Table,
    build,
    encode_fields,
    encode_observation,
    parse_fields,
)
from fieldapp.observation.field_table import FieldType
from fieldapp.observation.observation import FIELDS, Observation, of_type
from fieldapp.observation.values import Place


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
    LINK = 10
    TASK = 11
    ANSWER = 12
    EDITION = 13
    RULE_NOTICE = 14
    RECIPIENT = 15
    PLACEMENT = 16
    REMARK = 17
    DIGEST = 18


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
    | Link
    | Task
    | Answer
    | OwnRecipient
    | Placement
    | Edition
    | RuleNotice
    | Remark
    | Digest
)

TYPE_OF: Final[dict[type, RecordType]] = {
    Genesis: RecordType.GENESIS,
    Observation: RecordType.OBSERVATION,
    Amendment: RecordType.AMENDMENT,
    Retraction: RecordType.RETRACTION,
    Patrol: RecordType.PATROL,
    Review: RecordType.REVIEW,
    Finding: RecordType.FINDING,
    DeviceEvent: RecordType.DEVICE_EVENT,
    KeyChange: RecordType.KEY_CHANGE,
    Manifest: RecordType.MANIFEST,
    Link: RecordType.LINK,
    Task: RecordType.TASK,
    Answer: RecordType.ANSWER,
    OwnRecipient: RecordType.RECIPIENT,
    Placement: RecordType.PLACEMENT,
    Edition: RecordType.EDITION,
    RuleNotice: RecordType.RULE_NOTICE,
    Remark: RecordType.REMARK,
    Digest: RecordType.DIGEST,
}
_TABLES: Final = {
    Observation: OBSERVATION,
    **device_bodies.TABLES,
    **field_bodies.TABLES,
    **judging_bodies.TABLES,
    **mission_bodies.TABLES,
    Finding: finding_body.TABLE,
    Link: link_body.TABLE,
}
BODIES: Final[dict[RecordType, tuple[type, Table]]] = {
    kind: (cls, _TABLES[cls]) for cls, kind in TYPE_OF.items() if cls is not Amendment
}
"""Class and fields of each type but the amendment, which is a correction and an observation."""
_CORRECTION: Final = _TABLES[Retraction]  # of an amendment, beside the observation

READS: Final = 2
"""Highest format level that this program reads."""
LEVELS: Final[dict[RecordType, int]] = dict.fromkeys(RecordType, 1) | dict.fromkeys(
    (
        RecordType.LINK,
        RecordType.EDITION,
        RecordType.RULE_NOTICE,
        RecordType.REMARK,
        RecordType.DIGEST,
    ),
    2,
)
"""Format level that each type belongs to; a finding with the fields of level 2 is of that."""
DOUBTED: Final = 2
"""Format level of a place whose position is doubted."""


_URGENT: Final = FIELDS["urgent"].key
_LATER: Final = tuple(
    name for name, field in FIELDS.items() if field.key >= 44 and field.key != _URGENT
)
"""Fields of an observation that level 2 added; level 1 has `urgent`, whose key is beyond theirs."""
_LATER_OF: Final = attrgetter(*_LATER)
_VALUES_OF: Final = {
    cls: attrgetter("__class__", *(field.name for field in fields(cls)))
    for cls in TYPE_OF
    if cls is not Observation
} | {Observation: attrgetter("__class__", *of_type(FieldType.PLACE))}
"""Reader of all values of a body that may be places, its class among them; every record that comes
in is read so."""
_WITHOUT_LATER: Final = tuple(FIELDS[name].empty for name in _LATER)


def _has_later(observation: Observation) -> bool:
    return _LATER_OF(observation) != _WITHOUT_LATER or any(
        step.summary or step.offset_s is not None or step.evidence is not None
        for step in observation.steps
    )


def kind_of(body: Body) -> str:
    """Kind of an observation, "" of every other body."""
    return body.kind if isinstance(body, Observation) else ""


def level_of(body: Body) -> int:
    """Format level that whoever reads this body must be up to."""
    if isinstance(body, Finding) and not body.is_plain:
        return 2
    observation = body.observation if isinstance(body, Amendment) else body
    if isinstance(observation, Observation) and _has_later(observation):
        return 2
    values = _VALUES_OF[type(observation)](observation)
    doubted = any(isinstance(value, Place) and value.doubts for value in values)
    return max(LEVELS[TYPE_OF[type(body)]], DOUBTED if doubted else 1)


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
