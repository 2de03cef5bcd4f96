"""Check of one sealed file: open and admit it, or hold it with the reason why not.

A piece of evidence is stored here; a bundle that was admitted is stored by group_commit.py, with
others in one transaction. Nothing here keeps others from the database for long.

What a hostile file costs is bounded. Of a bundle the manifest's envelope is read first; only where
a device of the roster signed it, for this mission and this hub, is anything else unpacked, no more
than one bundle may hold, and nothing parsed that the manifest does not vouch for.

`_OUTCOMES` is the table of what an import can come to: outcome, reason and advice for each class of
error and for each check.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final, Protocol

from fieldapp.errors import (
    NOTHING,
    DecryptionError,
    FieldappError,
    FormatError,
    Message,
    NewerFormatError,
    NotForUsError,
    Pattern,
    TransportError,
    VerificationError,
)
from fieldapp.hub.importer import held_files, hold_refused
from fieldapp.hub.importer.outcome import Outcome, Result
from fieldapp.ledger import age, bundle, envelope, feed, record
from fieldapp.ledger.body import level_of
from fieldapp.ledger.bundle import OpenedBundle
from fieldapp.ledger.keys import Verifier
from fieldapp.ledger.log.note import LogSigner
from fieldapp.ledger.record import Head, Manifest
from fieldapp.ledger.roster import Roster
from fieldapp.store import hub_log, signing_stop
from fieldapp.store.evidence import files
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds
from fieldapp.store.transfer import bundles, epochs, outboxes
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
        public: Folder of the public files; None for `public` in its home.
        write_lock: Held while the database is written, where several processes import.
    """

    store: Store
    roster: Roster
    identities: tuple[age.Identity, ...]
    signer: LogSigner
    mapper: feed.Mapper = map
    public: Path | None = None
    write_lock: Callable[[], AbstractContextManager[None]] = nullcontext


_TELL: Final = Message("Keep the file and tell the security officer.")

