"""Widgets of the log page in their places: line, drafts of before, form or review, map."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from fieldapp.app.entry.lexicon import lexicon_of
from fieldapp.ui.base.base_page import Client, Page
from fieldapp.ui.base.basics import label, margins
from fieldapp.ui.base.texts import counted, tr
from fieldapp.ui.base.theme import for_fingers
from fieldapp.ui.entry.attachments import files_of
from fieldapp.ui.entry.entry_panel import Writing
from fieldapp.ui.entry.map_modes import MapTools
from fieldapp.ui.entry.questions.question_card import QuestionCard
from fieldapp.ui.entry.shorthand_bar import Top
from fieldapp.ui.entry.signing_review.correction_bar import CorrectionBar
from fieldapp.ui.entry.signing_review.signing_review import SigningReview
from fieldapp.ui.webmap.own_map import OwnMap
from fieldapp.ui.webmap.web_view import MapView
from fieldapp.ui.widgets.completion_popup import AskOffers
from fieldapp.ui.widgets.passed_keys import PassedKeys


class LogWidgets(Page):
    """The widgets, which `log_page.LogPage` connects.

    Args:
        client: The home.
        offers: Completions for a text and the cursor's place in it.
    """

    def __init__(self, client: Client, offers: AskOffers) -> None:
        super().__init__(client, "")
        pack = client.standing.pack
        assert pack is not None  # noqa: S101 - the page is there only with a pack
        self._lexicon = lexicon_of(
            pack, client.preferences, client.gazetteer, client.standing.call_sign
        )
        self.map = OwnMap(client, self.tell_error, self)
        self.top = Top(offers, client.preferences.receiver)
        self.line, self.done, self.gps = self.top.line, self.top.done, self.top.gps
        PassedKeys(self).watch(self.line)
        self.trouble.setWordWrap(False)
        self.trouble.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.top.strip.insertWidget(2, self.trouble, 1)
        self.correcting = CorrectionBar()
        self.top.show_trouble(self.trouble)
        self.questions = QuestionCard(client)
        self.questions.wanted.connect(self.requested.emit)
        self.questions.answered.connect(self._answered)
        self.questions.trouble.connect(self.tell)
        # Each part has its parent before anything is in it: see Client.stack. Tab goes through them
        # in the order in which they get it.
        self.split = QSplitter(Qt.Orientation.Horizontal)
        for each in (self.questions, self.top, self.correcting):
            self.body.addWidget(each)
        self.body.addWidget(self.split, 1)
        self.body.setSpacing(6)
        self.split.addWidget(self._left())
        self.split.addWidget(self._right())
        self.split.setStretchFactor(0, 5)
        self.split.setStretchFactor(1, 5)
        self.split.setChildrenCollapsible(False)
        # The form gets what its texts need, the map the rest.
        wide = 760 if for_fingers() else 76 * self.fontMetrics().averageCharWidth()
        self.split.setSizes([wide, max(1, 1160 - wide)])
        self.setAcceptDrops(True)

    def _left(self) -> QWidget:
        """The form; in its place, what will be signed."""
        self.left = QStackedWidget(self.split)
        self.writing = Writing(
            self._lexicon, self.ask, self.client.preferences.theme, parent=self.left
        )
        self.form, self.again = self.writing.form, self.writing.again
        self.recovered = self.writing.recovered
        self.signing_review = SigningReview()
        self.left.addWidget(self.writing)
        self.left.addWidget(self.signing_review)
        self.left.setMinimumWidth(36 * self.fontMetrics().averageCharWidth())
        return self.left

    def _right(self) -> QWidget:
        """The map, under what a click on it means."""
        right = QWidget(self.split)
        self.map_column = QVBoxLayout(right)
        self.map_column.setContentsMargins(margins(6, 0, 0, 0))
        self.map_column.setSpacing(6)
        self.tools = MapTools()
        self.map_column.addWidget(self.tools)
        self.map_empty = label(tr("The map is being prepared."), "muted")
        self.map_empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.map_column.addWidget(self.map_empty, 1)
        right.setMinimumWidth(30 * self.fontMetrics().averageCharWidth())
        return right

    def _answered(self, record: tuple[int, bytes] | None) -> None:
        """Tell that an answer was signed; the keys go to the line again."""
        if record is not None:
            self.tell_signed(*record)
            self.done.show()
        self.line.setFocus()
        self.changed.emit()

    def tell(self, text: str) -> None:
        """Show an error on the strip below the line, which has its place."""
        super().tell(text.replace("\n", "  ·  "))

    def place_map(self, view: MapView) -> None:
        """Put the map where its place is."""
        self.map_empty.hide()
        self.map_column.addWidget(view, 1)

    def begin_late(self) -> None:
        """Build the map: typing does not wait for it."""
        self.map.begin()

    def records_changed(self) -> None:
        """Load the map's observations again; a question may have come."""
        self.map.refresh()
        self.questions.refresh()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Look for questions that came."""
        super().showEvent(event)
        self.questions.refresh()

    def restyle(self) -> None:
        """Draw the map in another theme."""
        self.map.restyle()

    def end(self) -> None:
        """Take the map down."""
        self.map.end()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Files may be dropped anywhere on the page."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Attach what was dropped."""
        self.writing.attached.attach(files_of(event.mimeData()))
        event.acceptProposedAction()

    def tell_too_long(self, most: int) -> None:
        """A text that was pasted into the line was not taken, rather than cut."""
        self.tell(counted("This text has over {count} letters: nothing was taken.", most))

    def tell_signed(self, number: int, record: bytes) -> None:
        """Tell below the line what was signed: its number, and the beginning of its hash."""
        words = tr("Signed as number {number}: {hash}")
        self.done.setText(words.format(number=number, hash=record.hex()[:12]))

    def tell_urgent(self, text: str) -> None:
        """Tell below what was signed whether it is on its way."""
        self.done.setText(text)
        self.done.show()
