"""Button that opens a list of things to tick, each with its count."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QToolButton, QVBoxLayout

from fieldapp.ui.base.basics import button, row
from fieldapp.ui.base.texts import figure, tr

_ROWS: Final = 12  # seen at once
_WORDS: Final = Qt.ItemDataRole.UserRole + 1  # of an item, without its number
_LONGEST: Final = 24  # letters of what is ticked, on the button


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to tick: its code, its words, and how many there are (None: not counted)."""

    code: str
    text: str
    number: int | None = None


class Choices(QToolButton):
    """The button and its list.

    Args:
        text: What is chosen here.
        free: Nothing ticked means that nothing is restricted, and All and None are the same.

    Signals:
        changed: Something was ticked or unticked by hand.
    """

    changed = Signal()

    def __init__(self, text: str, *, free: bool = True) -> None:
        super().__init__()
        self._text = text
        self._free = free
        self.setObjectName("filter")
        self.popup = QFrame(self, Qt.WindowType.Popup)
        self.popup.setObjectName("card")
        column = QVBoxLayout(self.popup)
        column.setContentsMargins(8, 8, 8, 8)
        self.list = QListWidget()
        self.list.setObjectName("choices")
        self.list.setAccessibleName(text)
        self.list.itemChanged.connect(self._ticked)
        self._pressed: Qt.CheckState | None = None
        self.list.itemPressed.connect(self._press)
        self.list.itemClicked.connect(self._click)
        self.list.itemActivated.connect(_turn)
        column.addWidget(self.list)
        if free:
            column.addWidget(row(button(tr("No restriction"), self._clear)))
        self.setAccessibleName(text)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.clicked.connect(lambda _checked=False: self.open())
        self.setEnabled(False)
        self._tell()

    def fill(self, choices: Sequence[Choice], ticked: Sequence[str]) -> None:
        """Put these things into the list, some of them ticked."""
        self.list.blockSignals(True)
        self.list.clear()
        for each in choices:
            number = "" if each.number is None else f"   {figure(each.number)}"
            item = QListWidgetItem(f"{each.text}{number}")
            item.setData(Qt.ItemDataRole.UserRole, each.code)
            item.setData(_WORDS, each.text)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on = each.code in ticked
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.setEnabled(bool(choices))  # nothing to tick yet
        self._tell()

    @property
    def ticked(self) -> tuple[str, ...]:
        """Codes of what is ticked, in the list's order."""
        return tuple(str(item.data(Qt.ItemDataRole.UserRole)) for item in self._ticked_items())

    def _ticked_items(self) -> list[QListWidgetItem]:
        items = [self.list.item(n) for n in range(self.list.count())]
        return [item for item in items if item.checkState() == Qt.CheckState.Checked]

    def open(self) -> None:
        """Show the list below the button, inside the screen."""
        self.list.ensurePolished()
        self.list.doItemsLayout()
        height = max(self.list.sizeHintForRow(0), 24) * min(max(self.list.count(), 1), _ROWS) + 12
        self.list.setFixedHeight(height)
        self.list.setMinimumWidth(self.list.sizeHintForColumn(0) + 48)
        self.popup.adjustSize()
        place = self.mapToGlobal(QPoint(0, self.height() + 2))
        room = self.screen().availableGeometry()
        place.setX(max(room.left(), min(place.x(), room.right() - self.popup.width())))
        self.popup.move(place)
        self.popup.show()
        self.list.setFocus()
        self.list.setCurrentRow(max(self.list.currentRow(), 0))  # seen, for whoever uses keys

    def _press(self, item: QListWidgetItem) -> None:
        self._pressed = item.checkState()

    def _click(self, item: QListWidgetItem) -> None:
        # The box turned itself where it was hit; the words beside it turn it too.
        if item.checkState() == self._pressed:
            _turn(item)

    def _ticked(self, _item: QListWidgetItem) -> None:
        self._tell()
        self.changed.emit()

    def _clear(self) -> None:
        self.list.blockSignals(True)
        for n in range(self.list.count()):
            self.list.item(n).setCheckState(Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        self.popup.hide()
        self._tell()
        self.changed.emit()

    def _chosen(self) -> list[str]:
        """Choices in words."""
        return [str(item.data(_WORDS)) for item in self._ticked_items()]

    def _tell(self) -> None:
        chosen = self._chosen()
        restricts = self._free and bool(chosen)
        text = chosen[0] if len(chosen) == 1 else str(len(chosen))
        short = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
        self.setText(f"{self._text}: {short} ▾" if restricts else f"{self._text} ▾")
        self.setProperty("restricts", restricts)
        self.style().unpolish(self)
        self.style().polish(self)


def _turn(item: QListWidgetItem) -> None:
    on = item.checkState() == Qt.CheckState.Checked
    item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)
