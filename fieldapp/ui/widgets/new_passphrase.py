"""New passphrase: typed twice, its strength shown as it is typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from fieldapp.app.home import passphrase_strength
from fieldapp.ui.base.basics import label
from fieldapp.ui.base.texts import tr


def secret_line(name: str, entered: Callable[[], object]) -> QLineEdit:
    """A line that hides what is typed; Return does `entered`."""
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setEchoMode(QLineEdit.EchoMode.Password)
    made.returnPressed.connect(entered)
    return made


def named(line: QLineEdit, text: str) -> tuple[QLabel, QLineEdit]:
    """A line under its name."""
    name = QLabel(text)
    name.setBuddy(line)
    return name, line


class NewPassphrase(QWidget):
    """Two lines and a bar.

    Args:
        entered: Called when Return is pressed in either.
    """

    def __init__(self, entered: Callable[[], object]) -> None:
        super().__init__()
        self.first = secret_line(tr("New passphrase"), entered)
        self.second = secret_line(tr("The same passphrase again"), entered)
        self.first.textEdited.connect(self._show)
        self.setFocusProxy(self.first)
        self.bar = QProgressBar()
        self.bar.setRange(0, passphrase_strength.ENOUGH)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(10)
        self.bar.setAccessibleName(tr("Strength"))
        self.strength = label(tr("Five or more random words are best."), "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for each in (
            *named(self.first, tr("New passphrase")),
            self.bar,
            self.strength,
            *named(self.second, tr("The same passphrase again")),
        ):
            layout.addWidget(each)

    @property
    def text(self) -> str:
        """Passphrase as it was typed first."""
        return self.first.text()

    def wrong(self) -> str:
        """Why it cannot be taken; "" where it can."""
        if len(self.first.text()) < passphrase_strength.LEAST:
            return tr("The passphrase is shorter than 8 characters.")
        if self.first.text() != self.second.text():
            return tr("The two passphrases differ: type the second again.")
        return ""

    def clear(self) -> None:
        """Empty both lines."""
        self.first.clear()
        self.second.clear()
        self._show("")

    def _show(self, text: str) -> None:
        found = passphrase_strength.bits(text)
        self.bar.setValue(min(found, passphrase_strength.ENOUGH))
        if not text:
            words = tr("Five or more random words are best.")
        elif found < passphrase_strength.ENOUGH // 2:
            words = tr("Weak: it would be guessed.")
        elif found < passphrase_strength.ENOUGH:
            words = tr("Middling: add a word.")
        else:
            words = tr("Strong.")
        self.strength.setText(words)
