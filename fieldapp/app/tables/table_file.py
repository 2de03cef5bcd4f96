"""Tables of others, as columns and rows of text: CSV files, and sheets of XLSX workbooks.

CSV is separated by commas, semicolons or tabs, as the header shows or a first line `sep=` says.
UTF-8, UTF-16 with its mark, or, where that is told, a code page in which all of its words are
words. Workbooks: workbook.py.
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
from pathlib import Path
from typing import Final

from fieldapp.app.tables import workbook
from fieldapp.errors import InputError, Message, TransportError

MAX_TABLE: Final = 256 * 2**20
MAX_COLUMNS: Final = 200
SAMPLE: Final = 2**20  # characters in which the separator is looked for
BEYOND: Final = "(beyond the last column)"
"""Name under which cells to the right of the last named column are kept."""

_COMPOUND: Final = bytes.fromhex("d0cf11e0a1b11ae1")  # a file of OLE
_MARKS: Final = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_SEPARATOR: Final = re.compile(r'"?sep=([,;\t|])"?\r?\n', re.IGNORECASE)
_LOOKED_AT: Final = 4096  # bytes
_WORD: Final = re.compile(r"[^\W\d_]+")
_CYRILLIC: Final = re.compile(r"[А-яЁёЄєІіЇїҐґЎў]")
_INSIDE: Final = re.compile(r"[^\W\d_A-ZА-ЯЁЄІЇҐЎÀ-Þ][A-ZА-ЯЁЄІЇҐЎÀ-Þ]")
_STRANGE: Final = re.compile(r"[\w\s\x20-\x7e]")
_SIGNS: Final = frozenset("«»“”„’‘–—…№°±€•·")


@dataclass(frozen=True, slots=True, kw_only=True)
class TableFile:
    """A table as it was read.

    Attributes:
        header: Names of the columns.
        rows: (number, cells by column): the number as a spreadsheet counts, the header being 1.
        digest: SHA-256 of the file; of a workbook that of the sheet's texts, for a spreadsheet
            writes other bytes whenever it saves.
        notes: What a person should know before signing it.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[int, dict[str, str]], ...]
    digest: bytes
    notes: tuple[Message, ...] = ()


def sheets_of(path: Path) -> tuple[str, ...]:
    """Names of the sheets that a table may be in; none for a CSV file.

    Raises:
        TransportError, InputError: As read_table.
    """
    raw = _content(path)
    return workbook.sheets(raw) if raw.startswith(workbook.ZIPPED) else ()


def read_table(path: Path, sheet: str = "") -> TableFile:
    """Read a CSV file, or a sheet of an XLSX workbook.

    Args:
        path: The file.
        sheet: The sheet's name; "" for the only one, and for CSV.

    Raises:
        TransportError: The file cannot be read.
        InputError: Larger than 256 MiB, neither CSV nor XLSX, damaged or hostile, in an unknown
            encoding, without rows, with a column twice or with more than 200 of them; several
            sheets, and none is named.
    """
    raw = _content(path)
    if raw.startswith(workbook.ZIPPED):
        return _of_workbook(raw, sheet)
    if sheet:
        raise InputError("Only a workbook has sheets.", field="sheet")
    if raw.startswith(_COMPOUND):
        raise InputError(
            "This is an old workbook (XLS), or one with a password.",
            advice="Save it as XLSX without a password, or as CSV UTF-8.",
        )
    return _of_csv(raw)


def _content(path: Path) -> bytes:
    try:
        # A pipe or a device has no end, and opening a pipe waits for whoever writes into it.
        if not stat.S_ISREG(path.stat().st_mode):
            raise InputError(Message("{1} is no file.", path.name), advice="Choose another file.")
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            raw = file.read() if size <= MAX_TABLE else b""
    except OSError as e:
        raise TransportError(
            Message("{1} cannot be read.", path.name), advice="Choose another file."
        ) from e
    if size > MAX_TABLE:
        raise InputError("The table is larger than 256 MiB.", advice="Split it.")
    return raw


def _of_workbook(raw: bytes, sheet: str) -> TableFile:
    found = workbook.read_sheet(raw, sheet)
    content = json.dumps([found.header, found.rows]).encode()
    return _table(found.header, found.rows, hashlib.sha256(content).digest(), found.notes)


def _of_csv(raw: bytes) -> TableFile:
    text, notes = _decoded(raw)
    _check_table(text)
    lines = list(enumerate(_lines(text), 1))
    lines = [(number, line) for number, line in lines if any(cell.strip() for cell in line)]
    if not lines:
        raise InputError("The table has no rows.")
    header = tuple(name.strip() for name in lines[0][1])
    return _table(header, lines[1:], hashlib.sha256(raw).digest(), notes)


def _check_table(text: str) -> None:
    """Refuse what is another kind of file, whatever it is named."""
    begin = text[:1000].lstrip().casefold()
    if begin.startswith(("<?xml", "<!doctype", "<html", "<table", "<meta", "<head")):
        raise InputError(
            "This is a web page or XML, whatever the file is named.",
            advice="Open it in the spreadsheet, and save it as XLSX or as CSV UTF-8.",
        )
    if begin.startswith(("{", "[")):
        with suppress(ValueError):
            json.loads(text)
            raise InputError("This is JSON, and no table.", advice="Ask for it as CSV UTF-8.")


