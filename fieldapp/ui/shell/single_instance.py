"""Lock file of a home: a second window for it is refused, as both would write drafts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLockFile
from PySide6.QtWidgets import QWidget

from fieldapp.ui.base.basics import button, card, centred, label, row, safe_label
from fieldapp.ui.base.texts import tr

FILE: Final = "window.lock"


class Hold:
    """Holds a home for one window, until it is released or its process is gone.

    Args:
        home: The home; made where it is missing.
    """

    def __init__(self, home: Path) -> None:
        self._home = home
        self._lock = QLockFile(str(home / FILE))
        # Stale only when its process is gone, however long ago it was taken.
        self._lock.setStaleLockTime(0)

    def take(self) -> str | None:
        """Take it; None, or why not, in words."""
        try:
            self._home.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError:
            return tr("This folder cannot be made, or is no folder. Name another with --home.")
        if self._lock.isLocked() or self._lock.tryLock(0):
            return None
        if self._lock.error() is QLockFile.LockError.LockFailedError:
            return tr("Another window of fieldapp is open on this home. Go on in that one.")
        return tr("Nothing can be written to this folder. Check the disk and who owns it.")

    def release(self) -> None:
        """Let another window have the home."""
        self._lock.unlock()


class TakenPage(QWidget):
    """Tells why this home cannot be opened now.

    Args:
        home: Which home.
        trouble: Why.
        again: Called to try again.
        close: Called to close the window.
    """

    def __init__(
        self, home: Path, trouble: str, *, again: Callable[[], None], close: Callable[[], None]
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self.again = button(tr("Try again"), again, name="first")
        self.setLayout(
            centred(
                card(
                    label("fieldapp", "title"),
                    safe_label(str(home), "muted"),
                    label(trouble, "error"),
                    row(self.again, button(tr("Close"), close)),
                ),
                560,
            )
        )
        self.again.setFocus()
