"""Tables of others, as columns and rows of text: CSV files, sheets of XLSX workbooks, GeoJSON.

CSV is separated by commas, semicolons, tabs or `|`, as the header shows or a first line `sep=`
says. UTF-8, UTF-16 with its mark, or, where that is told, a code page in which all of its words are
words. A CSV file is never held in memory whole (csv_rows.py). Workbooks: workbook.py; features of
GeoJSON: geojson_rows.py.
"""

from __future__ import annotations

import codecs
import csv
import hashlib
import io
import json
import os
import re
import stat
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Final, Protocol

from fieldapp.app.tables import geojson_rows, workbook
from fieldapp.app.tables.csv_rows import (
    BEYOND,
    MAX_LINE,
    MAX_TABLE,
    CsvRows,
    cells_by_column,
    filled_rows,
    hashed,
    lines_of,
    named_mark,
    rows_of,
    text_of,
    without_marks,
)
from fieldapp.app.tables.geojson_rows import GeoJsonTable
from fieldapp.errors import InputError, Message, TransportError

__all__ = ["BEYOND", "MAX_TABLE", "TableFile", "read_table", "sheets_of"]

MAX_COLUMNS: Final = 200
SAMPLE: Final = 2**20  # characters in which the separator is looked for

_BEFORE_JSON: Final = codecs.BOM_UTF8 + codecs.BOM_UTF16_LE + b"\x00 \t\r\n"
_COMPOUND: Final = bytes.fromhex("d0cf11e0a1b11ae1")  # a file of OLE
_MARKS: Final = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_CODE_PAGES: Final = {"cp1251": "Windows-1251", "cp1252": "Windows-1252"}
_LOOKED_AT: Final = 4096  # bytes
_BLOCK: Final = 2**16  # characters
_WIDE: Final = ("utf-16-le", "utf-16-be")
_WORD: Final = re.compile(r"[^\W\d_]+")
_CYRILLIC: Final = re.compile(r"[А-яЁёЄєІіЇїҐґЎў]")
_INSIDE: Final = re.compile(r"[^\W\d_A-ZА-ЯЁЄІЇҐЎÀ-Þ][A-ZА-ЯЁЄІЇҐЎÀ-Þ]")
_ABBREVIATED: Final = re.compile(r"(?:Пн|Пд|Сх|Зх){1,3}|Бп(?:ЛА|АК|АС?|С)")
"""Words of daily use that have capitals inside: compass points, unmanned aircraft."""
_STRANGE: Final = re.compile(r"[\w\s\x20-\x7e]")
_SIGNS: Final = frozenset("«»“”„’‘–—…№°±€•·")


class TableRows(Protocol):
    """Rows of a table: (number, cells by column), the number as a spreadsheet counts."""

    def __len__(self) -> int: ...

    def __iter__(self) -> Iterator[tuple[int, dict[str, str]]]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class TableFile:
    """A table as it was read.

    Attributes:
        header: Names of the columns.
        rows: The rows below it, the header's number being 1; read anew whenever they are iterated.
        digest: SHA-256 of the file; of a workbook that of the sheet's texts, for a spreadsheet
            writes other bytes whenever it saves.
        notes: What a person should know before signing it.
    """

    header: tuple[str, ...]
    rows: TableRows
    digest: bytes
    notes: tuple[Message, ...] = ()

    def first(self, count: int) -> list[dict[str, str]]:
        """Cells of the first rows."""
        return [cells for _, cells in islice(self.rows, count)]


def sheets_of(path: Path) -> tuple[str, ...]:
    """Names of the sheets that a table may be in; none for a CSV file.

    Raises:
        TransportError, InputError: As read_table.
    """
    begin, _ = _begin(path)
    return workbook.sheets(_content(path)) if begin.startswith(workbook.ZIPPED) else ()


