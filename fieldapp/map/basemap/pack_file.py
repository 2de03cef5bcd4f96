"""Base map pack file: MBTiles or PMTiles, checked before use.

A pack is shown where it covers: inside its bounds, from its least to its greatest zoom level (and
enlarged beyond it). Everything it says of itself is checked or made safe; what it holds is looked
at once in `check`, tile by tile over an even sample, and again each time a tile is given out.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from pmtiles import tile as spec

from fieldapp.errors import FormatError, InputError, Message, StoreError, TypedText
from fieldapp.map.basemap import tile as tile_
from fieldapp.map.basemap.pmtiles_archive import MAGIC, MAX_DEPTH, Archive, Directory, open_archive
from fieldapp.map.coastline import DegreeBox
from fieldapp.store.foreign.mbtiles import MAX_ZOOM, MBTiles, open_mbtiles
from fieldapp.wording.safe_text import visible

SUFFIXES: Final = (".mbtiles", ".pmtiles")
MAX_FILE: Final = 16 * 2**30  # a country down to its streets; more is a mistake, or an attack
MAX_TILES: Final = 50_000_000
SAMPLE: Final = 200  # tiles decoded when a pack is checked: a second or two
MERCATOR_LAT: Final = 85.051129  # degrees: where the square world of web maps ends
MAX_WORDS: Final = 300  # characters of a title or an attribution
_WEB_MERCATOR: Final = ("3857", "900913", "3785", "102100", "102113", "41001")
"""Numbers under which web maps' projection goes, of EPSG and of others."""
_TYPES: Final = {
    spec.TileType.MVT: tile_.VECTOR,
    spec.TileType.PNG: tile_.PNG,
    spec.TileType.JPEG: tile_.JPEG,
    spec.TileType.WEBP: tile_.WEBP,
}

PackProgress = Callable[[int, int], None]
"""Called with (done, total) at each step; an error that it raises ends the work."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BaseMap:
    """Description of a pack.

    Attributes:
        path: The file.
        title: Its own words, made safe to show.
        attribution: Whose work it is, plain text, made safe to show.
        media_type: Of every tile.
        bounds: West, south, east, north, degrees.
        min_zoom, max_zoom: Least and greatest zoom level that it has.
        size: Bytes of the file.
        tiles: How many it has.
    """

    path: Path
    title: str
    attribution: str
    media_type: str
    bounds: DegreeBox
    min_zoom: int
    max_zoom: int
    size: int
    tiles: int

    @property
    def vector(self) -> bool:
        """True for lines and areas, which the page draws; else images."""
        return self.media_type == tile_.VECTOR

    @property
    def coverage(self) -> str:
        """Bounds in figures that need no language: 47.00°N – 49.50°N, 36.50°E – 39.50°E."""
        west, south, east, north = self.bounds
        lats = " – ".join(f"{abs(lat):.2f}°{'S' if lat < 0 else 'N'}" for lat in (south, north))
        lons = " – ".join(f"{abs(lon):.2f}°{'W' if lon < 0 else 'E'}" for lon in (west, east))
        return f"{lats}, {lons}"

    def covers(self, z: int, x: int, y: int) -> bool:
        """True where a tile lies within the pack's zoom levels and bounds."""
        if not self.min_zoom <= z <= self.max_zoom:
            return False
        west, south, east, north = tile_box(z, x, y)
        return (
            west < self.bounds[2]
            and east > self.bounds[0]
            and south < self.bounds[3]
            and north > self.bounds[1]
        )


class OpenPack:
    """Open pack; see `open_pack`.

    Attributes:
        about: Its description.
    """

    def __init__(self, about: BaseMap, source: MBTiles | Archive) -> None:
        self.about = about
        self._source = source

    def tile(self, z: int, x: int, y: int) -> bytes | None:
        """Read a tile that may be shown, None where the pack has none.

        Raises:
            FormatError: What is there is damaged or is something else.
        """
        if not self.about.covers(z, x, y):
            return None
        raw = self._source.tile(z, x, y)
        return None if raw is None else safe_tile(raw, self.about.media_type)


@contextmanager
def open_pack(about: BaseMap) -> Iterator[OpenPack]:
    """Open a pack that was described or checked before.

    Raises:
        FormatError: It is no longer what it was.
        StoreError: It cannot be read.
    """
    with _opened(about.path) as source:
        yield OpenPack(about, source)


def describe(path: Path) -> BaseMap:
    """Describe a pack, from its metadata.

    Raises:
        FormatError: It is not one, or says something impossible of itself.
        StoreError: It cannot be read.
    """
    with _opened(path) as source:
        return _about(path, source)


