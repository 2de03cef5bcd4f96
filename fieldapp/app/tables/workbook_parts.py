"""Parts of an XLSX workbook: checked before its reader sees them, and what that does not tell.

XLSX is a zip of XML parts (ECMA-376). The parts are unpacked within a limit and packed anew, so
that no length, name or method of the archive is believed; macros and entities are refused; a sheet
whose cells would take much more memory than the file is refused. Of every sheet it is noted what
is hidden, which formulas have no stored value, which cells are errors and which show a clock.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final
from xml.parsers import expat

from fieldapp.errors import InputError

MAX_UNPACKED: Final = 64 * 2**20
MAX_CELLS: Final = 4_000_000
"""In the rectangle around a sheet's cells."""

_MAX_PARTS: Final = 2_000
_MAX_COLUMNS: Final = 16_384
_CELL: Final = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
# NotImplementedError, a RuntimeError: a method of packing that no spreadsheet uses.
_UNZIPPING: Final = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError)
_XML: Final = (".xml", ".rels")
_ROOT: Final = (
    b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    b'<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    b'relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>'
)
"""Names the workbook that was looked at here as the one to be read."""
# Formats of ECMA-376, 18.8.30, that show a time of day.
_CLOCKS: Final = frozenset({18, 19, 20, 21, 22, 32, 33, 45, 46, 47, 55, 56})
_NO_CODE: Final = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]')
"""Parts of a number format beside its codes: texts, fillers, colours, languages."""


@dataclass(slots=True)
class SheetNotes:
    """Notes on a sheet: what it holds beside its values; rows and columns from 0.

    Attributes:
        cells: How many have a value.
        hidden_rows: Those with a value.
        hidden_columns: (first, last).
        unstored: Names of cells with a formula and no value.
        errors: Texts of cells that are an error, such as "#REF!".
        clocks: Cells whose number format shows a time of day.
    """

    cells: int = 0
    hidden_rows: list[int] = field(default_factory=list)
    hidden_columns: list[tuple[int, int]] = field(default_factory=list)
    unstored: list[str] = field(default_factory=list)
    errors: dict[tuple[int, int], str] = field(default_factory=dict)
    clocks: set[tuple[int, int]] = field(default_factory=set)


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkbookParts:
    """A workbook that is safe to be read.

    Attributes:
        packed: The archive, packed anew.
        sheets: Sheet's name to its notes.
        epoch: Day 0 of its dates.
    """

    packed: bytes
    epoch: datetime
    sheets: dict[str, SheetNotes]


def open_parts(raw: bytes) -> WorkbookParts:
    """Unpack and check a workbook.

    Raises:
        InputError: It is none, is damaged, holds macros or entities, or is too large.
    """
    parts = dict(_unpacked(raw))
    styles = (content for name, content in parts.items() if name.lower() == "xl/styles.xml")
    clocks = _clocks(next(styles, b""))
    scans = {name: _scanned(content, clocks) for name, content in parts.items()}
    lengths = [scan.strings for scan in scans.values() if scan.strings]
    if len(lengths) > 1:
        raise _damaged()
    for scan in scans.values():
        scan.check(lengths[0] if lengths else [])
    targets = _targets(parts)
    return WorkbookParts(
        packed=_packed(parts),
        epoch=_epoch(parts["xl/workbook.xml"]),
        sheets={name: scans[target].notes for name, target in targets.items() if target in scans},
    )


def _damaged() -> InputError:
    return InputError(
        "The workbook is damaged.", advice="Open it in the spreadsheet, and save it as XLSX anew."
    )


def too_large() -> InputError:
    """The error about a workbook that would take too much memory."""
    return InputError(
        "The workbook is too large.", advice="Save the sheet alone as CSV UTF-8, or split it."
    )


# --- The archive.


