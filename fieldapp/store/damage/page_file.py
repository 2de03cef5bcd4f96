"""Pages of a database file and its journal, as they stand on the disk, damaged ones too.

Of the journal the pages of the newest complete transactions hold, as for SQLite: frames with the
salts of the journal's header, up to the last one that ends a transaction.

Source: https://www.sqlite.org/fileformat2.html, sections 1.3 and 4
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Final

from fieldapp.errors import StoreError
from fieldapp.store.keys import page_cipher
from fieldapp.store.keys.page_cipher import SIZE

_JOURNAL_HEADER: Final = 32
_FRAME_HEADER: Final = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class DatabasePage:
    """Page of a database file, decrypted.

    Attributes:
        number: From 1 on.
        content: `page_cipher.CONTENT` bytes; in part wrong where it is damaged.
        whole: It is as it was written.
    """

    number: int
    content: bytes
    whole: bool


@dataclass(slots=True, kw_only=True)
class PageFile:
    """An open database file and its journal; `opened` makes one.

    Attributes:
        pages: Number of pages that the database has, or had before its file was cut off.
    """

    _file: BinaryIO
    _journal: BinaryIO | None
    _frames: dict[int, int]
    _key: bytes = field(repr=False)
    _authentication: bytes = field(repr=False)
    pages: int = 0

    def page(self, number: int) -> DatabasePage:
        """A page; what cannot be read of it is zeros."""
        source, at = self._file, (number - 1) * SIZE
        if number in self._frames and self._journal is not None:
            source, at = self._journal, self._frames[number]
        raw = _read(source, at, SIZE)
        content, whole = page_cipher.open_page(self._key, self._authentication, number, raw)
        return DatabasePage(number=number, content=content, whole=whole)


@contextmanager
def opened(path: Path, key: bytes) -> Generator[PageFile]:
    """Open a database file for reading; nobody else needs to close it.

    Args:
        path: The file; its journal stands beside it.
        key: 32 bytes.

    Raises:
        StoreError: There is no such file, or it cannot be opened.
    """
    with ExitStack() as stack:
        try:
            file = stack.enter_context(path.open("rb"))
            size = path.stat().st_size
        except OSError as e:
            raise StoreError(
                "The database cannot be opened.", advice="Check the rights of its folder."
            ) from e
        journal_path = path.with_name(f"{path.name}-wal")
        journal = stack.enter_context(journal_path.open("rb")) if journal_path.exists() else None
        frames, last = _frames(journal)
        pages = PageFile(
            _file=file,
            _journal=journal,
            _frames=frames,
            _key=key,
            _authentication=page_cipher.authentication_key(key, _read(file, 0, SIZE)),
        )
        first = pages.page(1)
        number = last or (int.from_bytes(first.content[28:32], "big") if first.whole else 0)
        pages.pages = number or -(-size // SIZE)
        yield pages


def _frames(journal: BinaryIO | None) -> tuple[dict[int, int], int]:
    """Offset in the journal of the newest content of each page; pages after the last commit."""
    frames: dict[int, int] = {}
    if journal is None:
        return frames, 0
    salts = _read(journal, 0, _JOURNAL_HEADER)[16:24]
    waiting: dict[int, int] = {}
    pages, at = 0, _JOURNAL_HEADER
    # Frames with other salts are left over from before the journal began anew.
    while any(header := _read(journal, at, _FRAME_HEADER)) and header[8:16] == salts:
        waiting[int.from_bytes(header[:4], "big")] = at + _FRAME_HEADER
        if ends := int.from_bytes(header[4:8], "big"):
            frames |= waiting
            waiting, pages = {}, ends
        at += _FRAME_HEADER + SIZE
    return frames, pages


def _read(file: BinaryIO, at: int, size: int) -> bytes:
    """Bytes of a file; zeros for those that the disk does not give."""
    try:
        file.seek(at)
        return file.read(size).ljust(size, b"\x00")
    except OSError:
        return bytes(size)
