"""Draft on the log page: its history, what it says, and its being kept at every change."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from functools import partial
from typing import Final, TypeVar

from PySide6.QtCore import QTimer

from fieldapp.app.entry import draft as draft_
from fieldapp.app.entry import draft_store, edit_history
from fieldapp.app.entry.draft import Draft
from fieldapp.app.entry.draft_store import KeptDraft
from fieldapp.app.entry.edit_history import DraftStep, EditHistory
from fieldapp.app.entry.typing_aids.completion import Offer
from fieldapp.app.entry.typing_aids.recent_entries import Habits, habits
from fieldapp.app.home.session import Session
from fieldapp.app.position.fix import away
from fieldapp.map.page import entry_map
from fieldapp.ui.base.base_page import Client, now
from fieldapp.ui.base.texts import tr
from fieldapp.ui.entry.drafts.draft_work import keep
from fieldapp.ui.entry.entry_panel import show
from fieldapp.ui.entry.log_widgets import LogWidgets

T = TypeVar("T")
UNDERSTAND_MS: Final = 25  # after a key: understood while the next one is typed


class LogDraft(LogWidgets):
    """The widgets of the page over one draft, which `log_page.LogPage` lets people change."""

    def __init__(self, client: Client) -> None:
        super().__init__(client, self._offers)
        self._name = secrets.token_hex(8)
        self._history = edit_history.begun(Draft())
        self._parsed = self._lexicon.understand(self._draft, now())
        self._carried: dict[str, str] = {}  # into the next entry
        self._unsigned: dict[str, Draft] = {}  # handed over to be signed, and not signed yet
        self._soon = QTimer(self, singleShot=True, interval=UNDERSTAND_MS)
        self._soon.timeout.connect(self._look)
        self._later = QTimer(self, singleShot=True, interval=draft_store.AUTOSAVE_MS)
        self._later.timeout.connect(self._keep)

    @property
    def _draft(self) -> Draft:
        return self._history.present.draft

    def take(self, draft: Draft, *, name: str = "") -> None:
        """Go on with a draft, such as a correction."""
        self._later.stop()
        self._name = name or secrets.token_hex(8)
        self._history = edit_history.begun(draft)
        self.writing.attached.begin()
        self.done.hide()
        self._show_draft()
        self._back()
        self._look()

    def _back(self) -> None:
        if self.left.currentIndex():
            self.left.setCurrentIndex(0)
            self.line.setFocus()

    def _show_draft(self) -> None:
        """Show the draft where it is typed, whatever has the focus."""
        self.line.show_text(self._draft.line)
        self.form.let_go()
        self.top.offers.close_()
        self.correcting.show_draft(self._draft, self._lexicon)

    def set_aside(self) -> None:
        """Keep what is typed for later; ready for the next."""
        if not self._draft.empty:
            self._keep()
        self.take(Draft(carried=self._carried))
        self.refresh()
        self.line.setFocus()

    def _offers(self, line: str, cursor: int) -> tuple[Offer, ...]:
        observation = self._parsed.observation
        return self._lexicon.offers_in_line(
            line, cursor, observation.kind if observation else draft_.KIND
        )

    # --- Changed, and taken back.

    def _change(
        self, draft: Draft, mark: str = "", *, apart: tuple[str, Draft] | None = None
    ) -> None:
        step = DraftStep(draft=draft, mark=mark, apart=apart)
        self._history = edit_history.changed(self._history, step)
        self.tell("")  # it was about what stood there before
        self._back()
        self._begin_timers()

    def _begin_timers(self) -> None:
        for timer in (self._soon, self._later):
            if not timer.isActive():
                timer.start()

    def undo(self) -> None:
        """Take the last change back, wherever it was made: line, form or map."""
        gone = self._history.present.apart
        self._travel(edit_history.undone(self._history))
        if gone is not None:
            self._quietly(partial(draft_store.discard, name=gone[0]), lambda _: self.refresh())

    def redo(self) -> None:
        """Make the change again that was taken back last."""
        self._travel(edit_history.redone(self._history))
        apart = self._history.present.apart
        if apart is not None:
            self._quietly(partial(keep, *apart), lambda _: self.refresh())

    def _travel(self, history: EditHistory) -> None:
        if history is self._history:
            return
        self._history = history
        self._begin_timers()
        self._back()
        self._show_draft()
        self._look()

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

    def _compare(self) -> None:
        """Tell where the receiver is somewhere else than the post that was told."""
        observation = self._parsed.observation
        metres = away(self.gps.track, observation.post if observation else None)
        text = tr("⚠ The receiver says that you are {km} km from this post")
        show(self.writing.elsewhere, text.format(km=f"{metres / 1000:.1f}") if metres else "")

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

    # --- Drafts of before.

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

    def _go_on(self, draft: Draft, name: str) -> None:
        """Take a draft up; what is being typed is kept."""
        if not self._draft.empty:
            self._keep()
        self.take(draft, name=name)
        self.line.setFocus()
        self.refresh()

    def _discard(self, kept: KeptDraft) -> None:
        """Throw a draft away; for some seconds it can be taken back."""
        self.recovered.thrown(kept)
        self.ask(partial(draft_store.discard, name=kept.name), lambda _: self.refresh())

    def _restore(self, kept: KeptDraft) -> None:
        work = partial(draft_store.keep, name=kept.name, draft=kept.draft, now=kept.saved_at)
        self.ask(work, lambda _: self.refresh())

    def _stop_correcting(self) -> None:
        """Nothing is corrected: what was typed for it is thrown away, as a draft is."""
        self._later.stop()
        kept = KeptDraft(name=self._name, saved_at=now(), draft=self._draft)
        self.take(Draft(carried=self._carried))
        self._discard(kept)
        self.line.setFocus()