# (step, class of error or name of check) to outcome, reason, advice. In a reason {1} is the error's
# text, or {1}, {2} are the values of the check. The error's own advice, if any, comes first.
_OUTCOMES: Final[dict[tuple[str, str | type], tuple[Outcome, Pattern, Message]]] = {
    ("opening", TransportError): (Outcome.UNREADABLE, Pattern("{1}"), NOTHING),
    ("opening", NotForUsError): (
        Outcome.MISADDRESSED,
        Pattern("{1}"),
        Message(
            "Where a laptop of the mission sealed it, it is older than headquarters' keys, or for "
            "another mission: with the newest mission pack the laptop seals again by itself."
        ),
    ),
    ("opening", DecryptionError): (Outcome.DAMAGED, Pattern("{1}"), NOTHING),
    ("opening", FormatError): (Outcome.DAMAGED, Pattern("The file is damaged: {1}."), NOTHING),
    ("opening", "0"): (Outcome.STRANGER, Pattern("This is not a sealed file."), NOTHING),
    ("opening", "size"): (
        Outcome.HOSTILE,
        Pattern("The file is larger than anything that is sent."),
        NOTHING,
    ),
    ("opening", "fault"): (
        Outcome.FAILED,
        Pattern("This program failed on the file."),
        Message("Keep the file, and report this with what the importer logged."),
    ),
    ("reading", NewerFormatError): (
        Outcome.NEWER,
        Pattern("The bundle was made by a newer version: {1}."),
        Message("Update headquarters first; then this file is imported by itself."),
    ),
    ("reading", FormatError): (
        Outcome.HOSTILE,
        Pattern("No laptop writes such a bundle: {1}."),
        _TELL,
    ),
    ("reading", VerificationError): (Outcome.FORGED, Pattern("{1}"), _TELL),
    ("reading", "mission"): (
        Outcome.FOREIGN,
        Pattern("The records are of another mission."),
        _TELL,
    ),
    ("reading", "budget"): (
        Outcome.OVERSIZED,
        Pattern("The bundle holds more than is read at once: {1}."),
        Message("The laptop is asked to seal in smaller bundles, and does so by itself."),
    ),
    ("reading", "device"): (
        Outcome.UNKNOWN,
        Pattern("The device {1} is not in the roster."),
        Message("Enrol it or find out whose it is; then import the file again."),
    ),
    ("reading", "recipient"): (
        Outcome.MISADDRESSED,
        Pattern("The device sealed these records for somebody else, and another passed them on."),
        _TELL,
    ),
    ("reading", "gap"): (
        Outcome.WAITING,
        Pattern("Records {1} to {2} have not come yet."),
        Message("Import the laptop's earlier bundles; this one is kept and waits for them."),
    ),
    ("reading", "branch"): (
        Outcome.WAITING,
        Pattern("What these records follow has not come: they are on another branch."),
        Message("Import the laptop's earlier bundles; this one is kept and waits for them."),
    ),
    ("reading", "unnamed evidence"): (
        Outcome.WAITING,
        Pattern("A piece of evidence that no record names yet."),
        Message("Import the bundle that it belongs to."),
    ),
    ("admitting", VerificationError): (Outcome.FORGED, Pattern("{1}"), _TELL),
    ("admitting", "2"): (Outcome.UNENTITLED, Pattern("{1}"), _TELL),
    ("admitting", "6"): (Outcome.UNENTITLED, Pattern("{1}"), _TELL),
    ("done", "evidence"): (
        Outcome.EVIDENCE,
        Pattern("A piece of evidence that a record names."),
        NOTHING,
    ),
    ("done", "repeated file"): (
        Outcome.REPEATED,
        Pattern("This file was imported before."),
        NOTHING,
    ),
    ("done", "repeated records"): (Outcome.REPEATED, Pattern("Nothing in it is new."), NOTHING),
    ("done", "records"): (Outcome.IMPORTED, Pattern("Records stored and logged: {1}."), NOTHING),
    ("done", "forked"): (
        Outcome.FORK,
        Pattern("The feed has two branches: the key signed on two machines; both are kept."),
        Message("Tell the security officer; the laptop needs a new key."),
    ),
    ("done", "after_revocation"): (
        Outcome.REVOKED,
        Pattern("Records that came after the device was revoked; kept and flagged."),
        Message("Do not rely on them before the security officer has looked."),
    ),
    ("done", "skewed"): (
        Outcome.SKEWED,
        Pattern("The device's clock was far off for some records; kept and flagged."),
        Message("Ask the monitor to set the clock."),
    ),
}


class RefusedError(Exception):
    """Refusal of a file; `result` has the reason."""

    def __init__(self, result: Result) -> None:
        super().__init__(result.reason)
        self.result = result


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
    """What was checked before and is not stored yet, upon what is stored."""

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
) -> Result | CheckedBundle:
    """Check one file; a bundle in order is to be stored, and all else is settled.

    Args:
        hub: The hub.
        path: Of the file.
        ahead: What was checked before it.
        now: This machine's clock, UTC.
        name: The file's name where it came from, if not as here.
        sender: Device that sent it through the receiver, where one did.

    Raises:
        StoreError: The hub's own disk or database failed.
    """
    try:
        file = _file(hub, path, path.name if name is None else name, sender)
    except RefusedError as e:
        return e.result
    if bundles.is_imported(hub.store, file.sha256):
        return _result(file.result, "done", "repeated file")
    try:
        checked = _checked(hub, file, ahead, now)
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
    return hold(hub, file, _result(file.result, "opening", "fault"), now)


def _file(hub: Hub, path: Path, name: str, sender: bytes | None) -> SealedFile:
    unread = Result(name=name, outcome=Outcome.IMPORTED, reason=NOTHING)
    with _refusing("opening", unread):
        sha256, size = carrier.digest(path)
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


def _checked(hub: Hub, file: SealedFile, ahead: Ahead, now: datetime) -> Result | CheckedBundle:
    if file.size > MAX_FILE:
        raise RefusedError(_result(file.result, "opening", "size"))
    digest, plain = _open(hub, file)
    if plain is None:
        ahead.store_all()
    if files.names(hub.store, digest):
        return _import_evidence(hub, file, digest, now)
    if plain is None:
        evidence = replace(file.result, evidence=digest)
        raise RefusedError(_result(evidence, "reading", "unnamed evidence"))
    known, opened = _opened_bundle(hub, file, plain, ahead)
    with _refusing("admitting", known):
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
    with _refusing("admitting", checked.known):
        known = partial(feeds.known, hub.store, kid)
        return _admitted(hub, checked.opened, checked.head, known, now)


