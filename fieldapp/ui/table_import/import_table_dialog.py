"""Importing a table: what its columns mean, how its rows are read, then signing all of them.

Three steps in one dialog: the mapping with a preview, what will be signed and what is refused, and
what became of it. Nothing is signed before the button of the second step is pressed; what is
stopped leaves nothing signed.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QProgressBar,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fieldapp.app.home.session import Session
from fieldapp.app.tables import mappings, table_import
from fieldapp.app.tables.table_file import TableFile, sheets_of
from fieldapp.app.tables.table_import import TableReport
from fieldapp.errors import CancelledError, FieldappError, InputError, as_message
from fieldapp.observation.mapping import Mapping
from fieldapp.ui.base.base_page import Page, now
from fieldapp.ui.base.basics import button, label, row
from fieldapp.ui.base.texts import counted, figure, in_words, said, tr
from fieldapp.ui.table_import.column_mapping import ColumnMapping
from fieldapp.ui.table_import.row_readings import (
    RowReading,
    RowReadings,
    reading_cells,
    reading_table,
)
from fieldapp.ui.table_import.row_report import RowReport
from fieldapp.ui.table_import.sheet_choice import SheetChoice
from fieldapp.ui.widgets.signing_preview import SignButton
from fieldapp.wording.observation_text import labels, words
from fieldapp.wording.safe_text import visible

PREVIEWED: Final = 20  # rows
SOON_MS: Final = 150  # after the last choice: the preview follows


class ImportTableDialog(QDialog):
    """Dialog that imports a table: mapping, preview, signing.

    Args:
        page: Where it is asked.
        path: The table's file.
        table: What is in it.

    Signals:
        signed: Rows were signed.
    """

    signed = Signal()

    def __init__(self, page: Page, path: Path, table: TableFile) -> None:
        super().__init__(page)
        self.setWindowTitle(tr("Import a table"))
        self.setModal(True)
        client = page.client
        pack, language = client.standing.pack, client.preferences.language
        assert pack is not None  # noqa: S101 - whoever signs has one
        self._client = client
        self._table = table
        self._vocabulary = pack.vocabulary
        self._halted = threading.Event()
        self._label, self._word = labels(pack.vocabulary, language), words(language)
        self.busy = False
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._preview)
        self.mapping = ColumnMapping(table, pack.vocabulary, language, client.preferences.zone)
        self.mapping.changed.connect(self._soon.start)
        self.trouble = label("", "error")
        self.trouble.hide()
        self.stack = QStackedWidget()
        self.stack.addWidget(self._mapping_step())
        self.stack.addWidget(self._signing_step())
        self.stack.addWidget(self._result_step())
        heading = f"{tr('Import a table')}: {visible(path.name)}"
        count = counted("{count} rows", len(table.rows))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        layout.addWidget(label(heading, "title"))
        layout.addWidget(label(count, "muted"))
        for note in table.notes:
            layout.addWidget(label(f"⚠ {said(note)}", "caution"))
        layout.addWidget(self.trouble)
        layout.addWidget(self.stack, 1)
        layout.addWidget(self._progress_row())
        self.resize(min(1080, page.window().width() - 40), min(680, page.window().height() - 40))
        self._preview()
        self.mapping.kind.setFocus()

    # --- The steps.

    def _mapping_step(self) -> QWidget:
        self.preview = reading_table(tr("How the first rows are read"))
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(tr("How the first rows are read"), "muted"))
        column.addWidget(self.preview, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.mapping)
        split.addWidget(below)
        split.setSizes([360, 240])
        self.open_mapping = button(tr("Open a mapping…"), self._choose_mapping)
        self.save_mapping = button(tr("Save the mapping…"), self._choose_target)
        self.check = button(tr("Look it over"), self._check, name="first")
        cancel = button(tr("Cancel"), self.reject)
        return _step(split, self.check, self.open_mapping, self.save_mapping, cancel)

    def _signing_step(self) -> QWidget:
        language = self._client.preferences.language
        self.readings = RowReadings(self._vocabulary, language)
        self.report = RowReport(language)
        both = QSplitter(Qt.Orientation.Vertical)
        both.addWidget(self.readings)
        both.addWidget(self.report)
        both.setChildrenCollapsible(False)
        both.setSizes([280, 200])
        self.sign = SignButton(tr("Sign"), self._sign)
        back = button(tr("Change it"), self._back)
        copy = button(tr("Copy the report"), self.report.copy)
        cancel = button(tr("Cancel"), self.reject)
        caution = label(tr("What is signed cannot be taken back, only retracted."), "caution")
        return _step(both, self.sign, back, copy, cancel, above=caution)

    def _result_step(self) -> QWidget:
        self.result_report = RowReport(self._client.preferences.language)
        copy = button(tr("Copy the report"), self.result_report.copy)
        self.close_button = button(tr("Close"), self.accept, name="first")
        return _step(self.result_report, self.close_button, copy)

    def _progress_row(self) -> QWidget:
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("Progress"))
        self.halt = button(tr("Stop"), self.stop)
        self.progress = row(self.bar, self.halt, stretch=False)
        self.progress.hide()
        return self.progress

    # --- The mapping, and how rows are read by it.

    def _chosen(self) -> Mapping | None:
        """The mapping as it is chosen; None, and the reason told, where it cannot be."""
        try:
            mapping = self.mapping.mapping()
        except InputError as e:
            self._tell(in_words(e))
            self.check.setEnabled(False)
            self.save_mapping.setEnabled(False)
            return None
        self._tell("")
        self.check.setEnabled(True)
        self.save_mapping.setEnabled(True)
        return mapping

    def _preview(self) -> None:
        self._soon.stop()
        mapping = self._chosen()
        if mapping is None:
            self.preview.put([])
            return
        work = partial(
            table_import.preview,
            table=self._table,
            mapping=mapping,
            count=PREVIEWED,
            zone=mapping.zone,
            now=now(),
        )
        self._client.worker.run(self, work, partial(self._previewed, mapping), self._failed)

    def _previewed(self, mapping: Mapping, rows: list[RowReading]) -> None:
        try:
            current = self.mapping.mapping() == mapping
        except InputError:
            current = False
        if current:
            self.preview.put([reading_cells(each, self._label, self._word) for each in rows])

    def _choose_mapping(self) -> None:
        words = f"{tr('Mapping of a table')} (*{mappings.SUFFIX})"
        name, _ = QFileDialog.getOpenFileName(self, tr("Open a mapping…"), "", words)
        if not name:
            return
        try:
            mapping = mappings.fitting(self._table.header, Path(name))
            if mapping.refuse:
                raise InputError(mapping.refuse)
        except FieldappError as e:
            self._tell(in_words(e))
            return
        self.mapping.show_mapping(mapping)
        self._preview()

    def _choose_target(self) -> None:
        mapping = self._chosen()
        if mapping is None:
            return
        words = f"{tr('Mapping of a table')} (*{mappings.SUFFIX})"
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the mapping…"), "", words)
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() != mappings.SUFFIX:
            path = path.with_name(path.name + mappings.SUFFIX)
        try:
            mappings.save(mapping, path)
        except FieldappError as e:
            self._tell(in_words(e))

    # --- Looking it over, and signing.

    def _check(self) -> None:
        mapping = self._chosen()
        if mapping is not None:
            self._work(table_import.check, mapping, self._checked, breathe=True)

    def _checked(self, report: TableReport) -> None:
        self._idle()
        self.readings.show_readings(report.readings, report.rows)
        self.report.show_report(report, counted("{count} rows will be signed.", report.good))
        text = counted("Sign {count} rows", report.good)
        self.sign.setText(text)
        self.sign.setAccessibleName(text)
        self.sign.setEnabled(bool(report.good))
        self.stack.setCurrentIndex(1)
        (self.sign if report.good else self.readings.table).setFocus()

    def _sign(self) -> None:
        mapping = self._chosen()
        if mapping is not None:
            self._work(table_import.sign, mapping, self._done, breathe=False)

    def _done(self, report: TableReport) -> None:
        self._idle()
        self.result_report.show_report(report, counted("{count} rows are signed.", report.good))
        self.stack.setCurrentIndex(2)
        self.close_button.setFocus()
        self.signed.emit()

    def _back(self) -> None:
        self.stack.setCurrentIndex(0)
        self.mapping.kind.setFocus()

    def _work(
        self,
        work: Callable[..., TableReport],
        mapping: Mapping,
        done: Callable[[TableReport], None],
        *,
        breathe: bool,
    ) -> None:
        """Do long work on the lane; `breathe`: it is outside of a transaction."""
        self.busy = True
        self._tell("")
        self._halted.clear()
        self.bar.setRange(0, 0)
        self.progress.show()
        self.stack.setEnabled(False)
        self.halt.setFocus()
        worker, halted = self._client.worker, self._halted

        def progress(at: int, of: int) -> None:
            if halted.is_set():
                raise CancelledError(tr("Stopped. Nothing was signed."))
            if breathe:
                worker.breathe()
            worker.tell(self, self._show_progress, (at, of))

        def run(session: Session) -> TableReport:
            return work(
                session, self._table, mapping, zone=mapping.zone, now=now(), progress=progress
            )

        worker.run(self, run, done, self._failed)

    def _show_progress(self, at: tuple[int, int]) -> None:
        done, of = at
        self.bar.setRange(0, of)
        self.bar.setValue(done)
        self.bar.setFormat(f"{figure(done)} / {figure(of)}")

    def _failed(self, error: FieldappError) -> None:
        self._idle()
        self._tell(in_words(error))

    def _idle(self) -> None:
        self.busy = False
        self.progress.hide()
        self.stack.setEnabled(True)

    def _tell(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))

    def stop(self) -> None:
        """Stop long work; nothing of it is signed."""
        self._halted.set()

    def reject(self) -> None:
        """Esc or Cancel: stop long work, and close where there is none."""
        if self.busy:
            self.stop()
            return
        super().reject()


def _step(inside: QWidget, *buttons: QWidget, above: QWidget | None = None) -> QWidget:
    step = QWidget()
    layout = QVBoxLayout(step)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(inside, 1)
    if above is not None:
        layout.addWidget(above)
    layout.addWidget(row(*buttons))
    return step


def import_table(page: Page, opened: Callable[[ImportTableDialog], Any]) -> None:
    """Ask for a table, read it, and open the dialog over the page."""
    words = f"{tr('Table')} (*.csv *.xlsx *.geojson *.json)"
    name, _ = QFileDialog.getOpenFileName(page, tr("Import a table…"), "", words)
    if not name:
        return
    path = Path(name)

    def read(table: TableFile) -> None:
        refused = mappings.guess(table, zone=page.client.preferences.zone).refuse
        if refused:
            page.tell(said(as_message(refused)))
            return
        dialog = ImportTableDialog(page, path, table)
        dialog.finished.connect(dialog.deleteLater)
        opened(dialog)
        dialog.open()

    def open_(sheet: str) -> None:
        page.ask(partial(table_import.open_table, path=path, sheet=sheet), read)

    def choose(sheets: tuple[str, ...]) -> None:
        if len(sheets) < 2:
            open_("")
            return
        choice = SheetChoice(page, sheets, open_)
        choice.finished.connect(choice.deleteLater)
        choice.open()

    page.ask(lambda _session: sheets_of(path), choose)
