"""Signing list: everything that is signed at once, in words, before one deliberate press."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from fieldapp.ui.base.basics import breakable, button, label, margins, safe_label
from fieldapp.ui.base.flow_layout import flow
from fieldapp.ui.base.texts import tr
from fieldapp.ui.widgets.signing_preview import SignButton
from fieldapp.wording.safe_text import quoted


class SigningList(QWidget):
    """List of all that will be signed; "sign" and "back".

    Signals:
        back: The person signs nothing.
    """

    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.heading = label("", "title")
        self.lines = safe_label("", "review")
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(margins(0, 0, 8, 0))
        column.addWidget(self.lines)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(tr("What will be signed"))
        scroll.setWidget(inside)
        self._sign: Callable[[], object] = lambda: None
        self.sign = SignButton(tr("Sign"), self._pressed, key="Return")
        self.go_back = button(tr("Back"), self.back.emit)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.back.emit)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(6, 0, 0, 0))
        layout.addWidget(self.heading)
        layout.addWidget(scroll, 1)
        layout.addWidget(flow(self.sign, self.go_back))

    def _pressed(self) -> None:
        self._sign()

    def show_lines(self, heading: str, lines: Sequence[str], sign: Callable[[], object]) -> None:
        """Show what will be signed; `sign` is called by a deliberate press."""
        self.heading.setText(heading)
        text = "\n".join(f"{n}. {quoted(line)}" for n, line in enumerate(lines, 1))
        self.lines.setText(breakable(text))
        self.setAccessibleName(heading)
        self.setAccessibleDescription(text)
        self._sign = sign
        self.sign.renew()
        self.sign.setFocus()
