"""Mapping of a table's columns to fields, as a person edits it."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Mapping as MappingOf
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QGridLayout,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from fieldapp.app.home import preferences
from fieldapp.app.tables import mappings
from fieldapp.app.tables.mappings import Target
from fieldapp.app.tables.table_file import TableFile
from fieldapp.errors import InputError, Message, TypedText
from fieldapp.observation.mapping import Mapping
from fieldapp.observation.notation.day_cells import slashed
from fieldapp.observation.observation import FIELDS_OF_KIND, list_of
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.ui.base.basics import OneLine, label
from fieldapp.ui.base.calm_inputs import DropDown
from fieldapp.ui.base.texts import tr
from fieldapp.ui.entry.form import titles
from fieldapp.wording.safe_text import visible

LOOKED_AT: Final = 500  # rows in which dates with slashes are looked for
SAMPLE: Final = 60  # characters of a cell beside its column


class ColumnMapping(QWidget):
    """Kind and time zone of the rows, and a choice for each column.

    Args:
        table: The table.
        vocabulary: The mission's lists.
        language: Of their labels.
        zone: Of the times, where no mapping says another.

    Signals:
        changed: Something was chosen or typed by hand.
    """

    changed = Signal()

    def __init__(self, table: TableFile, vocabulary: Vocabulary, language: str, zone: str) -> None:
        super().__init__()
        self._table = table
        self._vocabulary, self._language = vocabulary, language
        self._zone = zone
        self._mapping = mappings.guess(table, zone=zone)
        self.kind = DropDown()
        self.kind.setAccessibleName(tr("Kind of observation"))
        for code in FIELDS_OF_KIND:
            self.kind.addItem(vocabulary.label("kind", code, language), code)
        self.zone = QLineEdit()
        self.zone.setAccessibleName(tr("Time zone"))
        self.dates = DropDown()
        self.dates.setAccessibleName(tr("Dates with slashes"))
        for words, order in (
            (tr("as rows show it; else no time is read"), ""),
            (tr("day/month/year"), "day first"),
            (tr("month/day/year"), "month first"),
        ):
            self.dates.addItem(words, order)
        self.origin = label("", "muted")
        self.constants = label("", "muted")
        self.columns: dict[str, DropDown] = {}
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setColumnStretch(1, 1)
        self._add_columns()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        scroll.setAccessibleName(tr("Columns of the table"))
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addRow(tr("Kind of observation"), self.kind)
        layout.addRow(tr("Time zone"), self.zone)
        layout.addRow(
            label(tr("Times that name no zone of their own are read in this one."), "muted")
        )
        layout.addRow(tr("Dates with slashes"), self.dates)
        layout.setRowVisible(self.dates, _has_slashed(table))
        layout.addRow(self.origin)
        layout.addRow(self.constants)
        layout.addRow(scroll)
        self.show_mapping(self._mapping)
        self.kind.currentIndexChanged.connect(lambda _index: self._kind_chosen())
        self.zone.textEdited.connect(lambda _text: self.changed.emit())
        self.dates.activated.connect(lambda _index: self.changed.emit())

    def _add_columns(self) -> None:
        first = self._table.first(1)[0]
        for at, column in enumerate(self._table.header):
            box = self.columns[column] = DropDown()
            box.setAccessibleName(visible(column))
            box.currentIndexChanged.connect(lambda _index: self.changed.emit())
            name = label(visible(column).replace("&", "&&"), wrap=False)
            name.setBuddy(box)
            sample = OneLine(visible(first.get(column, ""))[:SAMPLE].replace("\n", " "))
            for place, widget in enumerate((name, sample, box)):
                self._grid.addWidget(widget, at, place)
        self._grid.setRowStretch(len(self._table.header), 1)

    def show_mapping(self, mapping: Mapping) -> None:
        """Show a mapping: one that was guessed, or read from a file."""
        self._mapping = mapping
        own = mapping.name == mappings.OWN
        self.origin.setText(
            tr("Guessed by the names of the columns: look over what each of them fills.")
            if own
            else tr("This kind of table is known: {name}").format(name=visible(mapping.name))
        )
        blocked = self.blockSignals(True)
        self.kind.blockSignals(True)
        self.kind.setCurrentIndex(self.kind.findData(mapping.kind))
        self.kind.blockSignals(False)
        self.zone.setText(mapping.zone or self._zone)
        if mapping.dates:
            self.dates.setCurrentIndex(self.dates.findData(mapping.dates))
        chosen = mappings.choices_of(mapping)
        words = _target_words(mapping.kind, self._language)
        for column, box in self.columns.items():
            box.clear()
            box.addItem(tr("— kept as typed"), "")
            for target, text in words.items():
                box.addItem(text, code_of([target]))
            targets = chosen.get(column, ())
            if len(targets) > 1:
                box.addItem(" + ".join(words[target] for target in targets), code_of(targets))
            box.setCurrentIndex(box.findData(code_of(targets)))
        self.blockSignals(blocked)
        self._show_constants()

    def _show_constants(self) -> None:
        values = [
            f"{titles(self._language).get(name, name)}: "
            f"{self._vocabulary.label(list_of(self._mapping.kind, name), code, self._language)}"
            for name, code in self._mapping.constants.items()
        ]
        self.constants.setText(tr("In every row: {values}").format(values="; ".join(values)))
        self.constants.setVisible(bool(values))

    def _kind_chosen(self) -> None:
        kind = self.kind.currentData()
        self.show_mapping(mappings.guess(self._table, zone=self._zone, kind=kind))
        self.changed.emit()

    def mapping(self) -> Mapping:
        """The mapping as it is chosen.

        Raises:
            InputError: Two columns fill what only one can, or there is no such time zone.
        """
        zone = self.zone.text().strip()
        if not preferences.known_zone(zone):
            raise InputError(
                Message("{1} is no time zone.", TypedText(zone)), advice="Such as Europe/Kyiv."
            )
        choices = {
            column: _targets(box.currentData())
            for column, box in self.columns.items()
            if box.currentData()
        }
        return mappings.build(
            choices,
            kind=self.kind.currentData(),
            zone=zone,
            constants=self._mapping.constants,
            dates=self.dates.currentData(),
        )


def _has_slashed(table: TableFile) -> bool:
    """Whether a date with slashes stands in the first rows: which figure is its month?"""
    return any(slashed(cell) for cells in table.first(LOOKED_AT) for cell in cells.values())


def code_of(targets: Iterable[Target]) -> str:
    """Code of what a column fills, as its box marks a choice: "time.start", "subject.column …"."""
    return " ".join(f"{target.field}.{target.option}" for target in targets)


def _targets(code: str) -> tuple[Target, ...]:
    return tuple(Target(*part.split(".")) for part in code.split())


def _target_words(kind: str, language: str) -> MappingOf[Target, str]:
    """Fields that a column may fill, in words, in the order of the form."""
    names, options = titles(language), _option_words()
    order = list(names)

    def place(target: Target) -> tuple[int, str, bool, str]:
        known = order.index(target.field) if target.field in names else len(order)
        return known, target.field, target.option != "column", target.option

    return {
        target: " · ".join(
            filter(
                None,
                (names.get(target.field, target.field), options.get(target.option, "")),
            )
        )
        for target in sorted(mappings.targets_of(kind), key=place)
    }


def _option_words() -> dict[str, str]:
    """Contents of the further columns of a field."""
    return {
        "date": tr("day"),
        "start": tr("beginning"),
        "end": tr("end"),
        "told": tr("the words it was read from"),
        "reference": tr("seen from another place"),
        "latitude": tr("latitude"),
        "longitude": tr("longitude"),
        "east": tr("X, east"),
        "north": tr("Y, north"),
        "grid": tr("grid of X and Y"),
        "altitude": tr("altitude, m"),
        "accuracy": tr("accuracy, m"),
        "low": tr("at least"),
        "high": tr("at most"),
        "kind": tr("exact, about, at least …"),
        "low_km": tr("at least, in km"),
        "high_km": tr("at most, in km"),
        "type": tr("type"),
        "model": tr("model"),
        "calibre": tr("calibre"),
        "count": tr("how many"),
    }
