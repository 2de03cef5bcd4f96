"""Sheets of XLSX workbooks, as rows of text.

Values are read as Excel holds them: numbers whose format is a date are dates, by the workbook's
own system (1900 or 1904); of formulas the stored values. calamine reads the cells; what it does
not tell comes from workbook_parts.py.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Final

import python_calamine as calamine

from fieldapp.app.tables.workbook_parts import (
    MAX_CELLS,
    SheetNotes,
    WorkbookParts,
    cell_name,
    column_letters,
    open_parts,
    too_large,
)
from fieldapp.errors import InputError, Message, Pattern, panic_as

WorkbookCell = int | float | str | bool | time | date | datetime | timedelta
SheetGrid = dict[int, dict[int, WorkbookCell]]
"""Row to column to value, both from 0, without empty cells."""
Merged = Sequence[tuple[tuple[int, int], tuple[int, int]]]
"""(first row, first column), (last row, last column)."""

ZIPPED: Final = b"PK\x03\x04"
_SERIALS: Final = range(20_000, 80_000)  # days from 1954 to 2119, by the system of 1900
_LOOKED_AT: Final = 20  # rows, for the head
_NAMED: Final = 8  # cells or rows that a note names

_ABOVE: Final = Pattern("Rows above the head were left out: {1}.")
_SPREAD: Final = Pattern("A cell that is merged over rows was read in each: {1}.")
_HIDDEN_ROWS: Final = Pattern("Hidden rows were read too: {1}.")
_HIDDEN_SHEETS: Final = Pattern("Hidden sheets have rows and were not read: {1}.")
_HIDDEN_COLUMNS: Final = Pattern("Hidden columns were read too: {1}.")
_ERRORS: Final = Pattern("Cells are errors of the spreadsheet: {1}.")
_SERIAL: Final = Pattern("Numbers among dates were read as dates: {1}.")
_STRAY: Final = Pattern(
    "Dates stand among what is no date; the spreadsheet may have made them of 3-5 or the like: {1}."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetRows:
    """A sheet as it was read.

    Attributes:
        header: Names of the columns.
        rows: (number as the spreadsheet counts, cells of the columns in order).
        notes: What a person should know before signing it.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    notes: tuple[Message, ...]


def sheets(raw: bytes) -> tuple[str, ...]:
    """Names of a workbook's sheets that are shown and have cells.

    Raises:
        InputError: As open_parts.
    """
    parts = open_parts(raw)
    with panic_as(_unread("")), _opened(parts) as book:
        return _shown(parts, book)


def read_sheet(raw: bytes, name: str) -> SheetRows:
    """Read a sheet of a workbook.

    Args:
        raw: The file.
        name: The sheet's; "" for the only one.

    Raises:
        InputError: As open_parts; there is no such sheet, or several and none is named; formulas
            have no stored value.
    """
    parts = open_parts(raw)
    with panic_as(_unread("")), _opened(parts) as book:
        shown = _shown(parts, book)
        if not name and len(shown) > 1:
            raise InputError(
                Message("The workbook has several sheets: {1}.", ", ".join(shown)),
                field="sheet",
                advice="Say which of them is the table: --sheet NAME.",
            )
        hidden = [each for each in _filled(parts, book) if each not in shown and each != name]
        if not name and not shown and hidden:
            raise InputError(
                Message("All sheets with rows are hidden: {1}.", ", ".join(hidden)),
                field="sheet",
                advice="Show the table's sheet in the spreadsheet, or name it: --sheet NAME.",
            )
        name = name or (shown[0] if shown else "")
        if not parts.sheets.get(name, SheetNotes()).cells:
            raise InputError(
                Message("The workbook has no such sheet with rows. It has: {1}.", ", ".join(shown)),
                field="sheet",
            )
        grid, merged = _cells(book, name)
    notes = parts.sheets[name]
    if notes.unstored:
        raise InputError(
            Message("Formulas have no stored value: {1}.", _some(notes.unstored)),
            advice="Open the workbook in the spreadsheet, and save it.",
        )
    for at, text in notes.errors.items():
        grid.setdefault(at[0], {})[at[1]] = text
    left_out = (_HIDDEN_SHEETS(_some(hidden)),) if hidden else ()
    found = _rows(grid, merged, parts, notes)
    return replace(found, notes=(*left_out, *found.notes))


