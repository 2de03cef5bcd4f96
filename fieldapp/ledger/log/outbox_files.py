r"""Outbox files in one: several files of an outbox, each with its name, one after the other.

    <name> <size in bytes>\n<the bytes>

Names are in order, as in the outbox. On a stick the whole is sealed to the device, see
sync/carrier/carried_outbox.py.

>>> joined = join([("000000000007-x000000000001.wanted", b"12345678")])
>>> joined
b'000000000007-x000000000001.wanted 8\n12345678'
>>> split(joined)
[('000000000007-x000000000001.wanted', b'12345678')]
>>> [[name for name, _ in each] for each in batches([("a", b"12"), ("b", b"3"), ("c", b"45")], 3)]
[['a', 'b'], ['c']]
>>> list(batches([], 3))
[]
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from fieldapp.errors import FormatError

_HEAD: Final = re.compile(rb"([0-9]{12}-[0-9A-Za-z_.-]{1,80}) (0|[1-9][0-9]{0,8})\n")


def join(files: Iterable[tuple[str, bytes]]) -> bytes:
    """Join files, in the order of their names."""
    return b"".join(f"{name} {len(raw)}\n".encode() + raw for name, raw in files)


def batches(files: Iterable[tuple[str, bytes]], most: int) -> Iterator[list[tuple[str, bytes]]]:
    """Files in groups, each of at most so many bytes, or of one larger file."""
    batch: list[tuple[str, bytes]] = []
    size = 0
    for name, raw in files:
        if batch and size + len(raw) > most:
            yield batch
            batch, size = [], 0
        batch.append((name, raw))
        size += len(raw)
    if batch:
        yield batch


def split(raw: bytes) -> list[tuple[str, bytes]]:
    """Split files that were joined.

    Raises:
        FormatError: Not such files, cut short, or in disorder.
    """
    files: list[tuple[str, bytes]] = []
    at = 0
    while at < len(raw):
        head = _HEAD.match(raw, at)
        if head is None:
            raise FormatError("not files of an outbox", where=f"byte {at}")
        name, start = head[1].decode(), head.end()
        at = start + int(head[2])
        if at > len(raw) or (files and files[-1][0] >= name):
            raise FormatError("files of an outbox that are cut short or in disorder", where=name)
        files.append((name, raw[start:at]))
    return files
