"""Buttons that add and check evidence files, with progress and outcome."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QVBoxLayout, QWidget

from fieldapp.app.evidence import library
from fieldapp.app.evidence.library import TakenFile
from fieldapp.app.home.session import Session
from fieldapp.media import camera_card
from fieldapp.media.camera_card import Card, CardFile
from fieldapp.ui.base.base_page import Page, now
from fieldapp.ui.base.basics import button, label
from fieldapp.ui.base.flow_layout import flow
from fieldapp.ui.base.job_queue import Going, Job, OneByOne, QueueResult
from fieldapp.ui.base.texts import counted, in_words, tr
from fieldapp.ui.evidence.camera_card_panel import CardPanel

_NAMED: Final = 5  # files that are named in an outcome


class Intake(QWidget):
    """The head of the evidence page.

    Args:
        page: On whose behalf it works.
        beside: What stands beside the buttons.
        only_check: Nothing is taken in here.

    Signals:
        taken: (SHA-256 of the last file, or b"") files were taken in.
        checked: (how many are missing or changed) files were checked.
    """

    taken = Signal(object)
    checked = Signal(int)

    def __init__(self, page: Page, *beside: QWidget, only_check: bool = False) -> None:
        super().__init__()
        self._page = page
        self.panel: CardPanel | None = None
        self.running = OneByOne(page)
        self.done = label("", "good")
        self.done.hide()
        self.wrong = label("", "error")
        self.wrong.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        add = button(tr("Add files…"), self._choose_files, name="first")
        card = self._card = button(tr("Camera card…"), self._choose_card)
        check = button(tr("Check all"), self.check_all)
        self.column.addWidget(flow(add, card, check, *beside))
        for each in (add, card):  # in their row: before, they would show as windows of their own
            each.setHidden(only_check)
        self.column.addWidget(self.running)
        self.column.addWidget(self.done)
        self.column.addWidget(self.wrong)

    def tell(self, done: str, wrong: str = "") -> None:
        """Show what was done, and what was not."""
        for line, text in ((self.done, done), (self.wrong, wrong)):
            line.setText(text)
            line.setVisible(bool(text))

    # --- Taken in.

    def _choose_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, tr("Add files…"))
        self.take([Path(name) for name in names])

    def take(self, paths: Sequence[Path]) -> None:
        """Take files in, one after the other."""
        if not paths or self.running.busy:
            return
        self.tell("")
        jobs = [Job(name=path.name, work=partial(_take, path)) for path in paths]
        self.running.start(jobs, self._taken)

    def _taken(self, came: QueueResult) -> None:
        taken: tuple[TakenFile, ...] = came.results
        new = sum(not each.known for each in taken)
        words = [counted("{count} files taken in.", new)]
        here = [each.name for each in taken if each.known]
        if here:
            words.append(f"{counted('{count} were here already.', len(here))} ({_few(here)})")
        broken = [each.name for each in taken if each.error]
        wrong = counted("{count} cannot be shown, and may be damaged:", len(broken))
        self._tell_all(words, came, f"{wrong} {_few(broken)}" if broken else "")
        self.taken.emit(taken[-1].sha256 if taken else b"")

    def _tell_all(self, words: list[str], came: QueueResult, wrong: str = "") -> None:
        if came.left:
            words.append(counted("Stopped: {count} were left out.", came.left))
        few = [wrong] if wrong else []
        few += [f"{name}: {in_words(error)}" for name, error in came.errors[:5]]
        more = len(came.errors) - 5
        few += [counted("{count} more could not be read.", more)] if more > 0 else []
        self.tell(" ".join(words), "\n".join(few))

    # --- A camera's card.

    def _choose_card(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Camera card…"))
        if name:
            self.open_card(Path(name))

    def open_card(self, folder: Path) -> None:
        """Show the days of a card."""
        zone = self._page.client.preferences.zone
        self._page.ask(lambda _session: camera_card.scan(folder, zone), self._show_card)

    def _show_card(self, card: Card) -> None:
        self.close_card()
        today = now().astimezone(ZoneInfo(self._page.client.preferences.zone)).date()
        self.panel = CardPanel(self._page, card, today, self._take_card, self.close_card)
        self.column.addWidget(self.panel)
        self.panel.show()
        self.panel.setFocus()

    def _take_card(self, files: list[CardFile]) -> None:
        self.close_card()
        self.take([each.path for each in files])

    def close_card(self) -> None:
        """Leave the card alone."""
        if self.panel is not None:
            focus = QApplication.focusWidget()
            if focus is not None and self.panel.isAncestorOf(focus):
                self._card.setFocus()  # before what has it goes, or it lands on the rail
            self.column.removeWidget(self.panel)
            self.panel.hide()
            self.panel.deleteLater()
            self.panel = None

    # --- Checked.

    def check_all(self) -> None:
        """Read every file and compare its hash."""
        if not self.running.busy:
            self.tell("")
            self._page.ask(partial(library.find, which=""), self._check)

    def _check(self, hashes: list[bytes]) -> None:
        jobs = [Job(name=each.hex()[:16], work=partial(check, each)) for each in hashes]
        if jobs:
            self.running.start(jobs, self._checked)
        else:
            self.tell_checked([])

    def _checked(self, came: QueueResult) -> None:
        whole, wrong, bad = _found_words(came.results)
        self._tell_all([whole], came, wrong)
        self.checked.emit(bad)

    def tell_checked(self, found: Sequence[str]) -> None:
        """Say how many files are whole, and how many are not: the same result is said again."""
        whole, wrong, _bad = _found_words(found)
        self.tell(whole, wrong)


def _found_words(found: Sequence[str]) -> tuple[str, str, int]:
    """Files that are whole, in words; those that are not, in words and their number."""
    bad = sum(each != "whole" for each in found)
    wrong = counted("{count} files are missing or changed.", bad) if bad else ""
    return counted("{count} files are whole.", len(found) - bad), wrong, bad


def _few(names: Sequence[str]) -> str:
    """Some names, and whether there are more."""
    return ", ".join(names[:_NAMED]) + (" …" if len(names) > _NAMED else "")


def check(sha256: bytes, going: Going, session: Session) -> str:
    """Read one file and compare its hash, on the lane."""
    return library.check(session, sha256, now(), going)


def _take(path: Path, going: Going, session: Session) -> TakenFile:
    return library.take(session, path, now(), going)
