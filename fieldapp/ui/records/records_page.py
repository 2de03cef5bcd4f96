"""Records page: filters above, the list at the left, one record at the right."""

from __future__ import annotations

import threading
from array import array
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut

from fieldapp.app.entry import draft_store
from fieldapp.app.entry.draft import Draft
from fieldapp.app.entry.draft_store import KeptDraft
from fieldapp.app.entry.lexicon import Lexicon, lexicon_of
from fieldapp.app.home import preferences, sight
from fieldapp.app.home.sight import Sight
from fieldapp.app.records import record_detail, record_list
from fieldapp.app.records.read import Purpose
from fieldapp.app.records.record_detail import Detail
from fieldapp.app.records.record_list import Found, RecordRow
from fieldapp.app.records.record_query import TYPES, RecordQuery
from fieldapp.errors import FieldappError
from fieldapp.ui.base.base_page import Client
from fieldapp.ui.base.basics import button, label, letter_key, row
from fieldapp.ui.base.page_requests import (
    ContinueDraft,
    LinkRecord,
    ShowBrought,
    ShowDrafts,
    ShowRecord,
    ShowSetAside,
)
from fieldapp.ui.base.texts import counted, figure, key_name, tr
from fieldapp.ui.records import record_columns
from fieldapp.ui.records.export_progress import Export
from fieldapp.ui.records.linking import Linking
from fieldapp.ui.records.list_total import ListNotes, ListTotal, nothing_matches
from fieldapp.ui.records.papers.record_papers import RecordPapers
from fieldapp.ui.records.record_filters import RecordFilters
from fieldapp.ui.records.record_panel import RecordDetail
from fieldapp.ui.records.record_work import RecordWork
from fieldapp.ui.table_import.import_table_dialog import ImportTableDialog, import_table
from fieldapp.ui.widgets.list_and_detail import ListAndDetailPage
from fieldapp.ui.widgets.table_view import WINDOW, TableModel, TableView
from fieldapp.wording.observation_text import labels

SOON_MS: Final = 200  # after the last key of a search
LOW: Final = 34  # lines of text: with filters, totals and notes a lower page has few rows
_TOLD: Final = 2_000  # records read for an order before that is told


