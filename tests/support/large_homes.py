"""Homes with any number of observations, for the map's benchmark and its pictures.

Up to SIGNED of them are signed one by one, along the line of `spots.mission`; more are copies of
those rows in other feeds, with other times, sites moved a little: reading and drawing them is as
with signed ones.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import numpy as np

from fieldapp.map.index.columns import Index
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Count, Direction, Distance, EventTime, Place, Weapon
from fieldapp.store.interface import Store
from fieldapp.store.records.own_feed import append_signed
from tests.support.map_columns import mission
from tests.ui.laptop import opened

SIGNED: Final = 10_000
_SOURCED: Final = ("statement",)
_AT_POST: Final = ("ceasefire_violation", "watch")

COPY: Final = (
    """
    INSERT INTO record SELECT id + :have, randomblob(32), :kid, id + :have, type, signed_at,
        signed_at, forked, raw FROM record WHERE id BETWEEN :first AND :last
    """,
    """
    INSERT INTO observation SELECT id + :have, kind, starts + :shift, ends + :shift, id + :have,
        amended_by, retracted_by, west, east, south, north, void
    FROM observation WHERE id BETWEEN :first AND :last
    """,
    """
    INSERT INTO mark SELECT id + :have,
        lat + CASE extent WHEN 0 THEN random() % 300000 ELSE 0 END,
        lon + CASE extent WHEN 0 THEN random() % 450000 ELSE 0 END,
        weapons, means, assessment, extent, evidence, towards, near, far, told, calibres, harmed
    FROM mark WHERE id BETWEEN :first AND :last
    """,
)


def fill(home: Path, count: int) -> None:
    """Put observations into a closed home."""
    with opened(home) as laptop:
        with laptop.store.transaction():
            for seen in observations(mission(min(count, SIGNED))):
                laptop.now += timedelta(seconds=1)
                append_signed(laptop.store, seen, mission=laptop.mission, now=laptop.now)
        _multiply(laptop.store, count)


def _multiply(store: Store, count: int) -> None:
    first = int(store.db.execute("SELECT min(id) FROM observation").fetchone()[0])
    with store.transaction():
        have = min(count, SIGNED)
        while have < count:
            take = min(have, count - have)
            figures = {"have": have, "kid": have.to_bytes(8), "first": first,
                    "last": first + take - 1, "shift": 86_400 * 97 * have // SIGNED}  # fmt: skip
            for sql in COPY:
                store.db.execute(sql, figures)
            have += take
        store.db.execute("DELETE FROM pending WHERE id % 500")  # most of it is in the log


def observations(built: Index) -> Iterator[Observation]:
    """Observations made from the entries of an index, in no order."""
    columns, names = built.columns, built.names
    lat, lon = built.degrees(np.arange(len(built)))
    rows = zip(*(getattr(columns, name).tolist() for name in _READ), strict=True)
    for n, row in enumerate(rows):
        entry = dict(zip(_READ, row, strict=True))
        place = Place(
            lat_e7=round(lat[n] * 1e7), lon_e7=round(lon[n] * 1e7), accuracy_m=20, source="gnss",
            name=f"Post {entry['code'] % 977}" if entry["towards"] else "",
        )  # fmt: skip
        if n >= built.placed:
            place = Place(name="Камера 7")
        kind = names["kind"][entry["kind"]]
        start = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=entry["time"])
        fields = _FIELDS.get(kind, _elsewhere)(entry, place, names)
        yield Observation(kind=kind, time=EventTime(start=start, zone="Europe/Kyiv"), **fields)


_READ: Final = ("code", "time", "kind", "weapons", "counts_text", "towards", "near", "far")
Entry = dict[str, int]


def _heard(entry: Entry, place: Place, names: Any) -> dict[str, Any]:
    fields: dict[str, Any] = {"post": place, "means": "heard"}
    if entry["towards"]:
        sixteenth = entry["towards"].bit_length() - 1
        fields["directions"] = (Direction(start=sixteenth * 225),)
        fields["distance"] = Distance(low_m=entry["near"] * 10, high_m=entry["far"] * 10)
    else:
        fields["site"], fields["post"] = place, None
    if told := names["counts_text"][entry["counts_text"]]:
        qualifier, low, high = told.split(":")
        figures = {"low": int(low) if low else None, "high": int(high) if high else None}
        fields["count"] = Count(qualifier=qualifier, **figures)
    return fields | _weapons(entry, names)


def _weapons(entry: Entry, names: Any) -> dict[str, Any]:
    words = names["weapons"][entry["weapons"]].split()
    return {"weapons": tuple(Weapon(type=word) for word in words)}


def _elsewhere(_told: Entry, place: Place, _names: Any) -> dict[str, Any]:
    return {"site": place}


_FIELDS: Final[dict[str, Callable[[Entry, Place, Any], dict[str, Any]]]] = {
    "ceasefire_violation": _heard,
    "weapon": lambda entry, place, names: {"site": place} | _weapons(entry, names),
    "watch": lambda _told, place, _names: {"post": place},
    "statement": lambda _told, place, _names: {"site": place, "party": "side A"},
    "own_asset": lambda _told, place, _names: {"post": place},
}
