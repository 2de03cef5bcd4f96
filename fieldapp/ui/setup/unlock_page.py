"""Unlock page: the passphrase; loading the mission pack again, or a rescue, where one must be."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from fieldapp.errors import BrokenPackError, DamagedStoreError, FieldappError
from fieldapp.ui.base.background import ShowFailure
from fieldapp.ui.base.basics import button, card, centred, label, row, safe_label
from fieldapp.ui.base.texts import in_words, said, tr
from fieldapp.ui.widgets.typing_hints import TypingHints, show_typed

if TYPE_CHECKING:
    from fieldapp.ui.setup.rescue_part import RescuePart
    from fieldapp.ui.setup.sheets_part import SheetsPart
    from fieldapp.ui.widgets.folder_choice import CarrierChoice


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
        because: Why an open home locked by itself, in words; "" where it did not.
        demo: The passphrase of a demo, which is no secret; "" for every other home.
        leave: Called when the person wants to leave the demo.
        practise: Called when the person wants to practise in a demo.
        by_sheets: Called with recovery shares, the new passphrase that they allow, and what to
            call when they opened nothing; None where no sheets were printed for this home.
    """

    def __init__(
        self,
        home: Path,
        unlock: Callable[[str, ShowFailure], None],
        *,
        mend: Callable[[str, Path, ShowFailure], None],
        rescue: Callable[[str, Path, str, RescuePart], None],
        wipe: Callable[[], None],
        because: str = "",
        demo: str = "",
        leave: Callable[[], None],
        practise: Callable[[], None],
        by_sheets: Callable[[tuple[str, ...], str, ShowFailure], None] | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._unlock = unlock
        self._mend = mend
        self._rescue = rescue
        self._open_by_sheets = by_sheets
        self.sheets: SheetsPart | None = None
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
        self.by_sheets = button(tr("Without it: with recovery sheets…"), self._ask_sheets)
        self.by_sheets.setVisible(by_sheets is not None)
        others = [button(tr("Practise"), practise), button(tr("Wipe…"), wipe)]
        if demo:
            others = [button(tr("Leave the practice mission"), leave)]
        parts: list[QWidget] = [name, self.line, TypingHints(self.line), show_typed(self.line)]
        if because:
            parts.insert(0, label(because))
        if demo:
            parts.append(label(tr("For practice: nothing of it is real."), "caution"))
            parts.append(label(tr("Its passphrase is filled in."), "muted"))
        below = [row(self.button), row(self.by_sheets), row(*others)]
        self._by_passphrase = [*parts, *below]
        first = (label("fieldapp", "title"), safe_label(str(home), "muted"))
        self._box = card(*first, *parts, self.trouble, *below)
        self.setLayout(centred(self._box, 460))
        self.line.setFocus()

    # --- A passphrase that nobody knows any more.

    def _ask_sheets(self) -> None:
        layout = self._box.layout()
        if layout is None:
            return
        from fieldapp.ui.setup.sheets_part import SheetsPart  # noqa: PLC0415 - hardly ever wanted

        def back() -> None:
            for each in (part, decide):
                each.hide()
                each.deleteLater()
            self.sheets = None
            for each in self._by_passphrase:
                each.show()

        self.trouble.hide()
        for each in self._by_passphrase:
            each.hide()
        self.sheets = part = SheetsPart(self._try_sheets)
        part.sheets.complete.connect(self.trouble.hide)
        self.set_new = button(tr("Open with this passphrase from now on"), self._try_sheets)
        decide = row(self.set_new, button(tr("Back"), back))
        layout.addWidget(part)
        layout.addWidget(decide)
        part.sheets.words.setFocus()

    def _try_sheets(self) -> None:
        if self.sheets is None or self._open_by_sheets is None or not self.set_new.isEnabled():
            return
        wrong = self.sheets.wrong()
        self.trouble.setText(wrong)
        self.trouble.setVisible(bool(wrong))
        if not wrong:
            self.set_new.setEnabled(False)
            self._open_by_sheets(self.sheets.shares, self.sheets.new.text, self.refuse)

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
        if self.sheets is not None:
            self.set_new.setEnabled(True)
            self.sheets.refuse(error)
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