def _unpacked(raw: bytes) -> Iterator[tuple[str, bytes]]:
    """The XML parts by name; the lengths that the archive tells are limits and not believed."""
    left = MAX_UNPACKED
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            entries = archive.infolist()
            names = [entry.filename.lower() for entry in entries]
            if len(names) > _MAX_PARTS or len(set(names)) != len(names):
                raise _damaged()
            if "xl/workbook.xml" not in archive.namelist():
                raise InputError(
                    "This is no XLSX workbook.", advice="Save the table as XLSX or as CSV UTF-8."
                )
            if any(name.endswith("vbaproject.bin") for name in names):
                raise InputError(
                    "The workbook holds macros.", advice="Save it as XLSX, without them."
                )
            xml = [entry for entry in entries if entry.filename.lower().endswith(_XML)]
            if sum(entry.file_size for entry in xml) > MAX_UNPACKED:
                raise too_large()
            for entry in xml:
                with archive.open(entry) as file:
                    content = file.read(left + 1)
                left -= len(content)
                if left < 0:
                    raise too_large()
                yield entry.filename, content
    except _UNZIPPING as e:
        raise _damaged() from e


def _packed(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, content in (parts | {"_rels/.rels": _ROOT}).items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return out.getvalue()


# --- XML.


def _elements(raw: bytes) -> Iterator[tuple[str, dict[str, str]]]:
    """Local names and attributes of a small part's elements."""
    found: list[tuple[str, dict[str, str]]] = []
    parser = expat.ParserCreate()
    parser.StartElementHandler = lambda tag, attributes: found.append((_local(tag), attributes))
    parser.StartDoctypeDeclHandler = _doctype
    _parse(parser, raw)
    yield from found


def _parse(parser: expat.XMLParserType, raw: bytes) -> None:
    try:
        parser.Parse(raw, True)
    except (expat.ExpatError, ValueError, LookupError) as e:
        raise _damaged() from e


def _doctype(*_declared: object) -> None:
    raise InputError(
        "The workbook declares entities, which no spreadsheet does.",
        advice="Ask for the table as CSV UTF-8.",
    )


def _local(tag: str) -> str:
    return tag.rpartition(":")[2]


def _targets(parts: dict[str, bytes]) -> dict[str, str]:
    """Sheet's name to the name of its part."""
    parts_of = {
        attributes.get("Id", ""): attributes.get("Target", "")
        for tag, attributes in _elements(parts.get("xl/_rels/workbook.xml.rels", b"<r/>"))
        if tag == "Relationship"
    }
    targets = {}
    for tag, attributes in _elements(parts["xl/workbook.xml"]):
        if tag == "sheet":
            ids = (value for name, value in attributes.items() if name.endswith(":id"))
            target = parts_of.get(next(ids, ""), "")
            path = target.removeprefix("/") if target.startswith("/") else f"xl/{target}"
            targets[attributes.get("name", "")] = path
    return targets


def _epoch(workbook: bytes) -> datetime:
    late = any(
        attributes.get("date1904") in ("1", "true")
        for tag, attributes in _elements(workbook)
        if tag == "workbookPr"
    )
    return datetime(1904, 1, 1) if late else datetime(1899, 12, 30)  # noqa: DTZ001 - no zone


def _clocks(styles: bytes) -> frozenset[str]:
    """Indices of the cell styles whose number format shows a time of day."""
    shown = set(_CLOCKS)
    formats: list[int] = []
    within = ""
    for tag, attributes in _elements(styles) if styles else ():
        number = attributes.get("numFmtId", "")
        if tag in ("cellXfs", "cellStyleXfs", "dxfs", "cellStyles"):
            within = tag
        elif tag == "numFmt" and number.isdecimal():
            code = _NO_CODE.sub("", attributes.get("formatCode", "")).lower()
            (shown.add if re.search("[hs]", code) else shown.discard)(int(number))
        elif tag == "xf" and within == "cellXfs":
            formats.append(int(number) if number.isdecimal() else 0)
    return frozenset(str(index) for index, number in enumerate(formats) if number in shown)


# --- Sheets.


def _scanned(raw: bytes, clocks: frozenset[str]) -> _Scan:
    scan = _Scan(clocks)
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = scan.start
    parser.EndElementHandler = scan.end
    parser.CharacterDataHandler = scan.text
    parser.StartDoctypeDeclHandler = _doctype
    _parse(parser, raw)
    return scan


class _Scan:
    """Expat handlers of a part: a sheet's notes, or the lengths of the shared strings."""

    def __init__(self, clocks: frozenset[str]) -> None:
        self.notes = SheetNotes()
        self._clocks = clocks
        self.strings: list[int] = []
        self._shared: list[str] = []  # numbers of the strings that cells take
        self._row = self._column = -1
        self._hidden = False
        self._kind = self._style = ""
        self._formula = self._valued = False
        self._value: list[str] | None = None
        self._in_string = False
        self._least = [_MAX_COLUMNS * _MAX_COLUMNS, _MAX_COLUMNS]
        self._most = [-1, -1]

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Take an element's start."""
        match _local(tag):
            case "c":
                self._begin_cell(attributes)
            case "v" | "t" if not self._in_string:
                self._value = []
            case "f":
                self._formula = True
            case "row":
                number = attributes.get("r", "")
                self._row = int(number) - 1 if number.isdecimal() else self._row + 1
                self._column = -1
                self._hidden = attributes.get("hidden") in ("1", "true")
            case "col" if attributes.get("hidden") in ("1", "true"):
                first, last = (attributes.get(name, "") for name in ("min", "max"))
                if first.isdecimal() and last.isdecimal():
                    self.notes.hidden_columns.append((int(first) - 1, int(last) - 1))
            case "si":
                self._in_string = True
                self.strings.append(0)

    def text(self, text: str) -> None:
        """Take text."""
        if self._in_string:
            self.strings[-1] += len(text)
        elif self._value is not None:
            self._value.append(text)

    def end(self, tag: str) -> None:
        """Take an element's end."""
        match _local(tag):
            case "v" | "t" if self._value is not None:
                self._take_value("".join(self._value))
                self._value = None
            case "c":
                self._end_cell()
            case "si":
                self._in_string = False

    def _begin_cell(self, attributes: dict[str, str]) -> None:
        name = _CELL.fullmatch(attributes.get("r", ""))
        if name:
            self._column, self._row = column_number(name[1]), int(name[2]) - 1
        else:
            self._column += 1
        self._kind, self._style = attributes.get("t", "n"), attributes.get("s", "")
        self._formula = self._valued = False

    def _take_value(self, text: str) -> None:
        if not text:
            return
        self._valued = True
        at = self._row, self._column
        if self._kind == "s":
            self._shared.append(text)
        elif self._kind == "e":
            self.notes.errors[at] = text
        elif self._kind in ("n", "d") and self._style in self._clocks:
            self.notes.clocks.add(at)

    def _end_cell(self) -> None:
        at = self._row, self._column
        if self._formula and not self._valued and self._kind != "str":
            self.notes.unstored.append(cell_name(*at))
        if not self._valued and not self._formula:
            return
        self.notes.cells += 1
        self._least = [min(pair) for pair in zip(self._least, at, strict=True)]
        self._most = [max(pair) for pair in zip(self._most, at, strict=True)]
        if self._hidden and self.notes.hidden_rows[-1:] != [self._row]:
            self.notes.hidden_rows.append(self._row)

    def check(self, strings: list[int]) -> None:
        """Check what the cells take in memory.

        Raises:
            InputError: Far more than the file.
        """
        rows, columns = (
            most - least + 1 for least, most in zip(self._least, self._most, strict=True)
        )
        if self.notes.cells and (rows * columns > MAX_CELLS or self._most[1] >= _MAX_COLUMNS):
            raise too_large()
        try:
            taken = sum(strings[int(number)] for number in self._shared)
        except (ValueError, IndexError) as e:
            raise _damaged() from e
        if taken > MAX_UNPACKED:
            raise too_large()


def column_number(letters: str) -> int:
    """Column of its letters, from 0."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def column_letters(column: int) -> str:
    """Letters of a column, from 0."""
    letters, number = "", column + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def cell_name(row: int, column: int) -> str:
    """Name of a cell, as "B7"; both from 0."""
    return f"{column_letters(column)}{row + 1}"
