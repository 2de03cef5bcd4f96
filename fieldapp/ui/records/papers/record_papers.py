"""Record copied, printed or written as a PDF, and rows copied as a table."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QDialog, QFileDialog

from fieldapp.app.export import export, selection_text
from fieldapp.app.export.export import ExportResult
from fieldapp.app.export.selection_text import Words
from fieldapp.app.home import access_log
from fieldapp.app.home.access_log import Act, Purpose
from fieldapp.app.home.session import Session
from fieldapp.app.records import record_list
from fieldapp.app.records.record_detail import Detail
from fieldapp.app.records.record_list import Found, RecordRow
from fieldapp.app.records.record_query import TYPES, RecordQuery
from fieldapp.observation.local_time import in_named_zone
from fieldapp.ui.base.base_page import Page, now
from fieldapp.ui.base.basics import button, label
from fieldapp.ui.base.texts import counted, tr
from fieldapp.ui.records.export_progress import Export
from fieldapp.ui.records.papers.record_paper import as_pdf, document
from fieldapp.ui.records.record_lines import as_text, heading_of
from fieldapp.ui.records.record_panel import RecordDetail
from fieldapp.ui.widgets.table_view import TableView

MAX_LINKED = 64  # records of one link


class RecordPapers(QObject):
    """Copying, printing and PDF of records.

    Args:
        page: On whose behalf.
        table: The list; rows are picked in it.
        pane: Where several are shown.
        export: Writes files of observations.

    Attributes:
        found: The list.
        one: The record in the pane.
        several: More rows than one are picked.
        answer: Says what was copied or written; the page shows it.
    """

    def __init__(self, page: Page, table: TableView, pane: RecordDetail, export_: Export) -> None:
        super().__init__(page)
        self._page, self._table, self._pane, self._export = page, table, pane, export_
        self.found = Found()
        self.one: Detail | None = None
        self.several = False
        self.answer = label("", "good")
        self.answer.hide()
        table.copy = self.copy

    def _tell(self, text: str) -> None:
        self.answer.setText(text)
        self.answer.setVisible(bool(text))

    # --- Several.

    def show_several(
        self, count: int, asked: RecordQuery | None, link: Callable[[Sequence[int]], object]
    ) -> None:
        """Show that so many rows are picked of the list that was asked for; `link` links them."""
        copy = button(tr("Copy"), self.copy)
        copy.setText(f"{tr('Copy')}   Ctrl+C")
        choices = [copy]
        if asked is not None and asked.kind not in TYPES:
            these = tr("Export these…")
            choices.append(button(these, lambda: self.export(asked, picked=self._numbers())))
        if self._page.client.standing.signs_links and count <= MAX_LINKED:
            choices.append(button(tr("Link…"), lambda: link(self._numbers())))
        self._pane.show_several(
            counted("{count} rows are picked", count),
            tr("Correcting, retracting and evidence are for one record at a time."),
            *choices,
        )

    def _numbers(self) -> array[int]:
        """Numbers of the picked records; drafts are none."""
        drafts = len(self.found.drafts)
        rows = self._table.picked_rows
        return array("q", (self.found.numbers[row - drafts] for row in rows if row >= drafts))

    def export(self, asked: RecordQuery | None, *, picked: array[int] | None = None) -> None:
        """Export the list, newest first, or what is picked of it; None: it cannot be read."""
        client = self._page.client
        if asked is None or client.standing.pack is None:
            return
        newest_first = replace(asked, by="event", rising=False)
        vocabulary, zone = client.standing.pack.vocabulary, client.preferences.zone

        def work(session: Session) -> tuple[array[int], Words]:
            entry = selection_text.known_entry(session)
            of_list = partial(
                selection_text.of_list, asked, vocabulary, zone, at=now(), entry=entry
            )
            if picked is not None:
                return picked, selection_text.of_picked(of_list(), len(picked))
            found = record_list.find(session, newest_first)
            left_out = sum(count for _, count in found.hidden)
            return found.numbers, of_list(left_out=left_out)

        def begin(made: tuple[array[int], Words]) -> None:
            numbers, words = made
            self._export.begin(numbers, selection=words)

        self._page.ask(work, begin)

    # --- Copied.

    def copy(self) -> None:
        """Copy the record in the pane in words, or the picked rows as a table."""
        if not self.several:
            if self.one is not None:
                self.copy_one(self.one)
            return
        picked = Found(numbers=self._numbers())
        preferences = self._page.client.preferences
        work = partial(
            record_list.rows,
            found=picked,
            start=0,
            count=len(picked.numbers),
            language=preferences.language,
            zone=preferences.zone,
        )
        self._page.ask(work, self._copy_rows)

    def copy_one(self, found: Detail) -> None:
        """Copy one record in plain words."""
        text = as_text(found, self._page.client.preferences.zone)
        QGuiApplication.clipboard().setText(text)
        self._tell(tr("Copied: {what}").format(what=heading_of(found)))

    def _copy_rows(self, rows: list[RecordRow]) -> None:
        """Copy rows with the columns that are shown and their hashes, under a line of headings."""
        all_ = enumerate(self._table.rows.columns)
        columns = [column for n, column in all_ if not self._table.isColumnHidden(n)]
        lines = [[*(column.head for column in columns), "SHA-256"]]
        lines += [[*(column.text(row) for column in columns), row.hash.hex()] for row in rows]
        texts = ["\t".join(" ".join(cell.split()) for cell in line) for line in lines]
        QGuiApplication.clipboard().setText("\n".join(texts))
        self._tell(counted("{count} rows copied, as a table", len(rows)))

    # --- On paper.

    def _document(self, found: Detail) -> QTextDocument:
        client = self._page.client
        zone, standing = client.preferences.zone, client.standing
        at = in_named_zone(now(), zone)
        made = tr("Made {time} on the laptop of {name}").format(time=at, name=standing.call_sign)
        return document(found, zone, mission=standing.mission, made=made)

    def print_(self, found: Detail) -> None:
        """Ask for a printer, and print one record."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - it looks for printers

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._page)
        dialog.setWindowTitle(tr("Print…"))

        def print_() -> None:
            self._document(found).print_(printer)
            self._page.ask(partial(_printed, found.listed.hash), lambda _none: None)
            self._tell(tr("Printed: {what}").format(what=heading_of(found)))

        dialog.accepted.connect(print_)
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # not the dialog's own of that name, which wants a slot

    def print_shown(self) -> None:
        """Print the record in the pane, where there is one; says so where several are picked."""
        if self.several:
            self._tell(tr("One record is printed at a time: pick one row."))
        elif self.one is not None:
            self.print_(self.one)

    def choose_pdf(self, found: Detail) -> None:
        """Ask for a file, and write one record as a PDF."""
        name, _ = QFileDialog.getSaveFileName(
            self._page, tr("As PDF…"), f"{found.listed.hash.hex()[:16]}.pdf", "PDF (*.pdf)"
        )
        if name:
            path = Path(name)
            self.write_pdf(found, path if path.suffix.lower() == ".pdf" else Path(f"{path}.pdf"))

    def write_pdf(self, found: Detail, path: Path) -> None:
        """Write one record as a PDF."""
        self._tell("")
        raw = as_pdf(self._document(found), heading_of(found))

        def done(made: ExportResult) -> None:
            text = tr("Written: {file}. The file is not encrypted.").format(file=path.name)
            if made.entry is not None:
                text += " " + tr("Logged as entry {number}.").format(number=made.entry)
            self._tell(text)

        name = found.listed.hash.hex()
        work = partial(export.write_paper, raw=raw, out=path, of=name, now=now())
        self._page.ask(work, done)


def _printed(record_hash: bytes, session: Session) -> None:
    access_log.note(session, Act.EXPORT, Purpose.PANEL, f"paper {record_hash.hex()}")
