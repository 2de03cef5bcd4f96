"""Page on which officers of a new mission choose the passphrases of their keys in turn."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldapp.errors import FieldappError
from fieldapp.mission.officer import SUFFIX
from fieldapp.ui.base.basics import button, card, centred, label, row
from fieldapp.ui.base.texts import in_words, tr
from fieldapp.ui.widgets.new_passphrase import NewPassphrase


class OfficerKeys(QWidget):
    """Asks each officer for the passphrase of their own key.

    Args:
        width: Of the page's frame, in pixels.
        chosen: Called with all of them, in the officers' order.
        back: Called when the mission is to be planned otherwise.
    """

    def __init__(
        self, width: int, chosen: Callable[[tuple[str, ...]], object], back: Callable[[], object]
    ) -> None:
        super().__init__()
        self._chosen = chosen
        self._count = 0
        self._own = ""
        self._taken: tuple[str, ...] = ()
        self.heading = label("", "title")
        self.explained = label("")
        self.passphrase = NewPassphrase(self._take)
        self.trouble = label("", "error")
        self.trouble.hide()
        self.button = button(tr("This opens my key"), self._take, name="first")
        self.back = button(tr("Back"), back)
        box = card(
            self.heading,
            self.explained,
            self.passphrase,
            label(tr("Nobody can open the key without it. There is no way back."), "caution"),
            self.trouble,
            row(self.button, self.back),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(centred(box, width, above=1, below=2))

    def begin(self, count: int, own: str) -> None:
        """Ask the first of so many officers; none may take `own`, which opens headquarters."""
        self._count, self._own, self._taken = count, own, ()
        self._ask()

    def _ask(self) -> None:
        number = len(self._taken) + 1
        heading = tr("The key of officer {number} of {count}")
        self.heading.setText(heading.format(number=number, count=self._count))
        explained = tr(
            "Officer {number} alone types here. The passphrase opens {file}, and is asked for "
            "whenever this officer signs a change of the mission. Nobody else may know it."
        )
        self.explained.setText(explained.format(number=number, file=f"officer-{number}{SUFFIX}"))
        self.passphrase.clear()
        self._working(on=False)
        self._tell("")

    def _take(self) -> None:
        text = self.passphrase.text
        wrong = self.passphrase.wrong()
        if not wrong and text == self._own:
            wrong = tr("This passphrase opens headquarters: choose another.")
        if wrong:
            self._tell(wrong)
            self.passphrase.first.setFocus()
            return
        self._taken += (text,)
        if len(self._taken) < self._count:
            self._ask()
            return
        taken, self._taken = self._taken, self._taken[:-1]
        self._tell("")
        self._working(on=True)
        self._chosen(taken)

    def _working(self, *, on: bool) -> None:
        self.button.setEnabled(not on)
        self.back.setEnabled(not on)
        making = tr("Making the keys: this takes some seconds")
        self.button.setText(making if on else tr("This opens my key"))
        if not on:
            self.passphrase.first.setFocus()

    def refuse(self, error: FieldappError) -> None:
        """Show why nothing was made; the last officer may try again."""
        self._working(on=False)
        self._tell(in_words(error))

    def _tell(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))