def read_table(path: Path, sheet: str = "") -> TableFile:
    """Read a CSV file, a sheet of an XLSX workbook, or the features of a GeoJSON file.

    Args:
        path: The file.
        sheet: The sheet's name; "" for the only one, and for CSV.

    Raises:
        TransportError: The file cannot be read.
        InputError: Larger than 256 MiB, neither CSV, XLSX nor GeoJSON, damaged or hostile, in an
            unknown encoding, without rows, with a column twice or with more than 200 of them, with
            a line of more than a million letters; several sheets, and none is named.
    """
    begin, size = _begin(path)
    if begin.startswith(workbook.ZIPPED):
        return _of_workbook(_content(path), sheet)
    if sheet:
        raise InputError("Only a workbook has sheets.", field="sheet")
    if begin.startswith(_COMPOUND):
        raise InputError(
            "This is an old workbook (XLS), or one with a password.",
            advice="Save it as XLSX without a password, or as CSV UTF-8.",
        )
    if begin.lstrip(_BEFORE_JSON).startswith((b"{", b"[")) and size <= geojson_rows.MAX_GEOJSON:
        raw = _content(path)
        found = geojson_rows.read(raw)
        if found is not None:
            return _of_geojson(found, raw)
    return _of_csv(path, begin)


def _of_geojson(found: GeoJsonTable, raw: bytes) -> TableFile:
    if not found.rows:
        raise InputError("The table has no rows.")
    header = _checked(found.header)
    rows = tuple((n, {c: without_marks(t) for c, t in cells.items()}) for n, cells in found.rows)
    return TableFile(header=header, rows=rows, digest=hashlib.sha256(raw).digest())


def _begin(path: Path) -> tuple[bytes, int]:
    """The first bytes of a file, and its size."""
    try:
        # A pipe or a device has no end, and opening a pipe waits for whoever writes into it.
        if not stat.S_ISREG(path.stat().st_mode):
            raise InputError(Message("{1} is no file.", path.name), advice="Choose another file.")
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            begin = file.read(_LOOKED_AT)
    except OSError as e:
        raise TransportError(
            Message("{1} cannot be read.", path.name), advice="Choose another file."
        ) from e
    if size > MAX_TABLE:
        raise InputError("The table is larger than 256 MiB.", advice="Split it.")
    return begin, size


def _content(path: Path) -> bytes:
    with hashed(path) as source:
        return source.readall() or b""


def _of_workbook(raw: bytes, sheet: str) -> TableFile:
    found = workbook.read_sheet(raw, sheet)
    content = json.dumps([found.header, found.rows]).encode()
    if not found.rows:
        raise InputError("The table has no rows.")
    header = _checked(found.header)
    rows = tuple(
        (number, cells_by_column(header, [without_marks(cell) for cell in line]))
        for number, line in found.rows
    )
    digest = hashlib.sha256(content).digest()
    return TableFile(header=header, rows=rows, digest=digest, notes=found.notes)


def _of_csv(path: Path, begin: bytes) -> TableFile:
    encoding, notes = _encoding_of(path, begin)
    with hashed(path) as source:
        sample = text_of(source, encoding).read(SAMPLE + MAX_LINE)
    _check_table(sample[:1000])
    mark = named_mark(sample) or _mark_of(sample)
    with hashed(path) as source:
        lines = _NumberedLines(lines_of(text_of(source, encoding)))
        try:
            rows = filled_rows(lines, mark)
            _, first = next(rows, (0, []))
            header = _checked(tuple(name.strip() for name in first)) if first else ()
            count, lines.begin = 0, lines.number + 1
            for _row in rows:
                count, lines.begin = count + 1, lines.number + 1
        except csv.Error as e:
            raise InputError(
                Message(
                    "A quotation mark is not closed, or stands alone: see line {1}.", lines.begin
                ),
                advice="Correct it in the spreadsheet or in a text editor.",
            ) from e
    if not count:
        raise InputError("The table has no rows.")
    rows_ = CsvRows(
        path=path, encoding=encoding, mark=mark, header=header, count=count,
        digest=source.hash.digest(),
    )  # fmt: skip
    return TableFile(header=header, rows=rows_, digest=rows_.digest, notes=notes)


def _check_table(begin: str) -> None:
    """Refuse what is another kind of file, whatever it is named."""
    begin = begin.lstrip().casefold()
    if begin.startswith(("<?xml", "<!doctype", "<html", "<table", "<meta", "<head")):
        raise InputError(
            "This is a web page or XML, whatever the file is named.",
            advice="Open it in the spreadsheet, and save it as XLSX or as CSV UTF-8.",
        )


