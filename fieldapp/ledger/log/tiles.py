"""Log tiles: the log as files that anybody can fetch, mirror and check (c2sp.org/tlog-tiles).

    checkpoint                     the newest signed head
    tile/<level>/<n>[.p/<width>]   256 hashes of 32 bytes; level 0 holds leaf hashes, a hash of a
                                   higher level is the root of a full tile of the level below
    tile/entries/<n>[.p/<width>]   256 entries, each 2 bytes of length (big-endian), then the entry

`<n>` is written in groups of three digits, all but the last with an x: 1234067 is x001/x234/067. A
tile that is not full yet is partial and carries its width, 1 to 255. An entry is SHA-256 of a
record, so tiles hold no content.

>>> path(Tile(level=0, n=1234067, width=256)), path(Tile(level=ENTRIES, n=2, width=7))
('tile/0/x001/x234/067', 'tile/entries/002.p/7')
>>> [path(each) for each in between(0, 70_000) if each.width < 256]
['tile/entries/273.p/112', 'tile/0/273.p/112', 'tile/1/001.p/17', 'tile/2/000.p/1']
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from fieldapp.errors import Message, VerificationError
from fieldapp.ledger.log import tlog
from fieldapp.ledger.log.tlog import HASH_SIZE

WIDTH: Final = 256
HEIGHT: Final = 8  # levels of the tree in one level of tiles
ENTRIES: Final = -1
MAX_TILE: Final = WIDTH * (HASH_SIZE + 2)

_ENTRY: Final = 2 + HASH_SIZE


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """One file of the log.

    Attributes:
        level: 0 and up, or ENTRIES.
        n: Its number within the level.
        width: How many hashes or entries it holds, 1 to 256.
    """

    level: int
    n: int
    width: int


ReadTile = Callable[[Tile], bytes]
"""The bytes of a tile; of the right length, and otherwise not to be trusted."""


def path(tile: Tile) -> str:
    """Path of a tile below the log's prefix."""
    n, groups = tile.n, []
    while n >= 1000:
        groups.append(f"{n % 1000:03d}")
        n //= 1000
    groups.append(f"{n:03d}")
    number = "/".join([*(f"x{each}" for each in groups[:0:-1]), groups[0]])
    level = "entries" if tile.level == ENTRIES else str(tile.level)
    part = f".p/{tile.width}" if tile.width < WIDTH else ""
    return f"tile/{level}/{number}{part}"


def between(old_size: int, size: int) -> Iterator[Tile]:
    """The tiles of a log of `size` entries that one of `old_size` has not: level by level."""
    level = ENTRIES
    while new := size >> (HEIGHT * max(level, 0)):
        old = old_size >> (HEIGHT * max(level, 0))
        for n in range(old // WIDTH, -(-new // WIDTH)):
            width = min(WIDTH, new - n * WIDTH)
            if n * WIDTH + width > old:
                yield Tile(level=level, n=n, width=width)
        level += 1


def stored_indexes(tile: Tile) -> list[int]:
    """Positions, in the order of tlog.py, of the hashes that a tile of hashes is made of."""
    first = tile.n * WIDTH
    return [
        tlog.stored_index(HEIGHT * tile.level, each) for each in range(first, first + tile.width)
    ]


def encode_entries(entries: Sequence[bytes]) -> bytes:
    """Encode a tile of entries."""
    return b"".join(len(each).to_bytes(2, "big") + each for each in entries)


def parse_entries(raw: bytes, tile: Tile) -> list[bytes]:
    """Parse a tile of entries.

    Raises:
        VerificationError: Not as many entries of 32 bytes as the tile holds.
    """
    pieces = [raw[i : i + _ENTRY] for i in range(0, len(raw), _ENTRY)]
    head = HASH_SIZE.to_bytes(2, "big")
    if len(raw) != tile.width * _ENTRY or any(each[:2] != head for each in pieces):
        raise VerificationError(Message("{1} is malformed.", path(tile)), check="tile")
    return [each[2:] for each in pieces]


def reader(size: int, read: ReadTile) -> tlog.ReadHashes:
    """Hash reader for `tlog` over the tiles of a log of `size` entries.

    The hashes are as true as the tiles: a proof made of them has to be verified. A tile is read
    once.

    Raises:
        VerificationError: From the function that is returned: a tile is malformed.
    """
    tiles: dict[Tile, bytes] = {}

    def fetched(tile: Tile) -> bytes:
        if tile not in tiles:
            raw = read(tile)
            if len(raw) != tile.width * HASH_SIZE:
                raise VerificationError(Message("{1} is malformed.", path(tile)), check="tile")
            tiles[tile] = raw
        return tiles[tile]

    def one(position: int) -> bytes:
        level, n = tlog.split_index(position)
        tile_level, within = divmod(level, HEIGHT)
        number, offset = divmod(n << within, WIDTH)
        width = min(WIDTH, (size >> (HEIGHT * tile_level)) - number * WIDTH)
        raw = fetched(Tile(level=tile_level, n=number, width=width))
        end = offset + (1 << within)
        hashes = [raw[i * HASH_SIZE : (i + 1) * HASH_SIZE] for i in range(offset, end)]
        while len(hashes) > 1:
            hashes = [tlog.node_hash(hashes[i], hashes[i + 1]) for i in range(0, len(hashes), 2)]
        return hashes[0]

    return lambda positions: [one(position) for position in positions]
