"""Feed list: which feeds a laptop may see, with the last record of each; and places in the log.

It begins the plaintext of a file of feeds, which headquarters seals to one laptop: lines, an empty
line, and the records as in any relay (ledger/bundle.py).

    fieldapp feeds <size of the log>
    at <log index> <number of records>              the next records of this file, in their order
    list <root of the log, base64> <hash, base64> <change or whole>
    feed <kid, hex> <number> <hash, base64>         its last record in the log of this size
    gone <kid, hex>                                 a feed that it may see no more

The list is a change of the one before, or whole: then it takes the place of that. `<hash>` is of
the list that results: SHA-256 of kid, number (8 bytes, big-endian) and record's hash of each feed,
by kid. So a laptop that lacks a change knows it. The laptop's own feed is in it. A file without
`list` goes on with the records of the one before.

The log's key signs it with the name and SHA-256 of the file (ledger/log/outbox_list.py); nothing
in it lies beyond that checkpoint.

>>> heads = {bytes(8): FeedPoint(4, bytes(32))}
>>> one = FeedList(size=7, listed=ListedFeeds(bytes(32), whole_hash(heads), heads))
>>> split(join(one, []))[0] == one
True
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from fieldapp.errors import FormatError
from fieldapp.ledger import bundle, envelope
from fieldapp.ledger.devices.device_entry import FeedPoint

MAX_LINES: Final = 200_000

_HEAD: Final = re.compile(r"fieldapp feeds ([1-9][0-9]{0,11})")
_RUN: Final = re.compile(r"at (0|[1-9][0-9]{0,11}) ([1-9][0-9]{0,5})")
_LIST: Final = re.compile(r"list ([0-9A-Za-z+/]{43}=) ([0-9A-Za-z+/]{43}=) (change|whole)")
_FEED: Final = re.compile(r"feed ([0-9a-f]{16}) (0|[1-9][0-9]{0,11}) ([0-9A-Za-z+/]{43}=)")
_GONE: Final = re.compile(r"gone ([0-9a-f]{16})")


@dataclass(frozen=True, slots=True)
class ListedFeeds:
    """Feeds that a laptop may see.

    Attributes:
        root: Of the log.
        whole_hash: Of the list that results.
        heads: Last record of each feed that changed, or of all, by kid.
        gone: Feeds that it may see no more.
        is_whole: It takes the place of the list before.
    """

    root: bytes
    whole_hash: bytes
    heads: Mapping[bytes, FeedPoint] = field(hash=False)
    gone: frozenset[bytes] = frozenset()
    is_whole: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedList:
    """Beginning of a file of feeds.

    Attributes:
        size: Of the log.
        runs: (log index, number of records) of the file's records, in their order.
        listed: The list, where one is there.
    """

    size: int
    runs: tuple[tuple[int, int], ...] = ()
    listed: ListedFeeds | None = None

    @property
    def indexes(self) -> Iterator[int]:
        """Log index of each record of the file."""
        return (first + n for first, count in self.runs for n in range(count))


def runs(indexes: Iterable[int]) -> tuple[tuple[int, int], ...]:
    """Runs of log indexes.

    >>> runs([4, 5, 6, 9])
    ((4, 3), (9, 1))
    """
    found: list[tuple[int, int]] = []
    for index in indexes:
        if found and sum(found[-1]) == index:
            found[-1] = (found[-1][0], found[-1][1] + 1)
        else:
            found.append((index, 1))
    return tuple(found)


def whole_hash(heads: Mapping[bytes, FeedPoint]) -> bytes:
    """Hash of a whole list."""
    rows = (kid + seq.to_bytes(8, "big") + hash_ for kid, (seq, hash_) in sorted(heads.items()))
    return hashlib.sha256(b"".join(rows)).digest()


def join(begun: FeedList, records: Sequence[bytes]) -> bytes:
    """Plaintext of a file of feeds: the list and the records' exact bytes."""
    lines = [f"fieldapp feeds {begun.size}", *(f"at {at} {count}" for at, count in begun.runs)]
    if (listed := begun.listed) is not None:
        word = "whole" if listed.is_whole else "change"
        lines.append(f"list {_base64(listed.root)} {_base64(listed.whole_hash)} {word}")
        for kid, (seq, hash_) in sorted(listed.heads.items()):
            lines.append(f"feed {kid.hex()} {seq} {_base64(hash_)}")
        lines += (f"gone {kid.hex()}" for kid in sorted(listed.gone))
    return "\n".join([*lines, "", ""]).encode() + b"".join(records)


def split(plain: bytes) -> tuple[FeedList, list[bytes]]:
    """Parse the plaintext of a file of feeds: its list, and its records as their exact bytes.

    Raises:
        FormatError: Not such a file, or its places do not fit its records or its size.
    """
    head, _, rest = plain.partition(b"\n\n")
    lines = head.decode("ascii", "replace").split("\n", MAX_LINES)
    begun = _HEAD.fullmatch(lines[0])
    if begun is None:
        raise FormatError("not a list of feeds", where="line 1")
    size = int(begun[1])
    found = [_RUN.fullmatch(line) for line in lines[1:]]
    places = [each for each in found if each is not None]
    made = FeedList(
        size=size,
        runs=tuple((int(each[1]), int(each[2])) for each in places),
        listed=_listed(lines[1 + len(places) :]),
    )
    records = envelope.split(rest)
    if len(records) > bundle.MAX_RELAYED:
        raise FormatError("more than 100,000 records in one file", where="records")
    if sum(count for _, count in made.runs) != len(records):
        raise FormatError("a list of other records", where="at")
    if any(sum(each) > size for each in made.runs):
        raise FormatError("a place beyond the log", where="at")
    return made, records


def _listed(lines: Sequence[str]) -> ListedFeeds | None:
    if not lines:
        return None
    head = _LIST.fullmatch(lines[0])
    feeds = [_FEED.fullmatch(line) for line in lines[1:]]
    heads = {bytes.fromhex(f[1]): FeedPoint(int(f[2]), _raw(f[3])) for f in feeds if f is not None}
    gone = [_GONE.fullmatch(line) for line in lines[1 + len(heads) :]]
    if head is None or None in feeds[: len(heads)] or None in gone:
        raise FormatError("a list of feeds in disorder", where="list")
    return ListedFeeds(
        root=_raw(head[1]),
        whole_hash=_raw(head[2]),
        heads=heads,
        gone=frozenset(bytes.fromhex(each[1]) for each in gone if each is not None),
        is_whole=head[3] == "whole",
    )


def _base64(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def _raw(text: str) -> bytes:
    return base64.b64decode(text)
