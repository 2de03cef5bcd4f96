"""Access log: what people at headquarters open, by person, purpose and time.

A home whose role works at headquarters keeps one, laptops in the field none. The page or command
says the purpose, nobody types it. Rows are stored with the next transaction or by `settle`, which
the window calls every second; every hour the head of their chain is signed in the own feed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Final

from fieldapp.app.home.own_signing import sign_own
from fieldapp.app.home.session import Session
from fieldapp.errors import InputError, Message, StoreError
from fieldapp.ledger import roles
from fieldapp.ledger.record import DeviceEvent
from fieldapp.platform.machine import login
from fieldapp.store import access_rows, settings
from fieldapp.store.access_rows import Access, NumberedAccess, SignedHead

__all__ = ["NumberedAccess"]  # given on, beside what is defined here

HOURLY: Final = timedelta(hours=1)
REST: Final = timedelta(minutes=1)  # after a signature failed


class Act(StrEnum):
    """Act of a person."""

    RECORD = "record"
    """Opened a record in full."""
    EVIDENCE = "evidence"
    """Opened an evidence file."""
    SEARCH = "search"
    """Searched; the rows that came are no openings."""
    EXPORT = "export"
    """Wrote a selection to a file."""


class Purpose(StrEnum):
    """Purpose for which something is opened; the page or the command gives it, nobody types it."""

    PANEL = "panel"
    """The page Records shows it in full."""
    MAP = "map"
    """The map's side panel shows it in full."""
    GALLERY = "gallery"
    """The page Evidence shows it in full."""
    GIVEN_OUT = "given out"
    """The page Evidence writes it out decrypted."""
    SHOW = "show"
    """A command shows it."""
    SEALED = "sealed"
    """A command shows it with its sealed fields."""
    WHERE = "where"
    """Corroboration combines it with others: where the source was."""
    RULES = "rules"
    """Rules are applied to it."""
    REVIEW = "review"
    """The page Review compares it with what is to be decided."""
    STATEMENTS = "statements"
    """The page Statements or a command looks for it beside a party's statement."""
    REPORT = "report"
    """A report is made of it."""
    FETCHED = "fetched"
    """Headquarters sent it to the laptop of an officer who asked for it."""
    PROOF = "proof"
    """A proof folder is written of it, for somebody outside to check."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessLog:
    """The access log of a home.

    Attributes:
        count: Number of its rows.
        rows: The newest of them, the newest first.
        signed: Its newest head that the own feed has; None before the first.
        faults: What is wrong with the chain; empty where it is whole.
    """

    count: int
    rows: tuple[NumberedAccess, ...]
    signed: SignedHead | None
    faults: tuple[Message, ...]


def is_kept(session: Session) -> bool:
    """True where this home keeps an access log: its role works at headquarters."""
    device = None if session.pack is None else session.pack.roster.device(session.store.kid)
    return device is not None and roles.rights(device.role).logs_access


def note(session: Session, act: Act, purpose: Purpose, subject: str, digest: bytes = b"") -> None:
    """Note that the holder of this home opened something, where a log is kept.

    A search that is made again, as a list follows what comes, is noted once.

    Args:
        session: The home.
        act: What was done.
        purpose: As the page or command says.
        subject: A hash in hexadecimal, or a selection in words.
        digest: SHA-256 of what left the home.

    Raises:
        StoreError: The disk is full or failed; where a window settles, not here.
    """
    device = None if session.pack is None else session.pack.roster.device(session.store.kid)
    if device is None or not roles.rights(device.role).logs_access:
        return
    if act == Act.SEARCH:
        before, session.searched = session.searched, (purpose, subject)
        if before == session.searched:
            return
    access = Access(
        at=datetime.now(UTC),
        person=device.call_sign,
        login=login(),
        act=act,
        purpose=purpose,
        subject=subject,
        digest=digest,
    )
    access_rows.note(session.store, access)
    if not session.settled_by_window:
        settle(session)


def settle(session: Session) -> None:
    """Store what was noted, and sign the chain's head where the last signature is an hour old.

    Raises:
        StoreError: The disk is full or failed; what was noted waits.
    """
    access_rows.settle(session.store)
    if is_kept(session):
        _sign(session, datetime.now(UTC).replace(microsecond=0))


def _sign(session: Session, now: datetime) -> None:
    store, pack = session.store, session.pack
    number, at = settings.get(store, settings.ACCESS_SIGNED) or (0, 0)
    if pack is None or abs(now - datetime.fromtimestamp(at, UTC)) < HOURLY:
        return
    head, tried = access_rows.head(store), session.access_tried
    if head.number == number or (tried is not None and abs(now - tried) < REST):
        return
    try:
        with store.transaction():
            event = DeviceEvent(event=access_rows.SIGNED, note=f"{head.number} {head.hash.hex()}")
            sign_own(store, pack, event, now=now)
            settings.put(store, settings.ACCESS_SIGNED, (head.number, int(now.timestamp())))
    except (InputError, StoreError):
        session.access_tried = now  # nothing is signed here now, as the page shows


def look(session: Session, newest: int) -> AccessLog:
    """The access log as it is stored, its chain checked.

    Args:
        session: The home.
        newest: How many rows are wanted.

    Raises:
        StoreError: The disk is full or failed.
    """
    settle(session)
    store = session.store
    signed = access_rows.signed(store)
    return AccessLog(
        count=access_rows.head(store).number,
        rows=tuple(access_rows.newest(store, newest)),
        signed=signed[-1] if signed else None,
        faults=tuple(access_rows.faults(store)),
    )
