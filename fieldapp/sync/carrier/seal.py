"""Sealing to a carrier: unsealed records become one or more bundles, evidence first.

Every file is read back from the carrier before anything is marked. A bundle is written after the
evidence that its records name; where one of them is urgent, before it, so that it is on the carrier
first. Either way it is marked last: whatever interrupts this, the next time seals again all that
was not marked, and the hub takes each record once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import BinaryIO, Final

from fieldapp.errors import InputError, LostEvidenceError
from fieldapp.ledger import age, bundle
from fieldapp.ledger.body import READS
from fieldapp.ledger.log import signed_head
from fieldapp.ledger.log.epoch_note import recipient_hash
from fieldapp.ledger.record import Manifest
from fieldapp.ledger.roster import Roster
from fieldapp.store import settings
from fieldapp.store.evidence import files
from fieldapp.store.interface import Home, Store
from fieldapp.store.records import feeds, notice_rows
from fieldapp.store.records.own_feed import append_signed
from fieldapp.store.transfer import bundles, checkpoints, upload_queue
from fieldapp.sync import outbox_cursor, recipients
from fieldapp.sync.carrier import carrier

RECORD: Final = 160  # bytes that a record takes in a bundle, about: for progress and room alone
_SPARE: Final = 4096  # bytes for a manifest and what seals it

SealProgress = Callable[[int, int, str], None]
"""Called with (KiB done, KiB in all, what is next); every byte counts twice: written, read back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """Result of sealing: files that were written to the carrier and read back.

    Attributes:
        records: How many records, the manifests not counted.
        bundles: The bundles' files.
        evidence: The evidence's files.
        missing: SHA-256 of evidence and sealed fields that the home does not have.
    """

    records: int
    bundles: tuple[carrier.WrittenFile, ...]
    evidence: tuple[carrier.WrittenFile, ...]
    missing: tuple[bytes, ...]


def seal(
    store: Store,
    folder: Path,
    *,
    roster: Roster,
    now: datetime,
    progress: SealProgress,
    again: bool = False,
) -> Sealed:
    """Seal every record of the own feed that is in no bundle yet.

    Args:
        store: The laptop's.
        folder: The carrier; files go to its subfolder `fieldapp`.
        roster: Of the mission pack.
        now: The device clock, UTC.
        progress: Called before each file and between its chunks, as they are written and as they
            are read back; an error that it raises stops, and what was marked before stays.
        again: What has no receipt too, with its evidence: an earlier stick may be lost.

    Raises:
        InputError: There is nothing to seal, or nobody to seal it to.
        TransportError: The carrier failed; what was marked before is on it.
        StoreError: The disk failed.
    """
    recipients.forget_lost(store, roster)
    unproven = bundles.first_unproven(store) if again else None
    first, head = bundles.first_unsealed(store), feeds.head(store, store.kid)
    first = first if unproven is None else min(first, unproven)
    sending = head is not None and first <= head.seq
    if head is not None and sending:
        carrier.try_room(folder / carrier.BUNDLES, RECORD * (head.seq - first + 1) + _SPARE)
    outbox_cursor.tell(store, mission=roster.mission, now=now, sending=sending)
    head = feeds.head(store, store.kid)
    due = unsealed_pieces(store, again=again)
    pieces = [sha256 for sha256 in due if files.has(store, sha256)]
    missing = [sha256 for sha256 in due if sha256 not in pieces]
    if head is None or (first > head.seq and not pieces):
        if again:
            raise InputError("Everything that was signed is in the log, proven.")
        raise InputError(
            "Everything that was signed is sealed.",
            advice="Log something first. If a stick was lost, write again what has no receipt.",
        )
    recipient = recipients.recipient(store, roster, now)
    target = folder / carrier.BUNDLES
    size = sum(files.size(store, sha256) for sha256 in pieces)
    meter = SealingMeter(progress, 2 * (size + RECORD * max(0, head.seq - first + 1)))
    written: list[carrier.WrittenFile] = []
    made: list[tuple[carrier.WrittenFile, bundles.Bundle]] = []

    def put_pieces() -> None:
        for sha256 in pieces:
            meter.begin("evidence")
            try:
                written.append(put_evidence(store, target, sha256, recipient, meter.advance))
            except LostEvidenceError:
                missing.append(sha256)  # it must not keep anything else from headquarters

    def put_bundles(mark: Callable[[bundles.Bundle], None]) -> None:
        start = first
        while start <= head.seq:
            meter.begin(f"records from {start} on")
            last, sealed = sealed_bundle(
                store, first=start, recipient=recipient, mission=roster.mission, now=now
            )
            file = carrier.put(
                target, carrier.random_name(), partial(_write, sealed), meter.advance
            )
            bundle_ = bundles.Bundle(
                name=file.name, first=start, last=last, sha256=file.sha256, sealed_at=now,
                read_back=True, sealed_to=recipient_hash(str(recipient)),
            )  # fmt: skip
            made.append((file, bundle_))
            mark(bundle_)
            start = last + 1

    if notice_rows.urgent_from(store, first):
        put_bundles(lambda _: None)
        put_pieces()
        for _, each in made:
            bundles.add_bundle(store, each)
    else:
        put_pieces()
        put_bundles(lambda each: bundles.add_bundle(store, each))
    meter.end()
    return Sealed(
        records=max(0, head.seq - first + 1),
        bundles=tuple(file for file, _ in made),
        evidence=tuple(written),
        missing=tuple(missing),
    )


