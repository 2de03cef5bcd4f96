"""Hints beside a line that hides what is typed: Caps Lock, and which letters the keyboard gives."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit

from fieldapp.ui.base.texts import tr


class TypingHints(QLabel):
    """Line of text that says what the last key gave, where that may be another than is meant.

    No system tells programs everywhere whether Caps Lock is on or which layout is chosen; the
    letters that arrive do. It is empty until a letter was typed.

    Args:
        line: The line that is watched.
    """

    def __init__(self, line: QLineEdit) -> None:
        super().__init__()
        self.setObjectName("muted")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look at each key; it goes on to the line."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            letter = event.text()
            if len(letter) == 1 and letter.isalpha():
                shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self.setText(" ".join(filter(None, (_caps(letter, shift=shift), _script(letter)))))
        return super().eventFilter(watched, event)


def show_typed(*lines: QLineEdit) -> QCheckBox:
    """A box that shows what is typed into lines that hide it, while it is ticked."""
    box = QCheckBox(tr("Show what is typed"))
    modes = QLineEdit.EchoMode.Password, QLineEdit.EchoMode.Normal

    def toggled(on: bool) -> None:  # noqa: FBT001 - a signal's
        for line in lines:
            line.setEchoMode(modes[on])

    box.toggled.connect(toggled)
    return box


def _caps(letter: str, *, shift: bool) -> str:
    return tr("Caps Lock is on.") if letter != letter.lower() and not shift else ""


def _script(letter: str) -> str:
    script = unicodedata.name(letter, "").partition(" ")[0]
    if script == "LATIN":
        return tr("The keyboard gives Latin letters.")
    return tr("The keyboard gives Cyrillic letters.") if script == "CYRILLIC" else ""
