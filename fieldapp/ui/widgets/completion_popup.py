"""Completions of what is typed, shown beside the line and never in the way of typing.

Tab takes the first one where the word is not understood as it stands; the arrow keys choose one,
which Tab or Enter then takes; Escape hides them. Without a chosen one, Enter is the line's own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton

from fieldapp.app.entry.typing_aids.completion import Offer
from fieldapp.ui.base.basics import label
from fieldapp.ui.base.texts import tr
from fieldapp.wording.safe_text import visible

AskOffers = Callable[[str, int], Sequence[Offer]]


class Offers(QFrame):
    """Offers for one line.

    Args:
        line: What is typed into.
        ask: Offers for a text and the cursor's place in it.
        floating: They lie over what is below the line; else they have a place of their own.
    """

    def __init__(self, line: QLineEdit, ask: AskOffers, *, floating: bool) -> None:
        super().__init__(line.window() if floating else None)
        self._line = line
        self._ask = ask
        self._floating = floating
        self.offers: tuple[Offer, ...] = ()
        self.chosen = -1
        self.setObjectName("floating" if floating else "offers")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(*((6, 4, 6, 4) if floating else (0, 0, 0, 0)))
        self._row.setSpacing(4)
        line.installEventFilter(self)
        line.destroyed.connect(self.deleteLater)
        line.textEdited.connect(lambda _text: self.look())
        self.hide()

    def look(self) -> None:
        """Offer what goes with what is typed now."""
        self.offers = tuple(self._ask(self._line.text(), self._line.cursorPosition()))
        self.chosen = -1
        self._show()

    def close_(self) -> None:
        """Offer nothing, until the next key."""
        self.offers, self.chosen = (), -1
        self._show()

    def take(self, number: int) -> None:
        """Put an offer into the line, as if it were typed."""
        offer = self.offers[number]
        self._line.setSelection(offer.start, offer.end - offer.start)
        self.close_()
        self._line.insert(offer.text)
        self._line.textEdited.emit(self._line.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keys of the line, before the line has them."""
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            self.close_()
        # A shortcut of the window must not take Escape away from an open list.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if self.offers and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.offers:
            return self._pressed(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _pressed(self, key: Qt.Key) -> bool:
        keys = Qt.Key
        if key in (keys.Key_Down, keys.Key_Up):
            step = 1 if key == keys.Key_Down else -1
            self.chosen = max(-1, min(len(self.offers) - 1, self.chosen + step))
            self._show()
            return True
        if key == keys.Key_Escape:
            self.close_()
            return True
        chosen = self.chosen >= 0
        if key == keys.Key_Tab and (chosen or not self.offers[0].whole):
            self.take(max(self.chosen, 0))
            return True
        if key in (keys.Key_Return, keys.Key_Enter) and chosen:
            self.take(self.chosen)
            return True
        return False

    def _show(self) -> None:
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.setVisible(bool(self.offers))
        if not self.offers:
            return
        for number, offer in enumerate(self.offers):
            made = QToolButton()
            made.setObjectName("offer")
            made.setText(visible(offer.shown))
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            made.setProperty("chosen", number == self.chosen)
            made.setAccessibleName(visible(offer.shown))
            made.clicked.connect(lambda _checked=False, n=number: self.take(n))
            self._row.addWidget(made)
        keys = "↓" if self.offers[0].whole else "Tab  ↓"
        self._row.addWidget(label(keys, "muted", wrap=False))
        self._row.addStretch(1)
        words = ", ".join(visible(offer.shown) for offer in self.offers)
        self._line.setAccessibleDescription(tr("Offered: {words}").format(words=words))
        if self._floating:
            self._float()

    def _float(self) -> None:
        window = self._line.window()
        if self.parent() is not window:
            self.setParent(window)
        self.adjustSize()
        at = self._line.mapTo(window, QPoint(0, self._line.height() + 1))
        at.setX(max(0, min(at.x(), window.width() - self.width() - 8)))
        self.move(at)
        self.show()
        self.raise_()
