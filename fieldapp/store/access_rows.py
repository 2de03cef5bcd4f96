"""Access log of a home: append-only rows in a chain of hashes.

The hash of a row is SHA-256 of the hash before it (32 zero bytes before the first) and the row as a
JSON array without spaces, all beyond ASCII escaped:

    [number, seconds since 1970, person, login, act, purpose, subject, digest in hexadecimal]

So whoever knows one hash sees whether any row up to it was changed, removed or put elsewhere. The
hash is signed in the own feed every hour (app/home/access_log.py); rows after the newest signed one
can still be cut off unseen by whoever holds the keys of the home.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Final, NamedTuple

from fieldapp.errors import Message
from fieldapp.ledger import record
from fieldapp.ledger.record import DeviceEvent, RecordType
from fieldapp.store.interface import Store
from fieldapp.store.stored_time import moment

SIGNED: Final = "access log"
"""Event of the own feed that signs a head of the chain: number and hash of its newest row."""
_MAX_SUBJECT: Final = 2000  # characters
_START: Final = bytes(32)
_HEAD: Final = re.compile(r"(0|[1-9][0-9]{0,14}) ([0-9a-f]{64})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """One opening by a person.

    Attributes:
        at: By this machine's clock.
        person: Whose home it is.
        login: Account of the machine.
        act: What was opened: "record", "evidence", "search" or "export".
        purpose: For what, as the page or command says.
        subject: Which: a hash in hexadecimal, or a selection in words.
        digest: SHA-256 of what left the home; b"" where nothing did.
    """

    at: datetime
    person: str
    login: str
    act: str
    purpose: str
    subject: str
    digest: bytes = b""


class NumberedAccess(NamedTuple):
    """An opening as it is stored: its number, from 1 on, and the hash of the chain up to it."""

    number: int
    access: Access
    hash: bytes


class ChainHead(NamedTuple):
    """Newest row of the chain: its number, and the hash of all up to it; 0 where there is none."""

    number: int = 0
    hash: bytes = _START


class SignedHead(NamedTuple):
    """Head of the chain as a record of the own feed has it, and when that was signed."""

    head: ChainHead
    at: datetime


def note(store: Store, access: Access) -> None:
    """Have an opening stored with the next transaction, or by `settle`."""
    store.db.defer(partial(_append, store, access))


def settle(store: Store) -> None:
    """Store what was noted.

    Raises:
        StoreError: The disk is full or failed; it stays noted.
    """
    store.db.settle()


def _append(store: Store, access: Access) -> None:
    last = head(store)
    number, at = last.number + 1, int(access.at.timestamp())
    texts = [access.person, access.login, access.act, access.purpose, access.subject[:_MAX_SUBJECT]]
    hash_ = _chained(last.hash, [number, at, *texts, access.digest.hex()])
    store.db.execute(
        "INSERT INTO access VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [number, at, *texts, access.digest, hash_],
    )


def _chained(before: bytes, row: list[int | str]) -> bytes:
    return hashlib.sha256(before + json.dumps(row, separators=(",", ":")).encode()).digest()


def head(store: Store) -> ChainHead:
    """The newest row of the chain."""
    row = store.db.execute(
        "SELECT number, hash FROM access ORDER BY number DESC LIMIT 1"
    ).fetchone()
    return ChainHead(row[0], bytes(row[1])) if row else ChainHead()


def newest(store: Store, count: int) -> list[NumberedAccess]:
    """The newest rows, the newest first."""
    rows = store.db.execute(f"{_ALL} ORDER BY number DESC LIMIT ?", [count])
    return [_row(row) for row in rows]


_ALL: Final = "SELECT number, at, person, login, act, purpose, subject, digest, hash FROM access"


def _row(row: tuple[int, int, str, str, str, str, str, bytes, bytes]) -> NumberedAccess:
    number, at, person, login, act, purpose, subject, digest, hash_ = row
    access = Access(
        at=moment(at), person=person, login=login, act=act, purpose=purpose, subject=subject,
        digest=bytes(digest),
    )  # fmt: skip
    return NumberedAccess(number, access, bytes(hash_))


def signed(store: Store) -> list[SignedHead]:
    """Heads of the chain that the own feed has, the earliest first."""
    rows = store.db.execute(
        "SELECT raw FROM record WHERE kid = ? AND type = ? ORDER BY seq",
        [store.kid, int(RecordType.DEVICE_EVENT)],
    )
    found = []
    for (raw,) in rows:
        each = record.parse(bytes(raw))
        if isinstance(each.body, DeviceEvent) and each.body.event == SIGNED:
            said = _HEAD.fullmatch(each.body.note)
            if said is not None:  # else another program signed it with this key
                head = ChainHead(int(said[1]), bytes.fromhex(said[2]))
                found.append(SignedHead(head, each.signed_at))
    return found


def faults(store: Store) -> Iterator[Message]:
    """Faults of the access log: the first break of its chain, and signed heads that it contradicts.

    Raises:
        StoreError: The disk failed.
    """
    heads: dict[int, SignedHead] = {}
    for each in signed(store):
        first = heads.setdefault(each.head.number, each)
        if first.head != each.head:
            yield _other_rows(first)
            return
    last = ChainHead()
    for row in store.db.execute(f"{_ALL} ORDER BY number"):
        number, *_, digest, hash_ = row
        if number != last.number + 1:
            yield Message("Row {1} was removed.", last.number + 1)
            return
        if _chained(last.hash, [*row[:7], bytes(digest).hex()]) != bytes(hash_):
            yield Message("Row {1} was changed, or stands where another one stood.", number)
            return
        last = ChainHead(number, bytes(hash_))
        if number in heads and heads[number].head != last:
            yield _other_rows(heads[number])
            return
    if heads and max(heads) > last.number:
        yield Message("Rows {1} to {2} were removed.", last.number + 1, max(heads))


def _other_rows(head: SignedHead) -> Message:
    when = f"{head.at:%Y-%m-%d %H:%M} UTC"
    return Message("Up to row {1} other rows were signed on {2}.", head.head.number, when)
