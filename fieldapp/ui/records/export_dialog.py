"""Export dialog: kind of file, columns, language, heading, classification, paper."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from fieldapp.app.export.request import MAPS, ExportRequest
from fieldapp.app.export.selection_text import Words
from fieldapp.app.home import preferences
from fieldapp.errors import FieldappError
from fieldapp.ui.base.base_page import Page
from fieldapp.ui.base.basics import button, label, row
from fieldapp.ui.base.calm_inputs import DropDown
from fieldapp.ui.base.texts import counted, in_words, language_names, tr

MAX_LINE: Final = 200  # characters of a heading or a classification


class ExportDialog(QDialog):
    """Asks, and stays open until a file was named or the person thought better of it.

    Args:
        page: Where it is asked.
        wanted: What was selected; the rest of it is asked for.
        selection: That in words, which the file says too.
        begin: Called with the whole of it and the file.
    """

    def __init__(
        self,
        page: Page,
        wanted: ExportRequest,
        selection: Words,
        begin: Callable[[ExportRequest, Path], object],
    ) -> None:
        super().__init__(page)
        self.setWindowTitle(tr("Export"))
        self.setModal(True)
        self._client, self._ask = page.client, page.ask
        self._wanted = wanted
        self._selection = selection
        self._begin = begin
        chosen, standing = page.client.preferences, page.client.standing
        self.kind = _choice(forms(), wanted.form)
        self.language = _choice(language_names(), chosen.language)
        self.columns = _choice(_columns(), wanted.columns)
        self.heading = _line("", hint=standing.mission)
        self.marking = _line(chosen.marking, hint=tr("such as MISSION INTERNAL"))
        self.paper = _choice(_papers(), wanted.paper)
        self.fields = QFormLayout()
        self._add(tr("Kind of file"), self.kind)
        self._add(tr("Columns"), self.columns)
        self._add(tr("Heading"), self.heading)
        self._add(tr("Classification"), self.marking)
        self._add(tr("Language"), self.language)
        self._add(tr("Paper"), self.paper)
        self.trouble = label("", "error")
        self.trouble.hide()
        self.choose = button(tr("Choose the file…"), self._choose, name="first")
        count = counted("{count} observations", len(wanted.numbers))
        warning = tr("The file is not encrypted: keep it as you keep the observations themselves.")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        layout.addWidget(label(f"{tr('Export')}: {count}", "title"))
        self.selected = label("", "muted")
        layout.addWidget(self.selected)
        layout.addLayout(self.fields)
        layout.addWidget(label(warning, "muted"))
        if standing.headquarters:
            logged = tr("Its SHA-256 is entered into the log.")
            layout.addWidget(label(logged, "muted"))
        layout.addWidget(self.trouble)
        layout.addWidget(row(self.choose, button(tr("Cancel"), self.reject)))
        self.setMinimumWidth(560)
        self.kind.currentIndexChanged.connect(lambda _index: self._suit())
        self.language.currentIndexChanged.connect(lambda _index: self._suit())
        self._suit()
        self.kind.setFocus()

    def _add(self, title: str, field: QWidget) -> None:
        name = QLabel(title)
        name.setBuddy(field)
        field.setAccessibleName(title)
        self.fields.addRow(name, field)

    def _suit(self) -> None:
        """Ask for what the kind of file has; refuse at once what is too much for it."""
        form = self.kind.currentData()
        self.selected.setText(self._selection(self._language()))
        self.fields.setRowVisible(self.columns, form == ".csv")
        for field in (self.heading, self.marking):
            self.fields.setRowVisible(field, form in MAPS)
        self.fields.setRowVisible(self.language, form in (*MAPS, ".kml"))
        self.fields.setRowVisible(self.paper, form in (".pdf", ".png"))
        try:
            replace(self._wanted, form=form)
        except FieldappError as e:
            self.trouble.setText(in_words(e))
        else:
            self.trouble.setText("")
        self.trouble.setVisible(bool(self.trouble.text()))
        self.adjustSize()
        self.choose.setEnabled(not self.trouble.text())

    def _language(self) -> str:
        """Of the words in the file; of a table without any, the window's."""
        spoken = self.kind.currentData() in (*MAPS, ".kml")
        return str(self.language.currentData()) if spoken else self._client.preferences.language

    def _choose(self) -> None:
        form, language = self.kind.currentData(), self.language.currentData()
        words = f"{self.kind.currentText()} (*{form})"
        name, _ = QFileDialog.getSaveFileName(self, tr("Export…"), "", words)
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() != form:
            path = path.with_name(path.name + form)
        wanted = replace(
            self._wanted,
            form=form,
            language=language,
            heading=self.heading.text().strip(),
            marking=self.marking.text().strip(),
            paper=self.paper.currentData(),
            columns=self.columns.currentData() if form == ".csv" else "all",
            selection=self._selection(self._language()),
        )
        self._keep(wanted.marking)
        self.accept()
        self._begin(wanted, path)

    def _keep(self, marking: str) -> None:
        """The classification of the next map is the one of this, until another is typed."""
        if marking == self._client.preferences.marking:
            return
        made = self._client.preferences = replace(self._client.preferences, marking=marking)
        self._ask(lambda session: preferences.write(session.store, made), lambda _: None)


def _choice(choices: Mapping[str, str], chosen: str) -> DropDown:
    box = DropDown()
    for value, words in choices.items():
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box


def _line(text: str, *, hint: str) -> QLineEdit:
    made = QLineEdit(text)
    made.setPlaceholderText(hint)
    made.setMaxLength(MAX_LINE)
    return made


def forms() -> dict[str, str]:
    """Forms of file, in words."""
    return {
        ".csv": tr("Table that opens in Excel"),
        ".geojson": tr("GeoJSON for a GIS"),
        ".gpkg": tr("GeoPackage for a GIS"),
        ".kml": tr("KML for Google Earth"),
        ".cot": tr("Cursor on Target for TAK, neutral"),
        ".html": tr("Map in one offline page"),
        ".pdf": tr("Map to print"),
        ".png": tr("Map as a picture"),
    }


def _columns() -> dict[str, str]:
    return {
        "filled": tr("Those that hold something"),
        "all": tr("All, also the empty ones"),
    }


def _papers() -> dict[str, str]:
    return {
        "a4": tr("A4 landscape"),
        "a4-portrait": tr("A4 portrait"),
        "a3": tr("A3 landscape"),
        "a3-portrait": tr("A3 portrait"),
    }