def check(path: Path, progress: PackProgress = lambda _done, _total: None) -> BaseMap:
    """Check a pack thoroughly, before it is used.

    Args:
        path: The file.
        progress: Called for each checked tile; an error that it raises ends the work.

    Raises:
        FormatError: As describe; or it has a tile that must not be shown.
        StoreError: It cannot be read.
    """
    with _opened(path) as source:
        about = _about(path, source)
        sample = _sample_mbtiles if isinstance(source, MBTiles) else _sample_archive
        for done, (z, x, y, raw) in enumerate(sample(source), 1):  # type: ignore[arg-type]  # of its own kind
            try:
                safe_tile(raw, about.media_type, decode=True)
            except FormatError as e:
                raise FormatError(
                    Message("Tile {1}/{2}/{3}: {4}.", z, x, y, e.message), where=f"{z}/{x}/{y}"
                ) from e
            progress(min(done, SAMPLE), SAMPLE)
    return about


def safe_tile(raw: bytes, media_type: str, *, decode: bool = False) -> bytes:
    """Check a tile's bytes; returns them as they may be shown.

    Raises:
        FormatError: It is not of that type, too large, or damaged.
    """
    if media_type == tile_.VECTOR:
        return tile_.vector(raw)
    found, _ = tile_.image(raw, decode=decode)
    if found != media_type:
        raise FormatError("a tile is of another kind than the pack says", where="tile")
    return raw


def tile_box(z: int, x: int, y: int) -> DegreeBox:
    """West, south, east, north of a tile, degrees."""

    def latitude(row: int) -> float:
        return math.degrees(math.atan(math.sinh(math.pi * (1 - 2 * row / (1 << z)))))

    width = 360 / (1 << z)
    return (x * width - 180, latitude(y + 1), (x + 1) * width - 180, latitude(y))


