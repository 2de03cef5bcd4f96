"""MBTiles: tiles of a base map in a plain SQLite file that somebody else made.

The file is not trusted. It is opened read-only and immutable, so none of its triggers can fire and
nothing beside it is read or written. An authorizer allows reading tables and a few plain functions,
and nothing else: no recursion, no ATTACH, no PRAGMA, no extension. A file with virtual tables is
refused; `tiles` and `metadata` may be views, as many tools make them. Every statement has a budget
of steps, every value a largest size.

MBTiles 1.3: github.com/mapbox/mbtiles-spec. Rows count from the south there (TMS); here `y` counts
from the north, as in every address of a tile.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from fieldapp.errors import FormatError, Message, TypedText

MAGIC: Final = b"SQLite format 3\0"
MAX_ZOOM: Final = 22
MAX_VALUE: Final = 2 * 2**20  # bytes: no tile of 1024 x 1024 pixels needs more
MAX_METADATA: Final = 1000  # rows

_STEPS: Final = 1_000  # virtual machine steps between two looks at the budget
_ONE: Final = 2_000  # looks for one tile: an index finds it in one
_ALL: Final = 600_000  # looks for counting them all: some 60 million tiles
_CALM: Final = frozenset({"count", "min", "max", "length", "cast", "coalesce", "ifnull", "typeof"})


class MBTiles:
    """An open file; see `open_mbtiles`. Bound to the thread that opened it.

    Attributes:
        metadata: Name and value of each row of `metadata`, as text.
    """

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._left = 0
        db.set_progress_handler(self._spent, _STEPS)
        rows = self._rows("SELECT name, value FROM metadata LIMIT ?", [MAX_METADATA], _ONE)
        self.metadata = {str(name): str(value) for name, value in rows}

    def tile(self, z: int, x: int, y: int) -> bytes | None:
        """A tile's bytes as they are stored, None where there is none.

        Raises:
            FormatError: The file is damaged, or reading takes too long.
        """
        if not (0 <= z <= MAX_ZOOM and 0 <= x < 1 << z and 0 <= y < 1 << z):
            return None
        rows = self._rows(
            "SELECT tile_data FROM tiles "
            "WHERE zoom_level = ? AND tile_column = ? AND tile_row = ? LIMIT 1",
            [z, x, (1 << z) - 1 - y],
            _ONE,
        )
        return rows[0][0] if rows and isinstance(rows[0][0], bytes) else None

    def zooms(self) -> dict[int, tuple[int, int, int, int, int]]:
        """By zoom level: number of tiles, least and greatest x, least and greatest y.

        Raises:
            FormatError: Damaged, no tiles, or tiles beyond the grid of their zoom level.
        """
        rows = self._rows(
            "SELECT zoom_level, count(*), min(tile_column), max(tile_column), min(tile_row), "
            "max(tile_row) FROM tiles GROUP BY zoom_level LIMIT 100",
            [],
            _ALL,
        )
        found = {}
        for z, count, west, east, south, north in rows:
            wanted = all(type(n) is int for n in (z, west, east, south, north))
            if not wanted or not (
                0 <= z <= MAX_ZOOM and 0 <= west <= east < 1 << z and 0 <= south <= north < 1 << z
            ):
                raise FormatError(
                    Message(
                        "Its zoom level {1} has tiles beyond the world's edge.",
                        TypedText(str(z)[:20]),
                    ),
                    where="tiles",
                )
            top = (1 << z) - 1
            found[z] = (count, west, east, top - north, top - south)
        if not found:
            raise FormatError("It has no tiles.", where="tiles")
        return found

    def sample(self, z: int, count: int, wanted: int) -> Iterator[tuple[int, int, int, bytes]]:
        """(z, x, y, bytes) of some of the tiles of a zoom level, evenly spread.

        Raises:
            FormatError: Damaged, or a tile that is not bytes.
        """
        for place in sorted({count * n // wanted for n in range(min(wanted, count))}):
            rows = self._rows(
                "SELECT tile_column, tile_row, tile_data FROM tiles WHERE zoom_level = ? "
                "LIMIT 1 OFFSET ?",
                [z, place],
                _ALL,
            )
            for x, row, raw in rows:
                if not isinstance(raw, bytes):
                    raise FormatError("A tile of it is not bytes.", where=f"{z}/{x}")
                yield z, x, (1 << z) - 1 - row, raw

    def _rows(self, sql: str, values: list[Any], looks: int) -> list[tuple[Any, ...]]:
        self._left = looks
        try:
            return self._db.execute(sql, values).fetchall()
        except (sqlite3.DatabaseError, sqlite3.DataError) as e:
            raise FormatError(
                "The MBTiles file is damaged, or is built in a way that is not read.",
                where="tiles",
                advice="Make it again, with tables `tiles` and `metadata` and an index.",
            ) from e

    def _spent(self) -> int:
        self._left -= 1
        return self._left < 0


@contextmanager
def open_mbtiles(path: Path) -> Iterator[MBTiles]:
    """Open an MBTiles file for reading.

    Args:
        path: A plain file; links are not followed.

    Raises:
        FormatError: Not one, damaged, or with something in it that is never read.
    """
    if path.is_symlink() or not path.is_file():
        raise FormatError("The base map is not a plain file.", where="file")
    with path.open("rb") as file:
        if file.read(len(MAGIC)) != MAGIC:
            raise FormatError("The base map is not an SQLite file.", where="file")
    db = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        _guard(db)
        yield MBTiles(db)
    finally:
        db.close()


def _guard(db: sqlite3.Connection) -> None:
    try:
        db.execute("PRAGMA trusted_schema = OFF")
        db.execute("PRAGMA cell_size_check = ON")
        db.execute("PRAGMA mmap_size = 0")
        db.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MAX_VALUE)
        db.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
        schema = db.execute("SELECT type, name, sql FROM sqlite_master LIMIT 1000").fetchall()
    except sqlite3.DatabaseError as e:
        raise FormatError("The base map is a damaged SQLite file.", where="file") from e
    if any("virtual" in str(sql).lower().split("(", maxsplit=1)[0] for _, _, sql in schema):
        raise FormatError("The base map has virtual tables, which are never read.", where="file")
    if not {"tiles", "metadata"} <= {name for type_, name, _ in schema if type_ != "trigger"}:
        raise FormatError(
            "The base map has no tables `tiles` and `metadata`.",
            where="file",
            advice="An MBTiles file has both; a GeoPackage is something else.",
        )
    db.set_authorizer(_allowed)


def _allowed(action: int, first: str | None, second: str | None, *_: object) -> int:  # noqa: ARG001
    if action in (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ):
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_FUNCTION and str(second).lower() in _CALM:
        return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY
