"""Unlocking: a passphrase, and nothing else in the way."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from fieldapp.errors import FieldappError
from fieldapp.ui.parts import button, card, centred, label, row, told
from fieldapp.ui.texts import in_words, tr


class UnlockPage(QWidget):
    """Asks for the passphrase.

    Args:
        home: Which home.
        unlock: Called with the passphrase and what to call when it was wrong.
        wipe: Called when the person wants to wipe the laptop.
        demo: The passphrase of a demo, which is no secret; "" for every other home.
        leave: Called when the person wants to leave the demo.
    """

    def __init__(
        self,
        home: Path,
        unlock: Callable[[str, Callable[[FieldappError], None]], None],
        *,
        wipe: Callable[[], None],
        demo: str = "",
        leave: Callable[[], None],
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._unlock = unlock
        self.line = QLineEdit(demo)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setAccessibleName(tr("Passphrase"))
        self.line.returnPressed.connect(self._try)
        name = QLabel(tr("Passphrase"))
        name.setBuddy(self.line)
        self.trouble = label("", "error")
        self.trouble.hide()
        self.button = button(tr("Unlock"), self._try, name="first")
        second = button(tr("Leave the demo"), leave) if demo else button(tr("Wipe…"), wipe)
        parts = [label("fieldapp", "title"), told(str(home), "muted"), name, self.line]
        if demo:
            parts.append(label(tr("This is a demo: its passphrase is filled in."), "muted"))
        box = card(*parts, self.trouble, row(self.button, second))
        self.setLayout(centred(box, 460))
        self.line.setFocus()

    def _try(self) -> None:
        if not self.line.text():
            return
        self.button.setEnabled(False)
        self.button.setText(tr("Unlocking: this takes a second"))
        self.trouble.hide()
        self._unlock(self.line.text(), self.refuse)

    def refuse(self, error: FieldappError) -> None:
        """Tell what went wrong; ready for another try."""
        self.button.setEnabled(True)
        self.button.setText(tr("Unlock"))
        self.trouble.setText(in_words(error))
        self.trouble.show()
        self.line.selectAll()
        self.line.setFocus()
