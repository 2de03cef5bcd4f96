"""Log page: line, form and map over one draft, which is saved on every change."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fieldapp.app.entry import draft as draft_
from fieldapp.app.entry import draft_store
from fieldapp.app.entry.completion import Offer
from fieldapp.app.entry.draft import LINE, Draft
from fieldapp.app.entry.draft_store import KeptDraft
from fieldapp.app.entry.lexicon import lexicon_of
from fieldapp.app.entry.recent_entries import Habits, habits
from fieldapp.app.entry.signing import Signed
from fieldapp.app.home import preferences
from fieldapp.app.home.session import Session
from fieldapp.app.position.fix import Track, away, place_text
from fieldapp.errors import FieldappError
from fieldapp.map.page import entry_map
from fieldapp.map.page.entry_map import EntryPick
from fieldapp.map.page.handles import aimed, dragged
from fieldapp.observation.values import EvidenceRef
from fieldapp.ui.base.base_page import Client, Page, now
from fieldapp.ui.base.basics import label, margins
from fieldapp.ui.base.page_requests import ContinueDraft
from fieldapp.ui.base.texts import tr
from fieldapp.ui.entry.attachments import files_of
from fieldapp.ui.entry.draft_work import keep, sign
from fieldapp.ui.entry.entry_panel import Writing, show
from fieldapp.ui.entry.form import SOURCE
from fieldapp.ui.entry.map_modes import MapTools
from fieldapp.ui.entry.recovered_drafts import Recovered
from fieldapp.ui.entry.shorthand_bar import Top
from fieldapp.ui.entry.signing_review import SigningReview
from fieldapp.ui.webmap.own_map import OwnMap
from fieldapp.ui.webmap.web_view import MapView

T = TypeVar("T")
UNDERSTAND_MS: Final = 25  # after a key: understood while the next one is typed


class LogPage(Page):
    """The page of logging."""

    takes = (ContinueDraft,)

    def __init__(self, client: Client) -> None:
        super().__init__(client, "")
        pack = client.standing.pack
        assert pack is not None  # noqa: S101 - the page is there only with a pack
        lexicon = lexicon_of(pack, client.preferences, client.gazetteer)
        self._lexicon = lexicon
        self.map = OwnMap(client, self.tell_error, self)
        self.map.shown.connect(self._show_map)
        self._name = secrets.token_hex(8)
        self._draft = Draft()
        self._parsed = lexicon.understand(self._draft, now())
        self._unsigned: dict[str, Draft] = {}  # handed over to be signed, and not signed yet
        self._soon = QTimer(self, singleShot=True, interval=UNDERSTAND_MS)
        self._soon.timeout.connect(self._look)
        self._later = QTimer(self, singleShot=True, interval=draft_store.AUTOSAVE_MS)
        self._later.timeout.connect(self._keep)
        self.setAcceptDrops(True)
        self._build()
        self._look()

    # --- Made once.

    def _build(self) -> None:
        self.top = Top(self._offers, self.client.preferences.receiver)
        self.line, self.done, self.gps = self.top.line, self.top.done, self.top.gps
        self.line.textEdited.connect(self._typed)
        self.line.returnPressed.connect(self.review)
        self.top.note.clicked.connect(lambda _checked=False: self._note())
        self.top.meant.clicked.connect(lambda _checked=False: self._meant())
        self.gps.chosen.connect(self._listen)
        self.gps.taken.connect(self._located)
        self.gps.told.connect(lambda _track: self._compare())
        self.body.addWidget(self.top)
        self.recovered = Recovered()
        self.recovered.wanted.connect(self._recover)
        self.recovered.unwanted.connect(self._discard)
        self.body.addWidget(self.recovered)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.addWidget(self._left())
        self.split.addWidget(self._right())
        self.split.setStretchFactor(0, 5)
        self.split.setStretchFactor(1, 5)
        self.split.setChildrenCollapsible(False)
        self.split.setSizes([600, 560])
        self.body.addWidget(self.split, 1)
        self.body.setSpacing(6)
        for keys, pressed in (
            ("Ctrl+L", self.line.setFocus),
            ("Ctrl+Shift+V", self.writing.attached.paste),
        ):
            QShortcut(QKeySequence(keys), self, pressed)
        self.line.setFocus()

    def _left(self) -> QWidget:
        """The form; in its place, what will be signed."""
        self.writing = Writing(self._lexicon, self.ask)
        self.form, self.again = self.writing.form, self.writing.again
        self.form.edited.connect(self._edited)
        self.form.now.connect(self._now)
        self.again.taken.connect(self._again)
        self.writing.attached.added.connect(self._attached)
        self.writing.attached.removed.connect(self._detach)
        self.writing.attached.trouble.connect(self.tell)
        self.writing.review.connect(self.review)
        self.writing.aside.connect(self.set_aside)
        self.review_page = SigningReview()
        self.review_page.signed.connect(self._sign)
        self.review_page.back.connect(self._back)
        self.left = QStackedWidget()
        self.left.addWidget(self.writing)
        self.left.addWidget(self.review_page)
        self.left.setMinimumWidth(36 * self.fontMetrics().averageCharWidth())
        return self.left

    def _right(self) -> QWidget:
        """The map, under what a click on it means."""
        right = QWidget()
        self.map_column = QVBoxLayout(right)
        self.map_column.setContentsMargins(margins(6, 0, 0, 0))
        self.map_column.setSpacing(6)
        self.tools = MapTools()
        self.tools.chosen.connect(lambda mode: self.map.show_(mode=mode))
        self.gps.by_hand.connect(self.tools.buttons["post"].click)
        self.map_column.addWidget(self.tools)
        self.map_empty = label(tr("The map is being prepared."), "muted")
        self.map_empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.map_column.addWidget(self.map_empty, 1)
        right.setMinimumWidth(30 * self.fontMetrics().averageCharWidth())
        return right

    def _show_map(self, view: MapView) -> None:
        view.picked.connect(self.picked)
        self.map_empty.hide()
        self.map_column.addWidget(view, 1)
        self.map.show_(draft=entry_map.draft(self._parsed.observation))

    def begin_late(self) -> None:
        """Build the map: typing does not wait for it."""
        self.map.begin()

    def records_changed(self) -> None:
        """Load the map's observations again."""
        self.map.refresh()

    def restyle(self) -> None:
        """Draw the map in another theme."""
        self.map.restyle()

    def end(self) -> None:
        """Take the map down."""
        self.map.end()

    # --- Drafts of before.

    def entered(self) -> None:
        """Ready to be typed into."""
        self.refresh()
        self.line.setFocus()

    def refresh(self) -> None:
        """Offer what a crash left, and what the last entry told."""
        self._quietly(draft_store.window_drafts, self._offer)
        self._quietly(habits, self._know)

    def _know(self, found: Habits) -> None:
        self._lexicon.habits = found
        self.again.offer(found, self._lexicon.shown)

    def _offer(self, kept: list[KeptDraft]) -> None:
        own, zone = {self._name, *self._unsigned}, self.client.preferences.zone
        self.recovered.offer(kept, own=own, now=now(), zone=zone)

    def _recover(self, kept: KeptDraft) -> None:
        if not self._draft.empty:
            self._keep()
        self.take(kept.draft, name=kept.name)
        self.refresh()

    def _discard(self, kept: KeptDraft) -> None:
        self.ask(partial(draft_store.discard, name=kept.name), lambda _: self.refresh())

    def take(self, draft: Draft, *, name: str = "") -> None:
        """Go on with a draft, such as a correction."""
        self._later.stop()
        self._name = name or secrets.token_hex(8)
        self._draft = draft
        self.writing.attached.begin()
        self.line.setText(draft.line)
        self.top.offers.close_()
        self._back()
        self._look()

    def fulfil(self, request: object) -> None:
        """Go on with a draft."""
        assert isinstance(request, ContinueDraft)  # noqa: S101 - the only class that is taken
        self.take(request.draft, name=request.name)

    def set_aside(self) -> None:
        """Keep what is typed for later; ready for the next."""
        if not self._draft.empty:
            self._keep()
        self.take(Draft(carried=self._draft.carried))
        self.refresh()
        self.line.setFocus()

    # --- Typed, pressed and clicked.

    def _typed(self, text: str) -> None:
        self.done.hide()
        self._change(self._lexicon.typed(self._draft, text, now()))

    def _note(self) -> None:
        """What is not understood of the line becomes its note."""
        self._look()
        self._change(draft_.noted(self._draft, self._parsed))
        self._look()

    def _meant(self) -> None:
        """Take the word that is likely meant; or set the second of two events aside."""
        self._look()
        first, second = draft_.meant(self._draft, self._parsed, now=now())
        if second is not None:
            self._quietly(partial(keep, secrets.token_hex(8), second), lambda _: self.refresh())
        self._change(first)
        self.line.setText(first.line)

    def _offers(self, line: str, cursor: int) -> tuple[Offer, ...]:
        observation = self._parsed.observation
        return self._lexicon.offers_in_line(
            line, cursor, observation.kind if observation else draft_.KIND
        )

    def _edited(self, name: str, text: str) -> None:
        self.done.hide()
        if name == SOURCE:
            self._change(replace(self._draft, source=text))
            return
        self._change(draft_.edited(self._draft, name, text, now=now()))

    def _now(self, which: str) -> None:
        observation = self._parsed.observation
        time = observation.time if observation else None
        text = "now" if which == "start" else self._lexicon.until_now(time, now())
        self._edited("time", text)

    def _again(self, texts: dict[str, str]) -> None:
        for name, text in texts.items():
            self._edited(name, text)

    def _listen(self, address: str) -> None:
        """Remember which receiver is read."""
        self.client.preferences = replace(self.client.preferences, receiver=address)
        made = self.client.preferences
        self._quietly(lambda session: preferences.write(session.store, made), lambda _: None)

    def _located(self, track: Track) -> None:
        """Take the receiver's position over; a name that the post has stays its name."""
        observation = self._parsed.observation
        name = observation.post.name if observation and observation.post else ""
        self._edited("post", place_text(track, name))

    def _compare(self) -> None:
        """Tell where the receiver is somewhere else than the post that was told."""
        observation = self._parsed.observation
        metres = away(self.gps.track, observation.post if observation else None)
        text = tr("⚠ The receiver says that you are {km} km from this post")
        show(self.writing.elsewhere, text.format(km=f"{metres / 1000:.1f}") if metres else "")

    def picked(self, pick: EntryPick) -> None:
        """The pointer, or a key, did something on the map."""
        if pick.what in ("stop", "drawn"):
            self.tools.stop()
        if pick.what in ("drawn", "erase"):
            self._change(replace(self._draft, drawn=pick.drawn))
        elif pick.what == "edge" and pick.at is not None:
            observation = self._parsed.observation
            self._again(dragged(observation, pick.edge, pick.at) if observation else {})
        elif pick.what == "aim" and pick.at is not None and pick.to is not None:
            self._aimed(pick.at, pick.to)
        elif pick.at is not None:
            self._edited(pick.what, entry_map.place_text(pick))

    def _aimed(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        observation = self._parsed.observation
        position = observation.post.position if observation and observation.post else None
        if position is None:
            self.tell(tr("Where is the post? Click it on the map, or type it, first."))
            return
        self.tell("")
        self._again(aimed((position[1], position[0]), start, end))

    def _change(self, draft: Draft) -> None:
        self._draft = draft
        self._back()
        for timer in (self._soon, self._later):
            if not timer.isActive():
                timer.start()

    # --- Understood.

    def _look(self) -> None:
        """Understand the draft and show what it says."""
        self._soon.stop()
        parsed = self._parsed = self._lexicon.understand(self._draft, now())
        observation = parsed.observation
        self.form.show_kind(
            observation.kind if observation else self._draft.edits.get("kind", draft_.KIND)
        )
        self.writing.show_parsed(self._draft, parsed)
        self.top.show_parsed(parsed)
        self._compare()
        self.map.show_(draft=entry_map.draft(observation))

    # --- Kept.

    def _keep(self) -> None:
        self._later.stop()
        work = partial(keep, self._name, self._draft)
        self.client.worker.run(self, work, lambda _: None, self.tell_error, urgent=True)

    def _quietly(self, work: Callable[[Session], T], done: Callable[[T], None]) -> None:
        """Work on the lane that leaves what is told on the page as it is, unless it fails."""
        self.client.worker.run(self, work, done, self.tell_error)

    def leave(self) -> None:
        """Keep what is typed before the page goes."""
        self.gps.stop()
        self._soon.stop()
        if self._later.isActive():
            self._keep()

    def carried(self) -> object:
        """The draft and its name."""
        self.leave()
        return self._name, self._draft

    def carry_on(self, carried: object) -> None:
        """Go on with the draft."""
        if isinstance(carried, tuple):
            self.take(carried[1], name=carried[0])

    # --- Evidence.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Files may be dropped anywhere on the page."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Attach what was dropped."""
        self.writing.attached.attach(files_of(event.mimeData()))
        event.acceptProposedAction()

    def _attached(self, made: Draft) -> None:
        self._change(draft_.with_files(self._draft, made.evidence, made.sealed))

    def _detach(self, gone: EvidenceRef) -> None:
        left = tuple(each for each in self._draft.evidence if each != gone)
        self._change(replace(self._draft, evidence=left))

    # --- Signing.

    def review(self) -> None:
        """Show in words exactly what will be signed."""
        if self.left.currentWidget() is self.review_page:
            self._sign()
            return
        self._look()
        observation = self._parsed.observation
        if self.writing.attached.asking:
            self.writing.attached.ask_again()
        elif self._parsed.errors:
            self._show_wrong()
        elif observation is None or self._draft.empty:
            self.tell(tr("Nothing is told yet: type a line, or fill the form."))
        else:
            self.tell("")
            self.review_page.tell(self._draft, self._parsed, observation, self._lexicon)
            self.left.setCurrentWidget(self.review_page)
            self.review_page.sign.setFocus()

    def _show_wrong(self) -> None:
        """Go to the first thing that is not understood."""
        if LINE in self._parsed.errors:
            self.top.go_to_gap(self._parsed)
            return
        wrong = self.form.first_wrong()
        if wrong is not None:
            wrong.line.setFocus()

    def _back(self) -> None:
        if self.left.currentIndex():
            self.left.setCurrentIndex(0)
            self.line.setFocus()

    def _sign(self) -> None:
        """Hand the draft over to be signed; the next one can be typed at once."""
        observation, draft, name = self._parsed.observation, self._draft, self._name
        if observation is None or self._parsed.errors:
            return
        self._keep()
        self._unsigned[name] = draft
        self.ask(
            partial(sign, name, draft, observation), self._signed, partial(self._not_signed, name)
        )
        # The next one is probably from the same post.
        post = "" if draft.target else self._parsed.texts.get("post", "")
        self.take(Draft(carried={"post": post} if post else {}))
        self.done.setText(tr("Signing…"))
        self.done.show()
        self.line.setFocus()

    def _signed(self, record: Signed) -> None:
        self._unsigned.pop(record.name, None)
        self.done.setText(
            tr("Signed as number {number}: {hash}").format(
                number=record.seq, hash=record.hash.hex()[:12]
            )
        )
        self.refresh()
        self.map.add(record)

    def _not_signed(self, name: str, error: FieldappError) -> None:
        """Nothing was signed: bring it back, and keep what was begun since."""
        draft = self._unsigned.pop(name)
        if not self._draft.empty:
            self._keep()
        self.take(draft, name=name)
        self.done.hide()
        self.tell_error(error)