def _open(hub: Hub, file: SealedFile) -> tuple[bytes, bytes | None]:
    """SHA-256 of a file's plaintext, and the plaintext's beginning where it looks like a bundle."""
    hashed, plain = hashlib.sha256(), io.BytesIO()
    looks = file.size <= bundle.MAX_BUNDLE
    with _refusing("opening", file.result), carrier.open_plain(file.path) as source:
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
    with hub.write_lock():
        bundles.mark_imported(hub.store, file.sha256, name=file.result.name, at=now)
    return _result(file.result, "done", "evidence")


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
        now=now,
        mapper=hub.mapper,
    )


def _opened_bundle(
    hub: Hub, file: SealedFile, plain: bytes, ahead: Ahead
) -> tuple[Result, OpenedBundle]:
    """Bundle of a device of the roster, and the result so far with device and record numbers."""
    with _refusing("reading", file.result):
        raw = bundle.first_record(plain)
        kid, _ = envelope.parse(raw)
    device = hub.roster.device(kid)
    known = replace(file.result, kid=kid, call_sign=device.call_sign if device else "")
    if device is None:
        raise RefusedError(_result(known, "reading", "device", kid.hex()))
    with _refusing("reading", known):
        Verifier(device.public_key).verify(envelope.signature(raw), envelope.signed_bytes(raw))
        manifest = record.parse(raw)
        if not isinstance(manifest.body, Manifest):
            raise FormatError("a bundle that does not start with its manifest", where="records")
    known = replace(known, first=manifest.body.first, last=manifest.body.last)
    if manifest.mission != hub.roster.mission:
        raise RefusedError(_result(known, "reading", "mission"))
    if not epochs.recipients(hub.store) & set(manifest.body.recipients):
        raise RefusedError(_result(known, "reading", "recipient"))
    head = ahead.head(kid)
    expected = head.seq + 1 if head else 0
    if manifest.body.first > expected:
        _hear_waiting(hub, plain)
        raise RefusedError(_result(known, "reading", "gap", expected, manifest.body.first - 1))
    with _refusing("reading", known):
        opened = bundle.parse(plain)
    first = opened.records[0]
    if first.previous is not None and first.previous not in ahead.known(kid, first.seq - 1):
        raise RefusedError(_result(known, "reading", "branch"))
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
    with hub.write_lock(), hub.store.transaction():
        compare(hub, opened.chain)
        for each in opened.records:
            outboxes.hear_recipient(hub.store, each)


def stored(known: Result, admitted: feed.AdmittedRecords, flags: frozenset[str]) -> Result:
    """Result of a bundle that was stored, by the flags of its records."""
    new = [*admitted.records, *admitted.forked]
    worst = next((each for each in ("forked", "after_revocation", "skewed") if each in flags), "")
    check_ = worst or ("records" if new else "repeated records")
    count = sum(each.type != record.RecordType.MANIFEST for each in new)  # the bundle's own
    return replace(_result(known, "done", check_, count), stored=count)


@contextmanager
def _refusing(step: str, known: Result) -> Iterator[None]:
    """Turn an error of the table into the refusal of the file; others go on up."""
    try:
        yield
    except FieldappError as e:
        codes = (getattr(e, "check", ""), getattr(e, "where", ""), *type(e).__mro__)
        code = next((each for each in codes if (step, each) in _OUTCOMES), None)
        if code is None:
            raise
        result = _result(known, step, code, e.message)
        # While reading, the error's own advice is for whoever opens a single record.
        advice = (step != "reading" and e.advice) or result.advice
        raise RefusedError(replace(result, advice=advice)) from e


def _result(known: Result, step: str, code: str | type, *values: object) -> Result:
    outcome, reason, advice = _OUTCOMES[step, code]
    return replace(known, outcome=outcome, reason=reason(*values), advice=advice)
