"""Shorthand bar: the line at the top of the log page; below it offers, errors and results."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from fieldapp.app.entry.draft import LINE, ParsedDraft, likely, notable
from fieldapp.ui.base.basics import label, shortcut, tip
from fieldapp.ui.base.texts import in_words, tr
from fieldapp.ui.base.theme import for_fingers
from fieldapp.ui.entry.gps_button import GpsButton
from fieldapp.ui.entry.shorthand_line import ShorthandLine
from fieldapp.ui.widgets.completion_popup import AskOffers, Offers

if TYPE_CHECKING:  # it brings the patterns of the shorthand, which are many
    from fieldapp.observation.shorthand.tolerant_parse import MissedPiece

NOTE_KEY: Final = "F8"
MEANT_KEY: Final = "F9"
OTHER_KEY: Final = "Shift+F9"
NEXT_KEY: Final = "F10"
SIDE_BY_SIDE: Final = 110  # letters: a question of two lines, and five buttons
LONGEST_WORD: Final = 40  # letters: what is longer was pasted


def _offer(key: str, text: str, says: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName("offer")
    button.setText(f"{key}  {text}")
    button.setToolTip(says)
    button.setAccessibleName(says)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    shortcut(button, key)
    button.hide()
    return button


class Top(QWidget):
    """The line and the strip below it.

    Args:
        ask: Offers for a text and the cursor's place in it.
        receiver: Address of the satellite receiver, "" for none.
    """

    def __init__(self, ask: AskOffers, receiver: str) -> None:
        super().__init__()
        self.line = ShorthandLine()
        self.line.setPlaceholderText(tr("3 expl 120mm mortar NE 3-5km heard 1412"))
        self.offers = Offers(self.line, ask, floating=False)
        self.error = label("", "error")  # of two lines: what is longer is its tool tip
        self.error.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.note = _offer(
            NOTE_KEY, tr("As a note"), tr("Puts what is not understood into the note")
        )
        self.meant = _offer(
            MEANT_KEY, "", tr("Takes the word that is likely meant, or splits two events")
        )
        self.other = _offer(OTHER_KEY, "", tr("Takes the other word that may be meant"))
        self.next = _offer(NEXT_KEY, "", tr("Shows the next piece that is not understood"))
        self.done = label("", "good", wrap=False)
        self.gps = GpsButton(receiver)
        strip = QWidget()
        inside = self.strip = QHBoxLayout(strip)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.offers)
        inside.addWidget(self.done)
        inside.addWidget(self.error, 1)
        inside.addStretch(0)
        self.buttons = QWidget()
        row = QHBoxLayout(self.buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        for each in (self.next, self.meant, self.other, self.note, self.gps):
            row.addWidget(each)
        high = round(2.2 * self.fontMetrics().height())
        strip.setFixedHeight(max(high, self.gps.sizeHint().height()) if for_fingers() else high)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)
        self.column.addWidget(self.line)
        self.column.addWidget(strip)
        inside.addWidget(self.buttons)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the buttons a row of their own where a question has no room beside them."""
        super().resizeEvent(event)
        narrow = self.width() < SIDE_BY_SIDE * self.fontMetrics().averageCharWidth()
        (self.column if narrow else self.strip).addWidget(self.buttons)

    def show_trouble(self, trouble: QLabel) -> None:
        """Keep the place of the page's errors in the strip: nothing moves when there is one."""
        trouble.setWordWrap(False)
        trouble.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.strip.insertWidget(self.strip.indexOf(self.error), trouble, 1)

    def show_parsed(self, parsed: ParsedDraft, *, whole: bool = False) -> None:
        """Mark what is not understood; tell of the piece that is selected, or of the first.

        Args:
            parsed: The draft as it is understood.
            whole: The line is whole; else its last word may still be being typed.
        """
        self.line.mark([(each.start, each.end) for each in parsed.missed])
        at = self.line.cursorPosition()
        typing = at == len(self.line.text()) and self.line.hasFocus() and not whole
        missed = [
            each
            for each in parsed.missed
            if not (typing and each.end == at and each.end - each.start <= LONGEST_WORD)
        ]
        chosen = self.chosen(parsed)
        asked = chosen or (missed[0] if missed else None)
        first = asked.error if asked else None
        if not parsed.missed:  # every piece is understood, and yet the line cannot be signed
            first = parsed.errors.get(LINE)
        # Words that end the one being typed go first: there is no room for all.
        offered = self.offers.offers[:1]
        ending = bool(offered) and not offered[0].whole
        shown = missed and not ending
        readable = first is not None and not ending
        found = likely(parsed, chosen) if shown else None
        # The button says what may be meant; twice, there is no room for why.
        likely_first = found is not None and found[0].error is first
        words = in_words(first, suggested=not likely_first) if first and readable else ""
        text = words.replace("\n", "  ·  ")
        self.error.setText(text)
        self.error.setVisible(bool(text))  # the page's own error has all the room then
        self.error.setToolTip(tip(text))
        self.note.setVisible(bool(missed and notable(parsed)))
        place = f"{missed.index(asked) + 1}/{len(missed)}" if asked in missed else ""
        self.next.setText(f"{NEXT_KEY}  {place}")
        self.next.setVisible(len(missed) > 1)
        splits = bool(shown) and found is None and parsed.second is not None
        likely_words = found[1] if found else ()
        words = tr("Two entries")
        if likely_words:
            crowded = len(missed) > 1 and len(likely_words) > 1
            asks = "{word}" if crowded else tr("Did you mean {word}?")
            words = asks.format(word=likely_words[0])
        self.meant.setText(f"{MEANT_KEY}  {words}")
        self.meant.setVisible(found is not None or splits)
        self.other.setText("  ".join((OTHER_KEY, *likely_words[1:2])))
        self.other.setVisible(len(likely_words) > 1)
        if bool(missed) != bool(self.line.property("wrong")):
            self.line.setProperty("wrong", bool(missed))
            self.line.style().polish(self.line)
        if text:
            self.line.setAccessibleDescription(f"{place}: {text}" if len(missed) > 1 else text)

    def chosen(self, parsed: ParsedDraft) -> MissedPiece | None:
        """The piece that is not understood and is selected, None where another or none is."""
        at, size = self.line.selectionStart(), len(self.line.selectedText())
        run = (at, at + size)
        return next(
            (each for each in parsed.missed if size and run == (each.start, each.end)), None
        )

    def go_to_gap(self, parsed: ParsedDraft, *, further: bool = False) -> None:
        """Select the first piece that is not understood, and tell what is wrong with it.

        Args:
            parsed: The draft as it is understood.
            further: The one behind that which is selected; the first one follows the last.
        """
        self.offers.close_()
        self.line.setFocus()
        chosen = self.chosen(parsed) if further else None
        at = parsed.missed.index(chosen) + 1 if chosen else int(further)
        for missed in (parsed.missed[at:] or parsed.missed)[:1]:
            self.line.setSelection(missed.start, missed.end - missed.start)
        self.show_parsed(parsed, whole=True)
