"""Notifications of fire or movement, and whether one stood before an event began. Pure.

What is written after an event decides nothing of it: it makes unknown what it changes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from shapely.geometry.base import BaseGeometry

from fieldapp.observation.operational_day import Span
from fieldapp.verification.rules.truth import Truth, every, negated


@dataclass(frozen=True, slots=True, kw_only=True)
class NotificationEnd:
    """End of a version of a notification. A time that is not known is None.

    Attributes:
        at: When the log had it.
        received: When the mission was told, as a withdrawal says; None where it does not.
        party: Who withdraws; "" for an amendment or a retraction.
        replaces: True for an amendment or a retraction, which changes what was written; False for a
            party's withdrawal.
        vouched: Whether who signed it writes to the parties, or took the notification down: another
            one's word makes it unknown.
        undone: When the log had what took it back; empty where nothing did.
    """

    at: datetime | None
    received: Span | None = None
    party: str = ""
    replaces: bool = False
    vouched: bool = True
    undone: tuple[datetime | None, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Notification:
    """Version of a party's word that it will fire or move: where, when and with what.

    Attributes:
        logged_at: The log's time of the first checkpoint that has it; None where it has none.
        when: Its time; None where none was told.
        area: Where; None where it cannot be told.
        weapons: Codes; empty for any.
        party: Who notifies: id or name of a party, or a body; "" where nobody said.
        received: When the mission was told, as it says; None where it does not.
        endings: What took it back or put another version in its place.
        hash: Of the statement.
    """

    logged_at: datetime | None
    when: Span | None
    area: BaseGeometry | None
    weapons: frozenset[str] = frozenset()
    party: str = ""
    received: Span | None = None
    endings: Sequence[NotificationEnd] = ()
    hash: bytes = b""


def told_before(notice: Notification, when: Span) -> Truth:
    """Whether it stood in the log before the event; unknown where a later word may decide."""
    at, first = notice.logged_at, when[0]
    earlier: Truth = None if at is None else at < first
    if earlier is False and notice.received is not None and notice.received[0] < first:
        earlier = None  # told before, logged later
    return every([earlier, *(negated(_ended(each, when)) for each in notice.endings)])


def _ended(ending: NotificationEnd, when: Span) -> Truth:
    """Whether a notification had ended before the event began; no later word makes it so."""
    first, after = when
    if any(at is not None and at < first for at in ending.undone):
        return False
    if ending.at is None:
        return None
    if ending.at >= after:
        told_before_it = ending.received is not None and ending.received[0] < first
        return None if ending.replaces or told_before_it else False
    return None if ending.undone or ending.at >= first or not ending.vouched else True
