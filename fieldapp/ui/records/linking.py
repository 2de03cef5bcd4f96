"""Linking in the pane: with what, how, and what becomes of the total, before anything is signed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from fieldapp.app.home.session import Session
from fieldapp.app.judging import event_links, link_preview
from fieldapp.app.judging.link_preview import LinkPreview
from fieldapp.app.records import record_judging
from fieldapp.app.records.record_judging import LinkHere, Partners
from fieldapp.ui.base.base_page import Page, now
from fieldapp.ui.base.basics import breakable, button, card, label, safe_label
from fieldapp.ui.base.flow_layout import flow
from fieldapp.ui.base.record_words import relation_words, with_doubt
from fieldapp.ui.base.texts import counted, tr
from fieldapp.ui.base.total_words import bounds_words
from fieldapp.ui.records.judging_words import flag_lines, idle_words, level_words, misfit_lines
from fieldapp.ui.records.record_panel import RecordDetail
from fieldapp.ui.widgets.reason import ask_reason

T = TypeVar("T")
MANY = 8  # suggestions that are offered
_CHOSEN = ("same", "overlap", "stages", "part", "duplicate", "apart")


class Linking(QObject):
    """Links and their withdrawal, asked for in a record's pane.

    Args:
        page: Where the pane is.
        detail: The pane.

    Signals:
        signed: (hash) a link of this record was signed or withdrawn.
    """

    signed = Signal(object)

    def __init__(self, page: Page, detail: RecordDetail) -> None:
        super().__init__(page)
        self._page, self._detail = page, detail
        detail.link_wanted.connect(self.begin)
        detail.undo_wanted.connect(self._undo)

    # --- Link.

    def begin(self, record_hash: bytes) -> None:
        """Offer what may tell of the same events as a record."""
        language = self._page.client.preferences.language
        work = partial(record_judging.partners, record_hash=record_hash, language=language)
        self._ask_here(work, partial(self._offer, record_hash))

    def _offer(self, record_hash: bytes, partners: Partners) -> None:
        found, choices = partners.found, list[QWidget]()
        for each in found[:MANY]:
            apart = counted("{count} minutes apart", round(each.apart_s / 60))
            near = apart if each.apart_s else tr("at the same time")
            head = f"{level_words()[each.level]} · {near}"
            go = button(head, partial(self.choose, [record_hash, each.hash]))
            go.setAccessibleName(f"{head}: {each.text}")
            choices += [safe_label(with_doubt((each.text, each.distrust))), flow(go)]
        text = tr(
            "These may tell of the same events: time, kind, weapon and place can meet. Nothing is "
            "linked before you sign."
        )
        if not found:
            text = tr(
                "Nothing here is suggested. Pick the rows in the list that belong together, and "
                "link them there."
            )
        if partners.not_compared:
            left = counted(
                "⚠ {count} observations of this time were not compared: they are too many.",
                partners.not_compared,
            )
            text = f"{left}\n{text}"
        self._ask(tr("Link with what?"), text, choices)

    def choose_numbers(self, numbers: Sequence[int]) -> None:
        """Offer the relations of the records with these numbers, in their order."""
        work = partial(record_judging.hashes, numbers=numbers)
        self._ask_here(work, self.choose)

    def choose(self, names: Sequence[bytes]) -> None:
        """Offer the relations of these records, each with the total that results."""
        preferences = self._page.client.preferences

        def work(session: Session) -> tuple[str, list[tuple[str, LinkPreview]]]:
            digits = [name.hex() for name in names]
            texts = record_judging.texts(session, names, preferences.language, preferences.zone)
            listed = "\n".join(f"{n}. {with_doubt(each)}" for n, each in enumerate(texts, 1))
            found = [(each, link_preview.of_link(session, each, digits)) for each in _CHOSEN]
            return listed, found

        self._ask_here(work, partial(self._relations, names))

    def _relations(
        self, names: Sequence[bytes], came: tuple[str, list[tuple[str, LinkPreview]]]
    ) -> None:
        listed, found = came
        choices: list[QWidget] = [safe_label(listed)]
        for relation, preview in found:
            why = partial(self._why, names, listed, relation, preview)
            go = button(relation_words()[relation], why)
            words = _becomes(preview, self._page.client.preferences.zone)
            go.setAccessibleName(f"{relation_words()[relation]}: {words}")
            go.setEnabled(not preview.reason or preview.held)
            choices += [flow(go), label(words, "muted")]
        text = tr("The records stay as they are, in every list. The first one gives the place.")
        self._ask(counted("Link {count} records: how?", len(names)), text, choices)

    def _why(
        self, names: Sequence[bytes], listed: str, relation: str, preview: LinkPreview
    ) -> None:
        self._detail.ask(
            ask_reason(
                tr("Link: {relation}").format(relation=relation_words()[relation]),
                f"{breakable(listed)}\n{_becomes(preview, self._page.client.preferences.zone)}",
                tr("Sign the link"),
                partial(self._sign, names, relation),
                self._detail.close_question,
            )
        )

    def _sign(self, names: Sequence[bytes], relation: str, reason: str) -> None:
        digits = [name.hex() for name in names]

        def work(session: Session) -> object:
            return event_links.sign(session, relation, digits, reason, now=now())

        self._done(names[0], work)

    # --- Undo.

    def _undo(self, record_hash: bytes, link: LinkHere) -> None:
        digits = link.hash.hex()
        work = partial(link_preview.of_withdrawal, digits=digits)
        self._ask_here(work, partial(self._why_undo, record_hash, link))

    def _why_undo(self, record_hash: bytes, link: LinkHere, preview: LinkPreview) -> None:
        words = [
            _becomes(preview, self._page.client.preferences.zone),
            tr("It stays visible as withdrawn; sign it anew to link again."),
        ]
        if preview.rising:
            words.insert(1, counted("{count} held links come into force.", len(preview.rising)))

        def sign(reason: str) -> None:
            self._done(
                record_hash,
                lambda session: event_links.withdraw(session, link.hash.hex(), reason, now=now()),
            )

        self._detail.ask(
            ask_reason(
                tr("Undo the link: {relation}").format(relation=relation_words()[link.relation]),
                "\n".join(words),
                tr("Sign the withdrawal"),
                sign,
                self._detail.close_question,
            )
        )

    def _done(self, record_hash: bytes, work: Callable[[Session], object]) -> None:
        content = self._detail.content

        def done(_: object) -> None:
            if self._detail.content is content:
                self._detail.close_question()
            self.signed.emit(record_hash)
            self._page.changed.emit()

        self._page.ask(work, done)

    def _ask_here(self, work: Callable[[Session], T], done: Callable[[T], None]) -> None:
        """Ask for what is offered next; an answer is dropped once the pane shows something else."""
        content = self._detail.content

        def came(found: T) -> None:
            if self._detail.content is content:
                done(found)

        self._page.ask(work, came)

    def _ask(self, heading: str, text: str, choices: Sequence[QWidget]) -> None:
        close = self._detail.close_question
        made = card(
            label(heading, "title"),
            label(text, "muted"),
            *choices,
            flow(button(tr("Cancel"), close)),
        )
        made.setAccessibleName(heading)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), made, close)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        _focus_first(made)
        self._detail.ask(made)


def _focus_first(made: QFrame) -> None:
    first = next((each for each in made.findChildren(QPushButton) if each.isEnabled()), None)
    if first is not None:
        made.setFocusProxy(first)


def _becomes(preview: LinkPreview, zone: str) -> str:
    """Total before and after in words, what cannot meet, and why it would stay."""
    before, after = bounds_words(preview.before), bounds_words(preview.after)
    words = tr("{before} become {after}").format(before=before, after=after)
    words = "\n".join([words, *misfit_lines(preview.misfit, zone), *flag_lines(preview.flags)])
    if not preview.reason:
        return words
    head = tr("held: {why}") if preview.held else tr("without effect: {why}")
    return f"{words}\n⚠ {head.format(why=idle_words(preview.reason))}"
