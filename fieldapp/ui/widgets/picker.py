"""Drop-down list of codes to search and tick, one or several."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from fieldapp.observation.vocabulary import fold
from fieldapp.ui.base.texts import tr
from fieldapp.wording.safe_text import visible

_CODE = Qt.ItemDataRole.UserRole


class Picker(QFrame):
    """A list that drops down from a field.

    Args:
        parent: The field.
        title: Its name.
        choices: (code, label) pairs.
        words: Words that find a code, folded; in any language.
        several: More than one may be ticked: the list then stays open.

    Signals:
        ticked: A code was chosen, or taken back; "" is "not known".
    """

    ticked = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        title: str,
        choices: Sequence[tuple[str, str]],
        *,
        words: Mapping[str, str],
        several: bool,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._several = several
        self._words = words
        self._ticked_now: Callable[[], Sequence[str]] = tuple
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search; Enter ticks, Esc closes"))
        self.search.setAccessibleName(tr("Search"))
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemClicked.connect(self._tick)
        for code, shown in (("", tr("Not known")), *choices):
            item = QListWidgetItem(visible(shown))
            item.setData(_CODE, code)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.list.addItem(item)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self.search)
        layout.addWidget(self.list)

    def drop(self, beside: QWidget, ticked: Callable[[], Sequence[str]]) -> None:
        """Open below a widget; `ticked` says which codes are ticked now."""
        self._ticked_now = ticked
        self.search.clear()
        self._show_ticks()
        metrics = self.fontMetrics()
        rows = min(self.list.count(), 12)
        wide = max(self.list.sizeHintForColumn(0) + 60, 30 * metrics.averageCharWidth())
        self.resize(wide, (rows + 2) * (self.list.sizeHintForRow(0) + 2) + 24)
        at = beside.mapToGlobal(QPoint(0, beside.height()))
        screen = beside.screen().availableGeometry()
        x = min(at.x(), screen.right() - self.width())
        y = min(at.y(), screen.bottom() - self.height())
        self.move(max(0, x), max(0, y))
        self.show()
        self.search.setFocus()
        self.list.setCurrentRow(0 if self.list.count() < 2 else 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Arrows move in the list while one searches; Enter ticks."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._move(1 if key == Qt.Key.Key_Down else -1)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self.list.currentRow() >= 0:
                    self._tick(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _move(self, step: int) -> None:
        row = self.list.currentRow() + step
        while 0 <= row < self.list.count():
            if not self.list.item(row).isHidden():
                self.list.setCurrentRow(row)
                return
            row += step

    def _filter(self, text: str) -> None:
        typed = fold(text)
        best = (0, -1)
        for row in range(self.list.count()):
            item = self.list.item(row)
            code = item.data(_CODE)
            found = typed in fold(item.text()) or typed in self._words.get(code, "")
            item.setHidden(not found)
            rank = (2 if fold(item.text()).startswith(typed) else 1) if found else 0
            if rank > best[0]:
                best = (rank, row)
        self.list.setCurrentRow(best[1])

    def _tick(self, item: QListWidgetItem) -> None:
        self.ticked.emit(item.data(_CODE))
        if not self._several or not item.data(_CODE):
            self.close()
            return
        self._show_ticks()
        self.search.selectAll()

    def _show_ticks(self) -> None:
        on = set(self._ticked_now())
        for row in range(self.list.count()):
            item = self.list.item(row)
            state = Qt.CheckState.Checked if item.data(_CODE) in on else Qt.CheckState.Unchecked
            item.setCheckState(state)
