"""New passphrase: words are offered; typed twice, its strength shown as it is typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from fieldapp.app.home import passphrase_strength
from fieldapp.errors import InputError
from fieldapp.ui.base.basics import button, label
from fieldapp.ui.base.flow_layout import flow
from fieldapp.ui.base.texts import in_words, tr
from fieldapp.ui.widgets.typing_hints import TypingHints, show_typed


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
    """Words made by chance, two lines and a bar.

    Taken words fill the first line alone: the second shows that they were written down.

    Args:
        entered: Called when Return is pressed in either.
    """

    def __init__(self, entered: Callable[[], object]) -> None:
        super().__init__()
        self.offered = label("", "large")
        self.offered.setAccessibleName(tr("Words made by chance"))
        self.take = button(tr("Take these words"), self._take)
        self.others = button(tr("Other words"), self._offer)
        self.first = secret_line(tr("New passphrase"), entered)
        self.second = secret_line(tr("The same passphrase again"), entered)
        self.shown = show_typed(self.first, self.second)
        self.first.textEdited.connect(self._show)
        self.bar = QProgressBar()
        self.bar.setRange(0, passphrase_strength.ENOUGH)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(10)
        self.bar.setAccessibleName(tr("Strength"))
        self.strength = label(tr("Five or more random words are best."), "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for each in (
            label(tr("Words made by chance: write them down, and keep them apart."), "muted"),
            self.offered,
            flow(self.take, self.others),
            *named(self.first, tr("New passphrase")),
            TypingHints(self.first),
            self.bar,
            self.strength,
            *named(self.second, tr("The same passphrase again")),
            self.shown,
        ):
            layout.addWidget(each)
        self._offer()

    def setFocus(self, *_reason: Qt.FocusReason) -> None:  # noqa: N802 - Qt's name
        """Go to the first line; a focus proxy would let Tab pass by what stands above it."""
        self.first.setFocus()

    @property
    def text(self) -> str:
        """Passphrase as it was typed first."""
        return self.first.text()

    def wrong(self) -> str:
        """Reason why it cannot be taken; "" where it can."""
        try:
            passphrase_strength.check(self.first.text())
        except InputError as e:
            return in_words(e)
        if self.first.text() != self.second.text():
            return tr("The two passphrases differ: type the second again.")
        return ""

    def clear(self) -> None:
        """Empty both lines, and offer other words."""
        self._offer()
        self.shown.setChecked(False)
        self.first.clear()
        self.second.clear()
        self._show("")

    def _offer(self) -> None:
        self.offered.setText(passphrase_strength.generated())

    def _take(self) -> None:
        self.first.setText(self.offered.text())
        self._show(self.first.text())
        self.second.clear()
        self.second.setFocus()

    def _show(self, text: str) -> None:
        found = passphrase_strength.bits(text)
        self.bar.setValue(min(found, passphrase_strength.ENOUGH))
        if not text:
            words = tr("Five or more random words are best.")
        elif found < passphrase_strength.LEAST:
            words = tr("Weak: it would be guessed.")
        elif found < passphrase_strength.ENOUGH:
            words = tr("Middling: add a word.")
        else:
            words = tr("Strong.")
        self.strength.setText(words)
