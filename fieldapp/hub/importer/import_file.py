"""Check of one sealed file: open and admit it, or hold it with the reason why not.

A piece of evidence is stored here; a bundle that was admitted is stored by group_commit.py, with
others in one transaction. Nothing here keeps others from the database for long.

What a hostile file costs is bounded. Of a bundle the manifest's envelope is read first; only where
a device of the roster signed it, for this mission and this hub, is anything else unpacked, no more
than one bundle may hold, and nothing parsed that the manifest does not vouch for.

What an import can come to, and in which words, says outcome_table.py.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final, Protocol

from fieldapp.errors import (
    NOTHING,
    FormatError,
    Message,
    TransportError,
    VerificationError,
)
from fieldapp.hub.importer import held_files, hold_refused
from fieldapp.hub.importer.outcome import Outcome, Result
from fieldapp.hub.importer.outcome_table import RefusedError, refusing, result_of
from fieldapp.ledger import age, bundle, envelope, feed, record
from fieldapp.ledger.body import level_of
from fieldapp.ledger.bundle import OpenedBundle
from fieldapp.ledger.keys import Verifier
from fieldapp.ledger.log.note import LogSigner
from fieldapp.ledger.record import Head, Manifest
from fieldapp.ledger.roster import Roster
from fieldapp.store import hub_log, signing_stop
from fieldapp.store.evidence import files
from fieldapp.store.index import erasures
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds
from fieldapp.store.transfer import bundles, epochs, evidence_arrivals, outboxes
from fieldapp.sync import histories
from fieldapp.sync.carrier import carrier

MAX_FILE: Final = files.MAX_SIZE + 2**20  # evidence, and what age adds


@dataclass(frozen=True, slots=True, kw_only=True)
class Hub:
    """Store, keys and roster that an import works with.

    Attributes:
        store: The hub's.
        roster: Of the verified mission pack.
        identities: Of every epoch whose private key there is.
        signer: The log's keys.
        mapper: Applies the signature check to each record, possibly on several threads.
        public: Folder of the public files; None for the home's, see publishing.publish.
        sequenced: A sequencer appends to the log what is stored here.
    """

    store: Store
    roster: Roster
    identities: tuple[age.Identity, ...]
    signer: LogSigner
    mapper: feed.Mapper = map
    public: Path | None = None
    sequenced: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedFile:
    """Sealed file: its path, the result so far, which has its name and SHA-256, and its size."""

    path: Path
    result: Result
    size: int
    sender: bytes | None = None

    @property
    def sha256(self) -> bytes:
        """SHA-256 of the file."""
        return self.result.sha256 or b""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedBundle:
    """Bundle that was admitted and is to be stored.

    Attributes:
        file: The file.
        known: The result so far, with device and record numbers.
        opened: What is in it.
        admitted: Its records.
        head: The newest record of its feed that it was admitted upon.
    """

    file: SealedFile
    known: Result
    opened: OpenedBundle
    admitted: feed.AdmittedRecords
    head: Head | None


class Ahead(Protocol):
    """Bundles that were checked before and are not stored yet, upon those that are."""

    def head(self, kid: bytes) -> Head | None:
        """As `feeds.head`."""
        ...

    def known(self, kid: bytes, seq: int) -> frozenset[bytes]:
        """As `feeds.known`."""
        ...

    def store_all(self) -> None:
        """Store it: it may name the piece of evidence that comes next."""
        ...


def check(
    hub: Hub,
    path: Path,
    ahead: Ahead,
    *,
    now: datetime,
    name: str | None = None,
    sender: bytes | None = None,
    step: Callable[[], object] = lambda: None,
) -> Result | CheckedBundle:
    """Check one file: the bundle to store, or the result where nothing is left to do.

    Args:
        hub: The hub.
        path: Of the file.
        ahead: What was checked before it.
        now: This machine's clock, UTC.
        name: The file's name where it came from, if not as here.
        sender: Device that sent it through the receiver, where one did.
        step: Called before each record that is parsed; an error that it raises stops, and the file
            stays as it is.

    Raises:
        StoreError: The hub's own disk or database failed.
    """
    try:
        file = _file(hub, path, path.name if name is None else name, sender)
    except RefusedError as e:
        return e.result
    if bundles.is_imported(hub.store, file.sha256):
        return result_of(file.result, "done", "repeated file")
    try:
        checked = _checked(hub, file, ahead, now, step)
    except RefusedError as e:
        return hold(hub, file, e.result, now)
    if isinstance(checked, Result):
        release(hub, file)
    return checked


def release(hub: Hub, file: SealedFile) -> None:
    """Hold a file no longer, which was imported."""
    held_files.release(hub.store, held_files.QUARANTINE, file.sha256)
    held_files.release(hub.store, held_files.PENDING, file.sha256)


def set_aside(hub: Hub, path: Path, *, now: datetime) -> Result:
    """Hold a file in quarantine on which this program failed.

    Raises:
        StoreError: The hub's own disk failed.
    """
    try:
        file = _file(hub, path, path.name, None)
    except RefusedError as e:
        return e.result
    return hold(hub, file, result_of(file.result, "opening", "fault"), now)


def _file(hub: Hub, path: Path, name: str, sender: bytes | None) -> SealedFile:
    unread = Result(name=name, outcome=Outcome.IMPORTED, reason=NOTHING)
    with refusing("opening", unread):
        sha256, size = carrier.digest(path, MAX_FILE)
    sha256 = held_files.sha256_of(hub.store, path) or sha256
    return SealedFile(path=path, result=replace(unread, sha256=sha256), size=size, sender=sender)


def hold(hub: Hub, file: SealedFile, result: Result, now: datetime) -> Result:
    """Hold a file that was refused; returns the result.

    Raises:
        StoreError: The hub's own disk or database failed.
    """
    whole = file.size <= MAX_FILE
    hold_refused.hold(hub.store, file.path, result, whole=whole, now=now, sender=file.sender)
    hold_refused.keep_openable(hub.store, file.sha256, hub.identities)
    return result


def _checked(
    hub: Hub, file: SealedFile, ahead: Ahead, now: datetime, step: Callable[[], object]
) -> Result | CheckedBundle:
    if file.size > MAX_FILE:
        raise RefusedError(result_of(file.result, "opening", "size"))
    digest, plain = _open(hub, file)
    if plain is None:
        ahead.store_all()
    if files.names(hub.store, digest):
        if erasures.find(hub.store, digest) is not None:
            return result_of(file.result, "done", "erased")
        return _import_evidence(hub, file, digest, now)
    if plain is None:
        evidence = replace(file.result, evidence=digest)
        raise RefusedError(result_of(evidence, "reading", "unnamed evidence"))
    known, opened = _opened_bundle(hub, file, plain, ahead, step)
    with refusing("admitting", known):
        kid = opened.manifest.kid
        head = ahead.head(kid)
        admitted = _admitted(hub, opened, head, partial(ahead.known, kid), now)
        signing_stop.check_shown(hub.store, hub.roster, (*opened.records, opened.manifest))
    return CheckedBundle(file=file, known=known, opened=opened, admitted=admitted, head=head)


def admit_again(hub: Hub, checked: CheckedBundle, now: datetime) -> feed.AdmittedRecords:
    """Admit a bundle upon what is stored now, of which other branches are a part.

    Raises:
        RefusedError: It does not hold any more, with the reason.
    """
    kid = checked.opened.manifest.kid
    with refusing("admitting", checked.known):
        known = partial(feeds.known, hub.store, kid)
        return _admitted(hub, checked.opened, checked.head, known, now)


def _open(hub: Hub, file: SealedFile) -> tuple[bytes, bytes | None]:
    """SHA-256 of a file's plaintext, and the plaintext's beginning where it looks like a bundle."""
    hashed, plain = hashlib.sha256(), io.BytesIO()
    looks = file.size <= bundle.MAX_BUNDLE
    with refusing("opening", file.result), carrier.open_plain(file.path) as source:
        for chunk in age.chunks(source, _identities(hub)):
            looks = looks and (plain.tell() > 0 or chunk.startswith(bundle.MAGIC))
            hashed.update(chunk)
            if looks and plain.tell() < bundle.MAX_PLAIN:
                plain.write(chunk)
    return hashed.digest(), plain.getvalue() if looks else None


def _identities(hub: Hub) -> tuple[age.Identity, ...]:
    """Identities of the hub, and the home's own: what is held may be sealed to that."""
    return (*hub.identities, hub.store.secrets.evidence_identity)


