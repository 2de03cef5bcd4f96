"""Card to change the passphrase of an open home."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame

from fieldapp.errors import FieldappError
from fieldapp.ui.base.basics import button, card_layout, label, row
from fieldapp.ui.base.texts import in_words, tr
from fieldapp.ui.widgets.new_passphrase import NewPassphrase, named, secret_line

ChangePassphrase = Callable[
    [str, str, Callable[[object], None], Callable[[FieldappError], None]], None
]


class PassphraseCard(QFrame):
    """The present passphrase, a new one twice, and a button.

    Args:
        change: Called with old and new passphrase, and what to call when it worked or failed.
    """

    def __init__(self, change: ChangePassphrase) -> None:
        super().__init__()
        self.setObjectName("card")
        self._change = change
        self.old = secret_line(tr("Present passphrase"), self._go)
        self.new = NewPassphrase(self._go)
        self.button = button(tr("Change the passphrase"), self._go)
        self.trouble = label("", "error")
        self.trouble.hide()
        self.done = label("", "good")
        self.done.hide()
        layout = card_layout(self)
        for each in (
            label(tr("Passphrase"), "large"),
            *named(self.old, tr("Present passphrase")),
            self.new,
            label(
                tr("A copy of this home made earlier still opens with the present one."), "caution"
            ),
            self.trouble,
            self.done,
            row(self.button),
        ):
            layout.addWidget(each)

    def _go(self) -> None:
        self.done.hide()
        wrong = self.new.wrong()
        self._tell(wrong)
        if wrong:
            return
        self.button.setEnabled(False)
        self.button.setText(tr("Changing it, and proving that the new one opens"))
        self._change(self.old.text(), self.new.text, self._changed, self._refused)

    def _changed(self, _nothing: object) -> None:
        self._ready()
        self.old.clear()
        self.new.clear()
        self.done.setText(tr("Changed: the new passphrase was proven to open this home."))
        self.done.show()

    def _refused(self, error: FieldappError) -> None:
        self._ready()
        self._tell(in_words(error))
        self.old.selectAll()
        self.old.setFocus()

    def _ready(self) -> None:
        self.button.setEnabled(True)
        self.button.setText(tr("Change the passphrase"))

    def _tell(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))
