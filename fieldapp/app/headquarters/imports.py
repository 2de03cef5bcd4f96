"""Headquarters: the hub of an open home, receipts after an import, and how everything stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from pathlib import Path
from typing import Final

from fieldapp.app.home.session import Session, pack_of
from fieldapp.errors import FieldappError, InputError, Message, StoreError, TransportError
from fieldapp.hub import status
from fieldapp.hub.importer import held_files, import_batch, retire_epochs
from fieldapp.hub.importer.held_files import HeldFile
from fieldapp.hub.importer.import_batch import Hub
from fieldapp.hub.importer.outcome import IN_ORDER, STORED, ImportReport, Outcome, Result
from fieldapp.hub.publishing import (
    append_log,
    carry_outboxes,
    device_faults,
    publish,
    time_stamps,
)
from fieldapp.hub.publishing.cosignatures import WitnessReply
from fieldapp.hub.publishing.outbox_quota import QUOTA
from fieldapp.hub.status import EpochStatus, FeedStatus, Status
from fieldapp.ledger.record import Record
from fieldapp.mission import hub_keys, release
from fieldapp.mission.pack import Pack
from fieldapp.store.interface import Store
from fieldapp.sync.carrier import carrier

# Given on to the window, beside what is defined here.
__all__ = [
    "IN_ORDER",
    "QUOTA",
    "STORED",
    "EpochStatus",
    "FeedStatus",
    "HeldFile",
    "Outcome",
    "Result",
    "Status",
]

THREADS: Final = 2  # the signature check leaves Python; more than a small server's cores gain none
AT_ONCE: Final = 256  # records a thread takes: handing over one by one would cost as much again


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedFiles:
    """Result of an import.

    Attributes:
        report: What became of each file.
        written: Receipts that were written back, by the folder that was imported.
        refused: Why they could not be, by folder.
        expired: The mission pack has expired, so that it was not written.
        witnesses: Which of them were asked to cosign the new checkpoint, and what came of it.
        not_stamped: Why the authority that is set did not stamp it; empty where that is not due.
    """

    report: ImportReport
    written: dict[Path, int]
    refused: dict[Path, FieldappError]
    expired: bool
    witnesses: tuple[WitnessReply, ...]
    not_stamped: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class HubSummary:
    """Summary of headquarters.

    Attributes:
        status: Feeds, log and evidence.
        kid: Headquarters' own key identifier.
        teams: Of the roster, by key identifier.
        last_good: Number of the last trusted record, by the key identifier of a revoked laptop.
        quarantine: What was refused, newest first.
        waiting: What waits for something that is to come, newest first.
    """

    status: Status
    kid: bytes
    teams: dict[bytes, str]
    last_good: dict[bytes, int | None]
    quarantine: tuple[HeldFile, ...]
    waiting: tuple[HeldFile, ...]


@contextmanager
def hub(store: Store, pack: Pack, now: datetime) -> Iterator[Hub]:
    """The hub of a mission home, ready to import; the log has the roster that stands.

    Raises:
        StoreError: This home is not headquarters', or its disk failed.
    """
    signer = hub_keys.log_signer(store)
    append_log.append_once(store, pack.roster_hash, "roster", signer=signer, now=now)
    hub_keys.roll(store, pack.roster, now)
    with ThreadPoolExecutor(THREADS) as pool:
        yield Hub(
            store=store,
            roster=pack.roster,
            identities=hub_keys.identities(store),
            signer=signer,
            mapper=in_slices(pool),
        )
    # Last: what an import brings is opened with the old keys before they are destroyed.
    retire_epochs.retire(store, pack.roster, now)


def in_slices(
    pool: ThreadPoolExecutor,
) -> Callable[[Callable[[Record], None], Sequence[Record]], Iterable[None]]:
    """A `feed.Mapper` that gives the pool's threads many records at once."""

    def mapper(function: Callable[[Record], None], over: Sequence[Record], /) -> Iterable[None]:
        def several(records: Sequence[Record]) -> tuple[None, ...]:
            for each in records:
                function(each)
            return ()

        slices = [over[i : i + AT_ONCE] for i in range(0, len(over), AT_ONCE)]
        return chain.from_iterable(pool.map(several, slices))

    return mapper


