"""Entries of the roster as effects are derived from them, and who holds which key."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import lru_cache

from fieldapp.ledger import roster as roster_
from fieldapp.ledger.record import parse
from fieldapp.ledger.roster import Device
from fieldapp.store.interface import Store
from fieldapp.verification import effect
from fieldapp.verification.effect import Holders


@lru_cache(maxsize=8192)
def read_entry(entry: str) -> Device:
    """A device from its entry as stored."""
    return roster_.parse_device(json.loads(entry))


def devices(store: Store) -> dict[bytes, Device]:
    """The roster's entries as they are here, by kid."""
    return {
        bytes(kid): read_entry(entry)
        for kid, entry in store.db.execute("SELECT kid, entry FROM device")
    }


def holders(store: Store) -> Holders:
    """Who holds which key."""
    rows = store.db.execute(
        "SELECT r.raw FROM record r LEFT JOIN standing s USING (id) "
        "WHERE r.type = 8 AND coalesce(s.reason, '') = ''"
    )
    changes = [parse(bytes(raw)) for (raw,) in rows]
    return Holders(devices(store), store.kid, effect.successors(changes))


def entries_of(store: Store, kids: Iterable[bytes]) -> dict[bytes, Device]:
    """The entries of these devices, by kid."""
    found = {}
    for kid in kids:
        row = store.db.execute("SELECT entry FROM device WHERE kid = ?", [kid]).fetchone()
        if row is not None:
            found[kid] = read_entry(row[0])
    return found
