"""Sealing what is whole in a damaged home: own records and their evidence, as bundles.

The home is not written to, and its feed is not gone on with: a newer record than the last whole one
may have been signed and delivered, and two records of one number would show the key on two
machines. So each bundle's manifest stands outside of the feed, under the last number there is. The
hub checks its signature like any other's and stores it nowhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from fieldapp.errors import LostEvidenceError
from fieldapp.ledger import age, bundle, record
from fieldapp.ledger.body import READS
from fieldapp.ledger.log.epoch_note import recipient_hash
from fieldapp.ledger.record import Head, Manifest, Record
from fieldapp.store.damage.survey import Survey
from fieldapp.store.evidence import files
from fieldapp.store.index.record_index import evidence_of, observation_in
from fieldapp.store.interface import Home
from fieldapp.sync.carrier import carrier
from fieldapp.sync.carrier.seal import Sealed, SealingMeter, SealProgress, put_evidence

OUTSIDE: Final = 2**53 - 1
"""Number of a manifest that is no record of its feed."""


def seal_rescued(
    home: Home,
    found: Survey,
    folder: Path,
    *,
    recipient: age.Recipient,
    now: datetime,
    progress: SealProgress,
) -> Sealed:
    """Seal all whole records of a damaged home, sealed before or not, then their evidence.

    Args:
        home: The laptop's.
        found: In its database; with own records.
        folder: The carrier; files go to its subfolder `fieldapp`.
        recipient: Of headquarters.
        now: The device clock, UTC.
        progress: As for `seal`.

    Raises:
        TransportError: The carrier failed; the files that are on it are whole.
    """
    target = folder / carrier.BUNDLES
    pieces = _pieces(found.own.values())
    there = [sha256 for sha256 in pieces if files.has(home, sha256)]
    size = sum(files.size(home, sha256) for sha256 in there)
    meter = SealingMeter(progress, 2 * (size + sum(len(each.raw) for each in found.own.values())))
    bundles = []
    for run in found.runs():
        for some in _portions(run):
            meter.begin(f"records from {some[0].seq} on")
            sealed = _bundle(home, some, recipient, now)
            bundles.append(_put(target, sealed, meter))
    evidence, missing = [], [sha256 for sha256 in pieces if sha256 not in there]
    for sha256 in there:
        meter.begin("evidence")
        try:
            evidence.append(put_evidence(home, target, sha256, recipient, meter.advance))
        except LostEvidenceError:
            missing.append(sha256)
    meter.end()
    return Sealed(
        records=len(found.own),
        bundles=tuple(bundles),
        evidence=tuple(evidence),
        missing=tuple(missing),
    )


def _put(target: Path, sealed: bytes, meter: SealingMeter) -> carrier.WrittenFile:
    return carrier.put(
        target, carrier.random_name(), lambda sink: sink.write(sealed), meter.advance
    )


def _pieces(records: Iterable[Record]) -> list[bytes]:
    """SHA-256 of all evidence and sealed fields that records name, each once."""
    pieces: dict[bytes, None] = {}
    for each in records:
        pieces |= dict.fromkeys(ref.sha256 for ref in evidence_of(each))
        observation = observation_in(each)
        if observation is not None:
            pieces |= dict.fromkeys(observation.sealed)
    return list(pieces)


def _portions(run: Sequence[Record]) -> Iterator[Sequence[Record]]:
    """Parts of a chain that fit into one bundle each."""
    while run:
        count = bundle.fitting(each.raw for each in run)
        yield run[:count]
        run = run[count:]


def _bundle(
    home: Home, records: Sequence[Record], recipient: age.Recipient, now: datetime
) -> bytes:
    first, last = records[0], records[-1]
    manifest = record.sign(
        Manifest(
            recipients=(recipient_hash(str(recipient)),),
            first=first.seq,
            last=last.seq,
            count=len(records),
            head=last.hash,
            reads=READS,
        ),
        signer=home.secrets.signer,
        mission=last.mission,
        previous=Head(kid=last.kid, seq=OUTSIDE - 1, hash=last.hash),
        now=now,
    )
    return bundle.seal(manifest, [each.raw for each in records], [recipient])
