"""Recovered drafts: offered above the form, to go on with or to throw away."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from functools import partial
from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from fieldapp.app.entry.draft import Draft
from fieldapp.app.entry.draft_store import KeptDraft
from fieldapp.ui.base.basics import OneLine, button, clear, label, row
from fieldapp.ui.base.texts import counted, tr

SHOWN: Final = 2  # the newest; all of them are among the records
TAKEN_BACK_MS: Final = 10_000  # that long what was thrown away can be taken back


class RecoveredDrafts(QWidget):
    """List of recovered drafts; one that is thrown away can be taken back for some seconds.

    Signals:
        wanted: (KeptDraft) go on with it.
        unwanted: (KeptDraft) throw it away.
        restored: (KeptDraft) take back that it was thrown away.
    """

    wanted = Signal(object)
    unwanted = Signal(object)
    restored = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        self._rows: list[tuple[KeptDraft, str]] = []
        self._thrown: dict[str, KeptDraft] = {}
        self._over_for: set[str] = set()  # thrown away, and not to be taken back any more
        self.hide()

    def offer(
        self, kept: Sequence[KeptDraft], *, own: Collection[str], now: datetime, zone: str
    ) -> None:
        """Offer these, but for the page's own; times are told in `zone`, an IANA name."""
        self._over_for.clear()
        there = {draft.name: draft for draft in kept if draft.name not in own}
        # What is thrown away may still be among them: they were read before.
        every = sorted(
            (there | self._thrown).values(),
            key=lambda draft: (-draft.saved_at.timestamp(), draft.name),  # as they are stored
        )
        self._rows = [(draft, _clock(draft.saved_at, now, zone)) for draft in every[:SHOWN]]
        self._show()

    def thrown(self, kept: KeptDraft) -> None:
        """Show that a draft was thrown away, and how to take that back."""
        self._thrown[kept.name] = kept
        over = QTimer(self, singleShot=True, interval=TAKEN_BACK_MS)
        over.timeout.connect(partial(self._over, kept))
        over.timeout.connect(over.deleteLater)
        over.start()

    def _over(self, kept: KeptDraft) -> None:
        """Take the way back away; the line keeps its place until the list is offered anew."""
        if self._thrown.get(kept.name) is kept:
            del self._thrown[kept.name]
            self._over_for.add(kept.name)
            self._show()

    def _take_back(self, kept: KeptDraft) -> None:
        self._thrown.pop(kept.name, None)
        self.restored.emit(kept)

    def _show(self) -> None:
        focus = QApplication.focusWidget()
        line_of = focus.parentWidget() if focus else None
        held = self.column.indexOf(line_of) if line_of else None
        clear(self.column)
        for kept, when in self._rows:
            made = (
                self._gone(kept)
                if kept.name in self._thrown or kept.name in self._over_for
                else self._there(kept, when)
            )
            line = row(*made, stretch=False)
            inside = line.layout()
            assert isinstance(inside, QHBoxLayout)  # noqa: S101 - row made it
            inside.insertWidget(1, OneLine(_words(kept.draft)), 1)
            self.column.addWidget(line)
            if held == self.column.count() - 1:  # the way back is under the hand that threw it away
                line.findChildren(QPushButton)[0].setFocus()
        self.setVisible(bool(self._rows))

    def _there(self, kept: KeptDraft, when: str) -> tuple[QWidget, QWidget]:
        asked = tr("Recover this draft, typed at {time}?").format(time=when)
        take = button(asked, partial(self.wanted.emit, kept))
        take.setText(tr("Recover {time}").format(time=when))  # what was typed has the room
        take.setToolTip(asked)
        return take, button(tr("Throw it away"), partial(self.unwanted.emit, kept), name="danger")

    def _gone(self, kept: KeptDraft) -> tuple[QWidget, QWidget]:
        said = label(tr("Thrown away"), "caution", wrap=False)
        back = button(tr("Take it back"), partial(self._take_back, kept))
        back.setEnabled(kept.name in self._thrown)
        return said, back


def _clock(at: datetime, now: datetime, zone: str) -> str:
    local = at.astimezone(ZoneInfo(zone))
    today = local.date() == now.astimezone(ZoneInfo(zone)).date()
    return f"{local:%H:%M}" if today else f"{local:%Y-%m-%d %H:%M}"


def _words(draft: Draft) -> str:
    if draft.target:
        return tr("A correction: {reason}").format(reason=draft.reason)
    typed = draft.line.strip() or ", ".join(filter(None, draft.edits.values()))
    files = len(draft.evidence)
    return typed or (counted("{count} files attached", files) if files else "")
