"""Feed: the rules of a chain of records, and the only admission of other devices' records.

A feed is all records of one device key, numbered from 0 without gap; each names the hash of the one
before it. `admit` is the only maker of AdmittedRecords, and AdmittedRecords is the only thing that
the import path of the store takes.

`admit` checks, in this order and under these numbers (`VerificationError.check`):

1. the device is in the roster, all records are of its key and of this mission;
2. the key is valid for the record: nothing before the key's time has come, nothing after the feed's
   key change;
3. the numbers continue the known head without gap, and without repetition or disorder;
4. each record names the hash of the one before it;
5. each signature, strictly;
6. the device's role may sign this type of record;
7. a record of a number that is stored already equals the stored one, else the feed was forked: both
   branches are kept.

What is admitted is kept for good. Whether it counts (a key that was revoked, a fork, a clock far
off) can change with every later record and roster, so that is no part of admission: see
verification/effect.py.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Final, Protocol

from fieldapp.errors import Message, VerificationError
from fieldapp.ledger import record as records_
from fieldapp.ledger.body import kind_of
from fieldapp.ledger.devices.device_entry import Device
from fieldapp.ledger.keys import Verifier
from fieldapp.ledger.record import Answer, Head, Record, RecordType, Review, Task
from fieldapp.ledger.roster import Roster, may_hold

TOLERANCE: Final = timedelta(days=1)

Known = Callable[[int], frozenset[bytes]]
"""Hashes of all records stored under a number of this feed, other branches' too."""
Ends = Callable[[bytes], bool]
"""Whether a stored record of this hash is a key change."""


class Mapper(Protocol):
    """Function like `map`, or the `map` of a pool: applies a function to each record."""

    def __call__(
        self, function: Callable[[Record], None], over: Sequence[Record], /
    ) -> Iterable[None]:
        """Call the function with each record; its exceptions come out of the iteration."""


_GATE: Final = object()


@dataclass(frozen=True, slots=True, kw_only=True)
class AdmittedRecords:
    """Verified records of one feed; only `admit` makes them.

    Attributes:
        kid: Of the feed.
        records: New ones that continue the branch that came first, in order.
        forked: New ones on other branches, in order.
        duplicates: How many were stored already.
        head: The feed's newest record once these are stored, on the branch that came first.
        device: The roster's entry of whoever signed them.
        roster_version: Of the roster that has this entry.
    """

    kid: bytes
    records: tuple[Record, ...]
    forked: tuple[Record, ...]
    duplicates: int
    head: Head | None
    device: Device
    roster_version: int
    gate: object = field(repr=False, compare=False)

    def __post_init__(self) -> None:
        if self.gate is not _GATE:
            msg = "AdmittedRecords come from feed.admit alone"
            raise TypeError(msg)


