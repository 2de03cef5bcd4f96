"""Rows of a CSV file, read from the disk whenever they are asked for: memory stays the same."""

from __future__ import annotations

import codecs
import csv
import hashlib
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import BinaryIO, Final

from fieldapp.errors import InputError, Message, TransportError

MAX_TABLE: Final = 256 * 2**20
MAX_LINE: Final = 2**20
"""Letters of a line, and of a row of several: what is longer would be held in memory whole."""
BEYOND: Final = "(beyond the last column)"
"""Name under which cells to the right of the last named column are kept."""

_BUFFER: Final = 2**16
_SEPARATOR: Final = re.compile(r'"?sep=([,;\t|])"?\r?\n', re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class CsvRows:
    """Rows of a table below its header, each with its number; iterated as often as is wanted.

    Whoever iterates to the end has read the very bytes that were read at first.

    Attributes:
        path: The file.
        encoding: Its codec.
        mark: What separates its cells.
        header: Names of the columns.
        count: How many rows.
        digest: SHA-256 of the file.
    """

    path: Path
    encoding: str
    mark: str
    header: tuple[str, ...]
    count: int
    digest: bytes

    def __len__(self) -> int:
        return self.count

    def __iter__(self) -> Iterator[tuple[int, dict[str, str]]]:
        """Yield (number, cells by column), the number as a spreadsheet counts.

        Raises:
            TransportError: The file cannot be read any more.
            InputError: It is another file by now.
        """
        changed = InputError(
            "The table was changed while it was read.", advice="Choose the file again."
        )
        with hashed(self.path) as source:
            try:
                rows = filled_rows(lines_of(text_of(source, self.encoding)), self.mark)
                next(rows, None)  # the header
                for number, line in rows:
                    cells = [without_marks(cell) for cell in line]
                    yield number, cells_by_column(self.header, cells)
            except (UnicodeDecodeError, csv.Error) as e:
                raise changed from e
            if source.hash.digest() != self.digest:
                raise changed


class HashedTable(io.RawIOBase):
    """Bytes of a file, hashed as they are read; no more of them than a table may have."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._size = 0
        self.hash = hashlib.sha256()

    def readable(self) -> bool:
        """True: it is read from, never written to."""
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        """Read into a buffer."""
        some = self._file.read(len(buffer))
        self._size += len(some)
        if self._size > MAX_TABLE:
            raise InputError("The table is larger than 256 MiB.", advice="Split it.")
        self.hash.update(some)
        buffer[: len(some)] = some
        return len(some)


@contextmanager
def hashed(path: Path) -> Iterator[HashedTable]:
    """Open a file to be read and hashed.

    Raises:
        TransportError: It cannot be read.
    """
    try:
        with path.open("rb") as file:
            yield HashedTable(file)
    except OSError as e:
        raise TransportError(
            Message("{1} cannot be read.", path.name), advice="Choose another file."
        ) from e


def text_of(source: HashedTable, encoding: str) -> io.TextIOWrapper:
    """The text of a file, its line ends as they are."""
    return io.TextIOWrapper(io.BufferedReader(source, _BUFFER), encoding=encoding, newline="")


def lines_of(text: io.TextIOWrapper) -> Iterator[str]:
    """Lines of a text.

    Raises:
        InputError: One is longer than MAX_LINE.
    """
    while line := text.readline(MAX_LINE):
        if len(line) == MAX_LINE and line[-1] not in "\r\n":
            raise InputError(
                "A line of the table is longer than a million letters.",
                advice="Save it from the spreadsheet as CSV UTF-8.",
            )
        yield line


def named_mark(first_line: str) -> str:
    """The separator that a table names in its first line, `sep=;`; "" where it names none."""
    named = _SEPARATOR.match(first_line)
    return named[1] if named else ""


def rows_of(lines: Iterable[str], mark: str, *, strict: bool = True) -> Iterator[list[str]]:
    """Rows of cells, empty ones as well, without the line that names the separator.

    Raises:
        csv.Error: A quotation mark is not closed, or stands alone.
        InputError: A row is longer than MAX_LINE.
    """
    lines = iter(lines)
    first = next(lines, "")
    named = _SEPARATOR.match(first)
    rest = [first[named.end() :]] if named else [first]
    letters = 0  # of the row that is being read: quoted cells take it over any number of lines

    def measured() -> Iterator[str]:
        nonlocal letters
        for line in chain(filter(None, rest), lines):
            letters += len(line)
            if letters > MAX_LINE:
                raise InputError(
                    "A row of the table is longer than a million letters.",
                    advice="Look for a quotation mark that is not closed.",
                )
            yield line

    for row in csv.reader(measured(), delimiter=mark, strict=strict):
        letters = 0
        yield row


def filled_rows(lines: Iterable[str], mark: str) -> Iterator[tuple[int, list[str]]]:
    """Rows that hold something, with their numbers as a spreadsheet counts.

    Raises:
        csv.Error, InputError: As rows_of.
    """
    for number, line in enumerate(rows_of(lines, mark), 1):
        if any(cell.strip() for cell in line):
            yield number, line


def without_marks(text: str) -> str:
    """Without the mark of an encoding, which stands inside where files were put together."""
    return text.replace(codecs.BOM_UTF8.decode(), "")


def cells_by_column(header: Sequence[str], line: Sequence[str]) -> dict[str, str]:
    """Cells of a row by their columns; what has no column is kept as one cell."""
    # A row may be shorter than the header, or longer; what a column means, the mapping knows.
    cells = dict(zip(header, line, strict=False))
    extra = line[len(header) :]
    return cells | ({BEYOND: ",".join(extra)} if any(extra) else {})
