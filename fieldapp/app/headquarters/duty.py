"""Duty board: whose last word was when, and what is overdue, by laptop and by manned post.

Deadlines are those of this module, for every mission alike; the board says them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.records import tasks
from fieldapp.app.records.tasks import GivenTask
from fieldapp.ledger import record, roles
from fieldapp.ledger.devices.device_entry import Device
from fieldapp.ledger.record import Patrol, RecordType
from fieldapp.store import settings
from fieldapp.store.devices import device_settings
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds, observations, record_numbers
from fieldapp.store.records.search import Query

BUNDLE: Final = timedelta(hours=24)  # from a laptop's last word to the next one
ON_PATROL: Final = timedelta(hours=6)  # the same, while its patrol is out
FETCH: Final = timedelta(hours=2)  # from a question to the laptop's fetching it
MANNED: Final = timedelta(hours=1)  # from the end of a watch to the next word of its post
RECENT: Final = timedelta(hours=36)  # patrols and watches of longer ago are no duty of today
_AT_ONCE: Final = 500


class Late(StrEnum):
    """Reason why something is overdue."""

    BUNDLE = "bundle"
    """No bundle came."""
    FETCH = "fetch"
    """A laptop has not shown that it fetched a question."""
    ANSWER = "answer"
    """A question was not answered in time."""
    WATCH = "watch"
    """A watch ended, and nothing was heard of its post since."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Overdue:
    """Something that is overdue: why, and when it was due, UTC."""

    why: Late
    due: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyRow:
    """A laptop or a post on the board.

    Attributes:
        name: Call sign, or name of the post.
        is_post: It is a post.
        team: Of the laptop, or of the laptops that signed the post's watches.
        patrol_since: When its patrol started; None where none is out.
        vehicle: Of that patrol.
        last_word: When its newest record came here, or its newest watch ended, UTC; None: never.
        overdue: The earliest first; empty where nothing is.
    """

    name: str
    is_post: bool = False
    team: str = ""
    patrol_since: datetime | None = None
    vehicle: str = ""
    last_word: datetime | None = None
    overdue: tuple[Overdue, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyBoard:
    """The board at a moment; what is overdue longest stands first, then who is silent longest."""

    at: datetime
    rows: tuple[DutyRow, ...]

    @property
    def late(self) -> int:
        """Number of rows on which something is overdue."""
        return sum(bool(row.overdue) for row in self.rows)


def board(session: Session, now: datetime) -> DutyBoard:
    """The duty board at this moment.

    Args:
        session: Headquarters' home.
        now: This machine's clock, UTC.

    Raises:
        StoreError: The home has no mission pack, or its disk failed.
    """
    store, roster = session.store, pack_of(session).roster
    heard = {feed.head.kid: feed.received_at for feed in feeds.feeds(store)}
    patrols = _patrols(store, now)
    asked: dict[bytes, list[GivenTask]] = {}
    for task in tasks.all_tasks(store, roster):
        if task.state in tasks.UNFINISHED:
            asked.setdefault(task.task.recipient, []).append(task)
    rows = [
        _laptop(store, each, heard.get(each.kid), patrols.get(each.kid), asked, now=now)
        for each in roster.devices
        if each.revoked_at is None and roles.rights(each.role).reports
    ]
    teams = {each.kid: each.team for each in roster.devices}
    rows += _posts(store, teams, now)
    return DutyBoard(at=now, rows=tuple(sorted(rows, key=_urgency)))


def _urgency(row: DutyRow) -> tuple[bool, float, str]:
    first = row.overdue[0].due if row.overdue else row.last_word
    return not row.overdue, first.timestamp() if first else 0.0, row.name


def _patrols(store: Store, now: datetime) -> dict[bytes, tuple[Patrol, datetime]]:
    """Patrols that are out, and since when, by the laptop that told of it last."""
    numbers = record_numbers.records(
        store, everybody=True, types=(int(RecordType.PATROL),), since=now - RECENT
    )
    newest: dict[bytes, tuple[int, Patrol, datetime]] = {}
    for first in range(0, len(numbers), _AT_ONCE):
        for entry in record_numbers.entries(store, numbers[first : first + _AT_ONCE]):
            signed, body = entry.record, entry.record.body
            if not isinstance(body, Patrol) or body.action not in ("start", "stop", "sign_off"):
                continue
            if signed.seq > newest.get(signed.kid, (-1,))[0]:
                at = signed.signed_at if body.time is None else body.time.start
                newest[signed.kid] = signed.seq, body, at
    return {kid: (body, at) for kid, (_, body, at) in newest.items() if body.action == "start"}


def _laptop(
    store: Store,
    device: Device,
    heard: datetime | None,
    patrol: tuple[Patrol, datetime] | None,
    asked: Mapping[bytes, Sequence[GivenTask]],
    *,
    now: datetime,
) -> DutyRow:
    waits = ON_PATROL if patrol is not None else BUNDLE
    found = [Overdue(why=Late.BUNDLE, due=(heard or device.valid_from) + waits)]
    for task in asked.get(device.kid, ()):
        if task.state == tasks.OPEN and not _fetched(store, device.kid, task.hash):
            found.append(Overdue(why=Late.FETCH, due=task.given_at + FETCH))
        if task.task.due is not None:
            found.append(Overdue(why=Late.ANSWER, due=task.task.due))
    late = sorted((each for each in found if each.due <= now), key=lambda each: each.due)
    return DutyRow(
        name=device.name,
        team=device.team,
        patrol_since=None if patrol is None else patrol[1],
        vehicle="" if patrol is None else patrol[0].vehicle,
        last_word=heard,
        overdue=tuple(late),
    )


def _fetched(store: Store, kid: bytes, record_hash: bytes) -> bool:
    """True where a laptop has shown that it fetched what headquarters had after a record.

    It cites the newest checkpoint that came to it with its outbox, and says now and then up to
    which list it took that.
    """
    number = record_numbers.number(store, record_hash)
    index = None if number is None else next(record_numbers.column(store, [number], "place"))
    if index is None:
        return False
    read_up_to = settings.get(store, device_settings.outbox_read(kid)) or "0"
    return max(int(read_up_to.partition("-")[0]), _cited(store, kid)) > int(index)


def _cited(store: Store, kid: bytes) -> int:
    """Size of the newest checkpoint that a feed cites among its last records; 0 for none."""
    head = feeds.head(store, kid)
    if head is None:
        return 0
    raws = feeds.records(store, kid, max(0, head.seq - _AT_ONCE), head.seq)
    cited = (record.parse(raw).checkpoint for raw in reversed(raws))
    return next((each[0] for each in cited if each is not None), 0)


def _posts(store: Store, teams: dict[bytes, str], now: datetime) -> Iterator[DutyRow]:
    """Posts of which a watch was signed lately; the newest word of each."""
    query = Query(kinds=("watch",), since=now - RECENT, limit=None)
    newest: dict[str, tuple[datetime, set[str]]] = {}
    for row in observations.search(store, query):
        seen = row.observation
        if seen.time is None or seen.post is None or not seen.post.name:
            continue
        end = seen.time.end or seen.time.start
        last, team = newest.get(seen.post.name, (end, set()))
        newest[seen.post.name] = max(last, end), team | {teams.get(row.kid, "")}
    for name, (last, team) in newest.items():
        late = Overdue(why=Late.WATCH, due=last + MANNED)
        yield DutyRow(
            name=name,
            is_post=True,
            team=", ".join(sorted(filter(None, team))),
            last_word=last,
            overdue=(late,) if late.due <= now else (),
        )
