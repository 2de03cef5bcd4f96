"""Restore of headquarters' home from a backup: every file checked, the keys proven to open it.

The home is built beside its place and put there whole (app/home/atomic_home.py gives the folder).
The backup is only read. Whether the restored log may be signed on is seen_heads.py's
question: until it is answered, signing is stopped.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from fieldapp.errors import Message, VerificationError
from fieldapp.hub.custody import backup_list
from fieldapp.hub.custody.backup import BackupProgress
from fieldapp.hub.custody.backup_list import FILES, BackupList
from fieldapp.store import hub_log, settings, signing_stop
from fieldapp.store.atomic_file import new_file
from fieldapp.store.database import open_store
from fieldapp.store.interface import Store
from fieldapp.store.keys.keystore import Secrets
from fieldapp.store.signing_stop import Stop
from fieldapp.sync.carrier import carrier
from fieldapp.sync.carrier.carrier import HashedFile


def copy_files(
    folder: Path, home: Path, listed: BackupList, *, progress: BackupProgress = lambda *_: None
) -> None:
    """Copy the files of a backup to a new home.

    Args:
        folder: Of the backup.
        home: Empty folder.
        listed: The backup's list.
        progress: Called before each file and between its chunks; an error that it raises stops.

    Raises:
        VerificationError: A file is missing or damaged.
        StoreError, TransportError: A disk is full or failed.
    """
    total = max(1, sum(size for size, _ in listed.files.values()) >> 10)
    done = 0

    def advance(size: int) -> None:
        nonlocal done
        done += size
        progress(min(done >> 10, total), total, name)

    for name, (size, sha256) in sorted(listed.files.items()):
        target = home / name
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        stored = folder / FILES / sha256
        if not carrier.is_plain(stored):
            raise _damaged(name)
        with carrier.open_plain(stored) as source, new_file(target.parent, target.name) as new:
            sink = HashedFile(new.file, advance)
            while chunk := source.read(2**20):
                sink.write(chunk)
            if (sink.size, sink.hash.hexdigest()) != (size, sha256):
                raise _damaged(name)


def _damaged(name: str) -> VerificationError:
    return VerificationError(
        Message("{1} of the backup is missing or damaged.", name),
        check="backup",
        advice="Use another backup; nothing was restored.",
    )


def prove(
    home: Path, listed: BackupList, secrets: Secrets, *, look: Callable[[Store], object]
) -> None:
    """Prove that a restored home opens and is the one of the list, and stop its signing.

    Args:
        home: The restored home.
        listed: The backup's list.
        secrets: Of its keystore.
        look: Called with the open store before it is closed.

    Raises:
        VerificationError: The list is not this home's, or the database is not the list's.
        StoreError: The database cannot be opened.
    """
    backup_list.check(listed, secrets)
    store = open_store(home, secrets)
    try:
        if hub_log.size(store) != listed.size or not signing_stop.is_known(
            store, listed.size, listed.root
        ):
            raise VerificationError(
                "The database of the backup is not the one that its list names.",
                check="backup",
                advice="Use another backup; nothing was restored.",
            )
        settings.remove(store, settings.MOVED_TO)
        if listed.moved:
            signing_stop.end(store)  # the home it was made from signs nothing any more
        else:
            signing_stop.put(store, Stop(why="alone"))
        look(store)
    finally:
        store.close()
