"""Entries of the roster in the database, with the names that are disclosed here.

Headquarters keeps those of every version. A change that waits for officers' signatures has the
version that it will be: it counts once the signed head has that version, and is replaced by the
next change that is made instead.
"""

from __future__ import annotations

from collections.abc import Mapping

from fieldapp.ledger.devices.entry_list import Entry
from fieldapp.store.interface import Store


def entries(store: Store, version: int) -> dict[bytes, Entry]:
    """Entries of the roster of this version that are here, by kid, in the order of their places."""
    rows = store.db.execute(
        "SELECT kid, place, leaf, openings FROM roster_entry WHERE (place, version) IN "
        "(SELECT place, max(version) FROM roster_entry WHERE version <= ? GROUP BY place) "
        "ORDER BY place",
        [version],
    )
    return {
        bytes(kid): Entry(place, bytes(leaf), bytes(openings))
        for kid, place, leaf, openings in rows
    }


def put(store: Store, new: Mapping[bytes, Entry], version: int) -> None:
    """Store entries as they are in the roster of this version, where they differ from before.

    Raises:
        StoreError: The disk is full or failed; nothing is stored.
    """
    with store.transaction():
        known = entries(store, version)
        store.db.executemany(
            "INSERT INTO roster_entry VALUES (?, ?, ?, ?, ?) ON CONFLICT (place, version) "
            "DO UPDATE SET leaf = excluded.leaf, openings = excluded.openings",
            (
                (entry.place, version, kid, entry.leaf, entry.openings)
                for kid, entry in new.items()
                if known.get(kid) != entry
            ),
        )


def stage(store: Store, new: Mapping[bytes, Entry], version: int) -> None:
    """Store all entries of a roster that is to be this version; an earlier try is forgotten.

    Raises:
        StoreError: The disk is full or failed; nothing is stored.
    """
    with store.transaction():
        store.db.execute("DELETE FROM roster_entry WHERE version >= ?", [version])
        put(store, new, version)


def authors(store: Store) -> dict[bytes, set[bytes]]:
    """By device, whose letters it was sent."""
    found: dict[bytes, set[bytes]] = {}
    for recipient, kid in store.db.execute("SELECT recipient, kid FROM letter_author"):
        found.setdefault(bytes(recipient), set()).add(bytes(kid))
    return found


def lists_made_of(store: Store) -> dict[bytes, str]:
    """By device, what the list of entries that lies ready for it was made of."""
    rows = store.db.execute("SELECT recipient, made_of FROM entry_list")
    return {bytes(recipient): made_of for recipient, made_of in rows}


def state(store: Store) -> str:
    """Word that changes with all that decides who needs which entries, beside the roster itself."""
    counted = (
        "record WHERE type = 15 AND forked = 0",
        "record WHERE type = 7 AND forked = 0",
        "setting WHERE name >= 'recipient ' AND name < 'recipient!'",
        "letter_author",
        "relayed",
    )
    rows = [store.db.execute(f"SELECT count(*) FROM {each}").fetchone() for each in counted]  # noqa: S608
    return " ".join(str(count) for (count,) in rows)


def note_list(store: Store, recipient: bytes, made_of: str) -> None:
    """Note that the list of a device lies ready."""
    store.db.execute(
        "INSERT INTO entry_list VALUES (?, ?) "
        "ON CONFLICT (recipient) DO UPDATE SET made_of = excluded.made_of",
        [recipient, made_of],
    )
