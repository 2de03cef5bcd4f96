"""End of a mission: the last bundles, a last checkpoint, the archive, the log's key destroyed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from fieldapp.app.headquarters import imports
from fieldapp.app.home.own_signing import sign_own
from fieldapp.app.home.session import Session, pack_of
from fieldapp.errors import InputError, Message
from fieldapp.hub import status
from fieldapp.hub.custody import archive, recovery, recovery_file, recovery_shares
from fieldapp.hub.custody.backup import BackupProgress
from fieldapp.hub.importer.worker_pool import locked
from fieldapp.hub.publishing import publish, time_stamps
from fieldapp.hub.publishing.cosignatures import WitnessReply
from fieldapp.ledger import age
from fieldapp.ledger.record import DeviceEvent, parse
from fieldapp.mission import hub_keys
from fieldapp.mission.signing import change_list
from fieldapp.store import settings
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds

CLOSED: Final = "mission closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outstanding:
    """Records and files that have not come, as far as headquarters knows.

    Attributes:
        silent: Call signs of trusted laptops of which nothing came.
        gaps: Call signs of laptops of which records are missing.
        evidence: Number of files that records name and that are not here.
        held: Number of files that wait, or are in quarantine.
    """

    silent: tuple[str, ...]
    gaps: tuple[str, ...]
    evidence: int
    held: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LastCheckpoint:
    """Witnesses and stamp that the last checkpoint lacks.

    Attributes:
        witnesses: Those that did not cosign it.
        not_stamped: Why the authority that is set did not stamp it; empty where it did.
    """

    witnesses: tuple[WitnessReply, ...]
    not_stamped: Message


def outstanding(session: Session) -> Outstanding:
    """List what has not come yet: whoever closes the mission closes it without this."""
    found = status.status(session.store, pack_of(session).roster)
    trusted = [f for f in found.feeds if f.revoked_at is None and f.kid != session.store.kid]
    return Outstanding(
        silent=tuple(f.call_sign for f in trusted if f.last is None and not f.waiting),
        gaps=tuple(f.call_sign for f in trusted if f.waiting),
        evidence=found.evidence_missing,
        held=sum(found.quarantine.values()) + found.evidence_waiting,
    )


def check(session: Session, archive_file: Path, now: datetime) -> None:
    """Check that the mission can be closed, before anything is asked.

    Raises:
        InputError: Enrolment has not ended, changes wait, there are no recovery shares, or the
            archive would be in the home.
    """
    store = session.store
    if pack_of(session).roster.ended_at is None:
        raise InputError(
            "Enrolment has not ended.",
            advice="Let officers sign that with `fieldapp hub close`, publish the mission pack, "
            "and let laptops bring what they have.",
        )
    if change_list.waiting(store, now):
        raise InputError(
            "Changes of the mission wait for signatures.",
            advice="Sign them, or withdraw them with `fieldapp hub withdraw`.",
        )
    if recovery.state(store) is None:
        raise InputError(
            "There are no recovery shares, to which the archive is sealed.",
            advice="Make them with `fieldapp hub recovery make`, and try them.",
        )
    home = store.home.resolve()
    if home in archive_file.resolve().parents:
        raise InputError("The archive would be in the home.", advice="Name another disk.")


def is_closed(store: Store) -> bool:
    """Whether the log's key was destroyed."""
    return settings.get(store, settings.CLOSED) is not None


@contextmanager
def alone(store: Store) -> Iterator[None]:
    """Keep the import daemon from this home meanwhile.

    Raises:
        StoreError: It works there.
    """
    with locked(store.home / "watch.lock"):
        yield


def close(session: Session, archive_file: Path, *, now: datetime, progress: BackupProgress) -> None:
    """Close the mission, `alone`. Cut off anywhere, the same again goes on.

    After `last_checkpoint`: the key is destroyed, and the archive is made of what remains. A key
    that is gone does not come back, and everything else of the home stays.

    Args:
        session: Headquarters.
        archive_file: The archive, on another disk.
        now: This machine's clock, UTC.
        progress: As in custody.backup.

    Raises:
        InputError: As check.
        StoreError, TransportError: A disk is full or failed.
        CancelledError: As progress raises it; the archive is to be made then.
    """
    check(session, archive_file, now)
    store = session.store
    if not is_closed(store):
        last_checkpoint(session, public_folder(store), now)
    hub_keys.destroy_log_key(store, now)
    recovery_file.write(store)
    members = settings.get(store, settings.RECOVERY) or {}
    recipient = age.Recipient.parse(members["recipient"])
    archive.write(store, archive_file, recipient, now=now, progress=progress)


def public_folder(store: Store) -> Path:
    """Folder of the public files where laptops read them, as they were written last."""
    served = settings.get(store, settings.PUBLIC_FOLDER)
    return store.home / publish.PUBLIC if served is None else Path(served)


def last_checkpoint(session: Session, public: Path, now: datetime) -> LastCheckpoint:
    """Sign the last record and checkpoint, have it cosigned and stamped, and publish it.

    Done again, it asks again whoever did not answer.

    Args:
        session: Headquarters.
        public: See `public_folder`.
        now: This machine's clock, UTC.

    Raises:
        StoreError: The disk is full or failed.
    """
    store, pack = session.store, pack_of(session)
    with imports.hub(store, pack, now) as hub:
        if not _has_last_record(store):
            sign_own(store, pack, DeviceEvent(event=CLOSED), now=now)
        # Letters belong there.
        publish.publish(store, pack.roster, public, signer=hub.signer, now=now)
        replies = publish.publish_cosigned(store, pack.roster, public, signer=hub.signer, now=now)
        not_stamped = time_stamps.keep_up(store, now, last=True)
        own = store.home / publish.PUBLIC  # whose log the archive has
        for folder in dict.fromkeys((own, public)):
            publish.publish(store, pack.roster, folder, signer=hub.signer, now=now)
    return LastCheckpoint(
        witnesses=tuple(each for each in replies if each.problem), not_stamped=not_stamped
    )


def _has_last_record(store: Store) -> bool:
    head = feeds.head(store, store.kid)
    last = () if head is None else feeds.records(store, store.kid, head.seq, head.seq + 1)
    bodies = (parse(raw).body for raw in last)
    return any(isinstance(body, DeviceEvent) and body.event == CLOSED for body in bodies)


def unpack(archive_file: Path, folder: Path, shares: Sequence[str]) -> None:
    """Open an archive with recovery shares, into a new folder.

    Raises:
        InputError: The shares do not fit together, or the folder exists.
        DecryptionError, FormatError, StoreError: As hub.custody.archive.unpack.
    """
    archive.unpack(archive_file, folder, age.Identity(recovery_shares.join(shares)))
