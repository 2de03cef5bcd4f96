"""Card of the mission page: the period after which evidence is due, what is due, its erasure."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.app.headquarters import erasing, roster_changes
from fieldapp.app.headquarters.erasing import DuePieces, NamedPiece
from fieldapp.app.headquarters.roster_changes import RosterStep
from fieldapp.app.home.session import Session
from fieldapp.observation.local_time import in_named_zone
from fieldapp.ui.base.base_page import Page, now
from fieldapp.ui.base.basics import button, label, row, safe_label
from fieldapp.ui.base.calm_inputs import NumberField
from fieldapp.ui.base.texts import counted, tr
from fieldapp.ui.widgets.reason import ask_reason

AT_ONCE: Final = 5  # pieces that are listed, the oldest first
MOST_DAYS: Final = 36_500


class PeriodChange(NamedTuple):
    """Change of the period, for officers to sign: heading, what it means, what is said then."""

    heading: str
    words: str
    done: str
    step: RosterStep


class RetentionCard(QWidget):
    """Asks for the period, lists what is due, and erases it for a reason that is typed.

    Args:
        page: On whose behalf the work is done.
        sign: Has officers sign a change of the period.

    Signals:
        done: (text) something was done.
    """

    done = Signal(str)

    def __init__(self, page: Page, sign: Callable[[PeriodChange], object]) -> None:
        super().__init__()
        self._page = page
        self._sign = sign
        self._question: QFrame | None = None
        self.words = safe_label("")
        self._days = 0  # as it stands
        self.days = NumberField()
        self.days.setRange(0, MOST_DAYS)
        text = tr("Days after which evidence is due for erasure; 0 for never")
        self.days.setAccessibleName(text)
        self.set_button = button(tr("Set the period…"), self._set)
        self.days.valueChanged.connect(lambda _value: self._enable())
        self._enable()
        self._list = QVBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(label(tr("Erasure of evidence"), "large"))
        self._column.addWidget(self.words)
        self._column.addWidget(label(text))
        self._column.addWidget(row(self.days, self.set_button))
        self._column.addLayout(self._list)

    def refresh(self) -> None:
        """Ask what is due."""
        self._page.ask(_due, self.show_due)

    def _enable(self) -> None:
        self.set_button.setEnabled(self.days.value() != self._days)

    def _set(self) -> None:
        """Ask officers to sign the period that is typed."""
        days = self.days.value()
        due = tr(
            "Evidence and sealed values are due for erasure {days} days after they came. Nothing "
            "is erased by itself."
        )
        never = tr("Evidence and sealed values are never due for erasure.")
        before = tr("Until now: {days} days.").format(days=self._days) if self._days else ""
        words = "\n".join(filter(None, (due.format(days=days) if days else never, before)))
        step = partial(roster_changes.set_retention, days=days)
        done = tr("The period is set.")
        self._sign(PeriodChange(tr("Period of evidence"), words, done, step))

    def show_due(self, found: DuePieces) -> None:
        """Show the period and what is due; what is typed stays while the period does."""
        if found.days != self._days:
            self._days = found.days
            self.days.setValue(found.days)
        self._enable()
        text = (
            tr(
                "Signed records stay. Evidence and sealed values are due for erasure {days} days "
                "after they came."
            ).format(days=found.days)
            if found.days
            else tr("Officers set no time after which evidence is due for erasure.")
        )
        due = len(found.pieces) + len(found.back)
        count = counted("{count} pieces are due.", due) if due else tr("Nothing is due.")
        self.words.setText(f"{text} {count}" if found.days or due else text)
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for sha256 in found.back[:AT_ONCE]:
            came = tr("{hash}: was erased, and is here again")
            self._list.addWidget(self._piece(came.format(hash=sha256.hex()[:16]), sha256))
        for each in found.pieces[: AT_ONCE - len(found.back[:AT_ONCE])]:
            self._list.addWidget(self._piece(self._piece_words(each), each.sha256))

    def _piece_words(self, each: NamedPiece) -> str:
        text = (
            tr("{hash}: sealed value of record {record}, since {when}")
            if each.sealed
            else tr("{hash}: evidence of record {record}, since {when}")
        )
        when = in_named_zone(each.came_at, self._page.client.preferences.zone)
        return text.format(hash=each.sha256.hex()[:16], record=each.record.hex()[:8], when=when)

    def _piece(self, words: str, sha256: bytes) -> QWidget:
        made = QWidget()
        layout = QHBoxLayout(made)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(safe_label(words), 1)
        layout.addWidget(button(tr("Erase…"), partial(self.ask_erase, sha256)))
        return made

    def ask_erase(self, sha256: bytes) -> None:
        """Say what erasure does, and ask for its reason."""
        self._drop()
        self._question = ask_reason(
            tr("Erase {hash}").format(hash=sha256.hex()[:16]),
            tr(
                "It is destroyed here for good. Its record stays and says that it was erased, and "
                "why: name no person. Laptops keep their own until they are wiped, and a backup "
                "until the next one goes to its folder."
            ),
            tr("Erase for good"),
            partial(self._erase, sha256),
            self._drop,
        )
        self._column.addWidget(self._question)
        self._question.setFocus()

    def _drop(self) -> None:
        if self._question is not None:
            self._question.deleteLater()
            self._question = None

    def _erase(self, sha256: bytes, reason: str) -> None:
        self._drop()
        self._page.ask(partial(_erase, sha256, reason), partial(self._erased, sha256))

    def _erased(self, sha256: bytes, _nothing: None) -> None:
        self.done.emit(tr("Erased: {hash}").format(hash=sha256.hex()[:16]))
        self.refresh()


def _due(session: Session) -> DuePieces:
    return erasing.due(session, now())


def _erase(sha256: bytes, reason: str, session: Session) -> None:
    erasing.erase(session, sha256, reason, now())