@contextmanager
def _opened(path: Path) -> Iterator[MBTiles | Archive]:
    try:
        if path.is_symlink() or not path.is_file():
            raise FormatError("The base map is not a plain file.", where="file")
        if path.stat().st_size > MAX_FILE:
            raise FormatError(
                Message("The base map is larger than {1} GiB.", MAX_FILE // 2**30), where="file"
            )
        with path.open("rb") as file:
            magic = file.read(len(MAGIC))
        with open_archive(path) if magic == MAGIC else open_mbtiles(path) as source:
            yield source
    except OSError as e:
        raise StoreError(
            "The base map cannot be read.", advice="Check the disk or the stick."
        ) from e


def _about(path: Path, source: MBTiles | Archive) -> BaseMap:
    size = path.stat().st_size
    if isinstance(source, MBTiles):
        return _of_mbtiles(path, size, source)
    return _of_archive(path, size, source)


# --- MBTiles.


def _of_mbtiles(path: Path, size: int, source: MBTiles) -> BaseMap:
    metadata, zooms = source.metadata, source.zooms()
    _check_grid(metadata)
    tiles = sum(count for count, *_ in zooms.values())
    if tiles > MAX_TILES:
        raise FormatError(Message("It has more than {1} tiles.", MAX_TILES), where="tiles")
    found = _grid_box(zooms)
    return BaseMap(
        path=path,
        title=_words(metadata.get("name", "")) or path.stem,
        attribution=_words(metadata.get("attribution", "")),
        media_type=_first_type(source, zooms),
        bounds=_bounds(metadata.get("bounds", "").split(","), within=found),
        min_zoom=min(zooms),
        max_zoom=max(zooms),
        size=size,
        tiles=tiles,
    )


def _check_grid(metadata: dict[str, str]) -> None:
    """The tiles lie on the grid of web maps, rows counted from the south.

    Raises:
        FormatError: The metadata says otherwise: they would be shown at a wrong place.
    """
    crs, profile = (metadata.get(name, "").strip() for name in ("crs", "profile"))
    wrong = crs if crs and re.sub(r".*:", "", crs) not in _WEB_MERCATOR else ""
    if not crs and profile.casefold() not in ("", "mercator"):
        wrong = profile
    if wrong:
        raise FormatError(
            Message(
                "Its tiles are made for another projection: {1}.", TypedText(_words(wrong)[:60])
            ),
            where="crs",
            advice="Make it again in Web Mercator, EPSG:3857.",
        )
    if metadata.get("scheme", "").strip().casefold() == "xyz" and not metadata.get("bounds"):
        raise FormatError(
            "Its rows are counted from the north, or from the south: nothing in it tells which.",
            where="scheme",
            advice="Make it again with its bounds in its metadata.",
        )


def _grid_box(zooms: dict[int, tuple[int, int, int, int, int]]) -> DegreeBox:
    """Box that the tiles of the greatest zoom level cover."""
    z = max(zooms)
    _, west, east, north, south = zooms[z]
    return (
        tile_box(z, west, north)[0],
        tile_box(z, west, south)[1],
        tile_box(z, east, south)[2],
        tile_box(z, east, north)[3],
    )


def _first_type(source: MBTiles, zooms: dict[int, tuple[int, int, int, int, int]]) -> str:
    """Media type of a tile's bytes; the metadata's `format` alone is not reliable."""
    z = max(zooms)
    for _, _, _, raw in source.sample(z, zooms[z][0], 1):
        found = tile_.image_type(raw)
        if found:
            return found
        if source.metadata.get("format") == "pbf":
            tile_.vector(raw)
            return tile_.VECTOR
    raise FormatError(
        "Its tiles are neither PNG, JPEG or WebP images nor vector tiles.", where="tiles"
    )


def _sample_mbtiles(source: MBTiles) -> Iterator[tuple[int, int, int, bytes]]:
    zooms = source.zooms()
    share = max(1, SAMPLE // len(zooms))
    for z in sorted(zooms):
        yield from source.sample(z, zooms[z][0], share)


# --- PMTiles.


def _of_archive(path: Path, size: int, source: Archive) -> BaseMap:
    header, metadata = source.header, source.metadata
    media_type = _TYPES.get(header["tile_type"])
    if media_type is None:
        raise FormatError(
            "Its tiles are of a kind that is not shown.",
            where="header",
            advice="PNG, JPEG, WebP and Mapbox vector tiles are.",
        )
    if not 0 <= header["min_zoom"] <= header["max_zoom"] <= MAX_ZOOM:
        raise FormatError("Its zoom levels are impossible.", where="header")
    if header["addressed_tiles_count"] > MAX_TILES * 100:  # the sea is one tile, addressed often
        raise FormatError("It has too many tiles.", where="header")
    corners = (header[n] for n in ("min_lon_e7", "min_lat_e7", "max_lon_e7", "max_lat_e7"))
    return BaseMap(
        path=path,
        title=_words(metadata.get("name", "")) or path.stem,
        attribution=_words(metadata.get("attribution", "")),
        media_type=media_type,
        bounds=_bounds([str(c / 1e7) for c in corners], within=(-180.0, -90.0, 180.0, 90.0)),
        min_zoom=header["min_zoom"],
        max_zoom=header["max_zoom"],
        size=size,
        tiles=header["tile_contents_count"] or len(source.root.ids),
    )


def _sample_archive(source: Archive) -> Iterator[tuple[int, int, int, bytes]]:
    """Even sample of an archive's tiles; every directory that leads to one is read."""
    root = source.root
    for at in _even(len(root.ids), SAMPLE):
        yield from _below(source, root, at, max(1, SAMPLE // len(root.ids)), depth=1)


def _below(
    source: Archive, directory: Directory, at: int, most: int, *, depth: int
) -> Iterator[tuple[int, int, int, bytes]]:
    if directory.runs[at]:
        z, x, y = _place(int(directory.ids[at]))
        yield z, x, y, source.content(directory, at)
        return
    if depth >= MAX_DEPTH:
        raise FormatError("the archive's directories go too deep", where="directory")
    leaf = source.leaf(directory, at)
    for each in _even(len(leaf.ids), most):
        yield from _below(source, leaf, each, 1, depth=depth + 1)


def _place(number: int) -> tuple[int, int, int]:
    try:
        return spec.tileid_to_zxy(number)
    except OverflowError as e:
        raise FormatError("a tile lies beyond the world's edge", where="directory") from e


def _even(count: int, most: int) -> list[int]:
    return sorted({int(n) for n in np.linspace(0, count - 1, min(count, most))})


# --- Metadata of a pack.


def _words(text: Any) -> str:
    """Title or attribution as one line of plain text, without markup."""
    plain = re.sub(r"<[^>]{0,500}>", "", str(text)[:5000])
    return visible(" ".join(plain.split()))[:MAX_WORDS]


def _bounds(figures: list[str], *, within: DegreeBox) -> DegreeBox:
    """Bounds from the metadata, no wider than `within`; that itself where there are none."""
    if figures == [""]:
        return within
    try:
        west, south, east, north = (float(figure) for figure in figures)
    except ValueError as e:
        raise FormatError("Its bounds are not four figures.", where="bounds") from e
    sane = -180 <= west < east <= 180 and -90 <= south < north <= 90  # also refuses NaN
    box = (max(west, within[0]), max(south, within[1]), min(east, within[2]), min(north, within[3]))
    if not sane or box[0] >= box[2] or box[1] >= box[3]:
        raise FormatError(
            "Its bounds are impossible, or none of its tiles is inside them.",
            where="bounds",
            advice="A pack across the 180th meridian is made as two.",
        )
    return (box[0], max(box[1], -MERCATOR_LAT), box[2], min(box[3], MERCATOR_LAT))


def pack_name(text: str) -> str:
    """Name of a pack in addresses and lists, from a person's or a file's name for it.

    >>> pack_name("Donetsk Oblast (2026).mbtiles")
    'donetsk-oblast-2026-mbtiles'

    Raises:
        InputError: Nothing of it can be used.
    """
    name = re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")[:60].strip("-")
    if not name:
        raise InputError(
            "A base map's name is letters a to z, digits and hyphens.",
            field="name",
            advice="Rename the file; a command takes --name.",
        )
    return name
