"""Unlock page: the passphrase; loading the mission pack again, or a rescue, where one must be."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from fieldapp.errors import BrokenPackError, DamagedStoreError, FieldappError
from fieldapp.ui.base.basics import button, card, centred, label, row, safe_label
from fieldapp.ui.base.texts import in_words, said, tr
from fieldapp.ui.widgets.typing_hints import TypingHints

if TYPE_CHECKING:
    from fieldapp.ui.setup.rescue_part import RescuePart
    from fieldapp.ui.widgets.folder_choice import CarrierChoice

Failed = Callable[[FieldappError], None]


class UnlockPage(QWidget):
    """Asks for the passphrase.

    Args:
        home: Which home.
        unlock: Called with the passphrase and what to call when it was wrong.
        mend: Called with the passphrase, the folder to load the mission pack from again, and what
            to call when that failed.
        rescue: Called with the passphrase, a stick's folder, the root hash as typed, and the part
            of the page that shows how it goes.
        wipe: Called when the person wants to wipe the laptop.
        demo: The passphrase of a demo, which is no secret; "" for every other home.
        leave: Called when the person wants to leave the demo.
        practise: Called when the person wants to practise in a demo.
    """

    def __init__(
        self,
        home: Path,
        unlock: Callable[[str, Failed], None],
        *,
        mend: Callable[[str, Path, Failed], None],
        rescue: Callable[[str, Path, str, RescuePart], None],
        wipe: Callable[[], None],
        demo: str = "",
        leave: Callable[[], None],
        practise: Callable[[], None],
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._unlock = unlock
        self._mend = mend
        self._rescue = rescue
        self.rescue_part: RescuePart | None = None
        self.carrier: CarrierChoice | None = None
        self.line = QLineEdit(demo)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setAccessibleName(tr("Passphrase"))
        self.line.returnPressed.connect(self._try)
        name = QLabel(tr("Passphrase"))
        name.setBuddy(self.line)
        self.trouble = label("", "error")
        self.trouble.hide()
        self.button = button(tr("Unlock"), self._try, name="first")
        others = [button(tr("Practise"), practise), button(tr("Wipe…"), wipe)]
        if demo:
            others = [button(tr("Leave the practice mission"), leave)]
        hints = TypingHints(self.line)
        parts = [label("fieldapp", "title"), safe_label(str(home), "muted"), name, self.line, hints]
        if demo:
            parts.append(label(tr("For practice: nothing of it is real."), "caution"))
            parts.append(label(tr("Its passphrase is filled in."), "muted"))
        self._box = card(*parts, self.trouble, row(self.button), row(*others))
        self.setLayout(centred(self._box, 460))
        self.line.setFocus()

    def _try(self) -> None:
        if not self.line.text():
            self.trouble.setText(tr("Type the passphrase first."))
            self.trouble.show()
            self.line.setFocus()
            return
        self.button.setEnabled(False)
        self.button.setText(tr("Unlocking: this takes a second"))
        self.trouble.hide()
        self._unlock(self.line.text(), self.refuse)

    def refuse(self, error: FieldappError) -> None:
        """Show an error; ready for another try."""
        self.button.setEnabled(True)
        self.button.setText(tr("Unlock"))
        damaged = isinstance(error, DamagedStoreError)  # its advice is a command
        self.trouble.setText(said(error.message) if damaged else in_words(error))
        self.trouble.show()
        self.line.selectAll()
        if damaged:
            self._offer_rescue()
        if isinstance(error, BrokenPackError):
            self._offer_mending()
        if self.carrier is None:
            self.line.setFocus()
        else:
            self.again.setEnabled(True)
            self.carrier.line.setFocus()

    # --- A database that is damaged.

    def _offer_rescue(self) -> None:
        layout = self._box.layout()
        if self.rescue_part is not None or layout is None:
            return
        from fieldapp.ui.setup.rescue_part import RescuePart  # noqa: PLC0415 - hardly ever wanted

        def begin(folder: Path, root_hash: str) -> None:
            self._rescue(self.line.text(), folder, root_hash, part)

        self.rescue_part = part = RescuePart(begin)
        layout.addWidget(part)

    # --- A mission pack that was altered or lost.

    def _offer_mending(self) -> None:
        layout = self._box.layout()
        if self.carrier is not None or layout is None:
            return
        from fieldapp.ui.widgets.folder_choice import CarrierChoice  # noqa: PLC0415 - hardly ever wanted

        self.carrier = CarrierChoice(tr("Stick or folder with the mission pack"))
        self.carrier.entered.connect(self._load_again)
        self.again = button(tr("Load the mission pack again"), self._load_again, name="first")
        layout.addWidget(self.carrier)
        layout.addWidget(row(self.again))

    def _load_again(self) -> None:
        folder = None if self.carrier is None else self.carrier.folder()
        if folder is None or not self.line.text():
            return
        self.trouble.hide()
        self.button.setEnabled(False)
        self.again.setEnabled(False)
        self._mend(self.line.text(), folder, self.refuse)