def _table(
    header: tuple[str, ...],
    lines: Sequence[tuple[int, Sequence[str]]],
    digest: bytes,
    notes: tuple[Message, ...],
) -> TableFile:
    if not lines:
        raise InputError("The table has no rows.")
    header = tuple(_without_marks(name) for name in header)
    if len(set(header)) != len(header):
        raise InputError("Two columns of the table have one name.", advice="Rename one.")
    if len(header) > MAX_COLUMNS:
        raise InputError("The table has more than 200 columns.", advice="Leave some out.")
    rows = tuple(
        (number, _cells(header, [_without_marks(cell) for cell in line])) for number, line in lines
    )
    return TableFile(header=header, rows=rows, digest=digest, notes=notes)


def _without_marks(text: str) -> str:
    """Without the mark of an encoding, which stands inside where files were put together."""
    return text.replace(codecs.BOM_UTF8.decode(), "")


def _decoded(raw: bytes) -> tuple[str, tuple[Message, ...]]:
    """The text, and a note where its encoding had to be told from its words."""
    name = next((name for mark, name in _MARKS.items() if raw.startswith(mark)), "")
    wide = [] if name or b"\0" not in raw[:_LOOKED_AT] else list(_wide(raw))
    if len(wide) == 1:
        return wide[0], (_encoding("UTF-16"),)
    with suppress(UnicodeDecodeError):
        return raw.decode(name or "utf-8"), ()
    fitting = [(title, text) for title, text in _guesses(raw) if _like_words(text)]
    if len(fitting) != 1:
        raise InputError(
            "The table is not UTF-8.", advice="Save it from the spreadsheet as CSV UTF-8."
        )
    title, text = fitting[0]
    return text, (_encoding(title),)


def _encoding(title: str) -> Message:
    return Message("The table does not say how it is encoded; it was read as {1}.", title)


def _wide(raw: bytes) -> Iterator[str]:
    """UTF-16 without its mark; in the wrong order of bytes there are no line ends."""
    for codec in ("utf-16-le", "utf-16-be"):
        with suppress(UnicodeDecodeError):
            text = raw.decode(codec)
            if "\n" in text and "\0" not in text:
                yield text


def _guesses(raw: bytes) -> Iterator[tuple[str, str]]:
    for codec, title in (("cp1251", "Windows-1251"), ("cp1252", "Windows-1252")):
        with suppress(UnicodeDecodeError):
            yield title, raw.decode(codec)


def _like_words(text: str) -> bool:
    """Whether a text in the right encoding looks so: no strange signs, no words of two scripts.

    The letters of a code page that was taken for another give capitals inside of words, words
    that are Latin and Cyrillic, or words that are accents alone.
    """
    if set(_STRANGE.sub("", text)) - _SIGNS:
        return False
    letters = _CYRILLIC.findall(text)
    if 2 * sum(c.isupper() for c in letters) > len(letters):
        return False  # KOI8 has small letters where Windows-1251 has capitals
    for word in _WORD.findall(text):
        cyrillic = len(_CYRILLIC.findall(word))
        plain = sum(c.isascii() for c in word)
        if cyrillic and (cyrillic < len(word) or _INSIDE.search(word)):
            return False
        if not cyrillic and (1 < len(word) > 2 * plain or _INSIDE.search(word)):
            return False
    return True


def _lines(text: str) -> list[list[str]]:
    """Rows of cells, by the separator that the table names or its header has."""
    named = _SEPARATOR.match(text)
    if named:
        return _read(text[named.end() :], named[1])
    first = text[: text.find("\n", SAMPLE) + 1] if len(text) > SAMPLE else text
    wide = max(",;\t", key=lambda mark: _columns(_read(first or text, mark, strict=False)))
    return _read(text, wide)


def _read(text: str, mark: str, *, strict: bool = True) -> list[list[str]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark, strict=strict)
    lines: list[list[str]] = []
    begin = 1
    try:
        for line in reader:
            lines.append(line)
            begin = reader.line_num + 1
    except csv.Error as e:
        if not strict:
            return lines
        raise InputError(
            Message("A quotation mark is not closed, or stands alone: see line {1}.", begin),
            advice="Correct it in the spreadsheet or in a text editor.",
        ) from e
    return lines


def _columns(lines: Sequence[Sequence[str]]) -> tuple[int, int]:
    """Number of columns of the header, and of rows with as many."""
    lines = [line for line in lines if any(cell.strip() for cell in line)]
    wide = len(lines[0]) if lines else 0
    return wide, sum(len(line) == wide for line in lines)


def _cells(header: Sequence[str], line: Sequence[str]) -> dict[str, str]:
    # A row may be shorter than the header, or longer; what a column means, the mapping knows.
    cells = dict(zip(header, line, strict=False))
    extra = line[len(header) :]
    return cells | ({BEYOND: ",".join(extra)} if any(extra) else {})
