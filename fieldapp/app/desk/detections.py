"""Raw detections of a gateway's sensors: digested by the hour, counted only where a person adopts.

A file has one detection a line, a JSON object with its class and time:

    {"class": "explosion", "at": "2026-03-01T10:00:07.120Z", "probability": 870}

The other members are the sensor's. The file stays with the gateway; the digest holds the root of
the Merkle tree (RFC 6962) over its lines, in their order, without their line ends.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from fieldapp.app.entry import signing, typed_line
from fieldapp.app.home.own_signing import check_role, sign_own
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.records import read
from fieldapp.app.records.read import Purpose
from fieldapp.errors import InputError, Message
from fieldapp.ledger.body import RecordType
from fieldapp.ledger.log import tlog
from fieldapp.ledger.record import Digest, Record, parse
from fieldapp.observation.notation import moments
from fieldapp.observation.values import Count, EventTime
from fieldapp.store.records import feeds, letters
from fieldapp.store.records.observations import ObservationRow
from fieldapp.store.records.search import Query

MAX_LINE: Final = 8192
MAX_CLASSES: Final = 500
SPAN: Final = timedelta(hours=1)
_SLACK: Final = timedelta(minutes=5)  # between the clocks of a sensor and a person
_AROUND: Final = timedelta(days=2)  # an adopted observation tells a time near its digest's


@dataclass(frozen=True, slots=True)
class ListedDigest:
    """A digest that is here.

    Attributes:
        record, body: As it was signed.
        adopted: Leaves of it that were adopted, in order.
        doubts: What no honest program signs: a time that is told twice, leaves that are not in it,
            are adopted twice, or are said to be another gateway's.
    """

    record: Record
    body: Digest
    adopted: tuple[int, ...]
    doubts: tuple[Message, ...] = ()

    @property
    def total(self) -> int:
        """Number of raw detections in it."""
        return sum(number for _, number in self.body.counts)


@dataclass(frozen=True, slots=True)
class _Read:
    """Content of a file of detections: root, numbers by class, first and last time, total."""

    root: bytes
    counts: tuple[tuple[str, int], ...]
    first: datetime
    last: datetime
    total: int


def digest(session: Session, path: Path, sensor: str, *, now: datetime) -> ListedDigest:
    """Sign the digest of a file of raw detections; none of them is counted.

    Args:
        session: A gateway's.
        path: The file: an hour at most.
        sensor: Name of the sensor.
        now: The device clock, UTC.

    Raises:
        InputError: This role may not, or a line cannot be read; nothing was signed.
        StoreError: The disk is full or failed; nothing was signed.
    """
    store, pack = session.store, pack_of(session)
    check_role(store, pack, RecordType.DIGEST)
    found = _read(path)
    if found.last - found.first > SPAN:
        raise InputError("A digest is of an hour at most: cut the file.", field="file")
    body = Digest(
        time=EventTime(start=found.first, end=found.last, precision="second"),
        root=found.root,
        counts=found.counts,
        sensor=sensor.strip(),
    )
    return ListedDigest(sign_own(store, pack, body, now=now), body, ())


def listed(session: Session) -> list[ListedDigest]:
    """Digests that are here, the earliest stored first.

    Raises:
        StoreError: The disk failed.
    """
    found = letters.of_type(session.store, RecordType.DIGEST)
    return [_listed(session, record, found) for record in found]


def _listed(session: Session, record: Record, others: Sequence[Record] = ()) -> ListedDigest:
    body = record.body
    assert isinstance(body, Digest)  # noqa: S101 - of that type
    last = _end(body)
    around = Query(
        kinds=("ceasefire_violation",),
        since=body.time.start - _AROUND,
        until=last + _AROUND,
        limit=None,
    )
    adoptions = [
        (leaf, row)
        for row in read.search(session, around, Purpose.REVIEW)
        for name, leaf in row.observation.adopted
        if name == record.hash
    ]
    adopted = tuple(sorted(leaf for leaf, _ in adoptions))
    made = ListedDigest(record, body, adopted)
    doubts = (*_told_twice(record, body, others), *_not_of_it(made, adoptions))
    return replace(made, doubts=doubts)


def _told_twice(record: Record, body: Digest, others: Iterable[Record]) -> Iterator[Message]:
    for other in others:
        theirs = other.body
        if not isinstance(theirs, Digest) or (other.kid, theirs.sensor) != (
            record.kid,
            body.sensor,
        ):
            continue
        first, last = max(body.time.start, theirs.time.start), min(_end(body), _end(theirs))
        if other.hash != record.hash and first <= last:
            yield Message(
                "The digest {1} of this gateway and sensor tells some of these minutes too: one "
                "detection can be in both.",
                other.hash.hex()[:12],
            )


def _not_of_it(
    digest_: ListedDigest, adoptions: Sequence[tuple[int, ObservationRow]]
) -> Iterator[Message]:
    for leaf, row in adoptions:
        name = row.hash.hex()[:12]
        if leaf >= digest_.total:
            yield Message(
                "The record {1} adopts the detection {2}, and the last one is {3}.",
                name,
                leaf,
                digest_.total - 1,
            )
        if row.observation.gateway != digest_.record.kid:
            yield Message("The record {1} says that they are another gateway's.", name)
    for leaf, number in Counter(digest_.adopted).items():
        if number > 1:
            yield Message("The detection {1} was adopted {2} times.", leaf, number)


def _end(body: Digest) -> datetime:
    return body.time.end or body.time.start


def adopt(
    session: Session,
    digits: str,
    path: Path,
    leaves: Sequence[int],
    line: str,
    *,
    post: str | None,
    zone: str,
    now: datetime,
) -> Record:
    """Sign an observation that adopts raw detections: from then on it counts, by the person's word.

    Args:
        session: The open home of a person who looked at the detections.
        digits: Beginning of the digest's hash.
        path: The file of the digest: it is compared with the digest's root.
        leaves: Numbers of the lines that are adopted, from 0.
        line: The observation in shorthand; without a count it is as many as are adopted.
        post: As in `log`.
        zone: IANA name of the zone that times are typed in.
        now: The device clock, UTC.

    Raises:
        InputError: The file is not the digest's, a line is not in it or adopted already, the
            time is not the digest's, or the line is not understood; nothing was signed.
        StoreError: The disk is full or failed; nothing was signed.
    """
    store, pack = session.store, pack_of(session)
    check_role(store, pack, RecordType.OBSERVATION)
    named = parse(feeds.raw(store, feeds.find(store, digits)) or b"")
    if not isinstance(named.body, Digest):
        raise InputError("This record is no digest of detections.", field="hash")
    found = _read(path)
    if found.root != named.body.root:
        raise InputError("The file is not the one of this digest.", field="file")
    chosen = tuple(dict.fromkeys(leaves))
    if not chosen or not all(0 <= leaf < found.total for leaf in chosen):
        raise InputError(
            Message("The digest has the detections 0 to {1}.", found.total - 1), field="leaf"
        )
    again = set(chosen) & set(_listed(session, named).adopted)
    if again:
        raise InputError(
            Message("The detection {1} was adopted already.", min(again)), field="leaf"
        )
    typed = typed_line.parse(session, line, post=post, zone=zone, now=now).observation
    if typed.kind != "ceasefire_violation":
        raise InputError("Detections are adopted as a ceasefire violation.", field="kind")
    count = Count(qualifier="exact", low=len(chosen), high=len(chosen))
    if typed.count not in (None, count):
        raise InputError(
            Message("The line counts other than the {1} detections adopted.", len(chosen)),
            field="count",
        )
    _check_time(typed.time, named.body.time)
    adopted = tuple((named.hash, leaf) for leaf in sorted(chosen))
    observation = replace(
        typed,
        count=count,
        means=typed.means or "acoustic",
        sensor_id=typed.sensor_id or named.body.sensor,
        gateway=named.kid,
        adopted=adopted,
    )
    return signing.sign(store, pack, observation, now)


def _check_time(typed: EventTime | None, digested: EventTime) -> None:
    """Refuse a time outside the digest's: adoptions are sought around it."""
    if typed is not None:
        first, last = digested.start - _SLACK, (digested.end or digested.start) + _SLACK
        if typed.start <= last and (typed.end or moments.last_moment(typed)) >= first:
            return
    raise InputError("The time is not that of the digest.", field="time")