def _import_evidence(hub: Hub, file: SealedFile, digest: bytes, now: datetime) -> Result:
    if not files.has(hub.store, digest):
        with carrier.open_plain(file.path) as source:
            added = files.add(hub.store, age.opened(source, _identities(hub)), "")
        if added.sha256 != digest:
            raise TransportError("The file changed while it was read.")
    with hub.store.turn():
        evidence_arrivals.note(hub.store, digest)
        bundles.mark_imported(hub.store, file.sha256, name=file.result.name, at=now)
    return result_of(file.result, "done", "evidence")


def _admitted(
    hub: Hub, opened: OpenedBundle, head: Head | None, known: feed.Known, now: datetime
) -> feed.AdmittedRecords:
    for each in opened.chain:
        if level_of(each.body) > hub.roster.format_level:
            raise VerificationError(
                Message("Record {1} is above the mission's format level.", each.seq), check="6"
            )
    return feed.admit(
        opened.chain,
        roster=hub.roster,
        mission=hub.roster.mission,
        head=head,
        known=known,
        ends=partial(feeds.ends, hub.store),
        now=now,
        mapper=hub.mapper,
    )


def _opened_bundle(
    hub: Hub, file: SealedFile, plain: bytes, ahead: Ahead, step: Callable[[], object]
) -> tuple[Result, OpenedBundle]:
    """Bundle of a device of the roster, and the result so far with device and record numbers."""
    with refusing("reading", file.result):
        raw = bundle.first_record(plain)
        kid, _ = envelope.parse(raw)
    device = hub.roster.device(kid)
    known = replace(file.result, kid=kid, call_sign=device.call_sign if device else "")
    if device is None:
        raise RefusedError(result_of(known, "reading", "device", kid.hex()))
    with refusing("reading", known):
        Verifier(device.public_key).verify(envelope.signature(raw), envelope.signed_bytes(raw))
        manifest = record.parse(raw)
        if not isinstance(manifest.body, Manifest):
            raise FormatError("a bundle that does not start with its manifest", where="records")
    known = replace(known, first=manifest.body.first, last=manifest.body.last)
    if manifest.mission != hub.roster.mission:
        raise RefusedError(result_of(known, "reading", "mission"))
    if not epochs.recipients(hub.store) & set(manifest.body.recipients):
        raise RefusedError(result_of(known, "reading", "recipient"))
    head = ahead.head(kid)
    expected = head.seq + 1 if head else 0
    if manifest.body.first > expected:
        _hear_waiting(hub, plain)
        raise RefusedError(result_of(known, "reading", "gap", expected, manifest.body.first - 1))
    with refusing("reading", known):
        opened = bundle.parse(plain, step)
    first = opened.records[0]
    if first.previous is not None and first.previous not in ahead.known(kid, first.seq - 1):
        raise RefusedError(result_of(replace(known, follows=first.previous), "reading", "branch"))
    return known, opened


