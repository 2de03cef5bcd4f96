"""Early keys: what is typed while the window opens is kept for the line, or visibly refused."""

from __future__ import annotations

from typing import Final

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from fieldapp.ui.base.texts import tr

MOST: Final = 400  # a few seconds of typing; a held key is more
WAIT_MS: Final = 3000  # a window manager that activates nothing is not waited for
_PLAIN: Final = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class EarlyKeys(QObject):
    """Event filter of the page of the passphrase, until the first page takes keys.

    Enter and shortcuts are not kept: nothing is signed or opened by a key that nobody could see
    acting.

    Signals:
        taken: The window takes keys; whatever was before it can go.
    """

    taken = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._kept: list[tuple[int, str]] = []
        self._watched: list[QWidget] = []
        self._window: QWidget | None = None
        self._late = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._late.timeout.connect(self._ready)

    @property
    def listening(self) -> bool:
        """Whether keys are kept."""
        return bool(self._watched)

    def begin(self, page: QWidget | None) -> None:
        """Keep what is typed on a page from now on."""
        if page is not None and not self.listening:
            self._watched = [page, *page.findChildren(QWidget)]
            for each in self._watched:
                each.installEventFilter(self)
        self._kept = []

    def drop(self) -> None:
        """Forget what was typed; keys act again."""
        self._late.stop()
        for each in (*self._watched, self._window):
            if each is not None and shiboken6.isValid(each):
                each.removeEventFilter(self)
        self._watched, self._kept, self._window = [], [], None

    def hand_over(self, window: QWidget) -> None:
        """Type what was kept where the focus is, as soon as a window takes keys."""
        if not self.listening:
            return
        self._window = window
        window.installEventFilter(self)
        self._late.start()
        if window.isActiveWindow():
            self._ready()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep a key; nothing else sees it."""
        if watched is self._window:
            if event.type() == QEvent.Type.WindowActivate:
                self._ready()
            return False
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.KeyPress and not event.modifiers() & ~_PLAIN:
            typed, rubbed = event.text(), event.key() == Qt.Key.Key_Backspace
            if len(self._kept) < MOST and ((typed and typed.isprintable()) or rubbed):
                self._kept.append((event.key(), typed))
        event.accept()
        return True

    def _ready(self) -> None:
        window, kept = self._window, self._kept
        if window is None:
            return
        self.drop()
        QTimer.singleShot(0, self.taken.emit)
        if not kept:
            return
        at = window.focusWidget()
        if isinstance(at, QLineEdit) and not at.isReadOnly() and at.isEnabled():
            for key, typed in kept:
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    press = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, typed)
                    QApplication.sendEvent(at, press)
            return
        from fieldapp.ui.base.base_page import Page  # noqa: PLC0415 - not for the first page

        page = next((each for each in window.findChildren(Page) if each.isVisible()), None)
        if page is not None:
            page.tell(tr("What was typed while the window opened was not taken."))
