r"""Outbox files in one: several files of an outbox, each with its name, one after the other.

    <name> <size in bytes>\n<the bytes>

Names are in order, as in the outbox. On a stick the whole is sealed to the device, see
sync/carrier/carried_outbox.py.

>>> joined = join([("000000000007-x000000000001.wanted", b"12345678")])
>>> joined
b'000000000007-x000000000001.wanted 8\n12345678'
>>> split(joined)
[('000000000007-x000000000001.wanted', b'12345678')]
>>> [list(each) for each in batches([2, 1, 2], 3, size=int)]
[[2, 1], [2]]
>>> list(batches([], 3, size=int))
[]
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO, Final, TypeVar

from fieldapp.errors import FormatError

_HEAD: Final = re.compile(rb"([0-9]{12}-[0-9A-Za-z_.-]{1,80}) (0|[1-9][0-9]{0,8})\n")
_LONGEST: Final = 128  # bytes of a heading, at most

T = TypeVar("T")


def heading(name: str, size: int) -> bytes:
    """Bytes that stand before a file among joined ones."""
    return f"{name} {size}\n".encode()


def join(files: Iterable[tuple[str, bytes]]) -> bytes:
    """Join files, in the order of their names."""
    return b"".join(heading(name, len(raw)) + raw for name, raw in files)


def batches(items: Iterable[T], most: int, *, size: Callable[[T], int]) -> Iterator[list[T]]:
    """Files in groups, each of at most so many bytes, or of one larger file."""
    batch: list[T] = []
    together = 0
    for item in items:
        if batch and together + size(item) > most:
            yield batch
            batch, together = [], 0
        batch.append(item)
        together += size(item)
    if batch:
        yield batch


def split(raw: bytes) -> list[tuple[str, bytes]]:
    """Split files that were joined.

    Raises:
        FormatError: As spans.
    """
    found = spans(io.BytesIO(raw), len(raw))
    return [(name, raw[start : start + size]) for name, start, size in found]


def spans(joined: BinaryIO, whole: int) -> Iterator[tuple[str, int, int]]:
    """Name, first byte and size of each of the files that were joined; they are not read.

    Args:
        joined: Can be moved in.
        whole: Its size in bytes.

    Raises:
        FormatError: Not such files, cut short, or in disorder.
    """
    at, last = 0, ""
    while at < whole:
        joined.seek(at)
        head = _HEAD.match(joined.read(_LONGEST))
        if head is None:
            raise FormatError("not files of an outbox", where=f"byte {at}")
        name, start, size = head[1].decode(), at + head.end(), int(head[2])
        at = start + size
        if at > whole or last >= name:
            raise FormatError("files of an outbox that are cut short or in disorder", where=name)
        last = name
        yield name, start, size
