"""Dialog to wipe a laptop: says what it does and does not do, asks for what it destroys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from fieldapp.ui.base.basics import button, label, row
from fieldapp.ui.base.texts import counted, tr

_WORDS: Final = ("wipe", "стерти", "стереть", "effacer")
"""The word in every language of the window: a keyboard may have another than the window."""
_KEYS: Final = str.maketrans("цшзу", "wipe")
"""The keys of WIPE, where the keyboard is Ukrainian or Russian."""


class WipeDialog(QDialog):
    """Asks for each thing that it destroys and for the word, then wipes.

    Args:
        parent: The page that it stands before.
        left: What stands above what would be lost.
        lost: What would be lost, in words; each is to be ticked.
        wipe: Destroys the keys.
    """

    def __init__(
        self, parent: QWidget, left: str, lost: Sequence[str], wipe: Callable[[], object]
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Wipe this laptop"))
        self.setMinimumWidth(600)
        self._wipe = wipe
        self._word = tr("WIPE")
        self.left = label(left, "error")
        self.line = QLineEdit()
        self.lost = [QCheckBox(each) for each in lost]
        for box in self.lost:
            box.setAccessibleName(box.text())
            box.toggled.connect(lambda _on: self._look())
        self.line.setAccessibleName(tr("The word to type"))
        self.line.textChanged.connect(lambda _text: self._look())
        asked = QLabel(tr("Type {word} to go on:").format(word=self._word))
        asked.setTextFormat(Qt.TextFormat.PlainText)
        asked.setBuddy(self.line)
        self.button = button(tr("Destroy the keys for ever"), self._go, name="danger")
        self.button.setEnabled(False)
        self.missing = label("", "caution")
        self.keep = button(tr("Keep everything"), self.reject, name="first")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        for each in (
            label(tr("Wipe this laptop"), "title"),
            self.left,
            *self.lost,
            label(
                tr(
                    "What it does: it destroys the keys on this laptop, and removes records, "
                    "drafts, files and the mission pack. Nothing of them can be opened again, by "
                    "nobody, whatever passphrase is typed. The unlock screen looks as before and "
                    "says that the passphrase is wrong."
                )
            ),
            label(
                tr(
                    "What it does not do: a copy of this home made earlier still opens with its "
                    "passphrase. What is on sticks or at headquarters is untouched. A flash disk "
                    "may keep old blocks for some time. Nobody is told: report the laptop as lost."
                )
            ),
            asked,
            self.line,
            self.missing,
            row(self.button, self.keep),
        ):
            layout.addWidget(each)
        self._look()
        (self.lost[0] if self.lost else self.line).setFocus()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Give wrapped text the height that it needs at this width."""
        super().showEvent(event)
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))

    def _look(self) -> None:
        """Say what is missing; the keys are destroyed only where nothing is."""
        typed = self.line.text().strip().casefold()
        missing = []
        if unticked := sum(not box.isChecked() for box in self.lost):
            missing.append(counted("{count} ticks above", unticked))
        if typed not in _WORDS and typed.translate(_KEYS) not in _WORDS:
            missing.append(tr("the word {word}").format(word=self._word))
        self.button.setEnabled(not missing)
        text = tr("Still missing: {what}.").format(what=", ".join(missing))
        self.missing.setText(text if missing else "")

    def _go(self) -> None:
        self.accept()
        self._wipe()
