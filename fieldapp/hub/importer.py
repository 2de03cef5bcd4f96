"""The importer: sealed files in; admitted, stored and logged records and receipts out.

Each file is one transaction: records, their index, their entries in the log, the checkpoint and the
receipt stand together or not at all. So an import may be cut off anywhere and done again, and the
same file twice changes nothing. One bad file never stops the next: it goes to quarantine with its
reason. A bundle whose earlier records have not come waits in the inbox, and so does evidence that
no record names yet; both are tried again after every file that was imported.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from fieldapp.errors import (
    DecryptionError,
    FormatError,
    NewerFormatError,
    NotForUsError,
    TransportError,
    VerificationError,
)
from fieldapp.hub import kept, log, receipts
from fieldapp.hub.outcome import STORED, Outcome, Report, Result
from fieldapp.hub.publish import PUBLIC, publish
from fieldapp.ledger import age, bundle, feed
from fieldapp.ledger import record as records_
from fieldapp.ledger.bundle import OpenedBundle
from fieldapp.ledger.keys import Verifier
from fieldapp.ledger.note import LogSigner
from fieldapp.ledger.roster import Roster
from fieldapp.store import carriage, evidence, feeds, logbook
from fieldapp.store.database import Store
from fieldapp.store.logbook import Entry
from fieldapp.store.replace import sweep
from fieldapp.sync import carrier

MAX_FILE: Final = evidence.MAX_SIZE + 2**20  # evidence, and what age adds

Progress = Callable[[int, int, str], None]
"""Called with (files done, files in all, name of the next)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hub:
    """What an import needs.

    Attributes:
        store: The hub's.
        roster: Of the verified mission pack.
        identities: Of every epoch, so that what was sealed before a rotation still opens.
        signer: The log's keys.
        mapper: Applies the signature check to each record, possibly on several threads.
        public: What the hub shows is written there; None for `public` in its home.
    """

    store: Store
    roster: Roster
    identities: tuple[age.Identity, ...]
    signer: LogSigner
    mapper: feed.Mapper = map
    public: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _File:
    """One sealed file: where it is, what it is called, its SHA-256 and size."""

    path: Path
    name: str
    sha256: bytes
    size: int


class _RefusedError(Exception):
    """A file that is not stored, and what is to be told about it."""

    def __init__(self, result: Result) -> None:
        super().__init__(result.reason)
        self.result = result


