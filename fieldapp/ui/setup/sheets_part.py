"""Recovery sheets in place of a forgotten passphrase, and the new passphrase that they allow."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldapp.errors import DecryptionError, FieldappError
from fieldapp.ui.base.basics import label
from fieldapp.ui.base.texts import in_words, tr
from fieldapp.ui.mission.sheets_entry import SheetsEntry
from fieldapp.ui.widgets.new_passphrase import NewPassphrase


class SheetsPart(QWidget):
    """Takes the sheets, and then the new passphrase.

    Args:
        entered: Called when Return is pressed in the passphrase.
    """

    def __init__(self, entered: Callable[[], object]) -> None:
        super().__init__()
        self.sheets = SheetsEntry()
        self.new = NewPassphrase(entered)
        self.new.hide()
        self.sheets.complete.connect(self._ask_passphrase)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(
            label(tr("Each holder types their sheet, or scans its code. The words are not kept."))
        )
        layout.addWidget(self.sheets)
        layout.addWidget(self.new)

    @property
    def shares(self) -> tuple[str, ...]:
        """Shares that were typed."""
        return tuple(self.sheets.shares)

    def wrong(self) -> str:
        """Reason why it is not done; "" where it is."""
        return self.new.wrong() if self.sheets.is_complete else tr("Sheets are still needed.")

    def refuse(self, error: FieldappError) -> None:
        """Have the sheets typed again where they opened nothing."""
        if isinstance(error, DecryptionError):
            self.new.hide()
            self.sheets.begin_again(in_words(error))

    def _ask_passphrase(self) -> None:
        self.new.show()
        self.new.setFocus()
