"""PMTiles archive: tiles of a base map in one untrusted file, read with a few seeks.

The header and the numbering of tiles are the package pmtiles'. Its directories are read here: the
package decompresses and counts without any limit, so that a file of a kilobyte could fill the
memory or run for hours.

PMTiles 3: github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md, sections 3 and 4.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Final

import numpy as np
from numpy.typing import NDArray
from pmtiles import tile as spec

from fieldapp.errors import FormatError
from fieldapp.map.basemap.tile import MAX_TILE, inflated

MAGIC: Final = b"PMTiles"
HEADER: Final = 127  # bytes
MAX_DIRECTORY: Final = 8 * 2**20  # bytes decompressed: half a million entries
MAX_METADATA: Final = 2**20
MAX_DEPTH: Final = 3  # root, leaf, leaf: more is never needed
MAX_ZOOM: Final = 22
_HELD: Final = 32  # leaf directories kept in memory

Numbers = NDArray[np.int64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Directory:
    """Directory of an archive: entries in the order of their tile numbers.

    Attributes:
        ids: First tile's number.
        runs: Tiles that share the bytes; 0 for a directory further down.
        lengths, offsets: Of the bytes.
    """

    ids: Numbers
    runs: Numbers
    lengths: Numbers
    offsets: Numbers


class Archive:
    """Open archive; see `open_archive`.

    Attributes:
        header: As pmtiles reads it.
        metadata: The JSON object of the archive.
        size: Of the file, bytes.
    """

    def __init__(self, file: BinaryIO, size: int) -> None:
        self._file = file
        self.size = size
        self.header = _header(self._bytes(0, HEADER))
        self._gzip = self.header["internal_compression"] == spec.Compression.GZIP
        self.metadata = self._metadata()
        self._leaves: dict[int, Directory] = {}
        self.root = self._directory(self.header["root_offset"], self.header["root_length"])

    def tile(self, z: int, x: int, y: int) -> bytes | None:
        """Read a tile's bytes as they are stored, None where there is none.

        Raises:
            FormatError: Damaged.
        """
        if not (0 <= z <= MAX_ZOOM and 0 <= x < 1 << z and 0 <= y < 1 << z):
            return None
        number = spec.zxy_to_tileid(z, x, y)
        directory = self.root
        for _ in range(MAX_DEPTH):
            at = int(np.searchsorted(directory.ids, number, side="right")) - 1
            if at < 0:
                return None
            run = int(directory.runs[at])
            if run:
                inside = number - int(directory.ids[at]) < run
                return self.content(directory, at) if inside else None
            directory = self.leaf(directory, at)
        raise FormatError("the archive's directories go too deep", where="directory")

    def content(self, directory: Directory, at: int) -> bytes:
        """Read the tile of an entry.

        Raises:
            FormatError: They are not in the file, or too many.
        """
        length, offset = int(directory.lengths[at]), int(directory.offsets[at])
        if length > MAX_TILE or offset + length > self.header["tile_data_length"]:
            raise FormatError("a tile is too large, or lies outside the archive", where="tile")
        return self._bytes(self.header["tile_data_offset"] + offset, length)

    def leaf(self, directory: Directory, at: int) -> Directory:
        """Read the leaf directory of an entry.

        Raises:
            FormatError: It is not in the file, or damaged.
        """
        length, offset = int(directory.lengths[at]), int(directory.offsets[at])
        if offset + length > self.header["leaf_directory_length"]:
            raise FormatError("a directory lies outside the archive", where="directory")
        leaf = self._leaves.get(offset)
        if leaf is None:
            leaf = self._directory(self.header["leaf_directory_offset"] + offset, length)
            if len(self._leaves) >= _HELD:
                self._leaves.pop(next(iter(self._leaves)))
            self._leaves[offset] = leaf
        return leaf

    def _directory(self, offset: int, length: int) -> Directory:
        if length > MAX_DIRECTORY:
            raise FormatError("a directory is too large", where="directory")
        raw = self._bytes(offset, length)
        return directory(inflated(raw, MAX_DIRECTORY) if self._gzip else raw)

    def _metadata(self) -> dict[str, Any]:
        offset, length = self.header["metadata_offset"], self.header["metadata_length"]
        if not length:
            return {}
        if length > MAX_METADATA:
            raise FormatError("the archive's metadata is too large", where="metadata")
        raw = self._bytes(offset, length)
        try:
            metadata = json.loads(inflated(raw, MAX_METADATA) if self._gzip else raw)
        except (ValueError, RecursionError) as e:
            raise FormatError("the archive's metadata is not JSON", where="metadata") from e
        if not isinstance(metadata, dict):
            raise FormatError("the archive's metadata is not an object", where="metadata")
        return metadata

    def _bytes(self, offset: int, length: int) -> bytes:
        if offset + length > self.size:
            raise FormatError("the archive is cut off", where=f"byte {self.size}")
        self._file.seek(offset)
        return self._file.read(length)


@contextmanager
def open_archive(path: Path) -> Iterator[Archive]:
    """Open a PMTiles archive for reading.

    Args:
        path: A plain file; links are not followed.

    Raises:
        FormatError: Not one, of another version, damaged, or compressed in a way that is not read.
    """
    if path.is_symlink() or not path.is_file():
        raise FormatError("The base map is not a plain file.", where="file")
    with path.open("rb") as file:
        yield Archive(file, path.stat().st_size)


def _header(raw: bytes) -> spec.HeaderDict:
    try:
        found = spec.deserialize_header(raw)
    except (spec.MagicNumberNotFound, spec.SpecVersionUnsupported, ValueError) as e:
        raise FormatError("The base map is no PMTiles archive, version 3.", where="header") from e
    read = (spec.Compression.NONE, spec.Compression.GZIP)
    if found["internal_compression"] not in read or found["tile_compression"] not in read:
        raise FormatError(
            "The archive is compressed in a way that is not read.",
            where="header",
            advice="Convert it with gzip as its compression.",
        )
    return found


def directory(raw: bytes) -> Directory:
    """Parse a directory, section 4.2 of the specification.

    Raises:
        FormatError: Not one.
    """
    values = _varints(raw)
    count = int(values[0]) if len(values) else 0
    if not count or len(values) != 1 + 4 * count:
        raise FormatError("a directory has a wrong number of entries", where="directory")
    steps, runs, lengths, places = values[1:].reshape(4, count)
    total = float(steps.sum(dtype=np.float64)) + float(runs.max())
    reach = float(lengths.sum(dtype=np.float64)) + float(places.max())
    if total >= 2**62 or reach >= 2**62 or places[0] == 0 or (steps[1:] == 0).any():
        raise FormatError("a directory's figures are impossible", where="directory")
    # A place of 0 means: right behind the entry before.
    index = np.arange(count)
    start = np.maximum.accumulate(np.where(places > 0, index, 0))
    behind = np.concatenate([[0], np.cumsum(lengths)[:-1]])
    return Directory(
        ids=np.cumsum(steps),
        runs=runs,
        lengths=lengths,
        offsets=places[start] - 1 + behind - behind[start],
    )


def _varints(raw: bytes) -> Numbers:
    """Parse a run of unsigned LEB128 numbers, each below 2^62."""
    octets = np.frombuffer(raw, dtype=np.uint8)
    ends = np.flatnonzero(octets < 0x80)
    if not len(ends) or ends[-1] != len(octets) - 1:
        raise FormatError("a directory is cut off", where="directory")
    starts = np.concatenate([[0], ends[:-1] + 1])
    widths = ends - starts + 1
    if widths.max() > 9:
        raise FormatError("a directory has an impossible number", where="directory")
    values = np.zeros(len(ends), dtype=np.int64)
    for place in range(int(widths.max())):
        there = widths > place
        values[there] |= (octets[starts[there] + place] & 0x7F).astype(np.int64) << (7 * place)
    if (values >= 2**62).any():
        raise FormatError("a directory has an impossible number", where="directory")
    return values
