"""Sending and receiving over the network, as the command and the window do it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from fieldapp.app.exchange import exchange_summary, other_histories
from fieldapp.app.exchange.exchange_summary import Arrived, LastExchange
from fieldapp.app.exchange.other_histories import HistoryAlarm
from fieldapp.app.home.device import load_pack
from fieldapp.app.home.session import Session, close_session, pack_of, reload_pack
from fieldapp.app.records import notices
from fieldapp.errors import FieldappError, Message, StoreError, TransportError
from fieldapp.mission.pack import Pack
from fieldapp.store.database import open_store
from fieldapp.store.interface import Store
from fieldapp.store.keys.keystore import Secrets
from fieldapp.store.records import feeds
from fieldapp.store.transfer import receipts
from fieldapp.sync import lost_log, newest_list
from fieldapp.sync.carrier.receive import Received
from fieldapp.sync.network import attempts
from fieldapp.sync.network.byte_budget import Meter, StoppedError
from fieldapp.sync.network.connection import Line, ServerRoute
from fieldapp.sync.network.exchange import Exchange, Unsent
from fieldapp.sync.network.hub_client import Remote
from fieldapp.sync.network.pack_download import TooLargeError

TRIES: Final = attempts.TRIES
"""Failures without progress until a sync gives up, where nobody wants more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Options of a sync.

    Attributes:
        metered: Records and receipts only.
        budget: Bytes at most in both directions, None for any number.
        proxy: As `connection.ServerRoute`; "none" for none.
        tries: Failures without progress until it gives up, None for never.
    """

    metered: bool = False
    budget: int | None = None
    proxy: str | None = None
    tries: int | None = TRIES


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncProgress:
    """Progress of a sync.

    Attributes:
        doing: "pack", "receive", "records", "evidence", "fetch", "check" or "wait".
        sent, received: Bytes.
        rate: Bytes a second that go out, over the last seconds; 0.0 before it is known.
        total: Bytes that were to be sent when it began, about.
        uploaded: Bytes of them that the hub said are there since.
        seconds: How long it waits, while it does.
        problem: Why it waits, None while it works.
    """

    doing: str
    sent: int
    received: int
    rate: float
    total: int
    uploaded: int
    seconds: float = 0.0
    problem: TransportError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Synced:
    """Result of a sync.

    Attributes:
        stopped: "" where all was done, else "budget", "metered" or "cancelled".
        received: What came, with what was refused.
        came: Its summary.
        left: What is still to be sent.
        unproven: The hub has records for which no receipt came yet.
        sent, taken: Bytes out and in.
        failures: How often the network failed in between.
        unwitnessed: Own records in the log that are not witnessed as the mission requires.
        histories: Of other laptops that have seen another history of the log.
        problems: What went wrong without stopping the rest.
        log_ended: What officers said of a log that ended, once; else None.
        behind: A newer mission pack that headquarters goes by and that did not come, or lists that
            do not come; else None.
    """

    stopped: str
    received: Received
    came: Arrived
    left: Unsent
    unproven: bool
    sent: int
    taken: int
    failures: int
    unwitnessed: int
    histories: tuple[HistoryAlarm, ...]
    problems: tuple[FieldappError, ...]
    log_ended: Message | None = None
    behind: Message | None = None

    @property
    def in_order(self) -> bool:
        """True where all that came holds. A mission pack too large for the budget is no fault."""
        faults = [each for each in self.problems if not isinstance(each, TooLargeError)]
        proven = any(each.signed for each in self.histories)
        return not faults and not self.received.refused and not proven


class StopSignal:
    """Signal to a sync, set from any thread: to stop, or to wait no longer."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._woken = threading.Event()
        self.then: Callable[[], None] = lambda: None

    def __call__(self) -> bool:
        """Somebody wants to stop."""
        return self._event.is_set()

    def stop(self) -> None:
        """Stop at once; what was sent stays sent."""
        self._event.set()
        self._woken.set()
        self.then()

    def hurry(self) -> None:
        """End the wait that goes on: somebody wants the next try now."""
        self._woken.set()

    def wait(self, seconds: float) -> bool:
        """Wait; False as soon as somebody wants to stop."""
        if not self():
            self._woken.wait(seconds)
            self._woken.clear()
        return not self()