def _unread(why: str) -> InputError:
    return InputError("The workbook cannot be read.", advice=why)


def _opened(parts: WorkbookParts) -> calamine.CalamineWorkbook:
    try:
        return calamine.load_workbook(io.BytesIO(parts.packed))
    except calamine.CalamineError as e:
        raise _unread(str(e)) from e


def _shown(parts: WorkbookParts, book: calamine.CalamineWorkbook) -> tuple[str, ...]:
    visible = {
        each.name
        for each in book.sheets_metadata
        if each.visible == calamine.SheetVisibleEnum.Visible
    }
    return tuple(name for name in _filled(parts, book) if name in visible)


def _filled(parts: WorkbookParts, book: calamine.CalamineWorkbook) -> tuple[str, ...]:
    """Names of the sheets that have cells, hidden ones among them."""
    return tuple(
        each.name
        for each in book.sheets_metadata
        if each.typ == calamine.SheetTypeEnum.WorkSheet
        and each.name in parts.sheets
        and parts.sheets[each.name].cells
    )


def _cells(book: calamine.CalamineWorkbook, name: str) -> tuple[SheetGrid, Merged]:
    try:
        sheet = book.get_sheet_by_name(name)
        merged = sheet.merged_cell_ranges or []
    except calamine.CalamineError as e:
        raise _unread(str(e)) from e
    top, left = sheet.start or (0, 0)
    grid: SheetGrid = {}
    for row, line in enumerate(sheet.to_python(), top):
        filled = {
            column: value
            for column, value in enumerate(line, left)
            if not isinstance(value, str) or value.strip()
        }
        if filled:
            grid[row] = filled
    return grid, merged


# --- The head, and the rows below it.


def _rows(grid: SheetGrid, merged: Merged, parts: WorkbookParts, notes: SheetNotes) -> SheetRows:
    top, bottom = _head(grid, merged)
    columns = sorted({column for row, cells in grid.items() if row >= top for column in cells})
    header = _names(grid, merged, range(top, bottom + 1), columns)
    body = {row: dict(cells) for row, cells in grid.items() if row > bottom}
    unseen = {
        header[at]
        for at, column in enumerate(columns)
        if any(first <= column <= last for first, last in notes.hidden_columns)
    }
    serials, strays = _dates(body, columns, parts.epoch)
    remarks = (
        (_ABOVE, _numbers(row for row in grid if row < top)),
        (_SPREAD, _spread(body, merged)),
        (_HIDDEN_ROWS, _numbers(row for row in notes.hidden_rows if row in body)),
        (_HIDDEN_COLUMNS, sorted(unseen)),
        (_ERRORS, _cell_names(notes.errors)),
        (_SERIAL, serials),
        (_STRAY, strays),
    )
    return SheetRows(
        header=tuple(header),
        rows=tuple(
            (row + 1, tuple(_text(cells.get(c), clock=(row, c) in notes.clocks) for c in columns))
            for row, cells in sorted(body.items())
        ),
        notes=tuple(pattern(_some(names)) for pattern, names in remarks if names),
    )


def _head(grid: SheetGrid, merged: Merged) -> tuple[int, int]:
    """First and last row of the head: titles stand above it, and it may have two levels."""
    wide = len({column for cells in grid.values() for column in cells})
    merged = [each for each in merged if each[0][1] in grid.get(each[0][0], ())]

    def reach(row: int) -> int:
        """Number of columns that the row's cells cover."""
        spans = (c1 - c0 for (r0, c0), (_, c1) in merged if r0 == row)
        return len(grid[row]) + sum(spans)

    rows = sorted(grid)
    top = next(
        (r for r in rows[:_LOOKED_AT] if len(grid[r]) >= min(2, wide) and 2 * reach(r) >= wide),
        rows[0],
    )
    bottom = max((r1 for (r0, _), (r1, _) in merged if r0 == top), default=top)
    if top < bottom < top + _LOOKED_AT:
        return top, bottom
    over = [(c0, c1) for (r0, c0), (_, c1) in merged if r0 == top and c1 > c0]
    below = grid.get(top + 1, {})
    # A second level has words under every wide cell, and nothing elsewhere: else it is a row.
    level = over and all(
        isinstance(value, str) and any(c0 <= column <= c1 for c0, c1 in over)
        for column, value in below.items()
    )
    twofold = all(sum(c0 <= column <= c1 for column in below) > 1 for c0, c1 in over)
    return top, top + 1 if level and twofold else top


