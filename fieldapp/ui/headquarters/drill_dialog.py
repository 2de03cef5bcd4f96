"""Dialog in which holders type their recovery sheets, one after the other; nothing is kept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from fieldapp.app.headquarters import custody
from fieldapp.errors import FieldappError, InputError
from fieldapp.ui.base.basics import button, label, row
from fieldapp.ui.base.texts import in_words, tr

Try = Callable[[list[str], Callable[[FieldappError], None]], None]
"""Called with all shares that are needed, and what to call when they open nothing."""


class DrillDialog(QDialog):
    """Takes shares until there are enough, then tries them.

    Args:
        parent: The card.
        tried: See Try.
    """

    def __init__(self, parent: QWidget, tried: Try) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Try recovery sheets"))
        self.setModal(True)
        self._tried = tried
        self._shares: list[str] = []
        self.asked = label("")
        self.words = QLineEdit()
        self.words.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)
        self.words.returnPressed.connect(self._take)
        self.trouble = label("", "error")
        self.trouble.hide()
        name = QLabel(tr("Words of the sheet; the first four letters of each are enough"))
        name.setBuddy(self.words)
        self.words.setAccessibleName(name.text())
        self.take = button(tr("Next"), self._take, name="first")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        layout.addWidget(label(tr("Try recovery sheets"), "title"))
        layout.addWidget(
            label(
                tr(
                    "Each holder types their sheet, or scans its code. Nothing is changed, and the "
                    "words are not kept."
                )
            )
        )
        for widget in (self.asked, name, self.words, self.trouble):
            layout.addWidget(widget)
        layout.addWidget(row(self.take, button(tr("Cancel"), self.reject)))
        self.setMinimumWidth(640)
        self._ask()

    def _ask(self) -> None:
        needed = custody.shares_needed(self._shares[0]) if self._shares else None
        text = tr("Sheet {number}") if needed is None else tr("Sheet {number} of {count}")
        self.asked.setText(text.format(number=len(self._shares) + 1, count=needed))
        self.words.clear()
        self.words.setFocus()

    def _take(self) -> None:
        self.trouble.hide()
        try:
            self._shares.append(custody.read_share(self.words.text()))
        except InputError as e:
            self._refuse(e)
            return
        if len(self._shares) < custody.shares_needed(self._shares[0]):
            self._ask()
            return
        self.take.setEnabled(False)
        self._tried(self._shares, self._failed)

    def _failed(self, error: FieldappError) -> None:
        self._shares = []
        self.take.setEnabled(True)
        self._ask()
        self._refuse(error)

    def _refuse(self, error: FieldappError) -> None:
        self.trouble.setText(in_words(error))
        self.trouble.show()
        self.words.setFocus()