def import_files(
    hub: Hub,
    paths: Sequence[Path],
    *,
    now: datetime,
    progress: Progress,
    told: Callable[[Result], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Report:
    """Import files, and every sealed file in folders.

    Args:
        hub: The hub.
        paths: Files and folders; of a carrier, its subfolder `fieldapp` is meant.
        now: This machine's clock, UTC.
        progress: Told before each file.
        told: Told what became of each file as soon as that is known; what waited is told again.
        cancelled: Asked before each file; what was imported before stays.

    Raises:
        StoreError: The hub's own disk or database failed; what was imported before stays.
    """
    sweep(hub.store.home)
    results: list[Result] = []
    files = list(sealed_files(paths))
    stopped = False
    for done, path in enumerate(files):
        stopped = cancelled()
        if stopped:
            break
        progress(done, len(files), path.name)
        for each in _with_what_waited(hub, path, now):
            results.append(each)
            told(each)
    # An import that was cut off may have left something whose turn has come.
    for each in _retried(hub, now):
        results.append(each)
        told(each)
    progress(len(files), len(files), "")
    publish(hub.store, hub.public or hub.store.home / PUBLIC)
    newest = carriage.newest_checkpoint(hub.store)
    return Report(
        results=tuple(_last_of_each(results)),
        log_size=logbook.size(hub.store),
        log_root=newest.root if newest else hashlib.sha256(b"").digest(),
        cancelled=stopped,
    )


def retry(hub: Hub, chosen: Sequence[kept.Kept], *, now: datetime) -> tuple[Result, ...]:
    """Import again what is in quarantine, and what waited for it.

    Args:
        hub: The hub.
        chosen: What is kept there; where the file itself is not, nothing is done.
        now: This machine's clock, UTC.

    Raises:
        StoreError: The hub's own disk or database failed; what was imported before stays.
    """
    results: list[Result] = []
    for each in chosen:
        path = kept.path(hub.store, kept.QUARANTINE, each.sha256)
        if each.whole and path.is_file():
            results += _with_what_waited(hub, path, now, each.name)
    publish(hub.store, hub.public or hub.store.home / PUBLIC)
    return tuple(_last_of_each(results))


def _with_what_waited(
    hub: Hub, path: Path, now: datetime, name: str | None = None
) -> Iterator[Result]:
    """What became of a file, and of those that waited for it."""
    first = _one(hub, path, now, name)
    yield first
    if first.outcome in STORED:
        yield from _retried(hub, now)


def _last_of_each(results: Sequence[Result]) -> Iterator[Result]:
    """What a file that waited at first came to in the end, once."""
    last = {(each.sha256, each.name): each for each in results}
    for each in results:
        if last.get((each.sha256, each.name)) is each:
            yield each


def sealed_files(paths: Sequence[Path]) -> Iterator[Path]:
    """The files that are meant, each once, in the order of their names within a folder."""
    seen = set()
    for path in paths:
        folder = path / carrier.BUNDLES if (path / carrier.BUNDLES).is_dir() else path
        listed = sorted(folder.glob(f"*{carrier.SUFFIX}")) if folder.is_dir() else [path]
        for each in listed:
            # What a Mac leaves beside every file on a stick is no bundle of anybody's.
            if each not in seen and not each.name.startswith("._"):
                seen.add(each)
                yield each


def _one(hub: Hub, path: Path, now: datetime, name: str | None = None) -> Result:
    """What became of a file; `name` is what it was called where it came from, if not as here."""
    name = path.name if name is None else name
    try:
        sha256, size = carrier.digest(path)
    except TransportError as e:
        return Result(name=name, outcome=Outcome.UNREADABLE, reason=str(e), advice=e.advice)
    file = _File(path=path, name=name, sha256=sha256, size=size)
    if carriage.is_imported(hub.store, sha256):
        return _result(file, Outcome.REPEATED, "This file was imported before.")
    try:
        result = _import(hub, file, now)
    except _RefusedError as e:
        result = e.result
        _keep(hub, file, result, now)
    else:
        kept.release(hub.store, kept.QUARANTINE, sha256)
        kept.release(hub.store, kept.INBOX, sha256)
    return result


def _retried(hub: Hub, now: datetime) -> Iterator[Result]:
    """Results of waiting files whose turn has come, until none is left."""
    again = True
    while again:
        again = False
        for each in kept.kept(hub.store, kept.INBOX):
            if not _is_due(hub, each):
                continue
            path = kept.path(hub.store, kept.INBOX, each.sha256)
            result = _one(hub, path, now, each.name)
            if result.outcome != Outcome.WAITING:
                kept.release(hub.store, kept.INBOX, each.sha256)
                again = True
                yield result


def _is_due(hub: Hub, waiting: kept.Kept) -> bool:
    if waiting.evidence is not None:
        return evidence.names(hub.store, waiting.evidence)
    if waiting.kid is None or waiting.first is None:
        return False
    head = feeds.head(hub.store, waiting.kid)
    return head is not None and waiting.first <= head.seq + 1


def _keep(hub: Hub, file: _File, result: Result, now: datetime) -> None:
    waits = result.outcome == Outcome.WAITING
    kept.keep(
        hub.store,
        kept.INBOX if waits else kept.QUARANTINE,
        kept.Kept(
            sha256=file.sha256,
            name=file.name,
            outcome=result.outcome,
            reason=result.reason,
            advice=result.advice,
            kept_at=now,
            kid=result.kid,
            first=result.first if waits else None,
            evidence=result.evidence,
            whole=file.size <= MAX_FILE,
        ),
        file.path,
    )


def _import(hub: Hub, file: _File, now: datetime) -> Result:
    if file.size > MAX_FILE:
        raise _refused(file, Outcome.HOSTILE, "The file is larger than anything that is sent.")
    digest, plain = _opened(hub, file)
    if evidence.names(hub.store, digest):
        return _import_evidence(hub, file, digest, now)
    if plain is None:
        raise _RefusedError(
            replace(
                _result(
                    file,
                    Outcome.WAITING,
                    "A piece of evidence that no record names yet.",
                    "Import the bundle that it belongs to.",
                ),
                evidence=digest,
            )
        )
    return _import_bundle(hub, file, _parsed(file, plain), now)


def _opened(hub: Hub, file: _File) -> tuple[bytes, bytes | None]:
    """SHA-256 of what is in a file, and where it looks like a bundle, all of it."""
    hashed, plain = hashlib.sha256(), io.BytesIO()
    whole = file.size <= bundle.MAX_BUNDLE
    try:
        with carrier.open_plain(file.path) as source:
            for chunk in age.chunks(source, hub.identities):
                whole = whole and (plain.tell() > 0 or chunk.startswith(bundle.MAGIC))
                hashed.update(chunk)
                if whole:
                    plain.write(chunk)
    except NotForUsError as e:
        raise _refused(file, Outcome.MISADDRESSED, str(e), e.advice) from e
    except DecryptionError as e:
        raise _refused(file, Outcome.DAMAGED, str(e), e.advice) from e
    except FormatError as e:
        if e.where == "0":
            raise _refused(file, Outcome.STRANGER, "This is not a sealed file.") from e
        raise _refused(file, Outcome.DAMAGED, f"The file is damaged: {e}.") from e
    except TransportError as e:
        raise _refused(file, Outcome.UNREADABLE, str(e), e.advice) from e
    return hashed.digest(), plain.getvalue() if whole else None


def _parsed(file: _File, plain: bytes) -> OpenedBundle:
    try:
        return bundle.parse(plain)
    except NewerFormatError as e:
        raise _refused(
            file, Outcome.NEWER, f"The bundle was made by a newer version: {e}.", "Update fieldapp."
        ) from e
    except FormatError as e:
        raise _refused(file, Outcome.HOSTILE, f"No laptop writes such a bundle: {e}.", _TELL) from e
    except VerificationError as e:
        raise _refused(file, Outcome.FORGED, str(e), _TELL) from e


_TELL: Final = "Keep the file and tell the security officer."


def _import_evidence(hub: Hub, file: _File, digest: bytes, now: datetime) -> Result:
    if not evidence.has(hub.store, digest):
        with carrier.open_plain(file.path) as source:
            added = evidence.add(hub.store, age.opened(source, hub.identities), "")
        if added.sha256 != digest:
            raise TransportError("The file changed while it was read.")
    carriage.mark_imported(hub.store, file.sha256, name=file.name, at=now)
    return _result(file, Outcome.EVIDENCE, "A piece of evidence that a record names.")


def _import_bundle(hub: Hub, file: _File, opened: OpenedBundle, now: datetime) -> Result:
    known = _identified(hub, file, opened)
    try:
        with hub.store.db.atomic():
            admitted = feed.admit(
                opened.chain,
                roster=hub.roster,
                mission=hub.roster.mission,
                head=feeds.head(hub.store, known.kid or b""),
                known=lambda seq: feeds.known(hub.store, opened.manifest.kid, seq),
                now=now,
                mapper=hub.mapper,
            )
            new = [*admitted.records, *admitted.forked]
            feeds.append_admitted(hub.store, admitted, received_at=now)
            if new:
                _log(hub, admitted, now)
            carriage.mark_imported(hub.store, file.sha256, name=file.name, at=now)
    except VerificationError as e:
        outcome = Outcome.UNENTITLED if e.check in ("2", "6") else Outcome.FORGED
        raise _RefusedError(
            replace(known, outcome=outcome, reason=str(e), advice=e.advice or _TELL)
        ) from e
    outcome, reason, advice = _told(admitted)
    return replace(known, outcome=outcome, reason=reason, advice=advice, stored=len(new))


def _identified(hub: Hub, file: _File, opened: OpenedBundle) -> Result:
    """What is known of a bundle whose manifest its device signed; refused where that fails."""
    manifest = opened.manifest
    device = hub.roster.device(manifest.kid)
    known = replace(
        _result(file, Outcome.IMPORTED, ""),
        kid=manifest.kid,
        call_sign=device.call_sign if device else "",
        first=opened.body.first,
        last=opened.body.last,
    )
    if manifest.mission != hub.roster.mission:
        raise _told_of(known, Outcome.FOREIGN, "The records are of another mission.", _TELL)
    if device is None:
        raise _told_of(
            known,
            Outcome.UNKNOWN,
            f"The device {manifest.kid.hex()} is not in the roster.",
            "Enrol it or find out whose it is; then import the file again.",
        )
    try:
        records_.verify(manifest, Verifier(device.public_key))
    except VerificationError as e:
        raise _told_of(known, Outcome.FORGED, str(e), _TELL) from e
    ours = {hashlib.sha256(str(i.recipient).encode()).digest() for i in hub.identities}
    if not ours & set(opened.body.recipients):
        raise _told_of(
            known,
            Outcome.MISADDRESSED,
            "The device sealed these records for somebody else, and another passed them on.",
            _TELL,
        )
    first = opened.records[0]
    before = feeds.known(hub.store, manifest.kid, first.seq - 1)
    if first.previous is not None and first.previous not in before:
        head = feeds.head(hub.store, manifest.kid)
        expected = head.seq + 1 if head else 0
        raise _told_of(
            known,
            Outcome.WAITING,
            f"Records {expected} to {first.seq - 1} have not come yet."
            if first.seq > expected
            else "What these records follow has not come: they are on another branch.",
            "Import the laptop's earlier bundles; this one is kept and waits for them.",
        )
    return known


def _log(hub: Hub, admitted: feed.AdmittedRecords, now: datetime) -> None:
    runs = [run for run in (admitted.records, admitted.forked) if run]
    entries = [Entry(hash=each.record.hash, what="record") for run in runs for each in run]
    index, checkpoint = log.append(hub.store, entries, signer=hub.signer, now=now)
    for run in runs:
        records = [each.record for each in run]
        receipts.issue(hub.store, records, log_index=index, checkpoint=checkpoint, now=now)
        index += len(run)


def _told(admitted: feed.AdmittedRecords) -> tuple[Outcome, str, str]:
    new = [*admitted.records, *admitted.forked]
    flags = frozenset[str]().union(*(each.flags for each in new))
    if admitted.forked:
        return (
            Outcome.FORK,
            "The feed has two branches: the key signed on two machines; both are kept.",
            "Tell the security officer; the laptop needs a new key.",
        )
    if "after_revocation" in flags:
        return (
            Outcome.REVOKED,
            "Records that came after the device was revoked; kept and flagged.",
            "Do not rely on them before the security officer has looked.",
        )
    if "skewed" in flags:
        return (
            Outcome.SKEWED,
            "The device's clock was far off for some records; kept and flagged.",
            "Ask the monitor to set the clock.",
        )
    if not new:
        return Outcome.REPEATED, "Nothing in it is new.", ""
    return Outcome.IMPORTED, f"{len(new)} records stored and logged.", ""


def _result(file: _File, outcome: Outcome, reason: str, advice: str = "") -> Result:
    return Result(name=file.name, outcome=outcome, reason=reason, advice=advice, sha256=file.sha256)


def _refused(file: _File, outcome: Outcome, reason: str, advice: str = "") -> _RefusedError:
    return _RefusedError(_result(file, outcome, reason, advice))


def _told_of(known: Result, outcome: Outcome, reason: str, advice: str) -> _RefusedError:
    return _RefusedError(replace(known, outcome=outcome, reason=reason, advice=advice))
