"""Rescue of a damaged home from the unlock page: what is whole, sealed to a stick."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldapp.errors import FieldappError, InputError, Message
from fieldapp.ui.base.basics import button, label, row
from fieldapp.ui.base.progress import Progress
from fieldapp.ui.base.texts import counted, in_words, said, tr
from fieldapp.ui.setup.root_hash_line import RootHashLine
from fieldapp.ui.widgets.folder_choice import CarrierChoice

if TYPE_CHECKING:
    from pathlib import Path


class RescuePart(QWidget):
    """Offers to seal what is whole to a stick, and tells what was.

    Args:
        begin: Called with the stick's folder and the root hash as typed, "" where none is.
    """

    def __init__(self, begin: Callable[[Path, str], object]) -> None:
        super().__init__()
        self._begin = begin
        self.carrier = CarrierChoice(tr("Stick for headquarters"))
        self.carrier.entered.connect(self._try)
        self.root_hash = RootHashLine()
        self.root_hash.entered.connect(self._try)
        self.root_hash.hide()
        self.progress = Progress(lambda _step: tr("Looking for whole records and sealing them"))
        self.trouble = label("", "error")
        self.trouble.hide()
        self.result = label("")
        self.result.hide()
        self.button = button(tr("Seal what is whole to the stick"), self._try, name="first")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        why = label(
            tr(
                "Records may still be whole. Have them sealed to a stick, bring it to "
                "headquarters, and let the security officer enrol this laptop anew. "
                "Nothing on this laptop is changed by it."
            )
        )
        for part in (
            why, self.carrier, self.root_hash, self.progress, self.trouble, self.result,
            row(self.button),
        ):  # fmt: skip
            layout.addWidget(part)

    def _try(self) -> None:
        folder = self.carrier.folder()
        if folder is None or not self.button.isEnabled():
            return
        self.button.setEnabled(False)
        self.trouble.hide()
        self.result.hide()
        self._begin(folder, self.root_hash.text)

    def tell(self, found: Sequence[Message], records: int, missing: int) -> None:
        """Show what was found, how many records were sealed, and how many files are missing."""
        self._end()
        lines = [said(each) for each in found]
        lines.append(
            counted("{count} records are on the stick: bring it to headquarters.", records)
        )
        if missing:
            lines.append(counted("{count} files are missing here or damaged.", missing))
        self.result.setText("\n".join(lines))
        self.result.show()

    def refuse(self, error: FieldappError) -> None:
        """Show an error; ready for another try."""
        self._end()
        self.trouble.setText(in_words(error))
        self.trouble.show()
        if isinstance(error, InputError) and error.field == "root hash":
            self.root_hash.show()
            self.root_hash.setFocus()

    def _end(self) -> None:
        self.progress.end()
        self.button.setEnabled(True)