def _names(grid: SheetGrid, merged: Merged, rows: range, columns: Sequence[int]) -> list[str]:
    """Names of the columns: the words above each, from all levels of the head."""
    heads = {
        (row, column): grid.get(r0, {}).get(c0)
        for (r0, c0), (r1, c1) in merged
        if r0 in rows
        for row in range(r0, min(r1 + 1, rows.stop))
        for column in range(c0, c1 + 1)
    }
    names: list[str] = []
    for column in columns:
        words = (_text(heads.get((r, column), grid.get(r, {}).get(column))).strip() for r in rows)
        name = " ".join(dict.fromkeys(filter(None, words)))
        letters = f"(column {column_letters(column)})"
        names.append(name if name and name not in names else f"{name} {letters}".strip())
    return names


def _spread(body: SheetGrid, merged: Merged) -> list[str]:
    """Give every row what a cell merged over several says; the names of these cells."""
    if sum(r1 - r0 for (r0, _), (r1, _) in merged) > MAX_CELLS:
        raise too_large()
    found = []
    for (r0, c0), (r1, _) in merged:
        value = body.get(r0, {}).get(c0)
        if value is None or r1 == r0:
            continue
        found.append((r0, c0))
        for row in range(r0 + 1, r1 + 1):
            if row in body:
                body[row].setdefault(c0, value)
    return _cell_names(found)


def _dates(body: SheetGrid, columns: Sequence[int], epoch: datetime) -> tuple[list[str], list[str]]:
    """Read numbers among dates as dates: their names, and those of dates among what is none."""
    serials, strays = [], []
    for column in columns:
        values = {row: cells[column] for row, cells in body.items() if column in cells}
        dates = [row for row, value in values.items() if isinstance(value, date)]
        if 2 * len(dates) <= len(values):
            strays += [(row, column) for row in dates]
            continue
        for row, value in values.items():
            if isinstance(value, float) and _SERIALS.start <= value < _SERIALS.stop:
                body[row][column] = epoch + timedelta(days=value)
                serials.append((row, column))
    return _cell_names(serials), _cell_names(strays)


# --- Texts.


def _text(value: WorkbookCell | None, *, clock: bool = False) -> str:
    """A value as it would be typed; `clock`: its format shows a time of day."""
    match value:
        case None:
            return ""
        case str():
            return value
        case bool():
            return str(value).upper()
        case datetime():
            # A serial number has a time to the millisecond; people and clocks tell seconds.
            at = (value + timedelta(milliseconds=500)) if value.year < 9999 else value
            return f"{at:%Y-%m-%d} {_clock(at.time())}"
        case date():
            return f"{value.isoformat()} 00:00" if clock else value.isoformat()
        case time():
            at = datetime.combine(date(2000, 1, 1), value) + timedelta(milliseconds=500)
            return _clock(at.time()) if at.day == 1 else "23:59:59"
        case timedelta():
            minutes, seconds = divmod(round(value.total_seconds()), 60)
            text = f"{minutes // 60}:{minutes % 60:02}"
            return f"{text}:{seconds:02}" if seconds else text
        case _:
            whole = float(value).is_integer() and abs(value) < 1e15
            return str(int(value)) if whole else f"{value:.15g}"


def _clock(at: time) -> str:
    return f"{at:%H:%M:%S}" if at.second else f"{at:%H:%M}"


def _cell_names(cells: Iterable[tuple[int, int]]) -> list[str]:
    return [cell_name(*at) for at in sorted(cells)]


def _numbers(rows: Iterable[int]) -> list[str]:
    return [str(row + 1) for row in sorted(rows)]


def _some(names: Sequence[str]) -> str:
    more = f", … ({len(names)})" if len(names) > _NAMED else ""
    return ", ".join(names[:_NAMED]) + more
