"""Entries of the roster as effects are derived from them, and who holds which key."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from fieldapp.ledger.devices import entry_list
from fieldapp.ledger.devices.device_entry import Device
from fieldapp.ledger.devices.entry_list import Entry
from fieldapp.ledger.record import parse
from fieldapp.store.interface import Store
from fieldapp.verification import effect
from fieldapp.verification.effect import Holders


@lru_cache(maxsize=8192)
def read_entry(entry: str) -> Device:
    """A device from its entry as stored."""
    leaf, openings = entry.encode().split(b"\n", 1)
    return entry_list.read(Entry(0, leaf, openings))


def text_of(entry: Entry) -> str:
    """An entry as it is stored: the leaf, and in another line what is open of it."""
    return f"{entry.leaf.decode()}\n{entry.openings.decode()}"


def devices(store: Store) -> dict[bytes, Device]:
    """The roster's entries as they are here, by kid."""
    return {
        bytes(kid): read_entry(entry)
        for kid, entry in store.db.execute("SELECT kid, entry FROM device")
    }


def holders(store: Store) -> Holders:
    """Holders of the keys."""
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
