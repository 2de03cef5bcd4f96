"""Preview of exactly what will be signed, in words."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from fieldapp.ui.base.basics import button, clear, label, row, safe_label
from fieldapp.ui.base.texts import tr


class SignButton(QPushButton):
    """Signs on Enter too; a key that is held down after "review" does not sign."""

    def __init__(self, text: str, pressed: Callable[[], object], *, key: str = "") -> None:
        super().__init__(f"{text}   {key}" if key else text)
        self.setObjectName("first")
        self.setAccessibleName(text)
        self.setAutoDefault(False)
        self.clicked.connect(lambda _checked=False: pressed())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter and space press it, once for each press of the key."""
        if event.isAutoRepeat():
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)


class Signing(QWidget):
    """A button to review what is typed; in its place the words that will be signed, and "sign".

    Args:
        review: On the first button.
        sign: On the one that signs.

    Signals:
        looked: The words are wanted.
    """

    looked = Signal()

    def __init__(self, review: str, sign: str) -> None:
        super().__init__()
        self._sign = sign
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.look = button(review, self.looked.emit, name="first")
        self._words = QVBoxLayout()
        self.column.addLayout(self._words)
        self.column.addWidget(row(self.look))

    def show_words(self, words: str, sign: Callable[[], object], *, caution: str = "") -> None:
        """Show what will be signed; `sign` is called once at most."""
        self.close_()

        def pressed() -> None:
            go.setEnabled(False)
            sign()

        go = SignButton(self._sign, pressed)
        for widget in (
            label(tr("This will be signed"), "muted"),
            safe_label(words, "review"),
            *([label(f"⚠ {caution}", "caution")] if caution else []),
            row(go, button(tr("Change it"), self.close_)),
        ):
            self._words.addWidget(widget)
            widget.show()
        go.setFocus()
        self.look.hide()

    def close_(self) -> None:
        """Close: something was changed, so this is no longer what would be signed."""
        at = cast("QWidget | None", self.window().focusWidget())
        inside = at is not None and self.isAncestorOf(at)
        clear(self._words)
        self.look.show()
        if inside:
            self.look.setFocus()
