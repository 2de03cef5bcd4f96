"""Sheet of all keys of the page *Review*."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from fieldapp.ui.base.basics import button, card, label, row
from fieldapp.ui.base.texts import key_name, tr
from fieldapp.ui.widgets.detail_pane import DetailPane


class KeySheet(DetailPane):
    """The keys, each with what it does; letters count by their place on the keyboard.

    Signals:
        closed: The person goes back to the list.
    """

    closed = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Keys"), 380)
        keys = (
            ("J  K", tr("the next, the one before")),
            ("C", tr("confirm, and go on")),
            ("Q", tr("question to whoever signed it")),
            ("D", tr("dispute, with a reason")),
            ("A", tr("the answer was read")),
            ("X", tr("mark; what is decided then holds for all marked")),
            ("U", tr("undo the last decision, before it is signed")),
            (key_name("Shift+Return"), tr("show all that is decided in words, to sign it")),
            ("T", tr("take these, so that nobody else works on them")),
            ("⏎  R", tr("open the record")),
            ("L", tr("link it with another")),
            ("E  H", tr("the files that it names; its history")),
            ("G  L F S T R", tr("list links, findings, statements, tasks, observations alone")),
            ("1 … 9  /", tr("choose which are listed")),
        )
        lines = [label(f"{name}   {text}") for name, text in keys]
        close = button(tr("Back"), self.closed.emit, key="Esc")
        note = label(
            tr("The letters are those of the keys: a Cyrillic layout has its own on them."), "muted"
        )
        self.show_widgets(card(label(tr("Keys"), "title"), *lines, note), row(close))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        again = QShortcut(QKeySequence("?"), self, self.closed.emit)
        again.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
