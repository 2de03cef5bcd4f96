"""Table of rows: a list of any length, one row or several chosen.

A short list is put in whole. Of a long one only the count is known, and windows of rows are fetched
when they come into view: so the scroll bar is honest, and the end is as near as the beginning.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import ceil
from operator import itemgetter
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from fieldapp.ui.base.basics import tip
from fieldapp.ui.base.theme import for_fingers
from fieldapp.wording.safe_text import visible

WINDOW: Final = 100  # rows fetched at once: two screenfuls
_HELD: Final = 40  # windows held
FINGER: Final = 44  # pixels of a row that is pressed with one
_LEAST: Final = 9  # characters of the column that takes what is left
_MORE: Final = 5  # characters that it is to have besides, before a spare column is shown
_WAITING: Final = 3  # windows still wanted; a scroll bar in flight passes many and rests on few
_LONGEST: Final = 400  # characters of a cell: all of the text is beside the list

ModelIndex = QModelIndex | QPersistentModelIndex
T = TypeVar("T")

# Looked up here once: a view asks for every role of every cell, and a cell waits for the
# interpreter each time.
_DECORATION: Final = Qt.ItemDataRole.DecorationRole
_FONT: Final = Qt.ItemDataRole.FontRole
_TIP: Final = Qt.ItemDataRole.ToolTipRole
_TEXTS: Final = frozenset({
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, _TIP,
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class TableColumn(Generic[T]):
    """Column of a table: heading, text of its cells, room.

    Attributes:
        head: Its heading.
        text: Of a cell.
        width: In characters; 0, for one of the columns: what is left.
        spare: It is hidden where there is no room for all.
        extra: It is hidden until it is chosen.
        name: By which it is chosen.
        least: Characters that it keeps where columns are made narrower; the one that takes what is
            left is given so many then.
        yields: It is hidden where else columns would be made narrower.
    """

    head: str
    text: Callable[[T], str]
    width: int = 0
    spare: bool = False
    extra: bool = False
    name: str = ""
    least: int = _LEAST
    yields: bool = False


@dataclass(slots=True)
class _Row(Generic[T]):
    """A row, and its cells once they were shown."""

    value: T
    cells: tuple[str, ...] = ()


class TableModel(QAbstractTableModel, Generic[T]):
    """Rows as Qt asks for them; every text is made safe to show.

    Args:
        columns: From left to right.
        struck: Rows shown struck through.

    Signals:
        wanted: (round, start) a window is to be fetched; `take` it with the same figures.
    """

    wanted = Signal(int, int)

    def __init__(
        self, columns: Sequence[TableColumn[T]], struck: Callable[[T], bool] = lambda _row: False
    ) -> None:
        super().__init__()
        self.columns = columns
        self._struck = struck
        self.decorated: Callable[[T], Any] = lambda _row: None  # what stands before the first cell
        self._count = 0
        self._round = 0
        self._whole: list[_Row[T]] | None = None  # a list that was put in whole
        self._windows: OrderedDict[int, list[_Row[T]]] = OrderedDict()
        self._through = QFont()
        self._through.setStrikeOut(True)
        self._asked: int | None = None
        self._waiting: list[int] = []

    # --- A short list.

    def put(self, rows: Sequence[T]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._whole = [_Row(each) for each in rows]
        self._count = len(rows)
        self.endResetModel()

    def add(self, row: T) -> None:
        """Add a row at the end of a list that was put in whole."""
        assert self._whole is not None  # noqa: S101 - as said
        self.beginInsertRows(QModelIndex(), self._count, self._count)
        self._whole.append(_Row(row))
        self._count += 1
        self.endInsertRows()

    # --- A long one.

    def begin(self, count: int) -> None:
        """Show another list of this many rows; nothing of it is here yet."""
        self.beginResetModel()
        self._round += 1
        self._count = count
        self._whole = None
        self._windows.clear()
        self._asked, self._waiting = None, []
        self.endResetModel()
        if count:
            self._want(0)

    def take(self, round_: int, start: int, rows: list[T]) -> None:
        """Take a window that was fetched; one of an earlier list is left alone."""
        if round_ != self._round:
            return
        self._asked = None
        self._windows[start // WINDOW] = [_Row(each) for each in rows]
        while len(self._windows) > _HELD:
            self._windows.popitem(last=False)
        if rows:
            last = self.index(start + len(rows) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(start, 0), last)
        if self._waiting:
            self._ask(self._waiting.pop())

    def row(self, number: int) -> T | None:
        """A row; None while it is on its way."""
        row = self._at(number)
        return None if row is None else row.value

    def _at(self, number: int) -> _Row[T] | None:
        if self._whole is not None:
            return self._whole[number]
        window, offset = divmod(number, WINDOW)
        rows = self._windows.get(window)
        if rows is None:
            self._want(window)
            return None
        self._windows.move_to_end(window)
        return rows[offset] if offset < len(rows) else None

    def _want(self, window: int) -> None:
        if window == self._asked or window in self._waiting:
            return
        if self._asked is None:
            self._ask(window)
            return
        self._waiting = [*self._waiting, window][-_WAITING:]

    def _ask(self, window: int) -> None:
        self._asked = window
        self.wanted.emit(self._round, window * WINDOW)

    # --- As Qt asks.

    def rowCount(self, parent: ModelIndex = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's
        """All rows, here or not."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: ModelIndex = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's
        """Number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Names of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self.columns[section].head
        return None

    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text of a cell, on one line."""
        if role in _TEXTS:
            row = self._at(index.row())
            text = "…" if row is None else self._cells(row)[index.column()]
            return tip(text) if role == _TIP else text
        if role == _DECORATION and index.column() == 0:
            value = self.row(index.row())
            return None if value is None else self.decorated(value)
        if role == _FONT:
            value = self.row(index.row())
            return self._through if value is not None and self._struck(value) else None
        return None

    def _cells(self, row: _Row[T]) -> tuple[str, ...]:
        if not row.cells:
            row.cells = tuple(_on_one_line(column.text(row.value)) for column in self.columns)
        return row.cells


