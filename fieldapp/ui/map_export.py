"""Exporting a selection from the map: where to, how far it is, and stopping it."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from fieldapp.desk import exports
from fieldapp.desk.exports import Source, Wanted, Written
from fieldapp.desk.session import Session, pack_of
from fieldapp.errors import FieldappError, InputError
from fieldapp.ui.page import Client, Page, now
from fieldapp.ui.texts import tr


class Export(QObject):
    """One export at a time.

    Args:
        client: The home.
        page: Where the person is asked.

    Signals:
        told: (text, running) how it stands.
        failed: (FieldappError) nothing was written.
    """

    told = Signal(str, bool)
    failed = Signal(object)

    def __init__(self, client: Client, page: Page) -> None:
        super().__init__(page)
        self._client = client
        self._page = page
        self._halted = threading.Event()

    def begin(
        self,
        numbers: Sequence[int],
        *,
        selection: str,
        box: tuple[float, float, float, float] | None,
    ) -> None:
        """Ask for a file, whose suffix says what it becomes, and write it."""
        forms = ";;".join(f"{text} (*{suffix})" for suffix, text in _forms().items())
        name, chosen = QFileDialog.getSaveFileName(self._page, tr("Export…"), "", forms)
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() not in exports.FORMS:
            path = path.with_name(path.name + chosen.rpartition("*")[2].rstrip(")"))
        try:
            wanted = Wanted(
                numbers=numbers,
                form=path.suffix.lower(),
                language=self._client.preferences.language,
                selection=selection,
                box=box,
            )
        except InputError as e:
            self.failed.emit(e)
            return
        self._halted.clear()
        self.told.emit(tr("Writing…"), True)
        work = partial(self._write, wanted=wanted, path=path)
        self._client.worker.run(self, work, partial(self._written, path), self._not_written)

    def stop(self) -> None:
        """Stop writing; no file is left."""
        self._halted.set()

    def _write(self, session: Session, wanted: Wanted, path: Path) -> Written:
        def progress(done: int, of: int) -> bool:
            self._client.worker.tell(self, self._progress, (done, of))
            return self._halted.is_set()

        source = Source(store=session.store, pack=pack_of(session), home=self._client.home)
        return exports.write(source, wanted, path, now=now(), progress=progress)

    def _progress(self, at: tuple[int, int]) -> None:
        text = tr("{count} of {total} written").format(count=f"{at[0]:,}", total=f"{at[1]:,}")
        self.told.emit(text, True)

    def _written(self, path: Path, made: Written) -> None:
        words = tr("{count} observations written to {file}. The file is not encrypted.")
        told = words.format(count=f"{made.count:,}", file=path.name)
        if made.entry is not None:
            told += " " + tr("Logged as entry {number}.").format(number=made.entry)
        self.told.emit(told, False)

    def _not_written(self, error: FieldappError) -> None:
        self.told.emit("", False)
        self.failed.emit(error)


def _forms() -> dict[str, Any]:
    return {
        ".csv": tr("Table that opens in Excel"),
        ".geojson": tr("GeoJSON for a GIS"),
        ".gpkg": tr("GeoPackage for a GIS"),
        ".kml": tr("KML for Google Earth"),
        ".html": tr("Map in one offline page"),
        ".pdf": tr("Map to print"),
        ".png": tr("Map as a picture"),
    }