def route_of(pack: Pack, wish: Wish) -> ServerRoute:
    """The route to the hub, by what the roster and the options say.

    Raises:
        StoreError: The roster names no hub on the network.
    """
    hub = pack.roster.hub
    if hub is None:
        raise StoreError(
            "The mission's hub is not on the network.", advice="Carry a stick, as before."
        )
    proxy = "" if wish.proxy == "none" else wish.proxy
    return ServerRoute(url=hub.url, pins=hub.pins, proxy=proxy, patient=wish.metered)


def sync(
    store: Store,
    pack: Pack,
    wish: Wish,
    *,
    clock: Callable[[], datetime] = lambda: datetime.now(UTC).replace(microsecond=0),
    tell: Callable[[SyncProgress], None] = lambda _: None,
    stop: StopSignal | None = None,
) -> Synced:
    """Bring what waits to the hub and take what waits there, however often the network fails.

    Args:
        store: The laptop's.
        pack: The mission pack held.
        wish: How.
        clock: The device clock, UTC.
        tell: Told how far it is, after every few kilobytes.
        stop: Asked whether to stop.

    Raises:
        TransportError: The network fails and waiting does not help, or it gave up; what was sent
            stays sent, and the next call goes on from there.
        VerificationError: The hub shows two histories.
        StoreError: There is no hub on the network; the disk is full or failed.
    """
    stop = stop or StopSignal()
    meter = Meter(budget=wish.budget, cancelled=stop)
    line, public = (Line(route_of(pack, wish), meter) for _ in range(2))
    exchange = Exchange(store=store, pack=pack, clock=clock, metered=wish.metered)

    def abort() -> None:
        line.abort()
        public.abort()

    stop.then = abort
    shown = _Shown(exchange, meter, tell)
    exchange.on_step, meter.on_piece, exchange.wait = shown.doing, shown.moved, stop.wait
    remote = Remote(line, store.secrets.signer, mission=pack.mission, clock=clock)
    failures = 0

    def work() -> None:
        exchange.run(remote, public)

    def wait(seconds: float, problem: TransportError) -> bool:
        nonlocal failures
        failures += 1
        shown.waits(seconds, problem)
        return stop.wait(seconds)

    stopped, after = "", feeds.last_row(store)
    try:
        attempts.attempt(work, meter, wait, tries=wish.tries)
    except StoppedError as e:
        stopped = str(e)
    except TransportError:
        if not stop():
            raise
        stopped = "cancelled"
    finally:
        line.close()
        public.close()
        notices.refused(store, exchange.received.refused, clock())
        notices.failed(store, exchange.problems, clock())
        came = exchange_summary.summary(
            store,
            exchange.pack.roster,
            exchange.received,
            way=exchange_summary.SYNC,
            version=exchange.version,
            at=clock(),
            after=after,
        )
        refused = bool(exchange.received.refused)
        if exchange.received != Received() or exchange.version is not None:
            # Also where it broke off after that.
            exchange_summary.keep(store, came, refused=refused)
    exchange_summary.keep(store, came, refused=refused)
    left = exchange.unsent()
    if not stopped and wish.metered and left.pieces:
        stopped = "metered"
    return Synced(
        stopped=stopped,
        received=exchange.received,
        came=came,
        left=left,
        unproven=exchange.unproven(),
        sent=meter.sent,
        taken=meter.received,
        failures=failures,
        unwitnessed=receipts.unwitnessed(store, store.kid),
        histories=other_histories.alarms(store, exchange.pack.roster),
        problems=tuple(exchange.problems),
        log_ended=lost_log.in_words(store, exchange.pack.roster, clock()),
        behind=newest_list.behind(store, exchange.pack.roster)
        or newest_list.silent(store, clock()),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """Outlook on a sync: what it would send.

    Attributes:
        url: Of the hub, "" where it is not on the network.
        records, pieces: Records and files that are not with the hub.
        size: Bytes of them, about.
        last: None where none reached the hub yet.
    """

    url: str
    records: int
    pieces: int
    size: int
    last: LastExchange | None


def outlook(session: Session) -> Outlook:
    """Outlook on the next sync: what the hub does not have yet.

    Raises:
        StoreError: There is no mission pack, or the disk failed.
    """
    pack = pack_of(session)
    left = Exchange(store=session.store, pack=pack, clock=lambda: datetime.now(UTC)).unsent()
    return Outlook(
        url=pack.roster.hub.url if pack.roster.hub else "",
        records=left.records,
        pieces=left.pieces,
        size=left.size,
        last=exchange_summary.last(session.store, exchange_summary.SYNC),
    )


def reloaded(session: Session) -> Outlook:
    """Outlook after the mission pack was read again, as it may have been replaced.

    Raises:
        StoreError: As outlook.
    """
    reload_pack(session, datetime.now(UTC).replace(microsecond=0))
    return outlook(session)


class Twin:
    """A second connection to an unlocked home, for another thread.

    Args:
        home: Its folder.
        secrets: Its keys.
    """

    def __init__(self, home: Path, secrets: Secrets) -> None:
        self._home = home
        self._secrets = secrets

    def open(self) -> Session:
        """Open it, on the thread that will use it.

        Raises:
            StoreError, VerificationError: As session.open_session.
        """
        store = open_store(self._home, self._secrets)
        try:
            pack = load_pack(store, datetime.now(UTC).replace(microsecond=0))
        except BaseException:
            store.close()
            raise
        return Session(store=store, pack=pack)

    def close(self, session: Session) -> None:
        """Close the connection."""
        close_session(session)


def twin(session: Session) -> Twin:
    """A connection for another thread; signing stays in order, for writers take turns."""
    return Twin(session.store.home, session.store.secrets)


def sync_session(
    session: Session,
    wish: Wish,
    *,
    clock: Callable[[], datetime],
    tell: Callable[[SyncProgress], None],
    stop: StopSignal,
) -> Synced:
    """Sync an open home.

    Raises:
        TransportError, VerificationError, StoreError: As sync.
    """
    return sync(session.store, pack_of(session), wish, clock=clock, tell=tell, stop=stop)


class _Shown:
    """Makes progress out of what the meter counts."""

    def __init__(
        self, exchange: Exchange, meter: Meter, tell: Callable[[SyncProgress], None]
    ) -> None:
        self._meter = meter
        self._tell = tell
        self._doing = ""
        self._total = exchange.unsent().size
        self._since = (time.monotonic(), 0)
        self._shown_at = 0.0
        self._rate = 0.0

    def doing(self, what: str) -> None:
        self._doing = what
        self._show()

    def moved(self, meter: Meter) -> None:
        now = time.monotonic()
        if now - self._shown_at >= _SHOW_S:
            began, sent = self._since
            if now - began >= _RATE_S:
                self._rate = (meter.sent - sent) / (now - began)
                self._since = (now, meter.sent)
            self._show()

    def waits(self, seconds: float, problem: TransportError) -> None:
        self._doing = "wait"
        self._show(seconds, problem)

    def _show(self, seconds: float = 0.0, problem: TransportError | None = None) -> None:
        self._shown_at = time.monotonic()
        self._tell(
            SyncProgress(
                doing=self._doing,
                sent=self._meter.sent,
                received=self._meter.received,
                rate=self._rate,
                total=max(self._total, self._meter.acknowledged),
                uploaded=self._meter.acknowledged,
                seconds=seconds,
                problem=problem,
            )
        )


_SHOW_S = 0.2
_RATE_S = 2.0