def _on_one_line(text: str) -> str:
    line = visible(text[: _LONGEST + 1]).replace("\n", " ")
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"


class TableView(QTableView):
    """The view of a list, chosen from by key or click.

    The wide column takes what the others leave, and never less than it needs. Where there is no
    room for all, spare columns are hidden, the last first, then those that yield, and then the
    others are made narrower, each by its share; of columns that a person chose none is hidden or
    made narrower: they are scrolled to.

    Args:
        name: Its accessible name.
        rows: The list.
        several: Of which several rows can be chosen.
        lines: Of each row.

    Attributes:
        copy: What Ctrl+C does; copies the shown cells of the chosen rows.

    Signals:
        chosen: (int) another row is chosen, by its number; -1 for none.
        picked: (int) so many rows are chosen now.
    """

    chosen = Signal(int)
    picked = Signal(int)

    def __init__(
        self, name: str, rows: TableModel[Any], *, several: bool = False, lines: int = 1
    ) -> None:
        super().__init__()
        rows.setParent(self)
        self.rows = rows
        self.setModel(rows)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(lines > 1)
        # Rows of one height, or Qt would measure each of 100,000.
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        high = max(lines * self.fontMetrics().lineSpacing() + 12, FINGER if for_fingers() else 0)
        self.verticalHeader().setDefaultSectionSize(high)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        one = self.fontMetrics().averageCharWidth()
        self._widths = [
            max(((column.width or _LEAST) + 1) * one + 6, header.sectionSizeHint(number))
            for number, column in enumerate(rows.columns)
        ]
        leasts = [column.least * one + 6 for column in rows.columns]
        self._leasts = [min(pair) for pair in zip(leasts, self._widths, strict=True)]
        self._narrow = False  # columns were made narrower
        for number, width in enumerate(self._widths):
            self.setColumnWidth(number, width)
        self._wide = next(n for n, column in enumerate(rows.columns) if not column.width)
        self._leasts[self._wide] = self._widths[self._wide]
        self._wish = max(leasts[self._wide] - self._widths[self._wide], 0)
        self._named: frozenset[str] = frozenset()
        self._extra: frozenset[str] = frozenset()
        self.copy = self.copy_rows
        self.selectionModel().selectionChanged.connect(
            lambda _on, _off: self.picked.emit(sum(map(len, self._spans())))
        )
        self.selectionModel().currentRowChanged.connect(
            lambda current, _before: self.chosen.emit(current.row())
        )

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Hide what there is no room for, and fit the wide column."""
        super().resizeEvent(event)
        self._fit()

    def show_columns(self, names: Iterable[str]) -> None:
        """Show the columns with these names and the wide one; with no names the usual ones."""
        self._named = frozenset(names)
        self._fit()

    def show_extra(self, names: Iterable[str]) -> None:
        """Show these extra columns beside the usual ones."""
        self._extra = frozenset(names)
        self._fit()

    def _fit(self) -> None:
        columns = list(enumerate(self.rows.columns))
        named = self._named or {
            column.name for _, column in columns if not column.extra or column.name in self._extra
        }
        shown = {n for n, column in columns if n == self._wide or column.name in named}
        left = self.viewport().width() - sum(self._widths[n] for n in shown)
        wanted = _MORE * self.fontMetrics().averageCharWidth()
        for number, column in reversed(columns):
            if column.spare and not self._named and number in shown and left < wanted:
                shown.remove(number)
                left += self._widths[number]
        spare = any(column.spare for n, column in columns if n in shown)
        narrow = left < (0 if spare else self._wish) and not self._named
        if narrow:
            yielding = {n for n, column in columns if n in shown and column.yields}
            shown -= yielding
            left += sum(self._widths[n] for n in yielding) - self._wish
        for number, _column in columns:
            self.setColumnHidden(number, number not in shown)
        if narrow or self._narrow:  # else what a person drew them to is let be
            slack = {n: self._widths[n] - self._leasts[n] for n in shown}
            share = min(max(-left, 0) / max(sum(slack.values()), 1), 1.0) if narrow else 0.0
            for number in shown:
                self.setColumnWidth(number, self._widths[number] - ceil(slack[number] * share))
        self._narrow = narrow
        others = sum(self.columnWidth(n) for n in shown if n != self._wide)
        rest = self.viewport().width() - others
        self.setColumnWidth(self._wide, max(rest, self._widths[self._wide]))

    # --- Several rows.

    def _spans(self) -> list[range]:
        """The chosen rows, as spans: a list may have a million."""
        chosen = self.selectionModel().selection().toList()
        return [range(each.top(), each.bottom() + 1) for each in chosen]

    @property
    def picked_rows(self) -> list[int]:
        """Numbers of the chosen rows, from the top."""
        return sorted({row for span in self._spans() for row in span})

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Copy rows, where Qt would copy one cell; begin at the row that the eye begins at."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        walks = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up)
        if walks and self.rows.rowCount() and not self.selectionModel().hasSelection():
            # Tab made the first row current without choosing it: Qt would go to the second.
            self.selectRow(max(self.currentIndex().row(), 0))
            return
        super().keyPressEvent(event)

    def copy_rows(self) -> None:
        """Copy the shown cells of the chosen rows: one line each, cells apart by tabs."""
        cells = [n for n in range(len(self.rows.columns)) if not self.isColumnHidden(n)]
        lines = [
            "\t".join(str(self.rows.data(self.rows.index(row, cell))) for cell in cells)
            for row in self.picked_rows
        ]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def put(self, rows: Sequence[Any]) -> None:
        """Show these rows; the place in them is kept where there is one."""
        at = max(0, self.currentIndex().row())
        self.rows.put(rows)
        if rows:
            self.selectRow(min(at, len(rows) - 1))
        else:
            self.chosen.emit(-1)

    def add(self, row: Any) -> None:
        """Add a row at the end, and keep it in sight where the end was."""
        bar = self.verticalScrollBar()
        follow = bar.value() == bar.maximum()
        self.rows.add(row)
        if follow:
            self.scrollToBottom()

    def texts(self) -> list[list[str]]:
        """Texts of the cells, row by row; "…" for rows on their way."""
        rows, columns = range(self.rows.rowCount()), range(self.rows.columnCount())
        return [[self.rows.data(self.rows.index(r, c)) for c in columns] for r in rows]


def text_table(name: str, heads: Sequence[str], widths: Sequence[int]) -> TableView:
    """A table whose rows are texts, one for each column."""
    columns: list[TableColumn[Sequence[str]]] = [
        TableColumn(head, itemgetter(place), width)
        for place, (head, width) in enumerate(zip(heads, widths, strict=True))
    ]
    return TableView(name, TableModel(columns))
