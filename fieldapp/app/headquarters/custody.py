"""Custody of headquarters: backup, move, restore, and whether the log may be signed on.

The steps are in `hub/custody`. A restored copy signs nothing until it was compared with what others
have seen, or officers said that the log begins again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from fieldapp.app.home import atomic_home, preferences
from fieldapp.app.home.session import Session, pack_of
from fieldapp.errors import InputError, Message, StoreError
from fieldapp.hub.custody import backup as backup_
from fieldapp.hub.custody import (
    backup_list,
    newer_pack,
    recovery,
    recovery_file,
    recovery_shares,
    seen_heads,
    sheet_printer,
    to_bucket,
    to_server,
)
from fieldapp.hub.custody import restore as restore_
from fieldapp.hub.custody.backup import BackupProgress
from fieldapp.hub.custody.backup_list import BackupList
from fieldapp.hub.custody.newer_pack import PackFound
from fieldapp.hub.custody.recovery import Print, RecoveryState
from fieldapp.hub.custody.recovery_shares import Shares
from fieldapp.hub.custody.seen_heads import SeenHead
from fieldapp.hub.custody.share_sheet import SheetHead
from fieldapp.hub.custody.to_bucket import MovedEvidence
from fieldapp.ledger.roster import Roster
from fieldapp.mission import hub_keys, release
from fieldapp.store import settings, signing_stop
from fieldapp.store.conversion import Conversion
from fieldapp.store.interface import Store
from fieldapp.store.keys import keystore
from fieldapp.store.objects import bucket_file
from fieldapp.store.objects.bucket_file import Bucket
from fieldapp.store.signing_stop import Stop

__all__ = [
    "BackupList",
    "Bucket",
    "PackFound",
    "RecoveryState",
    "SeenHead",
    "Shares",
]  # given on to window and commands

PRINT_PROGRAM: Final = sheet_printer.PROGRAM
MAX_SHARES: Final = recovery_shares.MAX_SHARES


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredBackup:
    """A backup of a home, the newest in its folder.

    Attributes:
        at: When it was made, UTC.
        folder: Where it was written.
        entries: Entries of the log since then.
    """

    at: datetime
    folder: str
    entries: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LogComparison:
    """Result of comparing the log with what others have seen.

    Attributes:
        seen: What each source shows.
        pack: What became of newer mission packs.
        stop: Why nothing is signed, None where it is.
    """

    seen: tuple[SeenHead, ...]
    pack: PackFound
    stop: Message | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreResult:
    """Result of a restore: the backup's list, and how its log compares."""

    backup: BackupList
    compared: LogComparison


def backup(
    store: Store, folder: Path, *, now: datetime, progress: BackupProgress = lambda *_: None
) -> BackupList:
    """Bring the backup of headquarters in a folder up to date.

    Raises:
        InputError: As hub.custody.backup.write.
        StoreError, TransportError, CancelledError: As there; the earlier backup stands.
    """
    _check_mission(store)
    return backup_.write(store, folder, now=now, progress=progress)


def move(
    store: Store, folder: Path, *, now: datetime, progress: BackupProgress = lambda *_: None
) -> BackupList:
    """Back headquarters up to a folder from which it goes on; this home signs nothing any more.

    The home is locked before the backup is finished, so never two homes sign. Cut off, the same
    again goes on.

    Raises:
        InputError: It moves to another folder already.
        StoreError, TransportError, CancelledError: As backup.
    """
    _check_mission(store)
    moved = settings.get(store, settings.MOVED_TO)
    target = str(folder.resolve())
    if moved not in (None, target):
        raise InputError(
            Message("Headquarters has moved already, with the backup in {1}.", moved),
            field="folder",
            advice="Restore that one on the new machine.",
        )
    backup_.write(store, folder, now=now, moved=moved is not None, progress=progress)
    settings.put(store, settings.MOVED_TO, target)
    return backup_.write(store, folder, now=now, moved=True, progress=progress)


