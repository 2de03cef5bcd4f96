"""Work on a finding's draft: kept while it is typed, shown in words, thrown away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from fieldapp.app.desk import finding_drafts, finding_signing, finding_view
from fieldapp.app.desk.finding_drafts import FindingDraft, KeptFinding
from fieldapp.app.desk.finding_view import FindingView
from fieldapp.app.entry.draft_store import AUTOSAVE_MS
from fieldapp.app.grounds import finding_names
from fieldapp.app.home.session import Session
from fieldapp.app.judging.signed_findings import ListedFinding
from fieldapp.app.records import read
from fieldapp.ui.base.base_page import Page, now
from fieldapp.ui.base.page_requests import ShowRecord
from fieldapp.ui.base.record_words import void_words
from fieldapp.ui.base.texts import in_words, tr
from fieldapp.ui.desk.findings import finding_lines
from fieldapp.ui.desk.findings.finding_editor import FindingEditor
from fieldapp.ui.judging import finding_words
from fieldapp.ui.widgets.reason import ask_sure
from fieldapp.wording.observation_text import Label

_Look = Callable[..., tuple[KeptFinding, FindingView]]
_Then = Callable[[KeptFinding, FindingView], object]


class FindingDrafting(QObject):
    """Work on the draft in the editor.

    Args:
        page: Where the editor is.
        editor: The editor.
        words: Of codes of the vocabulary.

    Attributes:
        kept: The draft in the editor; None for none.

    Signals:
        ready: (heading, lines, work) it is to be read in words; the work signs it.
        thrown: It was thrown away.
    """

    ready = Signal(str, object, object)
    thrown = Signal()

    def __init__(self, page: Page, editor: FindingEditor, words: Label) -> None:
        super().__init__(page)
        self._page, self._editor, self._words = page, editor, words
        self.kept: KeptFinding | None = None
        # By name, as they were typed here: a list that was read before shows them as they were.
        self._typed: dict[str, FindingDraft] = {}
        self._soon = QTimer(self, singleShot=True, interval=AUTOSAVE_MS)
        self._soon.timeout.connect(self._keep)
        editor.edited.connect(self._soon.start)
        editor.finished.connect(self.finish)
        editor.thrown.connect(self._ask_throw)
        editor.added.connect(self._add)
        editor.opened.connect(lambda record: page.requested.emit(ShowRecord(record)))

    def edit(self, kept: KeptFinding) -> None:
        """Put a draft into the editor; one that is there already stays as it is typed."""
        if self.kept is None or self.kept.name != kept.name:
            self.put_aside()
            self.kept = kept
            self._editor.close_question()
            self._editor.load(self._typed.get(kept.name, kept.draft))
        self._look(_seen)

    def put_aside(self) -> None:
        """Keep what is typed; the editor has no draft then."""
        self.flush()
        self.kept = None

    def forget(self) -> None:
        """Have no draft in the editor: it is signed or thrown away."""
        self._soon.stop()
        if self.kept is not None:
            self._typed.pop(self.kept.name, None)
        self.kept = None

    def flush(self) -> None:
        """Keep what is typed and was not kept yet."""
        if self._soon.isActive():
            self._keep()

    def _keep(self, then: _Then | None = None) -> None:
        """Keep the draft as it is typed, and show what it comes to."""
        self._soon.stop()
        if self.kept is not None:
            self._typed[self.kept.name] = self._editor.draft
            self._look(_kept, then)

    def _look(self, look: _Look, then: _Then | None = None) -> None:
        """Show what the draft comes to as it is typed."""
        if self.kept is None:
            return
        typed = replace(self.kept, draft=self._editor.draft)

        def came(made: tuple[KeptFinding, FindingView]) -> None:
            kept, view = made
            shown = self.kept
            if shown is None or (shown.name, self._editor.draft) != (kept.name, kept.draft):
                return  # another draft is shown, or more was typed by now
            self.kept = kept
            self._editor.show_view(view)
            if then is not None:
                then(kept, view)

        preferences = self._page.client.preferences
        work = partial(look, typed=typed, language=preferences.language, zone=preferences.zone)
        # What is told at the top stays: a key may have been refused just before.
        self._page.client.worker.run(self, work, came, self._page.tell_error)

    def _add(self, digits: str) -> None:
        if digits:
            targets = self._editor.draft.targets
            self._page.ask(
                partial(_event_of, digits=digits),
                lambda names: self._editor.rest_on([*targets, *(each.hex() for each in names)]),
            )

    def finish(self) -> None:
        """Show the draft in words, to be signed; or say what it lacks."""
        if self.kept is None:
            self._page.tell(tr("Only a draft is signed so."))
        else:
            self._keep(self._show)

    def _show(self, kept: KeptFinding, found: FindingView) -> None:
        lacking = _lacking(kept.draft, found)
        self._page.tell(lacking)
        if lacking:
            return

        def work(session: Session) -> ListedFinding:
            return finding_signing.sign(session, kept, found, zone=zone, now=now())

        zone = self._page.client.preferences.zone
        lines = finding_lines.to_sign(kept.draft, found, self._words, zone)
        self.ready.emit(tr("This finding will be signed; it then waits for approval"), lines, work)

    def _ask_throw(self) -> None:
        if self.kept is None:
            return
        self._editor.ask(
            ask_sure(
                tr("Throw this draft away?"),
                tr("It was never signed, so nothing of it is left afterwards."),
                tr("Throw it away"),
                partial(self._throw, self.kept.name),
                self._editor.close_question,
            )
        )

    def _throw(self, name: str) -> None:
        self._editor.close_question()
        self.forget()
        work = partial(finding_drafts.throw_away, name=name)
        self._page.ask(work, lambda _: self.thrown.emit())


def _event_of(session: Session, digits: str) -> tuple[bytes, ...]:
    """A record by the beginning of its hash, with all that it is linked with."""
    return finding_names.drafted_on(session, [read.find(session, digits)])


def _kept(
    session: Session, typed: KeptFinding, *, language: str, zone: str
) -> tuple[KeptFinding, FindingView]:
    kept = finding_drafts.keep(session, typed.name, typed.draft, now())
    return _seen(session, kept, language=language, zone=zone)


def _seen(
    session: Session, typed: KeptFinding, *, language: str, zone: str
) -> tuple[KeptFinding, FindingView]:
    return typed, finding_view.of_draft(session, typed.draft, language=language, zone=zone)


def _lacking(draft: FindingDraft, found: FindingView) -> str:
    """Why a draft cannot be signed as it stands, "" where it can."""
    if found.barred:
        return tr("You may not sign it: {why}").format(why=void_words(found.barred))
    if not draft.targets:
        return tr("A finding rests on a record at least.")
    if not draft.state:
        return tr("Choose what is found.")
    if found.lacks:
        return tr("⚠ It needs {what}").format(what=finding_words.lacking(found.lacks))
    if found.no_area is not None:
        return in_words(found.no_area)
    if not draft.grounds.strip():
        return tr("Grounds are needed: one short sentence.")
    return ""