def unsealed_pieces(store: Store, *, again: bool = False) -> list[bytes]:
    """SHA-256 of evidence and sealed fields that no stick carried and the hub has not taken.

    Args:
        store: The laptop's.
        again: Those too that a stick carried, where no receipt proved the record that names them.
    """
    return [
        each.sha256
        for each in upload_queue.pieces(store)
        if not (each.on_stick and not (again and each.log_index is None))
        and (each.outgoing is None or each.outgoing.taken_at is None)
    ]


def put_evidence(
    home: Home,
    target: Path,
    sha256: bytes,
    recipient: age.Recipient,
    on_bytes: carrier.OnBytes,
) -> carrier.WrittenFile:
    """Seal a piece of evidence to a carrier's folder.

    Raises:
        LostEvidenceError: It is missing or damaged.
        TransportError: The carrier failed.
    """

    def write(sink: BinaryIO) -> None:
        files.reseal(home, sha256, sink, [recipient])

    return carrier.put(target, carrier.random_name(), write, on_bytes)


class SealingMeter:
    """Progress in KiB of the bytes to the carrier and back from it.

    Args:
        progress: Called with it.
        total: Bytes in all, as far as that is known before.
    """

    def __init__(self, progress: SealProgress, total: int) -> None:
        self._progress = progress
        self._total = max(1, total >> 10)
        self._done = 0
        self._what = ""

    def begin(self, what: str) -> None:
        """Announce what is next."""
        self._what = what
        self.advance(0)

    def advance(self, size: int) -> None:
        """Announce that so many bytes come next."""
        self._done += size
        self._progress(min(self._done >> 10, self._total), self._total, self._what)

    def end(self) -> None:
        """Announce the end."""
        self._progress(self._total, self._total, "")


def _write(raw: bytes, sink: BinaryIO) -> None:
    sink.write(raw)


def sealed_bundle(
    store: Store, *, first: int, recipient: age.Recipient, mission: bytes, now: datetime
) -> tuple[int, bytes]:
    """Seal as many own records as one bundle may hold; returns (number of the last one, bundle).

    Where it reaches the newest record, its manifest follows that and travels along; so the last
    of several bundles takes along the manifests of the ones before it.

    Args:
        store: The laptop's.
        first: Number of the first record, which there is.
        recipient: Of headquarters.
        mission: 8 bytes.
        now: The device clock, UTC.

    Raises:
        StoreError: The disk failed.
    """
    # In one transaction: the window may log a record at the same moment, on another connection.
    with store.transaction():
        head = feeds.head(store, store.kid)
        assert head is not None  # noqa: S101 - callers have records
        most = recipients.most_records(store, first)
        raws = feeds.records(store, store.kid, first, min(head.seq, first + most - 1))
        raws = raws[: bundle.fitting(raws)]
        last = first + len(raws) - 1
        manifest = append_signed(
            store,
            Manifest(
                recipients=(recipient_hash(str(recipient)),),
                first=first,
                last=last,
                count=len(raws),
                head=feeds.hashes(store, store.kid, last, last)[0],
                reads=READS,
                log_signature=_uncarried(store),
            ),
            mission=mission,
            now=now,
        )
    sealed = bundle.seal(manifest, raws, [recipient])
    return (manifest.seq if last == head.seq else last), sealed


def _uncarried(store: Store) -> bytes:
    """The log's signature on the newest checkpoint seen, where no earlier manifest has it."""
    seen = checkpoints.newest_seen(store)
    if seen is None or seen[0] <= (settings.get(store, settings.CARRIED_SIZE) or 0):
        return b""
    settings.put(store, settings.CARRIED_SIZE, seen[0])
    return signed_head.log_signature(seen[2])
