"""The first start: a passphrase, a key, a request, a mission pack; or a demo to try."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from fieldapp.desk import strength
from fieldapp.errors import FieldappError
from fieldapp.ui.parts import button, card, centred, label, row, told
from fieldapp.ui.texts import in_words, tr

Create = Callable[[str, str, Callable[[FieldappError], None]], None]

_WIDTH: Final = 640


class WelcomePage(QWidget):
    """Makes this laptop's keys.

    Args:
        home: Where the home will be.
        create: Called with call sign, passphrase, and what to call when it failed.

    Signals:
        demo: The person wants to try a demo mission.
    """

    demo = Signal()

    def __init__(self, home: Path, create: Create) -> None:
        super().__init__()
        self.setObjectName("page")
        self._create = create
        self.call_sign = self._line(tr("Call sign"))
        self.first = self._line(tr("Passphrase"), secret=True)
        self.second = self._line(tr("The same passphrase again"), secret=True)
        self.first.textEdited.connect(self._show_strength)
        self.bar = QProgressBar()
        self.bar.setRange(0, strength.ENOUGH)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(10)
        self.bar.setAccessibleName(tr("Strength"))
        self.strength = label(tr("Five or more random words are best."), "muted")
        self.trouble = label("", "error")
        self.trouble.hide()
        self.button = button(tr("Make this laptop's key"), self._try, name="first")
        box = card(
            label(tr("Set up this laptop"), "title"),
            label(tr("Two minutes: a passphrase, a key, and a request to the security officer.")),
            told(str(home), "muted"),
            *self._named(self.call_sign, tr("Call sign: what you are called on the radio")),
            *self._named(self.first, tr("Passphrase")),
            self.bar,
            self.strength,
            *self._named(self.second, tr("The same passphrase again")),
            label(
                tr("Nobody can open this laptop's records without it. There is no way back."),
                "caution",
            ),
            self.trouble,
            row(self.button, button(tr("Try with a demo mission"), self.demo.emit)),
        )
        inside = QWidget()
        inside.setLayout(centred(box, _WIDTH, above=1, below=2))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self.call_sign.setFocus()

    def _line(self, name: str, *, secret: bool = False) -> QLineEdit:
        made = QLineEdit()
        made.setAccessibleName(name)
        made.returnPressed.connect(self._try)
        if secret:
            made.setEchoMode(QLineEdit.EchoMode.Password)
        return made

    def _named(self, line: QLineEdit, text: str) -> tuple[QLabel, QLineEdit]:
        name = QLabel(text)
        name.setBuddy(line)
        return name, line

    def _show_strength(self, text: str) -> None:
        found = strength.bits(text)
        self.bar.setValue(min(found, strength.ENOUGH))
        if not text:
            words = tr("Five or more random words are best.")
        elif found < strength.ENOUGH // 2:
            words = tr("Weak: it would be guessed.")
        elif found < strength.ENOUGH:
            words = tr("Middling: add a word.")
        else:
            words = tr("Strong.")
        self.strength.setText(words)

    def _try(self) -> None:
        wrong = self._wrong()
        if wrong:
            self._tell(wrong)
            return
        self.trouble.hide()
        self.button.setEnabled(False)
        self.button.setText(tr("Making the key, and proving that the passphrase opens it"))
        self._create(self.call_sign.text().strip(), self.first.text(), self._refused)

    def _wrong(self) -> str:
        if not self.call_sign.text().strip():
            return tr("The call sign is empty.")
        if len(self.first.text()) < strength.LEAST:
            return tr("The passphrase is shorter than 8 characters.")
        if self.first.text() != self.second.text():
            return tr("The two passphrases differ: type the second again.")
        return ""

    def _refused(self, error: FieldappError) -> None:
        self.button.setEnabled(True)
        self.button.setText(tr("Make this laptop's key"))
        self._tell(in_words(error))

    def _tell(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.show()