# --- A file.


def _read(path: Path) -> _Read:
    """Read a file of detections once, line by line."""
    counts: Counter[str] = Counter()
    hashes: list[tuple[int, bytes]] = []
    first = last = None
    total = 0
    for number, line in enumerate(_lines(path)):
        name, at = _detection(line, number)
        counts[name] += 1
        if len(counts) > MAX_CLASSES:
            raise InputError("The file has too many classes.", field="file")
        first, last = min(first or at, at), max(last or at, at)
        _push(hashes, tlog.leaf_hash(line))
        total += 1
    if first is None or last is None:
        raise InputError("The file has no detection.", field="file")
    ordered = tuple(sorted(counts.items()))
    return _Read(_fold(hashes), ordered, _second(first), _second(last), total)


def _lines(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb") as file:
            while line := file.readline(MAX_LINE + 2):
                if len(line) > MAX_LINE:
                    raise InputError("A line is too long for a detection.", field="file")
                yield line.rstrip(b"\r\n")
    except OSError as e:
        raise InputError(Message("{1} cannot be read.", path.name), field="file") from e


def _detection(line: bytes, number: int) -> tuple[str, datetime]:
    try:
        members: Any = json.loads(line)
        name, at = members["class"], datetime.fromisoformat(members["at"])
    except (ValueError, KeyError, TypeError, RecursionError) as e:
        raise InputError(
            Message("Line {1} is no detection with class and time.", number + 1), field="file"
        ) from e
    if not isinstance(name, str) or not name or len(name) > 64 or at.tzinfo is None:
        raise InputError(
            Message("Line {1} is no detection with class and time.", number + 1), field="file"
        )
    return name, at.astimezone(UTC)


def _second(moment: datetime) -> datetime:
    return moment.replace(microsecond=0)


def _push(hashes: list[tuple[int, bytes]], leaf: bytes) -> None:
    """Add a leaf to the complete subtrees, which are kept with their levels."""
    level = 0
    while hashes and hashes[-1][0] == level:
        leaf = tlog.node_hash(hashes.pop()[1], leaf)
        level += 1
    hashes.append((level, leaf))


def _fold(hashes: Iterable[tuple[int, bytes]]) -> bytes:
    """Root over complete subtrees, the largest first."""
    rest = [each for _, each in hashes]
    result = rest.pop()
    while rest:
        result = tlog.node_hash(rest.pop(), result)
    return result
