"""Records page: filters above, the list at the left, one record at the right."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from fieldapp.app.entry import draft_store
from fieldapp.app.entry.draft import Draft
from fieldapp.app.entry.draft_store import KeptDraft
from fieldapp.app.home.session import Session
from fieldapp.app.records import record_detail, record_list, task_signing
from fieldapp.app.records.read import Purpose
from fieldapp.app.records.record_detail import Detail
from fieldapp.app.records.record_list import TYPES, Found, RecordQuery, RecordRow
from fieldapp.app.review import reviews
from fieldapp.errors import InputError
from fieldapp.observation import operational_day
from fieldapp.observation.notation import moments
from fieldapp.observation.observation import FIELDS_OF_KIND
from fieldapp.ui.base.base_page import Client, now
from fieldapp.ui.base.basics import button, label, row
from fieldapp.ui.base.flow_layout import flow
from fieldapp.ui.base.page_requests import AddEvidence, ContinueDraft, ShowDrafts, ShowEvidence
from fieldapp.ui.base.record_words import state_of, state_words, title_of
from fieldapp.ui.base.texts import counted, in_words, tr
from fieldapp.ui.records.export_progress import Export
from fieldapp.ui.records.import_table_dialog import ImportTableDialog, import_table
from fieldapp.ui.records.list_total import ListTotal
from fieldapp.ui.records.record_panel import RecordDetail
from fieldapp.ui.widgets.field import Field
from fieldapp.ui.widgets.list_and_detail import ListAndDetailPage
from fieldapp.ui.widgets.table_view import WINDOW, TableColumn, TableModel, TableView
from fieldapp.wording.observation_text import labels

SOON_MS: Final = 200  # after the last key of a search
EVENT, NUMBER = 0, 4  # columns that the list can be put in order by


class RecordsPage(ListAndDetailPage):
    """The list, what restricts it, and one record in full."""

    detail: RecordDetail
    takes = (ShowDrafts,)

    def __init__(self, client: Client) -> None:
        self.model: TableModel[RecordRow] = TableModel(
            _columns(everybody=client.standing.headquarters),
            lambda row: bool({"retracted", "void"} & set(row.marks)),
        )
        super().__init__(
            client,
            tr("Records"),
            TableView(tr("Records"), self.model),
            RecordDetail(client.preferences.zone, client.preferences.language),
        )
        self._found = Found()
        self._shown = b""  # hash of the record in the pane
        self._number = 0  # of its row
        self._stay = False  # it stays in the pane, in the list or not
        self._table_import: ImportTableDialog | None = None
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.refresh)
        self._build_filters()
        self.model.wanted.connect(self._fetch)
        self.table.chosen.connect(self._selected)
        header = self.table.horizontalHeader()
        header.setSortIndicatorShown(True)
        header.setSortIndicator(EVENT, Qt.SortOrder.DescendingOrder)
        header.sortIndicatorChanged.connect(self._ordered)
        header.setSectionsClickable(True)
        self._wire()
        self.add_list((760, 380), (2, 1))

    def _wire(self) -> None:
        self.detail.corrected.connect(
            lambda found, reason: self._continue(record_detail.correction(found, reason), "")
        )
        self.detail.retracted.connect(self._retract)
        self.detail.judged.connect(self._review)
        self.detail.asked.connect(self._ask_signer)
        self.detail.wanted.connect(self.show_record)
        self.detail.resumed.connect(lambda kept: self._continue(kept.draft, kept.name))
        self.detail.discarded.connect(self._discard)
        self.detail.evidence_wanted.connect(self._evidence)

    def _continue(self, draft: Draft, name: str) -> None:
        self.requested.emit(ContinueDraft(draft, name))

    def _evidence(self, about: Detail | bytes) -> None:
        self.requested.emit(ShowEvidence(about) if isinstance(about, bytes) else AddEvidence(about))

    # --- What is asked for.

    def _build_filters(self) -> None:
        self.search = QLineEdit()
        hint = tr("Search places, notes and what was typed")
        self.search.setPlaceholderText(f"{hint}   Ctrl+F")
        find = QShortcut(QKeySequence("Ctrl+F"), self, self.search.setFocus)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.search.setAccessibleName(tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _text: self._soon.start())
        pack, language = self.client.standing.pack, self.client.preferences.language
        kinds = {"": tr("All observations")}
        for code in FIELDS_OF_KIND if pack else ():
            kinds[code] = pack.vocabulary.label("kind", code, language) if pack else ""
        kinds |= {
            "patrol": tr("Patrol records"),
            "judgement": tr("Reviews and findings"),
            "everything": tr("Everything in the feed"),
        }
        self.kind = _choice(tr("Kind"), kinds)
        self.state = _choice(tr("State"), {"": tr("Any state"), **state_words()})
        self.time = _choice(
            tr("Time"),
            {
                "": tr("Any time"),
                "day": tr("This operational day"),
                "before": tr("The operational day before"),
                "week": tr("Seven operational days"),
                "span": tr("From … to …"),
            },
        )
        self.versions = _choice(
            tr("Versions"),
            {
                "": tr("As they stand now"),
                "all": tr("Retracted, replaced, without effect too"),
                "corrected": tr("Only corrected"),
                "retracted": tr("Only retracted"),
            },
        )
        self.with_evidence = QCheckBox(tr("With evidence"))
        self.count = label("", "muted", wrap=False)
        self.count.setAccessibleName(tr("How many"))
        self.since = Field(tr("From"), hint="14 Sep 2018 1930")
        self.until = Field(tr("To"), hint="yesterday 1930")
        self.spans = row(self.since, self.until)
        self.spans.hide()
        for box in (self.kind, self.state, self.time, self.versions):
            box.currentIndexChanged.connect(lambda _index: self._restricted())
        self.with_evidence.toggled.connect(lambda _on: self._restricted())
        for each in (self.since, self.until):
            each.edited.connect(lambda _text: self._soon.start())
        self.body.addWidget(row(self.search, self.kind, self.state, stretch=False))
        self.export = button(tr("Export…"), self._export_list)
        self._export = Export(self.client, self)
        self._export.progressed.connect(self._exporting)
        self._export.failed.connect(self.tell_error)
        self.exporting = label("", "muted")
        self.halt = button(tr("Stop"), self._export.stop)
        self.progress = row(self.exporting, self.halt, stretch=False)
        self.progress.hide()
        self.import_table = button(tr("Import a table…"), self._import_table)
        standing = self.client.standing
        if not standing.signs_observations:
            self.import_table.hide()
        last = (self.with_evidence, self.count, self.export, self.import_table)
        self.body.addWidget(flow(self.time, self.versions, *last))
        self.body.addWidget(self.progress)
        self.total = ListTotal(self.ask, labels(pack.vocabulary, language) if pack else None)
        self.body.addWidget(self.total)
        self.body.addWidget(self.spans)

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

    def _export_list(self) -> None:
        boxes = [b for b in (self.kind, self.state, self.time, self.versions) if b.currentIndex()]
        words = [box.currentText() for box in boxes]
        typed = [self.since.text, self.until.text] if self.time.currentData() == "span" else []
        evidence = self.with_evidence.text() if self.with_evidence.isChecked() else ""
        selection = "; ".join(filter(None, (*words, *typed, self.search.text().strip(), evidence)))
        asked = self._asked()
        if asked is None:
            return
        newest_first = replace(asked, by="event", oldest_first=False)
        self.ask(
            partial(record_list.find, asked=newest_first),
            lambda found: self._export.begin(found.numbers, selection=selection, box=None),
        )

    def _exporting(self, text: str, running: bool) -> None:  # noqa: FBT001 - a signal's
        self.exporting.setText(text)
        self.progress.setVisible(bool(text))
        self.halt.setVisible(running)
        self.export.setEnabled(not running)

    def _restricted(self) -> None:
        plain = self.kind.currentData() in TYPES
        for each in (self.search, self.versions, self.with_evidence):
            each.setEnabled(not plain)
        self.spans.setVisible(self.time.currentData() == "span")
        self.refresh()

    def _asked(self) -> RecordQuery | None:
        """The query; None while a time cannot be read, which its field shows."""
        since, until = self._span()
        if any(each.line.property("wrong") for each in (self.since, self.until)):
            return None
        kind, state, which = (box.currentData() for box in (self.kind, self.state, self.versions))
        plain = kind in TYPES
        only = () if plain else tuple(
            word for word, on in (
                ("corrected", which == "corrected"),
                ("retracted", which == "retracted"),
                ("evidence", self.with_evidence.isChecked()),
            ) if on
        )  # fmt: skip
        header = self.table.horizontalHeader()
        return RecordQuery(
            kind=kind,
            states=(state,) if state else (),
            text="" if plain else self.search.text(),
            since=since,
            until=until,
            only=only,
            all_versions=not plain and which != "",
            by="number" if header.sortIndicatorSection() == NUMBER else "event",
            oldest_first=header.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder,
        )

    def _span(self) -> tuple[datetime | None, datetime | None]:
        chosen, preferences = self.time.currentData(), self.client.preferences
        if chosen == "span":
            return self._typed(self.since, last=False), self._typed(self.until, last=True)
        for each in (self.since, self.until):
            each.set_error("")
        cut_off = operational_day.parse_cut_off(preferences.cut_off)
        if not chosen or cut_off is None:
            return None, None
        today = operational_day.day_of(now(), preferences.zone, cut_off)
        first = today - timedelta(days={"day": 0, "before": 1, "week": 6}[chosen])
        last = first if chosen == "before" else today
        end = operational_day.span(last, preferences.zone, cut_off)[1]
        return operational_day.span(first, preferences.zone, cut_off)[0], end - timedelta(seconds=1)

    def _typed(self, field: Field, *, last: bool) -> datetime | None:
        field.set_error("")
        if not field.text.strip():
            return None
        try:
            found = moments.parse_time(field.text, now=now(), zone=self.client.preferences.zone)
        except InputError as e:
            field.set_error(in_words(e))
            return None
        return moments.last_moment(found) if last else found.start

    def _ordered(self, section: int, _order: Qt.SortOrder) -> None:
        if section in (EVENT, NUMBER):
            self.refresh()
            return
        self.table.horizontalHeader().setSortIndicator(EVENT, Qt.SortOrder.DescendingOrder)

    # --- The list.

    def refresh(self) -> None:
        """Ask for the list again; the record in the pane stays."""
        self._soon.stop()
        asked = self._asked()
        if asked is None or self.client.standing.pack is None:
            return
        self.ask(partial(record_list.find, asked=asked), partial(self._came, asked))

    def _came(self, asked: RecordQuery, found: Found) -> None:
        if asked != self._asked():
            return  # of an earlier question
        self._found = found
        self.model.begin(found.count)
        self.count.setText(counted("{count} rows", found.count))
        plain = asked.kind in TYPES  # of patrols and judgements there is no table, and no map
        self.export.setVisible(bool(found.numbers) and not plain)
        self.total.show_list(array("q") if plain else found.numbers)
        restricted = asked != RecordQuery(by=asked.by, oldest_first=asked.oldest_first)
        self.show_count(
            found.count,
            tr("Nothing matches. Take a word or a choice above away.")
            if restricted
            else tr("No observations here yet. Import bundles with Ctrl+1.")
            if self.client.standing.headquarters
            else tr("No observations here yet. Log one with Ctrl+1."),
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
        if row_ is None:
            return
        self._stay = False
        if row_.draft is not None:
            self._shown, self._number = b"", 0
            self.detail.show_draft(row_)
        elif row_.hash != self._shown:
            self.show_record(row_.hash)

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
        if found.observation is None:
            self.detail.show_plain(found)
        else:
            self.detail.show_record(found)

    def _blank(self) -> None:
        self._shown, self._number = b"", 0
        self.detail.empty()

    def fulfil(self, request: object) -> None:
        """Show the drafts alone."""
        assert isinstance(request, ShowDrafts)  # noqa: S101 - the only class that is taken
        self.kind.setCurrentIndex(0)
        self.state.setCurrentIndex(self.state.findData("draft"))

    # --- What is done with it.

    def _retract(self, record_hash: bytes, reason: str) -> None:
        self._sign(record_hash, partial(_retract, record_hash, reason))

    def _review(self, record_hash: bytes, state: str, note: str) -> None:
        self._sign(
            record_hash,
            partial(reviews.sign, target=record_hash, state=state, note=note, now=now()),
        )

    def _ask_signer(self, record_hash: bytes, text: str) -> None:
        zone = self.client.preferences.zone
        work = partial(task_signing.ask, record_hash=record_hash, text=text, zone=zone, now=now())
        self._sign(record_hash, work)

    def _sign(self, record_hash: bytes, work: Callable[[Session], object]) -> None:
        def done(_: object) -> None:
            self._stay = True
            self.show_record(record_hash)
            self.refresh()
            self.changed.emit()

        self.ask(work, done)

    def _discard(self, kept: KeptDraft) -> None:
        def done(_: None) -> None:
            self._blank()
            self.refresh()

        self.ask(partial(draft_store.discard, name=kept.name), done)


def _columns(*, everybody: bool) -> tuple[TableColumn[RecordRow], ...]:
    columns: tuple[TableColumn[RecordRow], ...] = (
        TableColumn(tr("Event"), lambda each: each.brief, 27),
        TableColumn(tr("What"), title_of),
        TableColumn(tr("Place"), lambda each: each.place, 10 if everybody else 13, spare=True),
        TableColumn(tr("State"), partial(state_of, brief=True), 15),
        TableColumn(
            tr("No."), lambda each: "" if each.seq is None else str(each.seq), 5, spare=True
        ),
    )
    signer: TableColumn[RecordRow] = TableColumn(tr("From"), lambda each: each.signer, 9)
    return (*columns, signer) if everybody else columns


def _choice(name: str, choices: dict[str, str]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setToolTip(name)
    for value, words in choices.items():
        box.addItem(words, value)
    return box


def _retract(record_hash: bytes, reason: str, session: Session) -> None:
    record_detail.retract(session, record_hash, reason, now())