def _checked(header: tuple[str, ...]) -> tuple[str, ...]:
    """The names of the columns, each once."""
    header = tuple(without_marks(name) for name in header)
    if len(set(header)) != len(header):
        raise InputError("Two columns of the table have one name.", advice="Rename one.")
    if len(header) > MAX_COLUMNS:
        raise InputError("The table has more than 200 columns.", advice="Leave some out.")
    return header


def _encoding_of(path: Path, begin: bytes) -> tuple[str, tuple[Message, ...]]:
    """The codec, and a note where it had to be told from the words."""
    name = next((name for mark, name in _MARKS.items() if begin.startswith(mark)), "")
    wide = [] if name or b"\0" not in begin else list(filter(partial(_is_wide, path), _WIDE))
    if len(wide) == 1:
        return wide[0], (_encoding("UTF-16"),)
    with suppress(UnicodeDecodeError):
        for _block in _blocks(path, name or "utf-8"):
            pass
        return name or "utf-8", ()
    fitting = [codec for codec in _CODE_PAGES if _like_words(path, codec)]
    if len(fitting) != 1:
        raise InputError(
            "The table is not UTF-8.", advice="Save it from the spreadsheet as CSV UTF-8."
        )
    return fitting[0], (_encoding(_CODE_PAGES[fitting[0]]),)


def _encoding(title: str) -> Message:
    return Message("The table does not say how it is encoded; it was read as {1}.", title)


def _blocks(path: Path, codec: str) -> Iterator[str]:
    """The text in pieces that end with a line.

    Raises:
        UnicodeDecodeError: It is in another encoding.
    """
    with hashed(path) as source:
        text = text_of(source, codec)
        while block := text.read(_BLOCK) + text.readline(MAX_LINE):
            yield block


def _is_wide(path: Path, codec: str) -> bool:
    """UTF-16 without its mark; in the wrong order of bytes there are no line ends."""
    ends = False
    with suppress(UnicodeDecodeError):
        for block in _blocks(path, codec):
            if "\0" in block:
                return False
            ends = ends or "\n" in block
        return ends
    return False


def _like_words(path: Path, codec: str) -> bool:
    """Whether a text in the right encoding looks so: no strange signs, no words of two scripts.

    The letters of a code page that was taken for another give capitals inside of words, words
    that are Latin and Cyrillic, or words that are accents alone.
    """
    capitals = letters = 0
    with suppress(UnicodeDecodeError):
        for block in _blocks(path, codec):
            if set(_STRANGE.sub("", block)) - _SIGNS or not all(
                map(_is_word, _WORD.findall(block))
            ):
                return False
            found = _CYRILLIC.findall(block)
            letters += len(found)
            capitals += sum(c.isupper() for c in found)
        return 2 * capitals <= letters  # KOI8 has small letters where Windows-1251 has capitals
    return False


def _is_word(word: str) -> bool:
    cyrillic = len(_CYRILLIC.findall(word))
    plain = sum(c.isascii() for c in word)
    if cyrillic:
        inside = _INSIDE.search(word) and not _ABBREVIATED.fullmatch(word)
        return cyrillic == len(word) and not inside
    return not (1 < len(word) > 2 * plain or _INSIDE.search(word))


class _NumberedLines:
    """Lines of a text, and how many of them were taken."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines = lines
        self.number = 0
        self.begin = 1  # line at which the row that is being read begins

    def __iter__(self) -> Iterator[str]:
        for line in self._lines:
            self.number += 1
            yield line


def _mark_of(sample: str) -> str:
    """The separator that the header shows."""
    whole = sample if len(sample) <= SAMPLE else sample[: sample.find("\n", SAMPLE) + 1] or sample
    lines = list(io.StringIO(whole, newline=""))
    return max(",;\t|", key=lambda mark: _columns(_lenient(lines, mark)))


def _lenient(lines: Sequence[str], mark: str) -> list[list[str]]:
    found: list[list[str]] = []
    with suppress(csv.Error, InputError):
        for row in rows_of(lines, mark, strict=False):
            found.append(row)  # noqa: PERF402 - what came before an error counts
    return found


def _columns(lines: Sequence[Sequence[str]]) -> tuple[int, int]:
    """Number of columns of the header, and of rows with as many."""
    lines = [line for line in lines if any(cell.strip() for cell in line)]
    wide = len(lines[0]) if lines else 0
    return wide, sum(len(line) == wide for line in lines)
