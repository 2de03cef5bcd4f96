"""Correction bar: which record the entry corrects, what it said, and the way out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from fieldapp.app.entry.draft import Draft
from fieldapp.app.entry.lexicon import Lexicon
from fieldapp.ui.base.basics import OneLine, button
from fieldapp.ui.base.texts import tr
from fieldapp.wording import observation_text


class CorrectionBar(QFrame):
    """The bar, shown while the entry is a correction.

    Signals:
        stopped: The person no longer wants to correct.
    """

    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("correcting")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 4, 6, 4)
        self.words = OneLine("")
        layout.addWidget(self.words, 1)
        self.stop = button(tr("Stop correcting"), self.stopped.emit)
        layout.addWidget(self.stop)
        self.hide()

    def show_draft(self, draft: Draft, lexicon: Lexicon) -> None:
        """Show what a draft corrects; nothing where it corrects nothing."""
        self.setVisible(bool(draft.target))
        if not draft.target or draft.base is None:
            return
        names = observation_text.labels(lexicon.vocabulary, lexicon.language)
        words = observation_text.words(lexicon.language)
        base = draft.base
        was = [observation_text.brief(base, names, words), observation_text.place_name(base)]
        was += [observation_text.moment(base.time)] if base.time else []
        text = tr("Correcting number {number}: {was}")
        self.words.tell(text.format(number=draft.number, was=" · ".join(filter(None, was))))
        self.setAccessibleName(self.words.text)
