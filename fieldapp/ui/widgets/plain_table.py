"""A table of plain texts, one row for each thing, and which of them is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from fieldapp.ui.base.basics import tip
from fieldapp.wording.observation_text import visible

LEAST: Final = 14  # characters that the column with what is left over has at least

Row = Sequence[str]
Index = QModelIndex | QPersistentModelIndex


class _Model(QAbstractTableModel):
    """The rows as Qt asks for them; every text is made safe to show."""

    def __init__(self, heads: Row) -> None:
        super().__init__()
        self._heads = heads
        self._rows: list[Row] = []

    def put(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self._rows = [_safe(row) for row in rows]
        self.endResetModel()

    def add(self, row: Row) -> None:
        at = len(self._rows)
        self.beginInsertRows(QModelIndex(), at, at)
        self._rows.append(_safe(row))
        self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's
        return 0 if parent.isValid() else len(self._heads)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._heads[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._rows[index.row()][index.column()])
        return None


class Rows(QTableView):
    """The table.

    Args:
        title: Its accessible name.
        heads: Names of the columns.
        widths: Of the columns in characters; 0, for one of them, takes what is left over.

    Signals:
        chosen: (int) another row is chosen, by its number; -1 for none.
    """

    chosen = Signal(int)

    def __init__(self, title: str, heads: Row, widths: Sequence[int]) -> None:
        super().__init__()
        self._model = _Model(heads)
        self._model.setParent(self)
        self.setModel(self._model)
        self.setAccessibleName(title)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self._rest = list(widths).index(0)
        one, header = self.fontMetrics().averageCharWidth(), self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate(widths):
            wanted = (width or LEAST) * one + 16
            self.setColumnWidth(column, max(wanted, header.sectionSizeHint(column)))
        self._least = self.columnWidth(self._rest)
        self.selectionModel().currentRowChanged.connect(
            lambda current, _before: self.chosen.emit(current.row())
        )

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give what is left over to the column that takes it."""
        super().resizeEvent(event)
        others = self.horizontalHeader().length() - self.columnWidth(self._rest)
        self.setColumnWidth(self._rest, max(self._least, self.viewport().width() - others))

    def put(self, rows: Sequence[Row]) -> None:
        """Show these rows; the place in them is kept where there is one."""
        at = max(0, self.currentIndex().row())
        self._model.put(rows)
        if rows:
            self.selectRow(min(at, len(rows) - 1))
        else:
            self.chosen.emit(-1)

    def add(self, row: Row) -> None:
        """Add a row at the end, and keep it in sight where the end was."""
        bar = self.verticalScrollBar()
        follow = bar.value() == bar.maximum()
        self._model.add(row)
        if follow:
            self.scrollToBottom()

    def texts(self) -> list[Row]:
        """What is shown, row by row."""
        return list(self._model._rows)  # noqa: SLF001 - its own model


def _safe(row: Row) -> Row:
    return [visible(cell).replace("\n", " ") for cell in row]
