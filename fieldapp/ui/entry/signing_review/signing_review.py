"""Signing review: shows in words what will be signed, and asks where it contradicts what was."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from fieldapp.app.entry.contradictions import Contradiction
from fieldapp.app.entry.draft import Draft, ParsedDraft
from fieldapp.app.entry.lexicon import Lexicon
from fieldapp.observation.field_table import FieldType
from fieldapp.observation.observation import Observation, of_type
from fieldapp.ui.base.base_page import now
from fieldapp.ui.base.basics import breakable, button, clear, label, margins, safe_label
from fieldapp.ui.base.flow_layout import flow
from fieldapp.ui.base.texts import tr
from fieldapp.ui.entry.signing_review.review_words import ReviewWords, words_of
from fieldapp.ui.widgets.signing_preview import SignButton, contradiction_card


class SigningReview(QWidget):
    """The words, "sign" and "back".

    Signals:
        signed: The person signs.
        back: The person goes on writing.
    """

    signed = Signal()
    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.heading = label("", "title")
        self.warned = label("", "caution")
        self.changed = safe_label("", "changed")
        self.first = safe_label("", "first_read")
        self.words = safe_label("", "review")
        self.against = QVBoxLayout()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(margins(0, 0, 8, 0))
        # What is odd comes first: it must not lie below the fold.
        column.addLayout(self.against)
        for each in (self.warned, self.changed, self.first, self.words):
            column.addWidget(each)
        column.addStretch(1)
        scroll.setWidget(inside)
        self._scroll = scroll
        for key, by in ((Qt.Key.Key_PageDown, 1), (Qt.Key.Key_PageUp, -1)):
            QShortcut(QKeySequence(key), self).activated.connect(partial(self._turn, by))
        self.sign = SignButton(tr("Sign"), self.signed.emit, key="Return")
        self.go_back = button(tr("Back"), self.back.emit, key="Esc")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.heading)
        layout.addWidget(scroll, 1)
        layout.addWidget(flow(self.sign, self.go_back))

    def _turn(self, pages: int) -> None:
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())

    def tell(
        self,
        draft: Draft,
        parsed: ParsedDraft,
        observation: Observation,
        lexicon: Lexicon,
        files: Mapping[bytes, str],
    ) -> None:
        """Show what will be signed; it can be signed once `answer` was told of contradictions."""
        self.shown: ReviewWords = words_of(draft, parsed, observation, lexicon, now(), files=files)
        clear(self.against)
        self.sign.hold()
        self._jumped = any(
            "jump" in place.doubts
            for name in of_type(FieldType.PLACE)
            if (place := getattr(observation, name)) is not None
        )
        self.sign.ask(asks=False)
        heading = tr("This will be signed")
        if draft.target:
            heading = tr("This will be signed as a correction of number {number}")
        self.heading.setText(heading.format(number=draft.number))
        self.first.setText(breakable("\n".join(self.shown.first)))
        rest = self.shown.lines[len(self.shown.first) :]
        self.words.setText(breakable("\n".join(rest)))
        self.words.setVisible(bool(rest))
        changes = [_change(*each) for each in self.shown.changes]
        if draft.target and not changes:
            changes = [tr("It changes nothing.")]
        self.changed.setText(breakable("\n".join(changes)))
        self.changed.setVisible(bool(changes))
        self.warned.setText("\n".join(f"⚠ {text}" for text in self.shown.odd))
        self.warned.setVisible(bool(self.shown.odd))
        self.setAccessibleName(self.heading.text())
        self.setAccessibleDescription(
            "\n".join(filter(None, (self.warned.text(), self.changed.text(), *self.shown.lines)))
        )
        self.sign.setFocus()

    def answer(self, found: Sequence[Contradiction]) -> None:
        """Tell of contradictions with what was signed; there the keyboard starts at "back".

        So it does where a receiver's position jumped.
        """
        self.sign.release()
        if not found and not self._jumped:
            return
        if found:
            card: QFrame = contradiction_card(self.shown.lines[:2], found)
            self.against.addWidget(card)
            card.show()
        self.sign.ask(asks=True)
        self.go_back.setFocus()


def _change(name: str, before: str, after: str) -> str:
    nothing = tr("nothing told")
    return f"{name}: {before or nothing}  →  {after or nothing}"
