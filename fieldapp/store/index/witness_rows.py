"""Witnessed part of the log: up to the largest checkpoint here that k witnesses cosigned.

Keys and k are the roster's. What stands in the log beyond that is "in the log, not witnessed".
"""

from __future__ import annotations

from typing import Final

from fieldapp.ledger.log import cosign, note
from fieldapp.ledger.roster import Roster
from fieldapp.store import settings
from fieldapp.store.devices import device_settings
from fieldapp.store.interface import Store

ALL: Final = 2**63 - 1
"""Size up to which the log is witnessed where no witness is required."""


def put_rules(store: Store, roster: Roster) -> None:
    """Take over which witnesses a roster names, and how many of them it requires.

    Raises:
        StoreError: The disk is full or failed; the earlier rules stand.
    """
    rules = (roster.witness_threshold, roster.witness_vkeys)
    if settings.get(store, settings.WITNESS_RULES) == rules:
        return
    with store.transaction():
        notes = [str(row[0]) for row in store.db.execute("SELECT note FROM checkpoint")]
        kept = (settings.COSIGNED, settings.HUB_CHECKPOINT)
        notes += [text for name in kept if (text := settings.get(store, name))]
        settings.put(store, settings.WITNESS_RULES, rules)
        settings.put(store, settings.WITNESSED_SIZE, 0)
        settings.put(store, settings.COSIGNED, "")
        device_settings.forget_cosigned(store)
        for each in notes:
            take(store, each)


def take(store: Store, signed_note: str) -> bool:
    """Take over a checkpoint that was verified: True where enough witnesses cosigned it.

    Raises:
        StoreError: The disk is full or failed.
    """
    threshold, vkeys = settings.get(store, settings.WITNESS_RULES) or (0, ())
    if not threshold or len(cosign.cosigners(signed_note, vkeys)) < threshold:
        return False
    size = note.parse_checkpoint(note.split_note(signed_note)[0]).size
    if size >= (settings.get(store, settings.WITNESSED_SIZE) or 0):
        settings.put(store, settings.WITNESSED_SIZE, size)
        settings.put(store, settings.COSIGNED, signed_note)
    return True


def keeps_log(store: Store) -> bool:
    """True at headquarters, which gave every position itself; others prove those of their feed."""
    return bool(store.db.execute("SELECT EXISTS (SELECT 1 FROM log_entry)").fetchone()[0])


def size(store: Store) -> int:
    """Number of entries of the log that are witnessed as the mission requires; ALL where it is not.

    Raises:
        StoreError: The disk failed.
    """
    threshold, _ = settings.get(store, settings.WITNESS_RULES) or (0, ())
    return (settings.get(store, settings.WITNESSED_SIZE) or 0) if threshold else ALL
