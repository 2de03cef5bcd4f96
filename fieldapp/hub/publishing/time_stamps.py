"""Daily time stamp of the newest checkpoint, by an authority outside the mission (RFC 3161).

One that does not answer holds nothing up: it is asked again a minute later.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final
from urllib.parse import urlsplit

from fieldapp.errors import (
    NOTHING,
    FormatError,
    InputError,
    Message,
    TransportError,
    VerificationError,
)
from fieldapp.ledger.log import time_stamp
from fieldapp.store import settings
from fieldapp.store.interface import Store
from fieldapp.store.transfer import checkpoints, stamp_rows
from fieldapp.store.transfer.checkpoints import StoredCheckpoint
from fieldapp.store.transfer.stamp_rows import StoredStamp
from fieldapp.sync.network.byte_budget import Meter
from fieldapp.sync.network.connection import Line, ServerRoute

EVERY: Final = timedelta(days=1)
AHEAD: Final = timedelta(minutes=10)
"""How far the authority's clock may differ from this machine's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority:
    """Authority that stamps: its address, and its root certificate in PEM."""

    url: str
    root: bytes


def authority(store: Store) -> Authority | None:
    """The mission's authority; None where none was set."""
    members = settings.get(store, settings.STAMP_AUTHORITY)
    if members is None:
        return None
    return Authority(url=members["url"], root=members["root"].encode())


def put_authority(store: Store, named: Authority | None) -> None:
    """Set the authority, or none.

    Raises:
        InputError: The address is none.
        FormatError: It is not exactly one certificate in PEM.
    """
    if named is None:
        settings.remove(store, settings.STAMP_AUTHORITY)
        return
    to = urlsplit(named.url)
    if to.scheme not in ("http", "https") or not to.hostname:
        raise InputError("This is no address of a server.", field="url")
    pem = time_stamp.root_pem(named.root)
    settings.put(store, settings.STAMP_AUTHORITY, {"url": named.url, "root": pem.decode()})


def due(store: Store, now: datetime) -> StoredCheckpoint | None:
    """Checkpoint that is to be stamped now: a day after the last one, if the log has grown."""
    newest, last = checkpoints.newest_checkpoint(store), stamp_rows.newest(store)
    if newest is None or authority(store) is None:
        return None
    if last is None:
        return newest
    return newest if newest.size > last.size and last.at + EVERY <= now else None


def is_behind(store: Store) -> bool:
    """Whether the log has grown since its last stamp, where an authority is set."""
    newest, last = checkpoints.newest_checkpoint(store), stamp_rows.newest(store)
    grown = newest is not None and (last is None or last.size < newest.size)
    return grown and authority(store) is not None


def keep_up(store: Store, now: datetime, *, last: bool = False) -> Message:
    """Have the newest checkpoint stamped where that is due; what went wrong, or nothing.

    The last one of a log is due where it has no stamp, however new that of an earlier one is.

    Raises:
        StoreError: The disk is full or failed.
    """
    behind = last and is_behind(store)
    checkpoint = checkpoints.newest_checkpoint(store) if behind else due(store, now)
    if checkpoint is None:
        return NOTHING
    try:
        stamp(store, checkpoint)
    except (TransportError, VerificationError, InputError) as e:
        return e.message
    return NOTHING


def stamp(store: Store, checkpoint: StoredCheckpoint) -> StoredStamp:
    """Ask the authority for a stamp of a checkpoint, verify it, and store it.

    Raises:
        InputError: No authority was set.
        TransportError: It does not answer.
        VerificationError: It refuses, or its answer is not by its certificate, of another thing, of
            a time to come, or of one before the checkpoint was made.
        StoreError: The disk is full or failed.
    """
    named = authority(store)
    if named is None:
        raise InputError(
            "No time-stamping authority was set.",
            field="authority",
            advice="Name one with `fieldapp hub stamp --authority URL --root FILE`.",
        )
    asked, nonce = time_stamp.request(checkpoint.note)
    raw = _answer(named.url, asked)
    try:
        made = time_stamp.verify(raw, checkpoint.note, named.root, nonce=nonce)
    except FormatError as e:
        raise VerificationError(
            "The authority's answer is no time stamp that can be read here.",
            check="time stamp",
            advice="It may refuse this kind of request. Name another authority.",
        ) from e
    if made.at > datetime.now(UTC) + AHEAD:  # the next one would be due a day after it
        raise VerificationError(
            "The time is in the future: check the date, the zone and the clock.",
            check="time stamp",
            advice="Check this machine's clock.",
        )
    if made.at < checkpoint.kept_at - AHEAD:
        raise VerificationError(
            "The authority stamped the log with a time before it was so long.",
            check="time stamp",
            advice="Check this machine's clock.",
        )
    stored = StoredStamp(size=checkpoint.size, at=made.at, stamp=raw, root=named.root)
    stamp_rows.add(store, stored)
    return stored


def _answer(url: str, asked: bytes) -> bytes:
    to = urlsplit(url)
    line = Line(ServerRoute(url=f"{to.scheme}://{to.netloc}"), Meter())
    path = (to.path or "/") + (f"?{to.query}" if to.query else "")
    try:
        answer = line.ask(
            "POST",
            path,
            headers={"Content-Type": time_stamp.REQUEST_TYPE},
            body=asked,
            limit=time_stamp.MAX_STAMP,
        )
    finally:
        line.close()
    if answer.status != 200:
        raise VerificationError(
            Message("The authority refuses to stamp (status {1}).", answer.status),
            check="time stamp",
        )
    return answer.body
