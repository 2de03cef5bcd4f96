"""The "go to" palette: type part of a page's or an action's name, choose with arrows, Enter.

What is typed is also read as if the keyboard had its other layout: "ьфз" finds "Map", and "vfgf"
finds "Мапа". A number goes to the page that has it on the rail.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from fieldapp.observation.vocabulary import fold
from fieldapp.observation.words.keyboard import on_other_layouts
from fieldapp.ui.base.basics import label
from fieldapp.ui.base.texts import tr

ROWS: Final = 12  # shown at once


@dataclass(frozen=True, slots=True)
class Destination:
    """A page or an action.

    Attributes:
        title: Its name.
        go: Goes there, or does it.
        hint: Its key, or the group that it is in.
        number: Of a page on the rail; 0 for an action.
    """

    title: str
    go: Callable[[], object]
    hint: str = ""
    number: int = 0


def matching(destinations: Sequence[Destination], typed: str) -> list[Destination]:
    """The destinations whose names hold what is typed, the best match first."""
    ranked = [(_rank(each, typed), each) for each in destinations]
    found = [(rank, each) for rank, each in ranked if rank is not None]
    return [each for _, each in sorted(found, key=lambda pair: pair[0])]


def _rank(destination: Destination, typed: str) -> int | None:
    """Rank of a match: 0 best, None for no match."""
    text = typed.strip().casefold()
    if text.isdecimal():
        return 0 if destination.number == int(text) else None
    title = fold(destination.title)
    readings = [fold(text), *map(fold, on_other_layouts(text))]
    for place, reading in enumerate(dict.fromkeys(readings)):
        if reading in title:
            begins = 0 if title.startswith(reading) else 1 if f" {reading}" in title else 2
            return 3 * min(place, 1) + begins
    return None


class GoTo(QFrame):
    """The palette; it closes when something is chosen, with Esc, or by a click beside it.

    Args:
        parent: The window.
        destinations: What can be gone to.
    """

    def __init__(self, parent: QWidget, destinations: Sequence[Destination]) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("floating")
        self.setAccessibleName(tr("Go to"))
        self._window = parent
        self._destinations = destinations
        self._found: list[Destination] = []
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Part of a name, or a number; Enter goes there"))
        self.line.setAccessibleName(tr("Go to"))
        self.line.textChanged.connect(self._search)
        self.line.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Pages and actions"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.currentItemChanged.connect(self._describe)
        self.list.itemClicked.connect(lambda _item: self._go())
        self.nothing = label(tr("No page and no action has that in its name."), "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        for widget in (self.line, self.list, self.nothing):
            layout.addWidget(widget)
        self._search("")

    def drop(self) -> None:
        """Open over the upper middle of the window."""
        window = self._window
        width = min(56 * self.fontMetrics().averageCharWidth(), window.width() - 40)
        rows = min(ROWS, len(self._destinations))
        height = self.line.sizeHint().height() + rows * (self.list.sizeHintForRow(0) + 1) + 40
        self.resize(width, min(height, window.height() - 100))
        self.move(window.mapToGlobal(QPoint((window.width() - width) // 2, 60)))
        self.show()
        self.line.setFocus()

    def _search(self, typed: str) -> None:
        self._found = matching(self._destinations, typed)
        self.list.clear()
        for each in self._found:
            number = f"{each.number}  " if each.number else ""
            hint = f"   {each.hint}" if each.hint else ""
            self.list.addItem(QListWidgetItem(f"{number}{each.title}{hint}"))
        self.list.setVisible(bool(self._found))
        self.nothing.setVisible(not self._found)
        self.list.setCurrentRow(0)
        if not self._found:
            self.line.setAccessibleDescription(self.nothing.text())

    def _describe(self, current: QListWidgetItem | None) -> None:
        """Describe for a screen reader, which is on the line, what Enter would choose."""
        if current is not None:
            self.line.setAccessibleDescription(current.text())

    def _go(self) -> None:
        chosen = self.list.currentRow()
        if 0 <= chosen < len(self._found):
            go = self._found[chosen].go
            self.close()
            go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Arrows move in the list while one types; Enter goes."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if key == Qt.Key.Key_Down else -1
                row = self.list.currentRow() + step
                self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go()
                return True
        return super().eventFilter(watched, event)
