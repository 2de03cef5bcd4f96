"""Receiving from a carrier: a newer mission pack, then receipts, each checked first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from fieldapp.app.exchange import exchange_summary, other_histories
from fieldapp.app.exchange.exchange_summary import Arrived
from fieldapp.app.exchange.other_histories import HistoryAlarm
from fieldapp.app.home.device import install_pack, load_pack
from fieldapp.app.home.session import Session
from fieldapp.app.records import notices
from fieldapp.errors import BrokenPackError, CancelledError, FieldappError, Message
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds
from fieldapp.store.transfer import receipts
from fieldapp.sync import lost_log, newest_list
from fieldapp.sync.carrier import carried_outbox, carrier, fetched_pieces
from fieldapp.sync.carrier.receive import Received, outbox_files, retry_newer
from fieldapp.sync.carrier.receive import receive as receive_files

ReceiveProgress = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedFiles:
    """Files taken from a carrier, and what was proven by them.

    Attributes:
        received: What was taken, with what was refused.
        came: Its summary.
        unwitnessed: Own records in the log that are not witnessed as the mission requires.
        histories: Of other laptops that have seen another history of the log.
        refused: Why the mission pack on it was refused, None where it was not.
        log_ended: What officers said of a log that ended, once; else None.
        behind: A newer mission pack that headquarters goes by and that did not come, or lists that
            do not come; else None.
    """

    received: Received
    came: Arrived
    unwitnessed: int
    histories: tuple[HistoryAlarm, ...]
    refused: FieldappError | None
    log_ended: Message | None
    behind: Message | None


def receive(
    store: Store, folder: Path, *, now: datetime, progress: ReceiveProgress = lambda *_: None
) -> ReceivedFiles:
    """Take what headquarters sent, and a newer mission pack, from a folder.

    Args:
        store: The laptop's.
        folder: The carrier.
        now: The device clock, UTC.
        progress: Told (files done, in all, "pack" or "receipts") before each receipt, and again
            and again while the pack is read; an error that it raises stops, and what was taken
            before stays.

    Raises:
        StoreError: The home has no mission pack, or its disk failed.
        TransportError: The carrier failed.
    """
    version, refused, after = None, None, feeds.last_row(store)
    total = 1 + len(outbox_files(carried_outbox.read(store, folder)))
    progress(0, total, "pack")
    source = folder / carrier.PACK
    if source.is_dir():
        try:
            before = _version(store, now)
            pack = install_pack(
                store,
                source,
                root_hash=None,
                now=now,
                going=lambda: progress(0, total, "pack"),
            ).pack
            version = pack.version if pack.version != before else None
        except CancelledError:
            raise
        except FieldappError as e:
            # A bad pack must not keep good receipts from being read.
            refused = e
    roster = load_pack(store, now).roster
    again = retry_newer(store, roster, now)
    received = again + receive_files(
        store,
        folder,
        roster=roster,
        now=now,
        on_file=lambda done: progress(1 + done, total, "receipts"),
    )
    received += fetched_pieces.from_carrier(store, folder, roster, now)
    notices.refused(store, received.refused, now)
    notices.failed(store, [refused] if refused is not None else [], now)
    came = exchange_summary.summary(
        store, roster, received, way=exchange_summary.STICK, version=version, at=now, after=after
    )
    exchange_summary.keep(store, came, refused=bool(received.refused or refused))
    return ReceivedFiles(
        received=received,
        came=came,
        unwitnessed=receipts.unwitnessed(store, store.kid),
        histories=other_histories.alarms(store, roster),
        refused=refused,
        log_ended=lost_log.in_words(store, roster, now),
        behind=newest_list.behind(store, roster) or newest_list.silent(store, now),
    )


def read_newer(session: Session, now: datetime) -> None:
    """Read what newer versions sent: this program may have been updated since.

    Raises:
        StoreError: The disk failed.
    """
    if session.pack is not None:
        retry_newer(session.store, session.pack.roster, now)


def _version(store: Store, now: datetime) -> int | None:
    """Of the pack that is held; None of one that was altered or lost."""
    try:
        return load_pack(store, now).version
    except BrokenPackError:
        return None
