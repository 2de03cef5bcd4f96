"""Export of a selection: the dialog, progress, and Stop."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from fieldapp.app.export import export
from fieldapp.app.export.export import ExportResult
from fieldapp.app.export.request import FORMS, PAPERS, ExportRequest
from fieldapp.app.export.selection_text import Ring, Words
from fieldapp.app.home.access_log import Purpose
from fieldapp.app.home.session import Session
from fieldapp.errors import FieldappError
from fieldapp.map.coastline import DegreeBox
from fieldapp.ui.base.base_page import Client, Page, now
from fieldapp.ui.base.texts import counted, figure, tr
from fieldapp.ui.records.export_dialog import ExportDialog


class Export(QObject):
    """One export at a time.

    Args:
        client: The home.
        page: Where the person is asked.
        purpose: As the page says.

    Signals:
        progressed: (text, running) how it stands.
        failed: (FieldappError) nothing was written.
    """

    progressed = Signal(str, bool)
    failed = Signal(object)

    def __init__(self, client: Client, page: Page, purpose: Purpose) -> None:
        super().__init__(page)
        self._client = client
        self._page = page
        self._purpose = purpose
        self._halted = threading.Event()
        self._form = FORMS[0]
        self._paper = PAPERS[0]
        self._columns = "filled"

    def begin(
        self,
        numbers: Sequence[int],
        *,
        selection: Words,
        box: DegreeBox | None = None,
        ring: Ring = (),
    ) -> None:
        """Ask what it is to become, and write it.

        Args:
            numbers: Of the observations.
            selection: What was selected, in words of the file's language.
            box: (west, south, east, north) degrees that a map shows; everything where it is None.
            ring: Corners of the area that was drawn to select it.
        """
        wanted = ExportRequest(
            numbers=numbers, form=".csv", box=box, ring=ring, purpose=self._purpose
        )
        dialog = ExportDialog(self._page, wanted, selection, self._start)
        dialog.kind.setCurrentIndex(dialog.kind.findData(self._form))
        dialog.paper.setCurrentIndex(dialog.paper.findData(self._paper))
        dialog.columns.setCurrentIndex(dialog.columns.findData(self._columns))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _start(self, wanted: ExportRequest, path: Path) -> None:
        self._form, self._paper = wanted.form, wanted.paper
        if wanted.form == ".csv":
            self._columns = wanted.columns
        self._halted.clear()
        self.progressed.emit(tr("Writing…"), True)
        work = partial(self._write, wanted=wanted, path=path)
        self._client.worker.run(self, work, partial(self._written, path), self._not_written)

    def stop(self) -> None:
        """Stop writing; no file is left."""
        self._halted.set()

    def _write(self, session: Session, wanted: ExportRequest, path: Path) -> ExportResult:
        def progress(done: int, of: int) -> bool:
            self._client.worker.tell(self, self._progress, (done, of))
            return self._halted.is_set()

        return export.write(session, wanted, path, now=now(), progress=progress)

    def _progress(self, at: tuple[int, int]) -> None:
        text = tr("{count} of {total} written").format(count=figure(at[0]), total=figure(at[1]))
        self.progressed.emit(text, True)

    def _written(self, path: Path, made: ExportResult) -> None:
        text = counted(
            "{count} observations written to {file}. The file is not encrypted.",
            made.count,
            file=path.name,
        )
        if made.entry is not None:
            text += " " + tr("Logged as entry {number}.").format(number=made.entry)
        self.progressed.emit(text, False)

    def _not_written(self, error: FieldappError) -> None:
        self.progressed.emit("", False)
        self.failed.emit(error)
