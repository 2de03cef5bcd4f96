"""Log page: line, form and map over one draft, which is saved on every change."""

from __future__ import annotations

import secrets
from dataclasses import replace
from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut

from fieldapp.app.entry import draft as draft_
from fieldapp.app.entry import edit_history
from fieldapp.app.entry.contradictions import Contradiction, contradictions
from fieldapp.app.entry.draft import LINE, Draft, ParsedDraft
from fieldapp.app.entry.signing import Signed
from fieldapp.app.home import preferences
from fieldapp.app.position.fix import Track, place_text, taken
from fieldapp.errors import FieldappError
from fieldapp.map.page import entry_map
from fieldapp.map.page.entry_map import EntryPick
from fieldapp.map.page.handles import aimed, dragged
from fieldapp.observation.values import EvidenceRef
from fieldapp.ui.base.base_page import Client, now
from fieldapp.ui.base.page_requests import ContinueDraft
from fieldapp.ui.base.texts import tr
from fieldapp.ui.entry.drafts.draft_work import keep, sign
from fieldapp.ui.entry.drafts.log_draft import LogDraft
from fieldapp.ui.entry.form import SOURCE
from fieldapp.ui.webmap.web_view import MapView


class LogPage(LogDraft):
    """The page of logging."""

    takes = (ContinueDraft,)

    def __init__(self, client: Client) -> None:
        super().__init__(client)
        self._connect()
        self._look()
        self.line.setFocus()

    def _connect(self) -> None:
        self.line.textEdited.connect(self._typed)
        self.line.returnPressed.connect(self.review)
        self.line.refused.connect(self.tell_too_long)
        self.top.note.clicked.connect(lambda _checked=False: self._note())
        self.top.meant.clicked.connect(lambda _checked=False: self._meant())
        self.top.other.clicked.connect(lambda _checked=False: self._meant(other=True))
        self.top.next.clicked.connect(lambda _checked=False: self._next())
        self.gps.chosen.connect(self._listen)
        self.gps.taken.connect(self._located)
        self.gps.refused.connect(self.tell)
        self.gps.located.connect(lambda _track: self._compare())
        self.gps.by_hand.connect(self.tools.buttons["post"].click)
        self.correcting.stopped.connect(self._stop_correcting)
        self.recovered.wanted.connect(lambda kept: self._go_on(kept.draft, kept.name))
        self.recovered.unwanted.connect(self._discard)
        self.recovered.restored.connect(self._restore)
        self.form.edited.connect(self._edited)
        self.form.now.connect(self._now)
        self.again.taken.connect(self._again)
        self.writing.attached.added.connect(self._attached)
        self.writing.attached.removed.connect(self._detach)
        self.writing.attached.trouble.connect(self.tell)
        self.writing.review.connect(self.review)
        self.writing.aside.connect(self.set_aside)
        self.signing_review.signed.connect(self._sign)
        self.signing_review.back.connect(self._back)
        self.map.shown.connect(self._show_map)
        self.tools.chosen.connect(lambda mode: self.map.show_(mode=mode))
        for keys, pressed in (
            ("Ctrl+L", self.line.setFocus),
            ("Ctrl+Shift+V", self.writing.attached.paste),
            ("Ctrl+Z", self.undo),
            ("Ctrl+Shift+Z", self.redo),
        ):
            QShortcut(QKeySequence(keys), self, pressed)

    def _show_map(self, view: MapView) -> None:
        view.picked.connect(self.picked)
        self.place_map(view)
        self.map.show_(draft=entry_map.draft(self._parsed.observation))

    def entered(self) -> None:
        """Ready to be typed into."""
        self.refresh()
        self.line.setFocus()

    def fulfil(self, request: object) -> None:
        """Go on with a draft."""
        assert isinstance(request, ContinueDraft)  # noqa: S101 - the only class that is taken
        self._go_on(request.draft, request.name)

    # --- Typed, pressed and clicked.

    def _typed(self, text: str) -> None:
        self.done.hide()
        typed = self._lexicon.typed(self._draft, text, now())
        self._change(typed, edit_history.mark_of(LINE, text))

    def _note(self) -> None:
        """Make a note of the parts of the line that are not understood."""
        self._look()
        self._change(draft_.noted(self._draft, self._parsed))
        self._look()

    def _next(self) -> None:
        """Go to the next piece of the line that is not understood."""
        self._look()
        self.top.go_to_gap(self._parsed, further=True)

    def _meant(self, *, other: bool = False) -> None:
        """Take the word that is likely meant, or the other; or set the second event aside."""
        self._look()
        chosen = self.top.chosen(self._parsed)
        first, second = draft_.meant(
            self._draft, self._parsed, now=now(), other=other, chosen=chosen
        )
        apart = None if second is None else (secrets.token_hex(8), second)
        if apart is not None:
            self._quietly(partial(keep, *apart), lambda _: self.refresh())
        self._change(first, apart=apart)
        self.line.show_text(first.line)

    def _edited(self, name: str, text: str) -> None:
        self.done.hide()
        made = draft_.edited(self._draft, name, text, now=now())
        if name == SOURCE:
            made = replace(self._draft, source=text)
        self._change(made, edit_history.mark_of(name, text))

    def _now(self, which: str) -> None:
        observation = self._parsed.observation
        time = observation.time if observation else None
        text = "now" if which == "start" else self._lexicon.until_now(time, now())
        self._edited("time", text)

    def _again(self, texts: dict[str, str]) -> None:
        """Take over several fields in one step, each as its field shows it."""
        self.done.hide()
        made = self._draft
        for name, text in texts.items():
            made = draft_.edited(made, name, self._lexicon.shown(name, text), now=now())
        self._change(made)

    def _listen(self, address: str) -> None:
        """Remember which receiver is read."""
        made = self.client.preferences = replace(self.client.preferences, receiver=address)
        self._quietly(lambda session: preferences.write(session.store, made), lambda _: None)

    def _located(self, track: Track) -> None:
        """Take the receiver's position over; a name that the post has stays its name."""
        observation = self._parsed.observation
        name = observation.post.name if observation and observation.post else ""
        self._edited("post", place_text(taken(track, now()), name))

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

    # --- Evidence.

    def _attached(self, made: Draft) -> None:
        self.done.hide()
        self._change(draft_.with_files(self._draft, made.evidence, made.sealed))

    def _detach(self, gone: EvidenceRef) -> None:
        left = tuple(each for each in self._draft.evidence if each != gone)
        self._change(replace(self._draft, evidence=left))

    # --- Signing.

    def review(self) -> None:
        """Show in words exactly what will be signed."""
        if self.left.currentWidget() is self.signing_review:
            self.signing_review.sign.click()
            return
        self._look()
        observation = self._parsed.observation
        if self.writing.attached.asking:
            self.writing.attached.ask_again()
        elif self._parsed.errors:
            self._show_wrong()
        elif observation is None or self._draft.empty:
            self.done.hide()  # older than this error, and there is no room for both
            self.tell(tr("Nothing is told yet: type a line, or fill the form."))
        else:
            self.tell("")
            names = self.writing.attached.names
            self.signing_review.tell(self._draft, self._parsed, observation, self._lexicon, names)
            self.left.setCurrentWidget(self.signing_review)
            work = partial(
                contradictions,
                new=observation,
                language=self._lexicon.language,
                target=self._draft.target,
            )
            self.client.worker.run(
                self, work, partial(self._answer, self._parsed), self.tell_error, urgent=True
            )

    def _answer(self, reviewed: ParsedDraft, found: list[Contradiction]) -> None:
        if reviewed is self._parsed and self.left.currentIndex():
            self.signing_review.answer(found)

    def _show_wrong(self) -> None:
        """Go to the first thing that is not understood."""
        if LINE in self._parsed.errors:
            self.top.go_to_gap(self._parsed)
            return
        wrong = self.form.first_wrong()
        if wrong is not None:
            wrong.line.setFocus()

    def _sign(self) -> None:
        """Hand the draft over to be signed; the next one can be typed at once."""
        observation, draft, name = self._parsed.observation, self._draft, self._name
        if observation is None or self._parsed.errors:
            return
        self._keep()
        self._unsigned[name] = draft
        self.ask(
            partial(sign, name, draft, observation),
            partial(self._signed, urgent=observation.urgent),
            partial(self._not_signed, name),
        )
        # The next one is probably from the same post.
        if not draft.target:
            post = self._parsed.texts.get("post", "")
            self._carried = {"post": post} if post else {}
        self.take(Draft(carried=self._carried))
        self.done.setText(tr("Signing…"))
        self.done.show()
        self.line.setFocus()

    def _signed(self, record: Signed, *, urgent: bool) -> None:
        self._unsigned.pop(record.name, None)
        self.tell_signed(record.seq, record.hash)
        self.refresh()
        self.questions.refresh()
        self.map.add(record)
        if urgent:
            self.urgent_signed.emit()

    def _not_signed(self, name: str, error: FieldappError) -> None:
        """Nothing was signed: bring it back, and keep what was begun since."""
        draft = self._unsigned.pop(name)
        if not self._draft.empty:
            self._keep()
        self.take(draft, name=name)
        self.done.hide()
        self.tell_error(error)