class RecordsPage(ListAndDetailPage):
    """The list, what restricts it, and one record in full."""

    detail: RecordDetail
    takes = (LinkRecord, ShowBrought, ShowDrafts, ShowRecord, ShowSetAside)

    def __init__(self, client: Client) -> None:
        self.model: TableModel[RecordRow] = TableModel(
            record_columns.columns(others=client.standing.sees_others),
            lambda row: bool({"retracted", "void"} & set(row.marks)),
        )
        super().__init__(
            client,
            tr("Records"),
            TableView(tr("Records"), self.model, several=True),
            RecordDetail(client.preferences.zone, client.preferences.language, papers=True),
        )
        self._found = Found()
        self._halted = threading.Event()  # of the list that is asked for
        self._shown = b""  # hash of the record in the pane
        self._number = 0  # of its row
        self._stay = False  # it stays in the pane, in the list or not
        self._sought = b""  # hash of the record that another page asks for
        self._table_import: ImportTableDialog | None = None
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.refresh)
        self._build()
        self.model.wanted.connect(self._fetch)
        self.table.chosen.connect(self._selected)
        self.table.picked.connect(self._picked)
        header = self.table.horizontalHeader()
        header.setSortIndicatorShown(True)
        header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
        header.sortIndicatorChanged.connect(lambda _section, _order: self.refresh())
        header.setSectionsClickable(True)
        self._wire()
        self._give_keys()
        self.add_list((760, 380), (2, 1))
        self.body.addWidget(self.keys)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fold the filters where they would leave few rows: as with the largest text."""
        super().resizeEvent(event)
        self.filters.fold(low=self.height() < LOW * self.fontMetrics().lineSpacing())

    def _wire(self) -> None:
        self.work = RecordWork(self, self.detail)
        self.linking = Linking(self, self.detail)
        self._link = b""  # of the record that is to be linked once it is shown
        self.linking.signed.connect(self._signed)
        self.work.signed.connect(self._signed)
        self.detail.wanted.connect(self.show_record)
        self.detail.resumed.connect(lambda kept: self._continue(kept.draft, kept.name))
        self.detail.discarded.connect(self._discard)

    def _give_keys(self) -> None:
        self.detail.copied.connect(self.papers.copy_one)
        self.detail.printed.connect(self.papers.print_)
        self.detail.written.connect(self.papers.choose_pdf)
        for letter, pressed in (
            ("J", partial(self._walk, 1)),
            ("K", partial(self._walk, -1)),
            ("C", partial(self._press, "C")),
            ("R", partial(self._press, "R")),
            ("P", self.papers.print_shown),
        ):
            letter_key(self.table, letter, pressed)
            letter_key(self.detail, letter, pressed)
        words = tr("↑ ↓ or J K walk · Shift+↓ picks several · Ctrl+C copies · P prints")
        if self.client.standing.signs_observations:
            words += tr(" · C corrects · R retracts")
        words += " · " + tr("Times: {zone}").format(zone=self.client.preferences.zone)
        self.keys = label(words, "muted")
        self._key_words = words

    def _continue(self, draft: Draft, name: str) -> None:
        self.requested.emit(ContinueDraft(draft, name))

    # --- What is asked for.

    def _build(self) -> None:
        self.filters = RecordFilters(self.client.standing.pack, self.client.preferences)
        self.filters.chosen.connect(self.refresh)
        self.filters.typed.connect(self._soon.start)
        find = QShortcut(QKeySequence("Ctrl+F"), self, self.filters.search.setFocus)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.count = label("", "muted", wrap=False)
        self.count.setAccessibleName(tr("How many"))
        self.export = button(tr("Export…"), self._export_list)
        self._export = Export(self.client, self, Purpose.PANEL)
        self.papers = RecordPapers(self, self.table, self.detail, self._export)
        self._export.progressed.connect(self._exporting)
        self._export.failed.connect(self.tell_error)
        self.exporting = label("", "muted")
        self.halt = button(tr("Stop"), self._stop)
        self.progress = row(self.exporting, self.halt, stretch=False)
        self.progress.hide()
        self.import_table = button(tr("Import a table…"), self._import_table)
        if not self.client.standing.signs_observations:
            self.import_table.hide()
        chosen = self.client.preferences.record_columns
        self.columns = record_columns.choice(self.model.columns, chosen)
        self.columns.changed.connect(self._choose_columns)
        self.table.show_columns(chosen.split())
        self.filters.lay(self.count, self.columns, self.export, self.import_table)
        self.body.addWidget(self.filters)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.papers.answer)
        pack, language = self.client.standing.pack, self.client.preferences.language
        self.total = ListTotal(self.ask, labels(pack.vocabulary, language) if pack else None)
        self.body.addWidget(self.total)
        self.notes = ListNotes(self.filters)
        self.body.addWidget(self.notes)

    def _import_table(self) -> None:
        import_table(self, self._table_opened)

    def _table_opened(self, dialog: ImportTableDialog) -> None:
        self._table_import = dialog

        def signed() -> None:
            self.refresh()
            self.changed.emit()

        def closed() -> None:
            self._table_import = None

        dialog.signed.connect(signed)
        dialog.finished.connect(closed)

    @property
    def busy(self) -> bool:
        """A table is looked over or signed."""
        return self._table_import is not None and self._table_import.busy

    def leave(self) -> None:
        """Stop looking over or signing a table: nothing of it is signed then."""
        if self._table_import is not None:
            self._table_import.stop()

    def _choose_columns(self) -> None:
        # What is always shown is among the names, or with nothing ticked there would be none.
        names = " ".join((record_columns.WHAT, *self.columns.ticked))
        self.table.show_columns(names.split())
        made = self.client.preferences = replace(self.client.preferences, record_columns=names)
        self.ask(lambda session: preferences.write(session.store, made), lambda _: None)

    def _stop(self) -> None:
        self._export.stop()
        self._halted.set()

    def _export_list(self) -> None:
        self.papers.export(self._asked())

    def _exporting(self, text: str, running: bool) -> None:  # noqa: FBT001 - a signal's
        self.exporting.setText(text)
        self.progress.setVisible(bool(text))
        self.halt.setVisible(running)
        self.export.setEnabled(not running)

    def _asked(self) -> RecordQuery | None:
        """The query; None while a time cannot be read, which its field shows."""
        asked = self.filters.query()
        if asked is None:
            return None
        header = self.table.horizontalHeader()
        return replace(
            asked,
            by=self.model.columns[header.sortIndicatorSection()].name,
            rising=header.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder,
        )

    # --- The list.

    def home_moved(self) -> None:
        """Show what came; not while several rows are picked, which would be lost."""
        if not self.papers.several:
            self.refresh()

    def refresh(self) -> None:
        """Ask for the list again; the record in the pane stays."""
        self._soon.stop()
        asked = self._asked()
        if asked is None or self.client.standing.pack is None:
            return
        self._halted.set()  # the list that was asked for before
        halted = self._halted = threading.Event()

        def progress(done: int, of: int) -> bool:
            if done >= _TOLD:
                self.client.worker.tell(self, self._reading, (halted, done, of))
            return halted.is_set()

        def failed(error: FieldappError) -> None:
            if halted is self._halted:
                self._exporting("", running=False)
                self.tell_error(error)

        self.ask(sight.of, self._tell_sight)
        self.ask(record_list.calibres, self.filters.offer_calibres)
        work = partial(
            record_list.find,
            asked=asked,
            language=self.client.preferences.language,
            progress=progress,
        )
        self.ask(work, partial(self._came, asked, halted), failed)

    def _tell_sight(self, found: Sight | None) -> None:
        if found is not None:
            text = tr("You see the records of {here} of {all} laptops.")
            words = text.format(here=found.here, all=found.all)
            self.keys.setText(f"{words} · {self._key_words}")

    def _reading(self, progress: tuple[threading.Event, int, int]) -> None:
        halted, done, of = progress
        if halted is self._halted:
            text = tr("Looking through the records: {count} of {total} read")
            text = text.format(count=figure(done), total=figure(of))
            self._exporting(text, running=True)

    def _came(self, asked: RecordQuery, halted: threading.Event, found: Found) -> None:
        if halted is not self._halted:
            return  # of an earlier question
        if asked.by != "event" or asked.zone:
            self._exporting("", running=False)
        if found.stopped:
            header = self.table.horizontalHeader()
            header.blockSignals(True)
            header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
            header.blockSignals(False)
        self._found = self.papers.found = found
        self.model.begin(found.count)
        self.count.setText(counted("{count} rows", found.count))
        plain = asked.kind in TYPES  # of patrols and reviews there is no table, and no map
        self.export.setVisible(bool(found.numbers) and not plain)
        self.total.show_list(array("q") if plain else found.numbers)
        self.notes.show_hidden(found.hidden)
        restricted = asked != RecordQuery(by=asked.by, rising=asked.rising)
        first = key_name("Ctrl+1")
        self.show_count(
            found.count,
            nothing_matches(found)
            if restricted
            else tr("No observations here yet. Import bundles with {keys}.").format(keys=first)
            if self.client.standing.headquarters
            else tr("No observations here yet. Log one with {keys}.").format(keys=first),
        )
        if not found.count and not self._stay:
            self._blank()

    def _fetch(self, round_: int, start: int) -> None:
        preferences = self.client.preferences
        work = partial(
            record_list.rows,
            found=self._found,
            start=start,
            count=WINDOW,
            language=preferences.language,
            zone=preferences.zone,
        )
        self.ask(work, partial(self._fetched, round_, start))

    def _fetched(self, round_: int, start: int, rows: list[RecordRow]) -> None:
        self.model.take(round_, start, rows)
        current = self.table.currentIndex()
        if current.isValid():
            self._selected(current.row())
        elif rows:
            at = self._found.at(self._number) if self._number else None
            if at is not None or not self._stay:
                self.table.selectRow(at or 0)

    # --- One in full.

    def _selected(self, number: int) -> None:
        row_ = self.model.row(number) if number >= 0 else None
        if row_ is None or self.papers.several:
            return
        self._stay = False
        if row_.draft is not None:
            self._forget()
            self.detail.show_draft(row_, self._lexicon())
        elif row_.hash != self._shown:
            self.show_record(row_.hash)

    def _lexicon(self) -> Lexicon | None:
        pack = self.client.standing.pack
        if pack is None:
            return None
        client = self.client
        own = client.standing.call_sign
        return lexicon_of(pack, client.preferences, client.gazetteer, own)

    def _picked(self, count: int) -> None:
        before, self.papers.several = self.papers.several, count > 1
        if count > 1:
            self._forget()
            self.papers.show_several(count, self._asked(), self.linking.choose_numbers)
        elif count == 1 and before:
            self._selected(self.table.picked_rows[0])

    def _press(self, letter: str) -> None:
        """Press the button in the pane that has this letter."""
        pressed = self.detail.by_key.get(letter)
        if pressed is not None:
            pressed.click()
            return
        self.tell(
            tr("Only an observation of this laptop that still stands is corrected or retracted.")
        )

    def _walk(self, step: int) -> None:
        at = self.table.currentIndex().row() + step
        if 0 <= at < self.model.rowCount():
            self.table.selectRow(at)

    def show_record(self, record_hash: bytes) -> None:
        """Show a record in full."""
        self._shown = record_hash
        preferences = self.client.preferences
        work = partial(
            record_detail.detail,
            record_hash=record_hash,
            purpose=Purpose.PANEL,
            language=preferences.language,
            zone=preferences.zone,
        )
        self.ask(work, self._show)

    def _show(self, found: Detail) -> None:
        if found.listed.hash != self._shown:
            return
        self._number = found.listed.number
        self.papers.one = found
        if found.observation is None:
            self.detail.show_plain(found)
        else:
            self.detail.show_record(found)
        if found.listed.hash == self._link and "link" in found.offers:
            self.linking.begin(self._link)
        self._link = b""
        if found.listed.hash == self._sought:
            self._seek(found.listed)

    def _seek(self, row: RecordRow) -> None:
        """Select a record's row; what restricts the list without it is set aside, and said so."""
        self._sought = b""
        at = self._found.at(row.number)
        if at is not None:
            self.table.selectRow(at)
        else:
            self.notes.step_aside(row, everybody=self.client.standing.headquarters)

    def _blank(self) -> None:
        self._forget()
        self.detail.empty()

    def _forget(self) -> None:
        """No record is in the pane."""
        self._shown, self._number, self.papers.one = b"", 0, None

    def fulfil(self, request: object) -> None:
        """Show one record, or some alone: drafts, what is set aside, what an exchange brought."""
        if isinstance(request, ShowRecord | LinkRecord):
            self._link = request.hash if isinstance(request, LinkRecord) else b""
            self._stay = True
            self._sought = request.hash
            self.table.clearSelection()
            self.show_record(request.hash)
            return
        if isinstance(request, ShowBrought):
            self.notes.show_brought(request)
        elif isinstance(request, ShowSetAside):
            self.filters.show_set_aside(alone=True)
        else:
            self.filters.show_drafts()

    # --- What is done with it.

    def _signed(self, record_hash: bytes) -> None:
        self._stay = True
        self.show_record(record_hash)
        self.refresh()

    def _discard(self, kept: KeptDraft) -> None:
        def done(_: None) -> None:
            self._blank()
            self.refresh()

        self.ask(partial(draft_store.discard, name=kept.name), done)
