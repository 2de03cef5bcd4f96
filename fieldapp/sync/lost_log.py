"""Lost part of the hub's log: a laptop follows what officers say, and keeps what it had seen.

HOME/lost-log/<hash>.checkpoint     checkpoints of the lost part, as the log's key signed them
"""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta
from typing import Final

from fieldapp.errors import Message
from fieldapp.ledger.log.earlier_log import EarlierLog
from fieldapp.ledger.roster import Roster
from fieldapp.store import settings
from fieldapp.store.atomic_file import new_file
from fieldapp.store.devices import device_settings
from fieldapp.store.interface import Store
from fieldapp.store.records import notice_rows
from fieldapp.store.transfer import log_restart
from fieldapp.sync import newer_files

FOLDER: Final = "lost-log"
SHOWN: Final = timedelta(days=30)


def follow(store: Store, roster: Roster) -> None:
    """Follow every statement of a verified roster that a log ended.

    Raises:
        StoreError: The disk is full or failed.
    """
    while (restart := log_restart.follow(store, roster.earlier_logs)) is not None:
        folder = store.home / FOLDER
        folder.mkdir(mode=0o700, exist_ok=True)
        for note in restart.notes:
            name = f"{hashlib.sha256(note.encode()).hexdigest()[:16]}.checkpoint"
            with new_file(folder, name) as new:
                new.file.write(note.encode())
        newer_files.forget(store)  # they tell places in the log that ended


def may_be_lost(store: Store, roster: Roster, kid: bytes, size: int) -> bool:
    """Whether a head that a feed cites can be of a lost part: its laptop may not know of that yet.

    Once a feed has cited a head of the log that goes on, its later ones are of that log.
    """
    ended = len(roster.earlier_logs)
    if not ended or size <= roster.earlier_logs[0].size:
        return False
    return (settings.get(store, device_settings.ended_logs_known(kid)) or 0) < ended


def note_contained(store: Store, roster: Roster, kid: bytes, size: int) -> None:
    """Note that a feed cites a head of the log that goes on."""
    if roster.earlier_logs and size > roster.earlier_logs[-1].size:
        settings.put(store, device_settings.ended_logs_known(kid), len(roster.earlier_logs))


def in_words(store: Store, roster: Roster, now: datetime) -> Message | None:
    """Notice of officers that a log ended, once; it is kept among the holder's notices.

    None where none ended, or none within a month.

    Raises:
        StoreError: The disk is full or failed.
    """
    ended = len(roster.earlier_logs)
    if (settings.get(store, settings.LOG_ENDS_SAID) or 0) >= ended:
        return None
    log = roster.earlier_logs[-1]
    words = _words(log)
    with store.transaction():
        settings.put(store, settings.LOG_ENDS_SAID, ended)
        if now - log.at <= SHOWN:
            content = {"version": roster.version, "content": [words.parts()]}
            notice_rows.add(store, notice_rows.PACK, content, now)
    return words if now - log.at <= SHOWN else None


def _words(log: EarlierLog) -> Message:
    return Message(
        "Headquarters lost the newest part of its log. As officers signed on {1}, the log begins "
        "again after its first {2} entries. What came later is sent again by itself.",
        log.at.date().isoformat(),
        log.size,
    )
