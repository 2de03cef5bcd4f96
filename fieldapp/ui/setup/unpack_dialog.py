"""Dialog that opens the archive of a closed mission with recovery sheets."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from fieldapp.errors import FieldappError
from fieldapp.ui.base.basics import button, label, row, safe_label
from fieldapp.ui.base.texts import in_words, tr
from fieldapp.ui.mission.sheets_entry import SheetsEntry

Unpack = Callable[
    [Path, Path, tuple[str, ...], Callable[[None], None], Callable[[FieldappError], None]], None
]
"""Called with the archive, the new folder, the shares, and what to call when it is open or not."""


class UnpackDialog(QDialog):
    """Asks for the archive, where it is to be opened, and the sheets.

    Args:
        parent: The page.
        unpack: See Unpack.

    Signals:
        unpacked: (folder) it is open there.
    """

    unpacked = Signal(object)

    def __init__(self, parent: QWidget, unpack: Unpack) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Open an archive"))
        self.setModal(True)
        self._unpack = unpack
        self._archive: Path | None = None
        self._folder: Path | None = None
        self.choose = button(tr("Choose the archive…"), self._choose, name="first")
        self.archive = safe_label("", "muted")
        self.place = button(tr("Choose where it is opened…"), self._place)
        self.folder = safe_label("", "muted")
        self.entry = SheetsEntry()
        self.entry.complete.connect(self._go)
        self.trouble = label("", "error")
        self.trouble.hide()
        self.cancel = button(tr("Cancel"), self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        for each in (
            label(tr("Open the archive of a closed mission"), "title"),
            label(
                tr(
                    "It is sealed to the recovery sheets of the time when the mission was closed. "
                    "Each holder types their sheet, or scans its code. The words are not kept."
                )
            ),
            row(self.choose),
            self.archive,
            row(self.place),
            self.folder,
            self.entry,
            self.trouble,
            row(self.cancel),
        ):
            layout.addWidget(each)
        layout.addStretch(1)
        self.setMinimumSize(640, self.sizeHint().height() + 4 * self.fontMetrics().height())
        self._suit()
        self.choose.setFocus()

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose the archive…"), "", "*.age")
        if name:
            self._archive = Path(name)
            self._suit()

    def _place(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Choose where it is opened…"))
        if name:
            self._folder = Path(name)
            self._suit()

    def _target(self) -> Path | None:
        """New folder, named as the archive is."""
        if self._archive is None or self._folder is None:
            return None
        return self._folder / self._archive.stem

    def _suit(self) -> None:
        target = self._target()
        self.archive.setText(safe_label(str(self._archive or "")).text())
        self.folder.setText(safe_label(str(target or self._folder or "")).text())
        self.archive.setVisible(self._archive is not None)
        self.folder.setVisible(self._folder is not None)
        self.entry.setEnabled(target is not None)
        if target is not None:
            self.entry.words.setFocus()

    def _go(self) -> None:
        target = self._target()
        if self._archive is None or target is None:
            return
        self.trouble.hide()
        self._working(True)

        def done(_nothing: None) -> None:
            self.accept()
            self.unpacked.emit(target)

        self._unpack(self._archive, target, tuple(self.entry.shares), done, self._failed)

    def _working(self, on: bool) -> None:  # noqa: FBT001 - a state
        for each in (self.choose, self.place, self.entry, self.cancel):
            each.setEnabled(not on)

    def reject(self) -> None:
        """Go back; not while the archive is being opened."""
        if self.cancel.isEnabled():
            super().reject()

    def _failed(self, error: FieldappError) -> None:
        self._working(False)
        self.entry.begin_again()
        self.trouble.setText(in_words(error))
        self.trouble.show()