def to_postgres(
    store: Store, dsn: str, *, progress: BackupProgress = lambda *_: None
) -> Conversion:
    """Move headquarters' database to a PostgreSQL server; the store is of no use afterwards.

    See hub.custody.to_server.move.

    Raises:
        InputError, StoppedSigningError, StoreError: As there; the home is as it was.
    """
    _check_mission(store)
    return to_server.move(store, dsn, progress=progress)


def to_s3(
    store: Store,
    bucket: Bucket,
    key_file: Path,
    *,
    progress: BackupProgress = lambda *_: None,
) -> MovedEvidence:
    """Move headquarters' evidence into a bucket; the same again goes on.

    See hub.custody.to_bucket.move.

    Args:
        store: Headquarters'.
        bucket: It exists.
        key_file: Two lines: the account's name, and its secret key.
        progress: As there.

    Raises:
        InputError, StoreError: As there, or the file has no two lines.
    """
    _check_mission(store)
    return to_bucket.move(store, bucket, bucket_file.read_keys(key_file), progress=progress)


def arrivals_to_s3(store: Store, bucket: Bucket, key_file: Path) -> None:
    """Have what arrives taken from a bucket, into which receivers put it.

    See hub.custody.to_bucket.name_arrivals.

    Raises:
        InputError, StoreError: As there, or the file of keys has no two lines.
    """
    _check_mission(store)
    to_bucket.name_arrivals(store, bucket, bucket_file.read_keys(key_file))


def bucket_of(store: Store) -> str | None:
    """Name of the bucket that has a home's evidence, None where its folder has it."""
    named = bucket_file.named(store.home)
    return None if named is None else named.bucket


def last_backup(store: Store) -> StoredBackup | None:
    """The newest backup of a home; None where there is none."""
    return max(backups(store), key=lambda each: each.at, default=None)


def old_backups(store: Store, now: datetime) -> list[StoredBackup]:
    """Backups older than the horizon, oldest first: they hold keys that were destroyed since."""
    border = now - hub_keys.epoch_plan(store).horizon
    old = (each for each in backups(store) if each.at <= border)
    return sorted(old, key=lambda each: each.at)


def backups(store: Store) -> Iterator[StoredBackup]:
    """Backups of a home, one in each folder."""
    size = signing_stop.size(store)
    for folder, members in (settings.get(store, settings.BACKED_UP) or {}).items():
        at = datetime.fromisoformat(members["at"])
        yield StoredBackup(at=at, folder=folder, entries=size - int(members["size"]))


def forget_backup(store: Store, folder: Path) -> None:
    """Name the backup in a folder no longer: somebody deleted it.

    Raises:
        InputError: It is still there, or there never was one.
    """
    backup_.forget(store, folder)


def log_size(store: Store) -> int:
    """Number of entries of the log."""
    return signing_stop.size(store)


def restore(
    folder: Path,
    home: Path,
    passphrase: str,
    sources: Sequence[str],
    *,
    shares: Sequence[str] = (),
    now: datetime,
    progress: BackupProgress = lambda *_: None,
) -> RestoreResult:
    """Restore headquarters from a backup into a new home, and compare it with what others have.

    Args:
        folder: Of the backup.
        home: Where headquarters is to be; where it fails, nothing is left there.
        passphrase: Of the time of the backup; with shares, a new one.
        sources: Addresses and folders that show what the log was.
        shares: Recovery shares, as typed, in place of the passphrase. They also open newer recovery
            files that lie in the sources.
        now: This machine's clock, UTC.
        progress: As in backup.

    Raises:
        StoreError: There is a home already, no finished backup, or a disk failed.
        FormatError, VerificationError: The backup is damaged or was changed.
        DecryptionError: The passphrase is wrong.
        CancelledError: As progress raises it.
    """
    listed = backup_list.read(folder)
    compared: list[LogComparison] = []
    with atomic_home.founding(home) as part:
        restore_.copy_files(folder, part, listed, progress=progress)
        if shares:
            recovery.open_home(part, shares, passphrase)
        secrets = keystore.unlock(part / atomic_home.KEYSTORE, passphrase)

        def look(store: Store) -> None:
            if shares:
                files = [Path(each) / recovery_file.NAME for each in sources]
                recovery.add_missing(store, files, shares, now=now)
            backup_.note(store, folder, listed)
            compared.append(compare(store, sources, now))

        restore_.prove(part, listed, secrets, look=look)
    return RestoreResult(backup=listed, compared=compared[0])


