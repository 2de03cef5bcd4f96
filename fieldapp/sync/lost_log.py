"""Lost part of the hub's log: a laptop follows what officers say, and keeps what it had seen.

HOME/lost-log/<hash>.checkpoint     checkpoints of the lost part, as the log's key signed them
"""

from __future__ import annotations

import hashlib
from typing import Final

from fieldapp.ledger.roster import Roster
from fieldapp.store.atomic_file import new_file
from fieldapp.store.interface import Store
from fieldapp.store.transfer import log_restart
from fieldapp.store.transfer.log_restart import LogRestart

FOLDER: Final = "lost-log"


def follow(store: Store, roster: Roster) -> list[LogRestart]:
    """Follow every statement of a verified roster that a log ended; those that are new here.

    Raises:
        StoreError: The disk is full or failed.
    """
    restarts = []
    while (restart := log_restart.follow(store, roster.earlier_logs)) is not None:
        restarts.append(restart)
        folder = store.home / FOLDER
        folder.mkdir(mode=0o700, exist_ok=True)
        for note in restart.notes:
            name = f"{hashlib.sha256(note.encode()).hexdigest()[:16]}.checkpoint"
            with new_file(folder, name) as new:
                new.file.write(note.encode())
    return restarts
