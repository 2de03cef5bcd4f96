"""Card of the mission page: backup, whether the log is signed, recovery shares and their drill."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from fieldapp.app.headquarters import custody
from fieldapp.app.headquarters.custody import (
    BackupList,
    LogComparison,
    RecoveryState,
    Shares,
    StoredBackup,
)
from fieldapp.app.home.session import Session, pack_of
from fieldapp.errors import FieldappError, Message
from fieldapp.observation.local_time import in_named_zone
from fieldapp.ui.base.base_page import Page, now
from fieldapp.ui.base.basics import Command, button, label, safe_label
from fieldapp.ui.base.flow_layout import flow
from fieldapp.ui.base.progress import Progress, Report
from fieldapp.ui.base.texts import counted, said, tr
from fieldapp.ui.headquarters.drill_dialog import DrillDialog
from fieldapp.ui.headquarters.print_dialog import PrintDialog
from fieldapp.ui.mission import comparison_words
from fieldapp.ui.mission.compare_dialog import CompareDialog

OLD: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Custody:
    """State of custody: backups, why nothing is signed, recovery shares, evidence in a bucket."""

    backup: StoredBackup | None
    old: list[StoredBackup]
    stop: Message | None
    moved: bool
    recovery: RecoveryState | None
    bucket: str | None


class CustodyCard(QWidget):
    """Backs up, compares, prints recovery sheets and tries them.

    Args:
        page: On whose behalf the work is done.

    Signals:
        begin_again: Officers are to say that the log begins again.
        done: (text) something was done.
    """

    begin_again = Signal()
    done = Signal(str)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.dialog: DrillDialog | PrintDialog | None = None
        self._printed_before = False
        self.stop = safe_label("", "error")
        self.backup = safe_label("")
        self.old = safe_label("", "error")
        self.old_command = Command("fieldapp hub backup FOLDER --deleted", tr("Command"))
        self.recovery = safe_label("")
        self.progress = Progress(lambda what: what)
        self.back_up = button(tr("Back up…"), self._choose_backup, name="first")
        self.move_away = button(tr("Move to another machine…"), self._choose_move)
        self.moving = safe_label("", "caution")
        self.lock = button(tr("Lock this home and move"), self._move)
        self.stay = button(tr("Cancel"), partial(self._ask_move, None))
        self._target: Path | None = None
        self.compare = button(tr("Compare the log…"), self._choose_seen)
        self.again = button(tr("The log begins again…"), self.begin_again.emit)
        self.print = button(tr("Print recovery sheets…"), self._print)
        self.drill = button(tr("Try recovery sheets…"), self._drill)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (
            label(tr("Backup and recovery"), "large"),
            self.stop,
            flow(self.compare, self.again),
            self.backup,
            self.old,
            self.old_command,
            self.progress,
            flow(self.back_up, self.move_away),
            self.moving,
            flow(self.lock, self.stay),
            self.recovery,
            flow(self.print, self.drill),
        ):
            layout.addWidget(widget)
        self._ask_move(None)

    def refresh(self) -> None:
        """Ask how headquarters is kept."""
        self._page.ask(_custody, self.show_custody)

    def show_custody(self, found: Custody) -> None:
        """Show how headquarters is kept."""
        stopped = found.stop is not None
        words = "" if found.stop is None else said(found.stop)
        self.stop.setText(safe_label(tr("Nothing is signed. {why}").format(why=words)).text())
        self.stop.setVisible(stopped)
        self.compare.setVisible(stopped and not found.moved)
        self.again.setVisible(stopped and not found.moved)
        self.back_up.setEnabled(not found.moved)
        self.move_away.setEnabled(not found.moved)
        self.backup.setText(safe_label(self._backup_words(found.backup, found.bucket)).text())
        self.old.setText(safe_label("\n".join(map(self._old_words, found.old))).text())
        self.old.setVisible(bool(found.old))
        self.old_command.setVisible(bool(found.old))
        self._printed_before = found.recovery is not None
        self.print.setEnabled(not found.moved)
        self.recovery.setText(self._recovery_words(found.recovery))
        self.drill.setVisible(found.recovery is not None)

    def _backup_words(self, last: StoredBackup | None, bucket: str | None) -> str:
        if last is None:
            return tr("There is no backup of headquarters. If this machine is lost, all is lost.")
        lacks = ""
        if bucket is not None:
            lacks = tr("Evidence is in the bucket {name}: no backup has it.").format(name=bucket)
        text = tr("Last backup: {when}, in {folder}.").format(
            when=in_named_zone(last.at, self._page.client.preferences.zone), folder=last.folder
        )
        since = counted("{count} entries of the log since.", last.entries)
        old = tr("It is older than a day.") if now() - last.at > OLD else ""
        return " ".join(filter(None, (text, since, old, lacks)))

    def _old_words(self, backup: StoredBackup) -> str:
        return tr(
            "The backup in {folder}, of {when}, holds keys whose time is over: they open old "
            "traffic. Once there is a newer backup, delete this one and run this command:"
        ).format(
            folder=backup.folder, when=in_named_zone(backup.at, self._page.client.preferences.zone)
        )

    def _recovery_words(self, state: RecoveryState | None) -> str:
        if state is None:
            return tr("No recovery sheets were printed: without the passphrase nothing opens.")
        zone = self._page.client.preferences.zone
        text = tr("Recovery sheets: {needed} of {count} open headquarters. Printed {when}.").format(
            needed=state.needed, count=state.count, when=in_named_zone(state.made_at, zone)
        )
        tried = (
            tr("They were never tried.")
            if state.drilled_at is None
            else tr("Last tried {when}.").format(when=in_named_zone(state.drilled_at, zone))
        )
        return f"{text} {tried}"

    # --- Backup and comparison.

    def _choose_backup(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Back up…"))
        if name:
            self.back_up_to(Path(name))

    def back_up_to(self, folder: Path) -> None:
        """Bring the backup in a folder up to date."""
        report = self.progress.begin(self._page.client.worker)
        self.back_up.setEnabled(False)
        self._page.ask(
            partial(_backup, folder, report), partial(self._backed_up, folder), self._failed
        )

    def _backed_up(self, folder: Path, made: BackupList) -> None:
        self.progress.end()
        text = tr("Backed up to {folder}: log of {count} entries, read back.")
        self.done.emit(text.format(folder=folder, count=made.size))
        self.refresh()

    def _choose_move(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Move to another machine…"))
        if name:
            self._ask_move(Path(name))

    def _ask_move(self, folder: Path | None) -> None:
        """Say what a move to a folder does, and ask; nothing for None."""
        self._target = folder
        text = tr(
            "The last backup goes to {folder}. Then this home signs nothing any more, for ever: "
            "headquarters goes on where that backup is restored, once."
        )
        self.moving.setText(safe_label(text.format(folder=folder)).text())
        for each in (self.moving, self.lock, self.stay):
            each.setVisible(folder is not None)

    def _move(self) -> None:
        folder = self._target
        if folder is None:
            return
        self._ask_move(None)
        report = self.progress.begin(self._page.client.worker)
        self.back_up.setEnabled(False)
        self.move_away.setEnabled(False)
        self._page.ask(
            partial(_moved, folder, report), partial(self._has_moved, folder), self._failed
        )

    def _has_moved(self, folder: Path, _made: BackupList) -> None:
        self.progress.end()
        text = tr(
            "This home is locked. On the new machine choose Restore headquarters…, with {folder}."
        )
        self.done.emit(text.format(folder=folder))
        self.refresh()

    def _failed(self, error: FieldappError) -> None:
        self.progress.end()
        self._page.tell_error(error)
        self._page.of_itself(self.refresh)

    def _choose_seen(self) -> None:
        dialog = CompareDialog(
            self, lambda seen: self._page.ask(partial(_compare, seen), self._compared)
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _compared(self, found: LogComparison) -> None:
        self.done.emit("\n".join(comparison_words.lines(found)))
        self.refresh()

    # --- Recovery.

    def _drill(self) -> None:
        def tried(shares: list[str], failed: Callable[[FieldappError], None]) -> None:
            self._page.ask(partial(_drill, shares), self._drilled, failed)

        self.dialog = DrillDialog(self, tried)
        self.dialog.open()

    def _drilled(self, _nothing: None) -> None:
        self._finished(tr("These sheets open headquarters: its keys, and its database."))

    def _print(self) -> None:
        def begin(
            passphrase: str, of: Shares, typed: str, failed: Callable[[FieldappError], None]
        ) -> None:
            self._page.ask(
                partial(_make_shares, passphrase, of, typed), partial(self._made, of), failed
            )

        self.dialog = PrintDialog(self, begin, printed_before=self._printed_before)
        self.dialog.open()

    def _made(self, of: Shares, _nothing: None) -> None:
        text = tr(
            "Printed {count} sheets; {needed} of them open headquarters. Hand each to its holder, "
            "try them now, and destroy earlier ones."
        )
        self._finished(text.format(count=of.total, needed=of.needed))

    def _finished(self, text: str) -> None:
        if self.dialog is not None:
            self.dialog.accept()
            self.dialog.deleteLater()
            self.dialog = None
        self.done.emit(text)
        self.refresh()


def _custody(session: Session) -> Custody:
    store = session.store
    return Custody(
        backup=custody.last_backup(store),
        old=custody.old_backups(store, now()),
        stop=custody.stop_in_words(store, pack_of(session).roster),
        moved=custody.has_moved(store),
        recovery=custody.recovery_of(store),
        bucket=custody.bucket_of(store),
    )


def _backup(folder: Path, report: Report, session: Session) -> BackupList:
    return custody.backup(session.store, folder, now=now(), progress=report)


def _moved(folder: Path, report: Report, session: Session) -> BackupList:
    return custody.move(session.store, folder, now=now(), progress=report)


def _compare(seen: tuple[str, ...], session: Session) -> LogComparison:
    return custody.compare(session.store, seen, now())


def _make_shares(passphrase: str, of: Shares, typed: str, session: Session) -> None:
    custody.make_shares(session, passphrase, of, custody.printer(typed), now=now())


def _drill(shares: list[str], session: Session) -> None:
    custody.drill(session.store, shares, now())
