"""One field of a form: its name, a line of text in its own notation, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fieldapp.observation.visible import visible
from fieldapp.ui.parts import label


class Field(QWidget):
    """A labelled line of text.

    Signals:
        edited: A person changed it, by typing or by its menu.
    """

    edited = Signal(str)

    def __init__(self, title: str, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(title)
        self.line.textEdited.connect(self.edited)
        self._error = label("", "error")
        self._error.hide()
        name = QLabel(title)
        name.setBuddy(self.line)
        self._beside = QHBoxLayout()
        self._beside.setSpacing(4)
        self._beside.addWidget(self.line, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(name)
        layout.addLayout(self._beside)
        layout.addWidget(self._error)

    @property
    def text(self) -> str:
        """What stands in it."""
        return self.line.text()

    def fill(self, text: str) -> None:
        """Show a text, unless a person is at it."""
        if self.line.text() != text and not (self.line.hasFocus() and self.line.isModified()):
            self.line.setText(text)
            self.line.setCursorPosition(0)

    def set_error(self, text: str) -> None:
        """Tell what is wrong below the line; "" for nothing."""
        self._error.setText(visible(text))
        self._error.setVisible(bool(text))
        self.line.setProperty("wrong", bool(text))
        self.line.style().polish(self.line)
        self.line.setAccessibleDescription(text)

    def put(self, text: str) -> None:
        """Change it as if a person had typed."""
        self.line.setText(text)
        self.edited.emit(text)

    def add_button(self, text: str, told: str, pressed: Callable[[], object]) -> QToolButton:
        """A small button beside the line."""
        made = QToolButton()
        made.setText(text)
        made.setToolTip(told)
        made.setAccessibleName(told)
        made.clicked.connect(lambda _checked=False: pressed())
        self._beside.addWidget(made)
        return made

    def complete_from(self, words: Sequence[str]) -> None:
        """Offer words while typing."""
        completer = QCompleter(list(words), self.line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self.put)
        self.line.setCompleter(completer)


class ChoiceField(Field):
    """A field of codes that can be ticked in a menu, or typed by their labels.

    Args:
        title: Its name.
        choices: (code, label) pairs.
        several: More than one may be ticked.
    """

    def __init__(
        self, title: str, choices: Sequence[tuple[str, str]], *, several: bool, hint: str = ""
    ) -> None:
        super().__init__(title, hint=hint)
        self._several = several
        self._labels = dict(choices)
        self.menu = QMenu(self)
        self._actions: dict[str, QAction] = {}
        for code, shown in choices:
            action = self.menu.addAction(shown)
            action.setCheckable(True)
            action.triggered.connect(lambda _checked=False, code=code: self._ticked(code))
            self._actions[code] = action
        button = self.add_button("▾", title, self._open)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(self.menu)
        self.menu.aboutToShow.connect(self._tick_what_is_told)
        if not several:
            self.complete_from([shown for _, shown in choices])

    def fill_codes(self, text: str) -> None:
        """Show codes, separated by semicolons, by their labels."""
        codes = [code for code in text.split(";") if code]
        self.fill("; ".join(self._labels.get(code, code) for code in codes))

    def _open(self) -> None:
        self.menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _told(self) -> list[str]:
        return [each.strip() for each in self.text.split(";") if each.strip()]

    def _tick_what_is_told(self) -> None:
        told = {each.casefold() for each in self._told()}
        for code, action in self._actions.items():
            action.setChecked(bool({code, self._labels[code].casefold()} & told))

    def _ticked(self, code: str) -> None:
        shown = self._labels[code]
        told = self._told()
        if shown in told:
            told.remove(shown)
        else:
            told = [*told, shown] if self._several else [shown]
        self.put("; ".join(told))
