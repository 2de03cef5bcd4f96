"""Record: the signed bytes of one observation, amendment, retraction, ….

A record is a COSE_Sign1 envelope (envelope.py) of a payload map in deterministic CBOR (dcbor.py),
65,536 bytes at most. `hash` is SHA-256 of all of it. Anybody can copy the signed bytes out of it
and check them with `openssl pkeyutl -verify -rawin`.

Payload map, every record:

| key | value |
|---|---|
| 0 | type, see RecordType |
| 1 | mission: first 8 bytes of SHA-256(the mission's first root metadata) |
| 2 | seq: 0 for the genesis record, then without gap |
| 3 | SHA-256 of the previous record; absent when seq is 0 |
| 4 | [size, root hash] of the newest checkpoint this device had seen, only where it changed |
| 5 | signed at, Unix seconds by the device's clock; [seconds, index in CLOCKS] unless index 0 |

Then the body, from key 6 on: see body.py.

Verify the stored bytes; nothing is ever encoded again to be verified.

>>> from datetime import UTC, datetime
>>> from fieldapp.ledger.keys import Signer
>>> signer = Signer(bytes(32))
>>> made = sign(Genesis(request_hash=bytes(32), app_version="1"), signer=signer, mission=bytes(8),
...     previous=None, now=datetime(2026, 3, 1, tzinfo=UTC))
>>> len(made.raw), made.raw[:8].hex(), made.seq
(146, 'd2844da201270448', 0)
>>> verify(parse(made.raw), signer.verifier)
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from fieldapp.errors import FormatError, InputError, Message, NewerFormatError, VerificationError
from fieldapp.ledger import dcbor, envelope
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
from fieldapp.ledger.body import TYPE_OF, Body, RecordType, encode_body, parse_body
from fieldapp.ledger.fields import HASH, encode_moment, parse_moment
from fieldapp.ledger.keys import Signer, Verifier
from fieldapp.observation.local_time import LATEST

__all__ = [
    "CLOCKS",
    "MAX_RECORD",
    "Amendment",
    "Answer",
    "Body",
    "DeviceEvent",
    "Digest",
    "Edition",
    "Finding",
    "Genesis",
    "Head",
    "KeyChange",
    "Link",
    "Manifest",
    "OwnRecipient",
    "Patrol",
    "Placement",
    "Record",
    "RecordType",
    "Remark",
    "Retraction",
    "Review",
    "RuleNotice",
    "Task",
    "commit",
    "open_sealed",
    "parse",
    "sealed_value",
    "sign",
    "verify",
]

MAX_RECORD: Final = 65_536
CLOCKS: Final = ("device", "gnss", "network", "set_by_hand")

_OWN: Final = range(6)  # the record's own keys
_TYPES: Final = {int(kind): kind for kind in RecordType}
_LAST_OF_CLOCKS: Final = 253_402_300_799  # the end of the year 9999


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """Newest record of a feed: key identifier, number, hash, and whether it ends the feed."""

    kid: bytes
    seq: int
    hash: bytes
    ended: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """Parsed record; `parse` alone does not verify it.

    Attributes:
        raw: The exact signed bytes.
        hash: SHA-256 of raw.
        kid: Key identifier of its feed, 8 bytes.
        type: Of its body.
        mission: 8 bytes.
        seq: Its number in the feed.
        previous: Hash of the record before it, None in the genesis record.
        checkpoint: (size, root) of the hub's log that the device had newly seen, or None.
        signed_at: By the device's clock, UTC: a claim; the end of 2999 where it shows a later one.
        clock: One of CLOCKS: where the device had its time from.
        body: The content.
        values: Number of CBOR values in its payload, which is what reading it costs.
    """

    raw: bytes
    hash: bytes
    kid: bytes
    type: RecordType
    mission: bytes
    seq: int
    previous: bytes | None
    checkpoint: tuple[int, bytes] | None
    signed_at: datetime
    clock: str
    body: Body
    values: int

    @property
    def head(self) -> Head:
        """This record as the newest of its feed."""
        ended = self.type == RecordType.KEY_CHANGE
        return Head(kid=self.kid, seq=self.seq, hash=self.hash, ended=ended)

    @property
    def signature(self) -> bytes:
        """Signature of the record, 64 bytes."""
        return envelope.signature(self.raw)

    @property
    def signed_bytes(self) -> bytes:
        """Bytes that the signature covers."""
        return envelope.signed_bytes(self.raw)


def sign(
    body: Body,
    *,
    signer: Signer,
    mission: bytes,
    previous: Head | None,
    now: datetime,
    clock: str = "device",
    checkpoint: tuple[int, bytes] | None = None,
) -> Record:
    """Sign the next record of a feed.

    Args:
        body: Its content.
        signer: The device key.
        mission: 8 bytes.
        previous: The feed's newest record, None for the genesis record.
        now: The device's clock, aware UTC; fractions of a second are cut off.
        clock: One of CLOCKS.
        checkpoint: (size, root) of the newest checkpoint seen, where no earlier record cites it.

    Raises:
        InputError: The body is too large for a record.
    """
    kind = TYPE_OF[type(body)]
    payload: dict[int, dcbor.Value] = {0: int(kind), 1: mission, 2: 0}
    if previous is not None:
        payload |= {2: previous.seq + 1, 3: previous.hash}
    if checkpoint is not None:
        payload[4] = [checkpoint[0], checkpoint[1]]
    seconds, source = encode_moment(now), CLOCKS.index(clock)
    payload[5] = [seconds, source] if source else seconds
    payload |= encode_body(kind, body)
    raw = envelope.sign(dcbor.encode(payload), signer)
    if len(raw) > MAX_RECORD:
        raise InputError("The record is larger than 64 KiB.", advice="Shorten its texts.")
    return parse(raw)


def parse(raw: bytes) -> Record:
    """Read a record without verifying it.

    Raises:
        FormatError: Not the one encoding of a record.
    """
    if len(raw) > MAX_RECORD:
        raise FormatError("a record larger than 64 KiB", where="record")
    kid, content = envelope.parse(raw)
    try:
        payload, values = dcbor.decode_counted(content)
    except FormatError as e:
        raise FormatError(Message("the payload: {1}", e.message), where=f"payload {e.where}") from e
    if type(payload) is not dict:
        raise FormatError("the payload is not a map", where="payload")
    return _record(raw, kid, payload, values)


def _record(raw: bytes, kid: bytes, payload: dict[int, dcbor.Value], values: int) -> Record:
    own = {key: payload.pop(key) for key in _OWN if key in payload}
    number, seq = own.get(0), own.get(2)
    if type(number) is not int or number not in _TYPES:
        raise NewerFormatError(
            "a type of record that this version does not know",
            where="type",
            advice="It may come from a newer version of fieldapp: update, then read it again.",
        )
    kind = _TYPES[number]
    if type(seq) is not int or not 0 <= seq < 2**53:
        raise FormatError("a wrong sequence number", where="seq")
    if (kind is RecordType.GENESIS) != (seq == 0):
        raise FormatError("a feed starts with its genesis record and has one", where="seq")
    mission = own.get(1)
    if type(mission) is not bytes or len(mission) != 8:
        raise FormatError("a wrong mission", where="mission")
    if (3 in own) != (seq > 0):
        raise FormatError("the link to the previous record is missing or too much", where="link")
    signed_at, clock = _signed_at(own.get(5))
    return Record(
        raw=raw,
        hash=hashlib.sha256(raw).digest(),
        kid=kid,
        type=kind,
        mission=mission,
        seq=seq,
        previous=HASH.parse(own[3]) if 3 in own else None,
        checkpoint=_checkpoint(own[4]) if 4 in own else None,
        signed_at=signed_at,
        clock=clock,
        body=parse_body(kind, payload),
        values=values,
    )


def _signed_at(value: dcbor.Value | None) -> tuple[datetime, str]:
    if type(value) is not list:
        return _claimed(value), CLOCKS[0]
    if len(value) != 2 or type(value[1]) is not int or not 0 < value[1] < len(CLOCKS):
        raise FormatError("a wrong clock", where="signed at")
    return _claimed(value[0]), CLOCKS[value[1]]


def _claimed(value: dcbor.Value | None) -> datetime:
    """Time of a device's clock, which is a claim: the last that we tell where it shows a later one.

    No clock shows a year of five digits.
    """
    if type(value) is int and value <= _LAST_OF_CLOCKS:
        value = min(value, encode_moment(LATEST))
    return parse_moment(value)


def _checkpoint(value: dcbor.Value) -> tuple[int, bytes]:
    if type(value) is not list or len(value) != 2:
        raise FormatError("a wrong checkpoint", where="checkpoint")
    size = value[0]
    if type(size) is not int or not 0 <= size < 2**53:
        raise FormatError("a wrong checkpoint", where="checkpoint")
    return size, HASH.parse(value[1])


def verify(record: Record, verifier: Verifier) -> None:
    """Check that this key signed exactly these bytes.

    Raises:
        VerificationError: It is another key's record ("1") or the signature does not match ("5").
    """
    if record.kid != verifier.kid:
        raise VerificationError("The record names another key.", check="1")
    try:
        verifier.verify(record.signature, record.signed_bytes)
    except VerificationError as e:
        raise VerificationError(
            Message("The signature of record {1} is not its key's.", record.seq), check="5"
        ) from e


def commit(value: str, salt: bytes) -> bytes:
    """Commitment to a sealed field: SHA-256(salt, value), the value in UTF-8.

    The salted value travels apart and can be withheld or erased; the record holds this only.

    Args:
        value: The value to seal, such as a source's name.
        salt: 16 random bytes, so that short values cannot be guessed.
    """
    return hashlib.sha256(sealed_value(value, salt)).digest()


def sealed_value(value: str, salt: bytes) -> bytes:
    """Stored form of a sealed field: 16 bytes of salt, then the value in UTF-8."""
    if len(salt) != 16:
        msg = "salt takes 16 bytes"
        raise ValueError(msg)
    return salt + value.encode("utf-8")


def open_sealed(raw: bytes, commitments: tuple[bytes, ...]) -> str:
    """Open a sealed field: its value, checked against the signed commitment.

    Raises:
        VerificationError: No commitment of the record is to these bytes.
        FormatError: The value is not UTF-8.
    """
    if len(raw) < 16 or hashlib.sha256(raw).digest() not in commitments:
        raise VerificationError("The sealed field is not the one that was signed.", check="sealed")
    try:
        return raw[16:].decode("utf-8")
    except UnicodeDecodeError as e:
        raise FormatError("a sealed field that is not UTF-8", where="16") from e