def admit(
    raws: Sequence[bytes | Record],
    *,
    roster: Roster,
    mission: bytes,
    head: Head | None,
    known: Known,
    ends: Ends,
    now: datetime,
    mapper: Mapper = map,
) -> AdmittedRecords:
    """Verify consecutive records of one feed against what is stored of it.

    Args:
        raws: Records or their bytes, in order; at least one.
        roster: From the verified mission pack.
        mission: 8 bytes.
        head: The newest stored record of this feed, on the branch that came first.
        known: Gives the hashes stored under a number.
        ends: Tells of a stored record whether its branch ends with it.
        now: This machine's clock, UTC.
        mapper: Applies the signature check to each record, possibly on several threads.

    Raises:
        FormatError: Bytes that are no record.
        VerificationError: A check failed; `check` is its number. Nothing is admitted.
    """
    parsed = [raw if isinstance(raw, Record) else records_.parse(raw) for raw in raws]
    device = _device(parsed, roster, mission)
    _check_key(parsed, device, now)
    _check_numbers(parsed, head, known)
    _check_links(parsed)
    _check_signatures(parsed, device, mapper)
    _check_role(parsed, device)
    stored = _stored(parsed, known)
    new = tuple(parsed[stored:])
    on_first_branch = bool(new) and new[0].previous == (head and head.hash)
    if on_first_branch:
        ended = head is not None and head.ended
    else:
        ended = bool(new) and new[0].previous is not None and ends(new[0].previous)
    if ended:
        raise VerificationError("The feed goes on after its key change.", check="2")
    return AdmittedRecords(
        kid=device.kid,
        records=new if on_first_branch else (),
        forked=() if on_first_branch else new,
        duplicates=stored,
        head=new[-1].head if on_first_branch else head,
        device=device,
        roster_version=roster.version,
        gate=_GATE,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class AdmittedLetter:
    """Verified record of another feed about a record here; only `admit_letter` makes one.

    Attributes:
        record: A review, a task, or an answer to one.
        target: Hash of the record here that it is about; of the task itself.
    """

    record: Record
    target: bytes
    gate: object = field(repr=False, compare=False)

    def __post_init__(self) -> None:
        if self.gate is not _GATE:
            msg = "AdmittedLetters come from feed.admit_letter alone"
            raise TypeError(msg)


def admit_letter(
    raw: bytes,
    *,
    roster: Roster,
    mission: bytes,
    kid: bytes,
    own: Callable[[bytes], bool],
    now: datetime,
) -> AdmittedLetter:
    """Verify one record of a feed that is not stored here, by the checks 1, 2, 5 and 6.

    What stands before it in its feed may be none of this device's business, so the chain (3, 4, 7)
    cannot be looked at: a letter shows what somebody signed, not that it was all they signed.

    Args:
        raw: The record.
        roster: From the verified mission pack.
        mission: 8 bytes.
        kid: This device's key identifier: tasks for it are letters too.
        own: Whether a hash is that of a record here, or of a task for this device.
        now: This machine's clock, UTC.

    Raises:
        FormatError: Not a record.
        VerificationError: A check failed, or it is neither about a record here nor a task for this
            device ("letter").
    """
    record = records_.parse(raw)
    device = _device([record], roster, mission)
    _check_key([record], device, now)
    target = _letter_target(record, kid)
    if target is None or not (target == record.hash or own(target)):
        raise VerificationError("The letter is about no record or task here.", check="letter")
    _check_signatures([record], device, map)
    _check_role([record], device)
    return AdmittedLetter(record=record, target=target, gate=_GATE)


def _letter_target(record: Record, kid: bytes) -> bytes | None:
    """Hash of what a letter to this device is about; None where it is no letter to it."""
    body = record.body
    if isinstance(body, Task):
        return record.hash if body.recipient == kid else None
    return body.target if isinstance(body, Review | Answer) else None


def _device(parsed: Sequence[Record], roster: Roster, mission: bytes) -> Device:
    if not parsed:
        raise VerificationError("There are no records.", check="3")
    kid = parsed[0].kid
    if any(record.mission != mission for record in parsed):
        raise VerificationError("The records are of another mission.", check="1")
    device = roster.device(kid)
    if device is None:
        raise VerificationError(
            Message("The device {1} is not in the roster.", kid.hex()),
            check="1",
            advice="Enrol it, or find out whose it is; then import the file again.",
        )
    if any(record.kid != kid for record in parsed):
        raise VerificationError("Records of several devices are mixed.", check="1")
    return device


def _check_key(parsed: Sequence[Record], device: Device, now: datetime) -> None:
    if now + TOLERANCE < device.valid_from:
        raise VerificationError(
            "The device's key is not valid yet.", check="2", advice="Check this machine's clock."
        )
    if any(record.type == RecordType.KEY_CHANGE for record in parsed[:-1]):
        raise VerificationError("The feed goes on after its key change.", check="2")


def _check_numbers(parsed: Sequence[Record], head: Head | None, known: Known) -> None:
    for before, after in pairwise(parsed):
        if after.seq != before.seq + 1:
            raise VerificationError(
                Message("Record {1} follows record {2}.", after.seq, before.seq), check="3"
            )
    first = parsed[0]
    if first.previous is None or first.previous in known(first.seq - 1):
        return
    expected = 0 if head is None else head.seq + 1
    missing = (
        Message("Records {1} to {2} are missing.", expected, first.seq - 1)
        if first.seq > expected
        else Message(
            "What record {1} follows is missing: it is on another branch of the feed.", first.seq
        )
    )
    raise VerificationError(
        missing,
        check="3",
        advice="Import the earlier bundles of this laptop; this one waits for them.",
    )


def _check_links(parsed: Sequence[Record]) -> None:
    for before, after in pairwise(parsed):
        if after.previous != before.hash:
            raise VerificationError(
                Message("Record {1} does not name the one before it.", after.seq), check="4"
            )


def _check_signatures(parsed: Sequence[Record], device: Device, mapper: Mapper) -> None:
    verifier = Verifier(device.public_key)

    def check(record: Record) -> None:
        records_.verify(record, verifier)

    for _ in mapper(check, parsed):
        pass


def _check_role(parsed: Sequence[Record], device: Device) -> None:
    wrong = next((r for r in parsed if not may_hold(device, r.type, kind_of(r.body))), None)
    if wrong is not None:
        raise VerificationError(
            Message(
                "Record {1} is a {2}, which the role {3} may not sign.",
                wrong.seq,
                wrong.type.name.lower().replace("_", " "),
                device.role,
            ),
            check="6",
        )


def _stored(parsed: Sequence[Record], known: Known) -> int:
    """Number of records, from the first on, that are stored; what follows a new one is new too."""
    for count, record in enumerate(parsed):
        if record.hash not in known(record.seq):
            return count
    return len(parsed)
