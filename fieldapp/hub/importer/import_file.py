"""One sealed file: opened, checked, admitted, stored and logged, or kept with the reason why not.

Each file is one transaction: records, their index, their entries in the log, the checkpoint and the
receipt stand together or not at all. So an import may be cut off anywhere and done again, and the
same file twice changes nothing.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
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
from fieldapp.hub.importer import held_files
from fieldapp.hub.importer.outcome import Outcome, Result
from fieldapp.hub.publishing import append_log, issue_receipts
from fieldapp.ledger import age, bundle, feed
from fieldapp.ledger import record as records_
from fieldapp.ledger.bundle import OpenedBundle
from fieldapp.ledger.keys import Verifier
from fieldapp.ledger.log.note import LogSigner
from fieldapp.ledger.record import Head
from fieldapp.ledger.roster import Roster
from fieldapp.store.evidence import files
from fieldapp.store.hub_log import LogEntry
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds
from fieldapp.store.transfer import bundles
from fieldapp.sync.carrier import carrier

MAX_FILE: Final = files.MAX_SIZE + 2**20  # evidence, and what age adds


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
        write_lock: Held while the database is written, where several processes import.
    """

    store: Store
    roster: Roster
    identities: tuple[age.Identity, ...]
    signer: LogSigner
    mapper: feed.Mapper = map
    public: Path | None = None
    write_lock: Callable[[], AbstractContextManager[None]] = nullcontext


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


def take(hub: Hub, path: Path, *, now: datetime, name: str | None = None) -> Result:
    """Import one file, or keep it with the reason why not.

    Args:
        hub: The hub.
        path: Of the file.
        now: This machine's clock, UTC.
        name: What it was called where it came from, if not as here.

    Raises:
        StoreError: The hub's own disk or database failed.
    """
    name = path.name if name is None else name
    try:
        sha256, size = carrier.digest(path)
    except TransportError as e:
        return Result(name=name, outcome=Outcome.UNREADABLE, reason=str(e), advice=e.advice)
    file = _File(path=path, name=name, sha256=sha256, size=size)
    if bundles.is_imported(hub.store, sha256):
        return _result(file, Outcome.REPEATED, "This file was imported before.")
    try:
        result = _import(hub, file, now)
    except _RefusedError as e:
        result = e.result
        _keep(hub, file, result, now)
    else:
        held_files.release(hub.store, held_files.QUARANTINE, sha256)
        held_files.release(hub.store, held_files.INBOX, sha256)
    return result


def set_aside(hub: Hub, path: Path, *, now: datetime) -> Result:
    """Keep a file in quarantine on which this program failed.

    Raises:
        StoreError: The hub's own disk failed.
    """
    try:
        sha256, size = carrier.digest(path)
    except TransportError as e:
        return Result(name=path.name, outcome=Outcome.UNREADABLE, reason=str(e), advice=e.advice)
    file = _File(path=path, name=path.name, sha256=sha256, size=size)
    told = "Keep the file, and report this with what the importer logged."
    result = _result(file, Outcome.FAILED, "This program failed on the file.", told)
    _keep(hub, file, result, now)
    return result


def _keep(hub: Hub, file: _File, result: Result, now: datetime) -> None:
    waits = result.outcome == Outcome.WAITING
    held_files.keep(
        hub.store,
        held_files.INBOX if waits else held_files.QUARANTINE,
        held_files.HeldFile(
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
    if files.names(hub.store, digest):
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
    if not files.has(hub.store, digest):
        with carrier.open_plain(file.path) as source:
            added = files.add(hub.store, age.opened(source, hub.identities), "")
        if added.sha256 != digest:
            raise TransportError("The file changed while it was read.")
    with hub.write_lock():
        bundles.mark_imported(hub.store, file.sha256, name=file.name, at=now)
    return _result(file, Outcome.EVIDENCE, "A piece of evidence that a record names.")


def _import_bundle(hub: Hub, file: _File, opened: OpenedBundle, now: datetime) -> Result:
    known = _identified(hub, file, opened)
    try:
        # Checking takes longest, and must not keep others from the database.
        head = feeds.head(hub.store, opened.manifest.kid)
        admitted = _admitted(hub, opened, head, now)
        with hub.write_lock(), hub.store.transaction():
            newest = feeds.head(hub.store, opened.manifest.kid)
            if newest != head or admitted.forked:
                admitted = _admitted(hub, opened, newest, now)
            new = [*admitted.records, *admitted.forked]
            feeds.append_admitted(hub.store, admitted, received_at=now)
            if new:
                _log(hub, admitted, now)
            bundles.mark_imported(hub.store, file.sha256, name=file.name, at=now)
    except VerificationError as e:
        outcome = Outcome.UNENTITLED if e.check in ("2", "6") else Outcome.FORGED
        raise _RefusedError(
            replace(known, outcome=outcome, reason=str(e), advice=e.advice or _TELL)
        ) from e
    outcome, reason, advice = _told(admitted)
    return replace(known, outcome=outcome, reason=reason, advice=advice, stored=len(new))


def _admitted(
    hub: Hub, opened: OpenedBundle, head: Head | None, now: datetime
) -> feed.AdmittedRecords:
    return feed.admit(
        opened.chain,
        roster=hub.roster,
        mission=hub.roster.mission,
        head=head,
        known=lambda seq: feeds.known(hub.store, opened.manifest.kid, seq),
        now=now,
        mapper=hub.mapper,
    )


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
    entries = [LogEntry(hash=each.record.hash, what="record") for run in runs for each in run]
    index, checkpoint = append_log.append(hub.store, entries, signer=hub.signer, now=now)
    for run in runs:
        records = [each.record for each in run]
        issue_receipts.issue(hub.store, records, log_index=index, checkpoint=checkpoint, now=now)
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
    return Outcome.IMPORTED, f"Records stored and logged: {len(new)}.", ""


def _result(file: _File, outcome: Outcome, reason: str, advice: str = "") -> Result:
    return Result(name=file.name, outcome=outcome, reason=reason, advice=advice, sha256=file.sha256)


def _refused(file: _File, outcome: Outcome, reason: str, advice: str = "") -> _RefusedError:
    return _RefusedError(_result(file, outcome, reason, advice))


def _told_of(known: Result, outcome: Outcome, reason: str, advice: str) -> _RefusedError:
    return _RefusedError(replace(known, outcome=outcome, reason=reason, advice=advice))
