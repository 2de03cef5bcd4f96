"""Restore page: headquarters from a backup, on a machine that has no home yet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from fieldapp.app.headquarters.custody import RestoreResult
from fieldapp.errors import FieldappError
from fieldapp.ui.base.background import ShowFailure
from fieldapp.ui.base.basics import (
    button,
    card,
    centred,
    label,
    row,
    safe_label,
    scrolled,
)
from fieldapp.ui.base.flow_layout import flow
from fieldapp.ui.base.progress import Progress
from fieldapp.ui.base.texts import in_words, said, tr
from fieldapp.ui.mission import comparison_words
from fieldapp.ui.mission.seen_sources import SeenSources
from fieldapp.ui.setup.sheets_part import SheetsPart
from fieldapp.ui.setup.unpack_dialog import Unpack, UnpackDialog
from fieldapp.ui.widgets.new_passphrase import named, secret_line

Restore = Callable[[Path, tuple[str, ...], str, tuple[str, ...], ShowFailure], None]
"""Called with the backup, what shows how far the log was, the passphrase, the shares that allow a
new one (none where it is that of the backup), and what to call if it failed."""

_WIDTH: Final = 680


class RestorePage(QWidget):
    """Asks for the backup, something to compare with, and the passphrase of that time or sheets.

    Args:
        home: Where headquarters will be.
        restore: See Restore.
        unpack: See Unpack.
        leave: Called to go back.
        go_on: Called with the passphrase, once it was read how the restored log stands.
    """

    def __init__(
        self,
        home: Path,
        restore: Restore,
        unpack: Unpack,
        leave: Callable[[], object],
        go_on: Callable[[str], object],
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._restore, self._unpack, self._go_on = restore, unpack, go_on
        self._backup: Path | None = None
        self.backup = safe_label("", "muted")
        self.backup.hide()
        self.seen = SeenSources()
        name = tr("Passphrase of headquarters when the backup was made")
        self.passphrase = secret_line(name, self._try)
        self._of_then = named(self.passphrase, name)
        self.by_sheets = button(tr("Without it: with recovery sheets…"), self._by_sheets)
        self.sheets = SheetsPart(self._try)
        self.sheets.hide()
        self.choose = button(tr("Choose the backup…"), self._choose_backup, name="first")
        self.archive = button(tr("Open an archive of a closed mission…"), self._open_archive)
        self.button = button(tr("Restore"), self._try)
        self.back = button(tr("Back"), leave)
        self.open = button(tr("Open headquarters"), self._open)
        self.open.hide()
        self.progress = Progress(lambda what: what)
        self.trouble = label("", "error")
        self.trouble.hide()
        self.sheets.sheets.complete.connect(self.trouble.hide)
        self.outcome = safe_label("")
        self.outcome.hide()
        box = card(
            label(tr("Restore headquarters"), "title"),
            label(
                tr(
                    "From its newest backup. Do not turn the old machine on again if it turns up: "
                    "two would sign different histories."
                )
            ),
            safe_label(str(home), "muted"),
            flow(self.choose, self.archive),
            self.backup,
            label(
                tr(
                    "Sticks that laptops receive from, and public copies, show how far the log had "
                    "got. Without any, nothing is signed until you compare."
                )
            ),
            self.seen,
            *self._of_then,
            row(self.by_sheets),
            self.sheets,
            self.progress,
            self.trouble,
            self.outcome,
            row(self.button, self.open, self.back),
        )
        inside = QWidget()
        inside.setLayout(centred(box, _WIDTH))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(inside))
        self.choose.setFocus()

    def _by_sheets(self) -> None:
        for each in (*self._of_then, self.by_sheets):
            each.hide()
        self.sheets.show()
        self.sheets.sheets.words.setFocus()

    @property
    def _passphrase(self) -> str:
        return self.passphrase.text() if self.sheets.isHidden() else self.sheets.new.text

    def _wrong(self) -> str:
        if self._backup is None:
            return tr("No backup was chosen.")
        if not self.sheets.isHidden():
            return self.sheets.wrong()
        return "" if self._passphrase else tr("The passphrase is empty.")

    def _choose_backup(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Choose the backup…"))
        if name:
            self._take(Path(name))

    def _take(self, backup: Path) -> None:
        self._backup = backup
        self.backup.setText(safe_label(str(backup)).text())
        self.backup.show()
        self.trouble.hide()  # it was about another one

    def _open_archive(self) -> None:
        dialog = UnpackDialog(self, self._unpack)
        dialog.unpacked.connect(self._unpacked)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _unpacked(self, folder: Path) -> None:
        """Go on with the archive's backup; whoever has the sheets need not know its passphrase."""
        self._take(folder / "backup")
        self._tell_outcome(
            tr("The archive is open in {folder}: backup, log and roster.").format(folder=folder)
        )
        self._by_sheets()

    def _try(self) -> None:
        wrong = self._wrong()
        if wrong or self._backup is None:
            self._tell(wrong)
            return
        self.trouble.hide()
        self._working(True)
        shares = self.sheets.shares
        self._restore(self._backup, self.seen.sources, self._passphrase, shares, self.refuse)

    def _working(self, on: bool) -> None:  # noqa: FBT001 - a state
        for each in (self.choose, self.archive, self.button, self.back, self.passphrase):
            each.setEnabled(not on)
        for part in (self.seen, self.by_sheets, self.sheets):
            part.setEnabled(not on)

    def refuse(self, error: FieldappError) -> None:
        """Show an error; ready for another try."""
        self.progress.end()
        self._working(False)
        self._tell(in_words(error))
        self.sheets.refuse(error)

    def _tell(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.show()

    def _tell_outcome(self, text: str) -> None:
        self.outcome.setText(safe_label(text).text())
        self.outcome.show()

    def show_restored(self, made: RestoreResult) -> None:
        """Show how the restored log stands, before headquarters is opened."""
        self.progress.end()
        lines = [tr("Restored: log of {count} entries.").format(count=made.backup.size)]
        lines += comparison_words.lines(made.compared)
        if made.compared.stop is not None:
            lines.append(tr("Nothing is signed. {why}").format(why=said(made.compared.stop)))
            lines.append(tr("The page Mission says what to do."))
        self._tell_outcome("\n".join(lines))
        self.button.hide()
        self.back.hide()
        self.open.show()
        self.open.setFocus()

    def _open(self) -> None:
        self.open.setEnabled(False)
        self._go_on(self._passphrase)