def compare(hub: Hub, records: Sequence[record.Record]) -> None:
    """Look whether the log contains the heads that these records cite."""
    histories.compare(hub.store, hub.roster, records, hub_log.contains(hub.store))


def _hear_waiting(hub: Hub, plain: bytes) -> None:
    """Hear at once what records say of the log that wait for others, for the manifest vouches.

    Whoever holds back the ones before them may have a reason to.

    Raises:
        StoppedSigningError: They show that the log here is an older copy.
    """
    try:
        opened = bundle.parse(plain)
    except (FormatError, VerificationError):
        return  # told when their turn has come
    signing_stop.check_shown(hub.store, hub.roster, (*opened.records, opened.manifest))
    with hub.store.turn():
        compare(hub, opened.chain)
        for each in opened.records:
            outboxes.hear_recipient(hub.store, each)


def stored(known: Result, admitted: feed.AdmittedRecords, flags: frozenset[str]) -> Result:
    """Result of a bundle that was stored, by the flags of its records."""
    new = [*admitted.records, *admitted.forked]
    worst = next((each for each in ("forked", "after_revocation", "skewed") if each in flags), "")
    check_ = worst or ("records" if new else "repeated records")
    count = sum(each.type != record.RecordType.MANIFEST for each in new)  # the bundle's own
    return replace(result_of(known, "done", check_, count), stored=count)