def give_back(
    hub: Hub, paths: Sequence[Path], report: ImportReport, now: datetime
) -> ImportedFiles:
    """After an import: write receipts back to the folders, and have the checkpoint cosigned.

    Args:
        hub: See `hub`.
        paths: What was imported: files, folders, sticks.
        report: What became of it.
        now: This machine's clock, UTC.

    Raises:
        StoreError: The hub's own disk or database failed.
    """
    public = hub.public or publish.public_folder(hub.store)
    written: dict[Path, int] = Counter()
    refused: dict[Path, FieldappError] = {}
    expired = False

    def copy() -> None:
        nonlocal expired
        for folder in (path for path in paths if path.is_dir() and path not in refused):
            try:
                written[folder] += carry_outboxes.copy_outboxes(hub.store, folder, public)
                expired = not _publish_head(hub.store, folder, now)
            except (TransportError, StoreError) as e:
                refused[folder] = e

    copy()  # a witness that does not answer keeps no receipt back
    asked = publish.publish_cosigned(hub.store, hub.roster, public, signer=hub.signer, now=now)
    if any(not each.problem for each in asked):
        copy()
    return ImportedFiles(
        report=report,
        written=written,
        refused=refused,
        expired=expired,
        witnesses=tuple(asked),
        not_stamped=time_stamps.keep_up(hub.store, now),
    )


def _publish_head(store: Store, folder: Path, now: datetime) -> bool:
    """Bring a carrier's mission pack to what it is now; False where that has expired."""
    try:
        release.publish_head(
            store, folder / carrier.PACK, now=now, apart=device_faults.carried(store)
        )
    except InputError:
        return False
    return True


def import_paths(
    session: Session,
    paths: Sequence[Path],
    *,
    now: datetime,
    progress: Callable[[int, int, str], None],
    on_result: Callable[[Result], None],
    cancelled: Callable[[], bool],
) -> ImportedFiles:
    """Import files, folders and sticks, write receipts back, and have the checkpoint cosigned.

    Args:
        session: Headquarters.
        paths: What is to be imported.
        now: This machine's clock, UTC.
        progress: Called before each file with its number, how many there are, and its name.
        on_result: Called with what became of each file.
        cancelled: Asked before each file; what was imported before stays.

    Raises:
        StoreError: The hub's own disk or database failed; what was imported before stays.
    """
    with hub(session.store, pack_of(session), now) as opened:
        report = import_batch.import_files(
            opened, paths, now=now, progress=progress, on_result=on_result, cancelled=cancelled
        )
        return give_back(opened, paths, report, now)


def retry(session: Session, files: Sequence[HeldFile], *, now: datetime) -> tuple[Result, ...]:
    """Import files of the quarantine again.

    Raises:
        StoreError: The hub's own disk or database failed.
    """
    with hub(session.store, pack_of(session), now) as opened:
        return import_batch.retry(opened, files, now=now)


def import_newer(session: Session, now: datetime) -> None:
    """Import what newer versions made and is held: this program may have been updated since.

    Raises:
        StoreError: The hub's own disk or database failed.
    """
    if any(held_files.due(session.store)):
        with hub(session.store, pack_of(session), now) as opened:
            import_batch.import_files(opened, (), now=now, progress=lambda *_: None)


def write_receipts(session: Session, folder: Path, *, now: datetime) -> tuple[int, bool]:
    """Write to a carrier the receipts and letters that it lacks, and whom to trust.

    Returns:
        Their number, and whether the mission pack has expired and was not written.

    Raises:
        TransportError: The carrier cannot be written.
        StoreError: The hub's own disk or database failed, or the carrier.
    """
    store, public = session.store, publish.public_folder(session.store)
    signer = hub_keys.log_signer(store)
    roster = pack_of(session).roster
    publish.publish(store, roster, public, signer=signer, now=now)  # what was signed here
    written = carry_outboxes.copy_outboxes(store, folder, public)
    return written, not _publish_head(store, folder, now)


def quarantined(session: Session, file: HeldFile) -> Path:
    """Path of a file of the quarantine."""
    return held_files.path(session.store, held_files.QUARANTINE, file.sha256)


def overview(session: Session) -> HubSummary:
    """The summary of headquarters as it is now.

    Raises:
        StoreError: This home has no mission pack, or its disk failed.
    """
    store, roster = session.store, pack_of(session).roster
    held = [
        held_files.listed(store, place) for place in (held_files.QUARANTINE, held_files.PENDING)
    ]
    quarantine, waiting = (
        tuple(sorted(each, key=lambda one: one.kept_at, reverse=True)) for each in held
    )
    return HubSummary(
        status=status.status(store, roster),
        kid=store.kid,
        teams={device.kid: device.team for device in roster.devices},
        last_good={d.kid: d.last_good_seq for d in roster.devices if d.revoked_at is not None},
        quarantine=quarantine,
        waiting=waiting,
    )
