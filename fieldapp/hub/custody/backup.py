"""Backup of headquarters' home while others work in it, into a folder (format: backup_list.py).

The mission's repository is copied first and the database next: keys are stored before a roster
names them. What the database names lies in files that were written before, so they come last.
Officers' keys and what can be made again are left out, and so is evidence that is in a bucket.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Final

from fieldapp.errors import CancelledError, InputError, Message, StoreError, TransportError
from fieldapp.hub.custody import backup_list, recovery_file
from fieldapp.hub.custody.backup_list import FILES, LIST, BackupList
from fieldapp.hub.publishing import publish
from fieldapp.mission import release, trust
from fieldapp.store import hub_log, settings, signing_stop
from fieldapp.store.database import open_store
from fieldapp.store.database_copy import copy_database
from fieldapp.store.evidence import files
from fieldapp.store.interface import Store
from fieldapp.store.objects import bucket_file
from fieldapp.store.postgres.hub_file import HUB_FILE, SECRETS_FOLDER
from fieldapp.store.sqlite.sqlite_dialect import DATABASE_FILE
from fieldapp.sync.carrier import carrier

BackupProgress = Callable[[int, int, str], None]
"""Called with (KiB done, KiB in all, what is next); an error that it raises stops."""

_LOCKS: Final = ("import.lock", "watch.lock", publish.LOCK)
_LEFT_OUT: Final = frozenset(("officers", publish.PUBLIC, "founding.part", "outgoing", *_LOCKS)) | {
    HUB_FILE,
    SECRETS_FOLDER,  # of a database on a server, of which a file is made
    bucket_file.KEYS_FOLDER,
}
_NEW: Final = ".new"
_CHUNK: Final = 2**20


def write(
    store: Store,
    folder: Path,
    *,
    now: datetime,
    moved: bool = False,
    progress: BackupProgress = lambda *_: None,
) -> BackupList:
    """Bring the backup in a folder up to date; what is there already is not written again.

    Args:
        store: Headquarters'; others may import meanwhile.
        folder: Of the backup, outside the home; made where it is missing.
        now: This machine's clock, UTC.
        moved: Headquarters moves with this backup.
        progress: Called before each file and between its chunks; an error that it raises stops,
            and the earlier backup stands.

    Raises:
        InputError: The folder is in the home, or has another mission's backup.
        StoreError, TransportError: A disk is full or failed; the earlier backup stands.
        CancelledError: As progress raises it.
    """
    _check_folder(store, folder)
    if not moved:
        signing_stop.check_here(store)
    before = _earlier(store, folder)
    recovery_file.write(store)
    (folder / FILES).mkdir(mode=0o700, parents=True, exist_ok=True)
    shutil.rmtree(folder / FILES / _NEW, ignore_errors=True)
    meter = _BackupProgress(progress, sum(path.stat().st_size for path in _paths(store.home)) >> 10)
    to = _Target(folder / FILES, before.files if before else {}, meter)
    while True:
        stamp = _timestamp(store)
        mission = (p for p in _paths(store.home) if _top(store, p) == release.FOLDER)
        listed = to.all(store.home, mission)
        made = _database(store, to, now=now, moved=moved)
        if stamp == _timestamp(store):
            break  # else officers changed the pack meanwhile, which they seldom do
    others = (p for p in _paths(store.home) if _top(store, p) != release.FOLDER)
    every = {**listed, **to.all(store.home, others), **made.files}
    made = backup_list.vouched(backup_list.with_files(made, every), store.secrets)
    raw = backup_list.encode(made)
    carrier.put(folder, LIST, lambda sink: sink.write(raw))
    _remove_others(folder / FILES, {sha256 for _, sha256 in every.values()})
    note(store, folder, made)
    return made


def note(store: Store, folder: Path, made: BackupList) -> None:
    """Remember which backup is in a folder."""
    members = {"at": made.made_at.isoformat(), "size": made.size}
    with store.transaction():
        known = settings.get(store, settings.BACKED_UP) or {}
        settings.put(store, settings.BACKED_UP, known | {str(folder.resolve()): members})


def forget(store: Store, folder: Path) -> None:
    """Name the backup in a folder no longer: somebody deleted it.

    Raises:
        InputError: It is still there, or there never was one.
    """
    if (folder / LIST).exists():
        raise InputError(
            Message("{1} still has its backup.", folder),
            field="folder",
            advice="Delete the folder first.",
        )
    with store.transaction():
        known = settings.get(store, settings.BACKED_UP) or {}
        if known.pop(str(folder.resolve()), None) is None:
            raise InputError(
                Message("No backup of this home in {1} is known.", folder),
                field="folder",
                advice="Copy the folder from `fieldapp hub status`.",
            )
        settings.put(store, settings.BACKED_UP, known)


def _check_folder(store: Store, folder: Path) -> None:
    home = store.home.resolve()
    if folder.resolve() == home or home in folder.resolve().parents:
        raise InputError(
            "A backup in the home itself is lost with it.",
            field="folder",
            advice="Name a folder on another disk or a stick.",
        )


def _earlier(store: Store, folder: Path) -> BackupList | None:
    """The backup that is in the folder; None where none was finished."""
    if not (folder / LIST).exists():
        return None
    earlier = backup_list.read(folder)
    root_hash = settings.get(store, settings.ROOT_HASH) or b""
    if earlier.mission != root_hash[:8]:
        raise InputError(
            Message("{1} has the backup of another mission.", folder),
            field="folder",
            advice="Name another folder.",
        )
    return earlier


def _paths(home: Path) -> Iterator[Path]:
    """Files of a folder of the home that belong in a backup, but for the database."""
    for path in sorted(home.rglob("*")):
        top = path.relative_to(home).parts[0]
        if top in _LEFT_OUT or top.startswith(DATABASE_FILE) or path.name.endswith(".part"):
            continue
        if carrier.is_plain(path):
            yield path


def _top(store: Store, path: Path) -> str:
    return path.relative_to(store.home).parts[0]


def _timestamp(store: Store) -> bytes:
    """Mark that differs whenever a change of the mission pack has taken effect."""
    return (store.home / release.FOLDER / trust.METADATA / "timestamp.json").read_bytes()


def _database(store: Store, to: _Target, *, now: datetime, moved: bool) -> BackupList:
    """Copy the database; the list so far, with the log as it is in the copy."""
    part = to.folder / _NEW
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir(mode=0o700)
    try:
        path = part / DATABASE_FILE
        copy_database(store.home, store.secrets, path, cancelled=to.meter.cancelled)
        to.meter.check()
        copied = open_store(part, store.secrets)
        try:
            size = hub_log.size(copied)
            root_hash = settings.get(copied, settings.ROOT_HASH) or b""
            made = BackupList(
                made_at=now,
                mission=root_hash[:8],
                origin=settings.get(copied, settings.LOG_ORIGIN) or "",
                size=size,
                root=signing_stop.root_at(copied, size),
                roster=release.current_pack(store, now).roster.version,
                moved=moved,
                files={},
            )
        finally:
            copied.close()
        return backup_list.with_files(made, {DATABASE_FILE: to.put(path)})
    finally:
        shutil.rmtree(part, ignore_errors=True)


class _BackupProgress:
    """Progress in KiB; remembers the error with which it was stopped."""

    def __init__(self, progress: BackupProgress, total: int) -> None:
        self._progress = progress
        self._total = max(1, total)
        self._bytes = 0
        self._stopped: CancelledError | None = None

    def advance(self, size: int, what: str = "") -> None:
        self._bytes += size
        done = self._bytes >> 10
        self._progress(min(done, self._total), self._total, what)

    def cancelled(self) -> bool:
        try:
            self.advance(0, DATABASE_FILE)
        except CancelledError as e:
            self._stopped = e
        return self._stopped is not None

    def check(self) -> None:
        if self._stopped is not None:
            raise self._stopped


class _Target:
    """Folder of a backup's files, by their content."""

    def __init__(
        self, folder: Path, known: dict[str, tuple[int, str]], meter: _BackupProgress
    ) -> None:
        self.folder = folder
        self.meter = meter
        self._known = known

    def all(self, home: Path, paths: Iterator[Path]) -> dict[str, tuple[int, str]]:
        listed = {}
        for path in paths:
            name = path.relative_to(home).as_posix()
            known = self._known.get(name)
            # A piece of evidence never changes, so it is not even read again.
            if known is not None and name.startswith(f"{files.FOLDER}/"):
                stored = self.folder / known[1]
                if carrier.is_plain(stored) and stored.stat().st_size == known[0]:
                    listed[name] = known
                    continue
            try:
                listed[name] = self.put(path)
            except TransportError:
                if path.exists():
                    raise  # else it was discarded meanwhile
        return listed

    def put(self, path: Path) -> tuple[int, str]:
        """Copy a file, unless the same is there; its size and SHA-256."""
        digest, size = carrier.digest(path)
        target = self.folder / digest.hex()
        if carrier.is_plain(target) and target.stat().st_size == size:
            self.meter.advance(size, path.name)
            return size, digest.hex()

        def copied(sink: BinaryIO) -> None:
            with carrier.open_plain(path) as source:
                while chunk := source.read(_CHUNK):
                    self.meter.advance(len(chunk), path.name)
                    sink.write(chunk)

        written = carrier.put(self.folder, digest.hex(), copied)
        if written.sha256 != digest:
            target.unlink()
            return self.put(path)  # it was replaced meanwhile
        return written.size, written.sha256.hex()


def _remove_others(folder: Path, names: set[str]) -> None:
    try:
        for path in folder.iterdir():
            if path.name not in names:
                path.unlink()
    except OSError as e:
        raise StoreError("Files of the earlier backup cannot be removed.") from e
