"""Dialog in which an officer signs a change: its text, then key file and passphrase."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from fieldapp.errors import FieldappError
from fieldapp.ui.base.basics import button, label, row, safe_label, scrolled
from fieldapp.ui.base.texts import in_words, tr
from fieldapp.wording.safe_text import visible

SignChange = Callable[[tuple[Path, ...], str, Callable[[FieldappError], None]], None]
"""Called with the key files, their passphrase, and what to call when it failed."""


_MANY_LINES: Final = 12


def _in_scroll(widget: QWidget) -> QWidget:
    made = scrolled(widget)
    made.setMinimumHeight(300)
    return made


class OfficerDialog(QDialog):
    """Asks an officer to sign; it stays open until that worked or was given up.

    Args:
        parent: The page.
        heading: What is done.
        words: What it means, in plain words.
        keys: Officers' key files in the home; taken where no others are chosen.
        sign: See Sign.
        confirm: What has to be typed first, "" for nothing.
    """

    def __init__(
        self,
        parent: QWidget,
        *,
        heading: str,
        words: str,
        keys: Sequence[Path],
        sign: SignChange,
        confirm: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(heading)
        self.setModal(True)
        self._sign = sign
        self._confirm = visible(confirm).strip()
        self._chosen: tuple[Path, ...] = ()
        self._here = bool(keys)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        layout.addWidget(label(heading, "title"))
        what = safe_label(words)
        layout.addWidget(what if words.count("\n") < _MANY_LINES else _in_scroll(what))
        self.confirm = QLineEdit()
        if confirm:
            text = tr("To confirm, type: {words}").format(words=self._confirm)
            self._add_line(layout, self.confirm, text)
        self.keys = safe_label("", "muted")
        self.choose = button(tr("Other key files…"), self._choose_keys)
        layout.addWidget(self.keys)
        layout.addWidget(row(self.choose))
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._add_line(layout, self.passphrase, tr("Passphrase of the officer's key"))
        self.trouble = label("", "error")
        self.trouble.hide()
        layout.addWidget(self.trouble)
        self.sign_button = button(tr("Sign"), self._try, name="first")
        self.give_up = button(tr("Cancel"), self.reject)
        layout.addWidget(row(self.sign_button, self.give_up))
        self.setMinimumWidth(560)
        self._show_keys([path.name for path in keys])
        for line in (self.confirm, self.passphrase):
            line.textChanged.connect(lambda _text: self._enable())
            line.returnPressed.connect(self._try)
        self._enable()
        (self.confirm if confirm else self.passphrase).setFocus()

    def _add_line(self, layout: QVBoxLayout, line: QLineEdit, text: str) -> None:
        name = QLabel(text)
        name.setWordWrap(True)
        name.setBuddy(line)
        line.setAccessibleName(text)
        layout.addWidget(name)
        layout.addWidget(line)

    def _show_keys(self, names: Sequence[str]) -> None:
        if names:
            text = tr("Officers' keys: {names}").format(names=", ".join(names))
        else:
            text = tr("No officer's key is in this home: choose key files, such as on a stick.")
        self.keys.setText(visible(text))

    def _choose_keys(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, tr("Other key files…"), "", "*.key")
        if names:
            self._chosen = tuple(Path(name) for name in names)
            self._show_keys([path.name for path in self._chosen])
            self._enable()

    def _ready(self) -> bool:
        confirmed = not self._confirm or self.confirm.text().strip() == self._confirm
        return confirmed and bool(self.passphrase.text()) and (self._here or bool(self._chosen))

    def _enable(self) -> None:
        self.sign_button.setEnabled(self._ready())

    def _try(self) -> None:
        if not self._ready():
            return
        self.trouble.hide()
        self.sign_button.setEnabled(False)
        self._sign(self._chosen, self.passphrase.text(), self._refused)

    def _refused(self, error: FieldappError) -> None:
        self.trouble.setText(in_words(error))
        self.trouble.show()
        self._enable()
        self.passphrase.setFocus()
        self.passphrase.selectAll()
