"""Welcome page of a first start: set up this laptop, found a mission, or try a demo."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout, QWidget

from fieldapp.errors import FieldappError
from fieldapp.ui.base.basics import button, card, centred, label, row, safe_label
from fieldapp.ui.base.texts import chosen, in_words, language_names, tr
from fieldapp.ui.widgets.new_passphrase import NewPassphrase, named

Create = Callable[[str, str, Callable[[FieldappError], None]], None]

_WIDTH: Final = 680


class WelcomePage(QWidget):
    """Makes this laptop's keys.

    Args:
        home: Where the home will be.
        create: Called with call sign, passphrase, and what to call when it failed.
        demo: Called when the person wants to try a demo mission.
        found: Called when the person wants to found a mission.
        restore: Called when headquarters is to be restored from a backup.
        speak: Called with the code of another language.
        made_before: A demo is there already.
    """

    def __init__(
        self,
        home: Path,
        create: Create,
        demo: Callable[[], None],
        found: Callable[[], None],
        restore: Callable[[], None],
        *,
        speak: Callable[[str], None],
        made_before: bool,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._create = create
        self.call_sign = QLineEdit()
        self.call_sign.setAccessibleName(tr("Call sign"))
        self.call_sign.returnPressed.connect(self._try)
        self.passphrase = NewPassphrase(self._try)
        self.trouble = label("", "error")
        self.trouble.hide()
        self.button = button(tr("Make this laptop's key"), self._try, name="first")
        words = tr("Open the demo mission") if made_before else tr("Try with a demo mission")
        self.demo = button(words, demo)
        self.found = button(tr("Found a mission…"), found)
        self.restore = button(tr("Restore headquarters…"), restore)
        others = [each for each in language_names().items() if each[0] != chosen()]
        box = card(
            row(
                label(tr("Set up this laptop"), "title"),
                *(button(name, partial(speak, code)) for code, name in others),
            ),
            label(tr("Two minutes: a passphrase, a key, and a request to the security officer.")),
            safe_label(str(home), "muted"),
            *named(self.call_sign, tr("Call sign: what you are called on the radio")),
            self.passphrase,
            label(
                tr("Nobody can open this laptop's records without it. There is no way back."),
                "caution",
            ),
            self.trouble,
            row(self.button),
            row(self.demo),
            row(self.found),
            row(self.restore),
        )
        inside = QWidget()
        inside.setLayout(centred(box, _WIDTH, above=1, below=2))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # else it takes the first line's
        scroll.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self.call_sign.setFocus()

    def _try(self) -> None:
        wrong = self._wrong()
        if wrong:
            self._tell(wrong)
            return
        self.trouble.hide()
        self._working(True)
        self._create(self.call_sign.text().strip(), self.passphrase.text, self.refuse)

    def _wrong(self) -> str:
        if not self.call_sign.text().strip():
            return tr("The call sign is empty.")
        return self.passphrase.wrong()

    def _working(self, on: bool) -> None:  # noqa: FBT001 - a state
        self.button.setEnabled(not on)
        self.demo.setEnabled(not on)
        self.found.setEnabled(not on)
        self.restore.setEnabled(not on)
        proving = tr("Making the key, and proving that the passphrase opens it")
        self.button.setText(proving if on else tr("Make this laptop's key"))

    def refuse(self, error: FieldappError) -> None:
        """Show an error; ready for another try."""
        self._working(False)
        self._tell(in_words(error))

    def _tell(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.show()