def compare(store: Store, sources: Sequence[str], now: datetime) -> LogComparison:
    """Compare log and mission pack with witnesses, public copies, sticks and outboxes.

    Raises:
        StoreError: This home is not headquarters', or its disk failed.
    """
    _check_mission(store)
    pack = newer_pack.take(store, sources, now)
    roster = release.current_pack(store, now).roster
    seen = tuple(seen_heads.compare(store, roster, sources))
    stop = signing_stop.stopped(store)
    words = None if stop is None else signing_stop.in_words(store, _named(stop, roster))
    return LogComparison(seen=seen, pack=pack, stop=words)


def stop_in_words(store: Store, roster: Roster) -> Message | None:
    """Reason why headquarters signs nothing; None where it signs."""
    moved = settings.get(store, settings.MOVED_TO)
    if moved is not None:
        return Message("Headquarters has moved away from this home, with the backup in {1}.", moved)
    stop = signing_stop.stopped(store)
    return None if stop is None else signing_stop.in_words(store, _named(stop, roster))


def has_moved(store: Store) -> bool:
    """Whether headquarters has moved away from this home."""
    return settings.get(store, settings.MOVED_TO) is not None


def _named(stop: Stop, roster: Roster) -> Stop:
    """Stop with a laptop's call sign in place of its key identifier."""
    device = next((d for d in roster.devices if d.kid.hex() == stop.source), None)
    return stop if device is None else replace(stop, source=device.call_sign)


def recovery_of(store: Store) -> RecoveryState | None:
    """Standing of the recovery shares; None where none were made."""
    return recovery.state(store)


def make_shares(
    session: Session, passphrase: str, of: Shares, printed: Print, *, now: datetime
) -> None:
    """Make a new recovery secret and print its shares, in the language of the home.

    See hub.custody.recovery.make.

    Raises:
        InputError, DecryptionError, StoreError: As there.
    """
    head = SheetHead(
        mission=pack_of(session).roster.mission_name,
        of=of,
        made_at=now,
        language=preferences.read(session.store).language,
    )
    recovery.make(session.store, passphrase, head, printed)


def drill(store: Store, shares: Sequence[str], now: datetime) -> None:
    """Prove that shares open what headquarters holds; see hub.custody.recovery.drill.

    Raises:
        InputError, DecryptionError, StoreError: As there.
    """
    recovery.drill(store, shares, now=now)


def open_by_shares(home: Path, shares: Sequence[str], new: str) -> None:
    """Give headquarters' home a new passphrase by shares.

    Raises:
        InputError, DecryptionError, StoreError: As hub.custody.recovery.open_home.
    """
    recovery.open_home(home, shares, new)


def read_share(text: str) -> str:
    """A share as typed or scanned.

    Raises:
        InputError: A word is wrong.
    """
    return recovery_shares.read(text)


def with_share(shares: Sequence[str], text: str) -> list[str]:
    """Shares that were read, and one more as typed or scanned.

    Raises:
        InputError: A word is wrong, the sheet was typed already, or it is of another date.
    """
    return recovery_shares.added(shares, text)


def printer(typed: str) -> Print:
    """Printer of sheets by a typed command.

    Raises:
        InputError: As hub.custody.sheet_printer.printer.
    """
    return sheet_printer.printer(typed)


def printer_command(name: str) -> str:
    """Command that prints on the printer of this name."""
    return sheet_printer.command(name)


def shares_needed(share: str) -> int:
    """Number of shares that this one's secret needs."""
    return recovery_shares.needed_for(share)


def _check_mission(store: Store) -> None:
    if not hub_keys.is_mission(store):
        raise StoreError(
            "This home is not headquarters'.",
            advice="A laptop is not backed up: it brings everything to headquarters.",
        )
