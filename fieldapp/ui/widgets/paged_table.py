"""A table over rows that stay where they are: the count is known, windows are fetched when seen.

So the scroll bar is honest, and the end is as near as the beginning, however long the list is.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from fieldapp.ui.base.basics import tip

WINDOW: Final = 100  # rows fetched at once: two screenfuls
_KEPT: Final = 40  # windows held
_LEAST: Final = 9  # characters of the column that takes what is left
_MORE: Final = 5  # characters that it is to have besides, before a spare column is shown
_WAITING: Final = 3  # windows still wanted; a scroll bar in flight passes many and rests on few

Index = QModelIndex | QPersistentModelIndex
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
class Column(Generic[T]):
    """A column.

    Attributes:
        head: Its heading.
        text: Of a cell.
        width: In characters (0: what is left).
        spare: It is hidden where there is no room for all.
    """

    head: str
    text: Callable[[T], str]
    width: int = 0
    spare: bool = False


@dataclass(slots=True)
class _Row(Generic[T]):
    """A row, and its cells once they were shown."""

    each: T
    cells: tuple[str, ...] = ()


class PagedModel(QAbstractTableModel, Generic[T]):
    """Rows by windows.

    Args:
        columns: From left to right.
        struck: Rows shown struck through.
        parent: Owner.

    Signals:
        wanted: (round, start) a window is to be fetched; `take` it with the same figures.
    """

    wanted = Signal(int, int)

    def __init__(
        self, columns: Sequence[Column[T]], struck: Callable[[T], bool], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.columns = columns
        self._struck = struck
        self.decorated: Callable[[T], Any] = lambda _row: None  # what stands before the first cell
        self._count = 0
        self._round = 0
        self._windows: OrderedDict[int, list[_Row[T]]] = OrderedDict()
        self._through = QFont()
        self._through.setStrikeOut(True)
        self._asked: int | None = None
        self._waiting: list[int] = []

    def begin(self, count: int) -> None:
        """Another list of this many rows; nothing of it is here yet."""
        self.beginResetModel()
        self._round += 1
        self._count = count
        self._windows.clear()
        self._asked, self._waiting = None, []
        self.endResetModel()
        if count:
            self._want(0)

    def take(self, round_: int, start: int, rows: list[T]) -> None:
        """A window came; one of an earlier list is left alone."""
        if round_ != self._round:
            return
        self._asked = None
        self._windows[start // WINDOW] = [_Row(each) for each in rows]
        while len(self._windows) > _KEPT:
            self._windows.popitem(last=False)
        if rows:
            last = self.index(start + len(rows) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(start, 0), last)
        if self._waiting:
            self._ask(self._waiting.pop())

    def row(self, number: int) -> T | None:
        """A row, None while it is on its way."""
        found = self._at(number)
        return None if found is None else found.each

    def _at(self, number: int) -> _Row[T] | None:
        window, offset = divmod(number, WINDOW)
        found = self._windows.get(window)
        if found is None:
            self._want(window)
            return None
        self._windows.move_to_end(window)
        return found[offset] if offset < len(found) else None

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

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's
        """All rows, here or not."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's
        """Columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Names of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self.columns[section].head
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text of a cell, on one line."""
        if role in _TEXTS:
            row = self._at(index.row())
            text = "…" if row is None else self._cells(row)[index.column()]
            return tip(text) if role == _TIP else text
        if role == _DECORATION and index.column() == 0:
            each = self.row(index.row())
            return None if each is None else self.decorated(each)
        if role == _FONT:
            each = self.row(index.row())
            return self._through if each is not None and self._struck(each) else None
        return None

    def _cells(self, row: _Row[T]) -> tuple[str, ...]:
        if not row.cells:
            row.cells = tuple(_short(column.text(row.each)) for column in self.columns)
        return row.cells


def _short(text: str) -> str:
    """A cell's text, on one line; all of it is beside the list."""
    line = text.replace("\n", " ")
    return line if len(line) <= 400 else f"{line[:400]}…"


class _Table(QTableView):
    """A table whose one wide column takes what the others leave, and never less than it needs.

    Args:
        columns: From left to right. Spare ones are hidden, the last first, where there is no room
            for all.
    """

    def __init__(self, columns: Sequence[Column[Any]]) -> None:
        super().__init__()
        one = self.fontMetrics().averageCharWidth()
        self.widths = [((column.width or _LEAST) + 1) * one + 6 for column in columns]
        self._wide = next(n for n, column in enumerate(columns) if not column.width)
        self._spare = [n for n, column in enumerate(columns) if column.spare]

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Hide what there is no room for, and fit the wide column."""
        super().resizeEvent(event)
        left = self.viewport().width() - sum(self.widths)
        wanted = _MORE * self.fontMetrics().averageCharWidth()
        for number in reversed(self._spare):
            spared = left < wanted
            self.setColumnHidden(number, spared)
            left += self.widths[number] if spared else 0
        self.setColumnWidth(self._wide, self.widths[self._wide] + max(left, 0))


def table(model: PagedModel[T], name: str) -> QTableView:
    """The view of a long list: one row at a time, chosen by key or click."""
    view = _Table(model.columns)
    view.setModel(model)
    view.setAccessibleName(name)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setTabKeyNavigation(False)
    view.setAlternatingRowColors(True)
    view.setShowGrid(False)
    view.setWordWrap(False)
    # Rows of one height, or Qt would measure each of 100,000.
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + 12)
    view.verticalHeader().hide()
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for number, width in enumerate(view.widths):
        view.setColumnWidth(number, width)
    return view
