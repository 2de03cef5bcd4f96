"""Recovered drafts: offered above the form, to go on with or to throw away."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from functools import partial
from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.app.entry.draft import Draft
from fieldapp.app.entry.draft_store import KeptDraft
from fieldapp.ui.base.basics import OneLine, button, clear, row
from fieldapp.ui.base.texts import tr

SHOWN: Final = 2  # the newest; all of them are among the records


class Recovered(QWidget):
    """The list.

    Signals:
        wanted: (Kept) go on with it.
        unwanted: (Kept) throw it away.
    """

    wanted = Signal(object)
    unwanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        self.hide()

    def offer(
        self, kept: Sequence[KeptDraft], *, own: Collection[str], now: datetime, zone: str
    ) -> None:
        """Offer these, but for the page's own; times are told in `zone`, an IANA name."""
        clock = ZoneInfo(zone)
        clear(self.column)
        shown = [draft for draft in kept if draft.name not in own][:SHOWN]
        for draft in shown:
            at = draft.saved_at.astimezone(clock)
            today = at.date() == now.astimezone(clock).date()
            when = f"{at:%H:%M}" if today else f"{at:%Y-%m-%d %H:%M}"
            recover = tr("Recover this draft, typed at {time}?").format(time=when)
            words = OneLine(_words(draft.draft))
            line = row(
                button(recover, partial(self.wanted.emit, draft)),
                button(tr("Throw it away"), partial(self.unwanted.emit, draft), name="danger"),
                stretch=False,
            )
            inside = line.layout()
            assert isinstance(inside, QHBoxLayout)  # noqa: S101 - row made it
            inside.insertWidget(2, words, 1)
            self.column.addWidget(line)
        self.setVisible(bool(shown))


def _words(draft: Draft) -> str:
    return draft.line.strip() or ", ".join(filter(None, draft.edits.values()))
