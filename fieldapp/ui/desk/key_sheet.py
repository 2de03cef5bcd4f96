"""Sheet of all keys of a page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from fieldapp.ui.base.basics import button, card, label, row
from fieldapp.ui.base.texts import tr
from fieldapp.ui.widgets.detail_pane import DetailPane


class KeySheet(DetailPane):
    """The keys, each with what it does; letters count by their place on the keyboard.

    Args:
        keys: Each with what it does.

    Signals:
        closed: The person goes back to the list.
    """

    closed = Signal()

    def __init__(self, keys: Sequence[tuple[str, str]]) -> None:
        super().__init__(tr("Keys"), 380)
        lines = [label(f"{name}   {text}") for name, text in keys]
        close = button(tr("Back"), self.closed.emit, key="Esc")
        note = label(
            tr("The letters are those of the keys: a Cyrillic layout has its own on them."), "muted"
        )
        self.show_widgets(card(label(tr("Keys"), "title"), *lines, note), row(close))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        again = QShortcut(QKeySequence("?"), self, self.closed.emit)
        again.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
