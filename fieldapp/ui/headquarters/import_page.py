"""Import page: bundles are dropped or chosen, imported, and listed with their outcomes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from threading import Event
from typing import Final

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QCheckBox, QFileDialog, QProgressBar, QWidget

from fieldapp.app.headquarters import imports
from fieldapp.app.headquarters.imports import IN_ORDER, ImportedFiles, Result
from fieldapp.app.home.session import Session
from fieldapp.errors import FieldappError
from fieldapp.ui.base.base_page import Client, now
from fieldapp.ui.base.basics import button, card, in_middle, label, middle, row, safe_label
from fieldapp.ui.base.texts import in_words, said, tr
from fieldapp.ui.headquarters.outcome_card import outcome_card, outcome_text
from fieldapp.ui.widgets.detail_pane import DetailPane
from fieldapp.ui.widgets.list_and_detail import ListAndDetailPage
from fieldapp.ui.widgets.table_view import TableColumn, TableModel, TableView
from fieldapp.wording.safe_text import visible

SHOWN: Final = 2000  # rows: more would be read by nobody; the figures count all


class ImportPage(ListAndDetailPage):
    """Imports bundles and evidence, and writes receipts back."""

    def __init__(self, client: Client) -> None:
        columns: tuple[TableColumn[Result], ...] = (
            TableColumn(tr("Outcome"), lambda result: outcome_text(result.outcome), 21),
            TableColumn(tr("From"), _sender, 14),
            TableColumn(tr("Records"), _records, 10),
            TableColumn(tr("New"), lambda result: str(result.stored or ""), 6),
            TableColumn(tr("File"), lambda result: result.name),
        )
        super().__init__(
            client,
            tr("Import"),
            TableView(tr("Results"), TableModel(columns)),
            DetailPane(tr("The file in full"), 0),
        )
        self.setAcceptDrops(True)
        self._stop = Event()
        self._results: list[Result] = []
        self._listed: list[Result] = []
        self.summary = safe_label("", "good")
        self.summary.hide()
        self.body.addWidget(self.summary)
        self._build_drop()
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr("Progress"))
        self.doing = safe_label("", "muted")
        self.cancel = button(tr("Cancel"), self._cancel, key="Esc")
        self.under_way = card(self.doing, row(self.progress, self.cancel, stretch=False))
        self.under_way.hide()
        self.body.addWidget(self.under_way)
        self._build_results()

    def _build_drop(self) -> None:
        self.take_folder = button(
            tr("Folder or stick…"), self._choose_folder, name="first", key="Ctrl+O"
        )
        self.take_files = button(tr("Files…"), self._choose_files)
        self.write_back = button(tr("Write receipts to a stick…"), self._choose_target)
        self.drop = in_middle(
            label(tr("Drop bundles, a folder or a stick here, or choose them."), "large"),
            label(
                tr(
                    "Every signature is checked. Receipts are written back to the folder. "
                    "The same file twice changes nothing."
                ),
                "muted",
            ),
            middle(self.take_folder, self.take_files, self.write_back),
            name="drop",
        )
        self.body.addWidget(self.drop, 1)  # all of the page, until there are results

    def _build_results(self) -> None:
        self.only_odd = QCheckBox(tr("Only what has to be looked at"))
        self.only_odd.toggled.connect(lambda _on: self._list())
        self.table.chosen.connect(self._chosen)
        self.detail.setMinimumWidth(40 * self.fontMetrics().averageCharWidth())
        self.body.addWidget(self.only_odd)
        self.split = self.add_list((660, 440))
        self._show_results(on=False)

    def _show_results(self, *, on: bool) -> None:
        self.only_odd.setVisible(on)
        self.split.setVisible(on)

    def entered(self) -> None:
        """Leave everything as it is: there is nothing to bring up to date."""

    # --- What is to be imported.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Show that files are welcome here."""
        if not self.busy and _paths(event.mimeData()):
            event.acceptProposedAction()
            self._over(on=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """Take the mark back: the files were dragged elsewhere."""
        self._over(on=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Import what was dropped."""
        self._over(on=False)
        paths = _paths(event.mimeData())
        if paths and not self.busy:
            event.acceptProposedAction()
            self.take(paths)

    def _over(self, *, on: bool) -> None:
        self.drop.setProperty("over", on)
        self.drop.style().polish(self.drop)

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Folder or stick…"))
        if name:
            self.take([Path(name)])

    def _choose_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, tr("Files…"), "", "*.age")
        if names:
            self.take([Path(name) for name in names])

    # --- The import.

    @property
    def busy(self) -> bool:
        """An import is under way."""
        return not self.under_way.isHidden()

    def take(self, paths: Sequence[Path]) -> None:
        """Import files and folders."""
        self.tell("")
        self._stop = Event()
        self._results = []
        self._list()
        self.summary.hide()
        self._show_results(on=True)
        self.body.setStretchFactor(self.drop, 0)
        self.progress.setRange(0, 0)
        self.doing.setText(tr("Looking for sealed files"))
        self._enable(on=False)
        work = partial(_import, tuple(paths), self._stop.is_set, self._from_lane, self._came_in)
        self.ask(work, self._done, self._failed)

    def _enable(self, *, on: bool) -> None:
        self.under_way.setVisible(not on)
        self.cancel.setEnabled(not on)
        for each in (self.take_folder, self.take_files, self.write_back):
            each.setEnabled(on)
        (self.take_folder if on else self.cancel).setFocus()

    def _cancel(self) -> None:
        self._stop.set()
        self.cancel.setEnabled(False)
        self.doing.setText(tr("Stopping after this file"))

    def leave(self) -> None:
        """Stop after the file that is under way: what was imported stays."""
        self._stop.set()

    def _from_lane(self, done: int, total: int, what: str) -> None:
        self.client.worker.tell(self, self._progressed, (done, total, what))

    def _came_in(self, result: Result) -> None:
        self.client.worker.tell(self, self._add, result)

    def _progressed(self, progress: tuple[int, int, str]) -> None:
        done, total, what = progress
        self.progress.setRange(0, max(1, total))
        self.progress.setValue(done)
        if what and not self._stop.is_set():
            text = tr("File {number} of {total}: {name}")
            self._say_doing(text.format(number=done + 1, total=total, name=what))

    def _say_doing(self, text: str) -> None:
        self.doing.setText(safe_label(text).text())

    def _add(self, result: Result) -> None:
        self._results.append(result)
        if self._wanted(result) and len(self._listed) < SHOWN:
            self._listed.append(result)
            self.table.add(result)

    def _done(self, imported: ImportedFiles) -> None:
        self._enable(on=True)
        self._results = list(imported.report.results)
        self._list()
        self._summarize(imported)
        self.changed.emit()

    def _failed(self, error: FieldappError) -> None:
        self._enable(on=True)
        self.tell("\n".join([in_words(error), tr("What was imported before stays.")]))
        self.changed.emit()

    def _summarize(self, imported: ImportedFiles) -> None:
        report = imported.report
        odd = sum(each.outcome not in IN_ORDER for each in report.results)
        lines = []
        if report.cancelled:
            lines.append(tr("Stopped. What was imported stays; import again to go on."))
        elif not report.results:
            lines.append(tr("No sealed files were found there. They end in .age."))
        if report.results:
            lines.append(
                tr("Files: {files}. New records: {records}. To be looked at: {odd}.").format(
                    files=len(report.results), records=report.stored, odd=odd
                )
            )
        lines += [
            tr("New receipts written to {folder}: {count}.").format(folder=folder, count=count)
            for folder, count in imported.written.items()
        ]
        self.summary.setText(safe_label("\n".join(lines)).text())
        self._show_results(on=bool(report.results))
        well = report.results and not odd and not report.cancelled
        self.summary.setObjectName("good" if well else "caution")
        self.summary.style().polish(self.summary)
        self.summary.show()
        refused = [
            f"{tr('No receipts were written to {folder}.').format(folder=folder)} {in_words(error)}"
            for folder, error in imported.refused.items()
        ]
        if imported.expired:
            refused.append(_expired())
        refused += [
            tr("The witness {name} did not cosign: {problem}").format(
                name=visible(each.name), problem=visible(said(each.problem))
            )
            for each in imported.witnesses
            if each.problem
        ]
        self.tell("\n".join(refused))

    # --- Receipts alone.

    def _choose_target(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Write receipts to a stick…"))
        if name:
            folder = Path(name)
            work = partial(_write_receipts, folder)
            self.ask(work, partial(self._wrote, folder))

    def _wrote(self, folder: Path, written: tuple[int, bool]) -> None:
        count, expired = written
        text = tr("New receipts written to {folder}: {count}.").format(folder=folder, count=count)
        self.summary.setText(safe_label(text).text())
        self.summary.show()
        self.tell(_expired() if expired else "")

    # --- What became of each.

    def _wanted(self, result: Result) -> bool:
        return not self.only_odd.isChecked() or result.outcome not in IN_ORDER

    def _list(self) -> None:
        self._listed = [each for each in self._results if self._wanted(each)][:SHOWN]
        self.table.put(self._listed)

    def _chosen(self, number: int) -> None:
        self.detail.empty()
        if 0 <= number < len(self._listed):
            self.detail.show_widgets(_card(self._listed[number]))


def _expired() -> str:
    return tr("The mission pack has expired and was not written: let officers renew it.")


def _card(result: Result) -> QWidget:
    facts = [f"{tr('File')}: {result.name}"]
    if sender := _sender(result):
        facts.append(f"{tr('From')}: {sender}")
    if result.first is not None:
        facts.append(f"{tr('Records')}: {_records(result)}")
        facts.append(f"{tr('New')}: {result.stored}")
    if result.sha256:
        facts.append(f"SHA-256: {result.sha256.hex()}")
    return outcome_card(result.outcome, result.reason, result.advice, facts)


def _sender(result: Result) -> str:
    return result.call_sign or (result.kid.hex() if result.kid else "")


def _records(result: Result) -> str:
    return "" if result.first is None else f"{result.first}–{result.last}"


def _paths(mime: QMimeData) -> list[Path]:
    """Files and folders of this machine that are dragged."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def _import(
    paths: Sequence[Path],
    cancelled: Callable[[], bool],
    progress: Callable[[int, int, str], None],
    on_result: Callable[[Result], None],
    session: Session,
) -> ImportedFiles:
    return imports.import_paths(
        session, paths, now=now(), progress=progress, on_result=on_result, cancelled=cancelled
    )


def _write_receipts(folder: Path, session: Session) -> tuple[int, bool]:
    return imports.write_receipts(session, folder, now=now())
