"""Entry of recovery sheets: holders type one after the other, each is checked, nothing is kept."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from fieldapp.app.headquarters import custody
from fieldapp.errors import InputError
from fieldapp.ui.base.basics import button, label, row
from fieldapp.ui.base.texts import in_words, tr


class SheetsEntry(QWidget):
    """Takes recovery shares until there are as many as are needed.

    Signals:
        complete: There are enough; `shares` has them.
    """

    complete = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.shares: list[str] = []
        self.asked = label("")
        self.words = QLineEdit()
        self.words.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)
        self.words.returnPressed.connect(self._take)
        self.trouble = label("", "error")
        self.trouble.hide()
        self._name = label(tr("Words of the sheet; the first four letters of each are enough"))
        self._name.setBuddy(self.words)
        self.words.setAccessibleName(self._name.text())
        self.take = button(tr("Next"), self._take, name="first")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for each in (self.asked, self._name, self.words, self.trouble, row(self.take)):
            layout.addWidget(each)
        self._ask()

    @property
    def is_complete(self) -> bool:
        """Whether there are as many shares as are needed."""
        return bool(self.shares) and len(self.shares) >= custody.shares_needed(self.shares[0])

    def begin_again(self, trouble: str = "") -> None:
        """Forget what was typed, and say why."""
        self.shares = []
        self._ask()
        self._tell(trouble)

    def _ask(self) -> None:
        needed = custody.shares_needed(self.shares[0]) if self.shares else None
        text = tr("Sheet {number}") if needed is None else tr("Sheet {number} of {count}")
        if self.is_complete:
            text = tr("All sheets were read.")
        self.asked.setText(text.format(number=len(self.shares) + 1, count=needed))
        for each in (self._name, self.words, self.take):
            each.setVisible(not self.is_complete)
        self.words.clear()
        self.words.setFocus()

    def _take(self) -> None:
        self._tell("")
        try:
            self.shares = custody.with_share(self.shares, self.words.text())
        except InputError as e:
            self._tell(in_words(e))
            return
        self._ask()
        if self.is_complete:
            self.complete.emit()

    def _tell(self, trouble: str) -> None:
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        self.words.setFocus()
