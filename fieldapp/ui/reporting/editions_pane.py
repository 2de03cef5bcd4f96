"""Editions pane of the report page: the list, and the steps that this home may take."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from fieldapp.app.home.session import Session
from fieldapp.app.reporting import (
    edition_check,
    edition_freezing,
    edition_publishing,
    edition_signing,
    edition_view,
)
from fieldapp.app.reporting.edition_check import EditionCheck
from fieldapp.app.reporting.edition_freezing import FrozenEdition, WantedEdition
from fieldapp.app.reporting.edition_list import ListedEdition
from fieldapp.app.reporting.edition_view import EditionsView, SignedWords, ViewedEdition
from fieldapp.app.reporting.report_view import ReportView
from fieldapp.errors import CancelledError, FieldappError
from fieldapp.ui.base.base_page import Client, now
from fieldapp.ui.base.basics import breakable, button, label, safe_label, scrolled
from fieldapp.ui.base.calm_inputs import DropDown
from fieldapp.ui.base.flow_layout import flow
from fieldapp.ui.base.progress import Progress
from fieldapp.ui.base.texts import counted, figure, in_words, said, tr
from fieldapp.ui.reporting.edition_forms import FreezeForm, PublishForm
from fieldapp.ui.reporting.edition_signature import EditionSignature
from fieldapp.ui.reporting.edition_words import (
    audience_words,
    days_words,
    edition_lines,
    kind_words,
    published_lines,
    state_of,
)
from fieldapp.ui.reporting.report_tree import region_words
from fieldapp.ui.widgets.table_view import TableColumn, TableModel, TableView
from fieldapp.wording.safe_text import visible

_MOST_LINES = 200


class EditionsPane(QStackedWidget):
    """The list of editions with what can be done; in its place a form, or what is signed.

    Args:
        client: The unlocked home.
        ask: Does a piece of work on the home's lane, as `Page.ask`.

    Signals:
        pages: (bytes) a frozen PDF is to be shown beside it; empty for none.
        signed: Something was signed.
    """

    pages = Signal(object)
    signed = Signal()

    def __init__(self, client: Client, ask: Callable[..., None]) -> None:
        super().__init__()
        self._client, self._ask = client, ask
        self._view: ReportView | None = None
        self._editions: EditionsView | None = None
        self._freezing: FreezeForm | None = None  # while it is open
        self._form_pages = b""  # of the frozen folder that is to be signed
        self._sought = b""  # hash of the edition that is to be chosen once it is there
        columns: tuple[TableColumn[ViewedEdition], ...] = (
            TableColumn(tr("Number"), lambda each: each.found.body.number, 12),
            TableColumn(tr("Kind"), _kind, 12, spare=True),
            TableColumn(tr("State"), lambda each: state_of(each.found)),
        )
        self.table = TableView(tr("Editions"), TableModel(columns))
        self.table.chosen.connect(self._choose)
        self.detail = safe_label("")
        self.empty = label(tr("No report was frozen and signed yet."), "muted")
        self.who = label("", "muted")
        self.freeze = button(tr("Freeze…"), self._ask_freeze)
        self.sign = button(tr("Sign a frozen report…"), partial(self._choose_folder, None))
        self.approve = button(tr("Compare and approve…"), self._approve)
        self.publish = button(tr("Publish…"), self._ask_publish)
        self.check = button(tr("Check"), self._check)
        self.other = DropDown()
        self.other.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToContents)
        self.other.setAccessibleName(tr("Compared with"))
        self.differ = button(tr("What changed"), self._differ)
        self.outcome = safe_label("", "good")
        self.trouble = safe_label("", "error")
        for each in (self.outcome, self.trouble):
            each.hide()
        self.progress = Progress(lambda step: tr("Writing {file}").format(file=step))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.who)
        column.addWidget(flow(self.freeze, self.sign, self.approve, self.publish, self.check))
        column.addWidget(self.outcome)
        column.addWidget(self.trouble)
        column.addWidget(self.progress)
        column.addWidget(self.empty)
        column.addWidget(self.table, 1)
        column.addWidget(flow(self.differ, self.other))
        column.addWidget(scrolled(self.detail), 1)
        self._form = QVBoxLayout()
        form = QWidget()
        form.setLayout(self._form)
        self._form.setContentsMargins(0, 0, 0, 0)
        self.addWidget(page)
        self.addWidget(form)
        self._enable()

    # --- Shown.

    def show_report(self, view: ReportView | None) -> None:
        """Take the report that is shown: what would be frozen; a form of other days is closed."""
        self._view = view
        if self._freezing is not None and view is not None and self._freezing.is_of(view):
            self._freezing.show_entry(view)
        elif self._freezing is not None:
            self._close()
        self._enable()

    def seek(self, hash_: bytes) -> None:
        """Choose an edition when they are read again."""
        self._sought = hash_

    def refresh(self) -> None:
        """Read the editions again."""
        self._ask(edition_view.editions, self._show)

    def _show(self, view: EditionsView) -> None:
        self._editions = view
        self.empty.setVisible(not view.editions)
        self.table.put(view.editions)
        hashes = [each.found.record.hash for each in view.editions]
        if self._sought in hashes:
            self.table.selectRow(hashes.index(self._sought))
            self.table.setFocus()
        self._sought = b""
        rights = view.rights
        for each, allowed in (
            (self.freeze, rights.freezes),
            (self.publish, rights.freezes),
            (self.check, rights.freezes),
            (self.differ, rights.freezes),
            (self.other, rights.freezes),
            (self.sign, rights.signs),
            (self.approve, rights.approves),
        ):
            each.setVisible(allowed)
        self.who.setText(_who_words(view))
        self._enable()

    @property
    def _chosen(self) -> ViewedEdition | None:
        at = self.table.currentIndex().row()
        found = self._editions.editions if self._editions is not None else ()
        return found[at] if 0 <= at < len(found) else None

    def _enable(self) -> None:
        chosen, free = self._chosen, not self.progress.busy
        self.freeze.setEnabled(free and self._view is not None)
        self.sign.setEnabled(free)
        waits = chosen is not None and chosen.found.waits and not chosen.own
        self.approve.setEnabled(free and waits)
        in_force = chosen is not None and chosen.found.in_force
        self.publish.setEnabled(free and in_force)
        for each in (self.check, self.differ, self.other):
            each.setEnabled(free and chosen is not None)

    def _choose(self, _number: int) -> None:
        self._enable()
        chosen, view = self._chosen, self._editions
        if chosen is None or view is None:
            self.detail.setText("")
            return
        self._list(edition_lines(chosen, self._client.preferences.zone))
        self.other.clear()
        self.other.addItem(tr("with what the records say now"), None)
        for each in edition_view.same_days(view, chosen.found):
            text = tr("with edition {number}").format(number=each.body.number)
            self.other.addItem(text, each)
        if self.isVisible():
            self.show_pages()

    def show_pages(self) -> None:
        """Have the pages of the chosen edition shown, where they are here."""
        chosen, view = self._chosen, self._editions
        if chosen is None or view is None or not view.rights.freezes:
            return
        work = partial(
            edition_view.pages_of,
            edition=chosen.found.body,
            audience="internal",
            language=self._client.preferences.language,
        )
        self._ask(work, self.pages.emit, lambda error: self._tell("", in_words(error)))

    def show_again(self) -> None:
        """Have the pages shown that are to be signed here, none in their place."""
        self.pages.emit(self._form_pages)

    def _refused(self, error: FieldappError) -> None:
        """Say what was refused, until something else is done; the page's line is others' too."""
        self.progress.end()
        self._enable()
        self._close()
        self._tell("", in_words(error))

    def _tell(self, text: str, trouble: str = "") -> None:
        for line, said_ in ((self.outcome, text), (self.trouble, trouble)):
            line.setText(breakable(visible(said_)))
            line.setVisible(bool(said_))

    # --- Forms.

    def _open(self, form: QWidget) -> None:
        self._close()
        self._form.addWidget(form)
        self.setCurrentIndex(1)
        form.setFocus()

    def _close(self) -> None:
        """Back to the list."""
        self.setCurrentIndex(0)
        self._freezing = None
        while (item := self._form.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if self._form_pages:
            self._form_pages = b""
            self.show_again()

    def _ask_freeze(self) -> None:
        view, editions = self._view, self._editions
        if view is None or editions is None:
            return
        number = edition_view.next_number(editions, view.last)
        found = edition_view.correctable(editions, view.content)
        form = FreezeForm(view, number, found, self._freeze, self._close)
        self._open(scrolled(form))
        self._freezing = form

    def _freeze(self, wanted: WantedEdition, out: Path) -> None:
        self._close()
        self._tell("")
        step = self.progress.begin(self._client.worker)
        self._enable()

        def work(session: Session) -> FrozenEdition:
            return edition_freezing.freeze(session, wanted, out, now=now(), step=step)

        self._ask(
            work, partial(self._frozen, wanted, out), self._stopped(tr("Nothing was frozen."))
        )

    def _stopped(self, words: str) -> Callable[[FieldappError], None]:
        def failed(error: FieldappError) -> None:
            if isinstance(error, CancelledError):
                self.progress.end()
                self._enable()
                self._tell(words)
                return
            self._refused(error)

        return failed

    def _frozen(self, wanted: WantedEdition, out: Path, frozen: FrozenEdition) -> None:
        self.progress.end()
        size, _ = frozen.edition.basis or (0, b"")
        named = f"{frozen.edition.number} ({days_words(wanted.last, wanted.days)})"
        lines = [
            tr(
                "Frozen at entry {entry}: edition {number}, in {folder}. A person of headquarters "
                "signs it there; another person approves it."
            ).format(entry=figure(size), number=named, folder=out)
        ]
        lines += [
            "⚠ "
            + tr(
                "Edition {number} of these days is in force, and this one does not correct it."
            ).format(number=each)
            for each in frozen.beside
        ]
        for audience, number in frozen.lone.items():
            if number:
                text = counted("{count} rows alone at their place and hour: look at them.", number)
                lines.append(f"⚠ {audience_words()[audience]}: {text}")
        if frozen.otherwise:
            lines.append(f"⚠ {region_words(len(frozen.otherwise))}")
        self._tell("\n".join(lines))
        self.refresh()

    def _ask_publish(self) -> None:
        if (chosen := self._chosen) is not None:
            done = partial(self._publish, chosen.found)
            self._open(scrolled(PublishForm(chosen.found, done, self._close)))

    def _publish(self, found: ListedEdition, audience: str, out: Path) -> None:
        self._close()
        self._tell("")
        step = self.progress.begin(self._client.worker)
        self._enable()

        def work(session: Session) -> tuple[str, ...]:
            return edition_publishing.publish(session, found, audience, out, now=now(), step=step)

        def done(pages: tuple[str, ...]) -> None:
            self.progress.end()
            self._enable()
            self._tell("\n".join(published_lines(found, out, pages)))

        self._ask(work, done, self._stopped(tr("Nothing was published.")))

    # --- Signed.

    def _approve(self) -> None:
        if (chosen := self._chosen) is not None:
            self._choose_folder(chosen.found)

    def _choose_folder(self, found: ListedEdition | None) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("The frozen folder"))
        if folder:
            self.open_folder(Path(folder), found)

    def open_folder(self, folder: Path, found: ListedEdition | None) -> None:
        """Show a frozen folder with its pages, to be signed, or approved where it was."""
        self._tell("")
        language = self._client.preferences.language

        def work(session: Session) -> tuple[SignedWords, bytes]:
            words = edition_view.opened(session, folder, found, language)
            return words, edition_view.folder_pages(words.frozen, language)

        self._ask(work, partial(self._opened, found), self._refused)

    def _opened(self, found: ListedEdition | None, read: tuple[SignedWords, bytes]) -> None:
        words, raw = read
        self._open(
            EditionSignature(
                words,
                self._client.preferences.zone,
                approves=found is not None,
                sign=partial(self._sign, words, found),
                back=self._close,
            )
        )
        self._form_pages = raw
        self.show_again()

    def _sign(
        self, words: SignedWords, found: ListedEdition | None, verdict: str, note: str
    ) -> None:
        def work(session: Session) -> ListedEdition:
            if found is None:
                return edition_signing.sign(session, words.frozen, now=now())
            return edition_signing.judge(session, found, verdict, note, words.frozen, now=now())

        def done(made: ListedEdition) -> None:
            self._close()
            text = tr("Signed: edition {number} {state}. Send it to headquarters.")
            self._tell(text.format(number=made.body.number, state=state_of(made)))
            self.refresh()
            self.signed.emit()

        self._ask(work, done, self._refused)

    # --- Compared.

    def _check(self) -> None:
        chosen = self._chosen
        if chosen is None:
            return
        self._tell("")
        step = self.progress.begin(self._client.worker)
        self._enable()

        def work(session: Session) -> tuple[EditionCheck, ...]:
            return edition_check.check(session, chosen.found, step)

        def done(found: Sequence[EditionCheck]) -> None:
            self.progress.end()
            self._enable()
            self._list([f"{'✓' if e.holds else '✗'} {said(e.text)}" for e in found])

        self._ask(work, done, self._stopped(tr("Stopped. It was not checked.")))

    def _differ(self) -> None:
        chosen = self._chosen
        if chosen is None:
            return
        self._tell("")
        work = partial(
            edition_view.differences,
            found=chosen.found,
            other=self.other.currentData(),
            language=self._client.preferences.language,
        )
        self._ask(work, self._differing, self._refused)

    def _differing(self, lines: Sequence[str]) -> None:
        self._list(lines or [tr("Nothing changed.")])

    def _list(self, lines: Sequence[str]) -> None:
        shown = list(lines[:_MOST_LINES])
        if len(lines) > len(shown):
            shown.append(counted("and {count} more", len(lines) - len(shown)))
        self.detail.setText(breakable("\n".join(shown)))


def _kind(each: ViewedEdition) -> str:
    return kind_words().get(each.found.body.kind, each.found.body.kind)


def _who_words(view: EditionsView) -> str:
    rights = view.rights
    if rights.freezes:
        return tr(
            "Here a report is frozen, checked and published. It is signed and approved by two "
            "persons on laptops of their own."
        )
    if rights.signs and rights.approves:
        return tr("You may sign what headquarters froze, and approve what another person signed.")
    if rights.signs:
        return tr("You may sign what headquarters froze; another person approves it.")
    if rights.approves:
        return tr("You may approve what another person signed.")
    return tr("Your role neither signs nor approves editions; here you see them.")
