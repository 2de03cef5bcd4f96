"""Readings of a table's rows: a list of them, and all that the chosen one would be signed as."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from fieldapp.errors import InputError
from fieldapp.observation.field_table import FieldType
from fieldapp.observation.notation.coordinates import format_decimal
from fieldapp.observation.observation import Observation, of_type
from fieldapp.observation.table import ParsedRow
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.ui.base.basics import breakable, label, safe_label, scrolled
from fieldapp.ui.base.texts import figure, in_words, said, tr
from fieldapp.ui.widgets.table_view import TableView, text_table
from fieldapp.wording.observation_text import (
    Label,
    brief,
    labels,
    lines,
    name_of,
    place_name,
    span,
    title,
    words,
)
from fieldapp.wording.safe_text import visible

RowReading = tuple[int, ParsedRow | InputError]
"""Number of a row, and how it is read or why it is refused."""


def reading_table(name: str) -> TableView:
    """A list for `reading_cells`."""
    heads = (tr("Row"), tr("Time"), tr("What"), tr("Place"), tr("Note"))
    return text_table(name, heads, (5, 34, 18, 12, 0))


def reading_cells(reading: RowReading, names: Label, word: Mapping[str, str]) -> tuple[str, ...]:
    """One line of the list: number, time, what, place, what is odd."""
    number, read = reading
    if isinstance(read, InputError):
        return (str(number), "", tr("✗ refused"), "", in_words(read))
    seen = read.observation
    notes = "; ".join(said(warning.message) for warning in read.warnings)
    when = span(seen.time).removesuffix(f" {seen.time.zone}") if seen.time else ""
    what = brief(seen, names, word)
    return (str(number), when, what, place_name(seen), f"⚠ {notes}" if notes else "")


class RowReadings(QWidget):
    """List of how rows are read; beside it the chosen row in full, as a review has it.

    Args:
        vocabulary: The mission's lists.
        language: Of the words.
    """

    def __init__(self, vocabulary: Vocabulary, language: str) -> None:
        super().__init__()
        self._label, self._word = labels(vocabulary, language), words(language)
        self._readings: Sequence[RowReading] = ()
        self.more = label("", "caution")
        self.table = reading_table(tr("How every row is read"))
        self.table.chosen.connect(self._show)
        self.full = safe_label("", "review")
        pane = scrolled(self.full)
        pane.setAccessibleName(tr("The reading of a row"))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.table)
        split.addWidget(pane)
        split.setSizes([680, 340])
        split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label(tr("How every row is read"), "muted"))
        layout.addWidget(split, 1)
        layout.addWidget(self.more)

    def show_readings(self, readings: Sequence[RowReading], rows: int) -> None:
        """Show how rows are read; `rows` is how many the table has."""
        self._readings = readings
        self.table.put([reading_cells(each, self._label, self._word) for each in readings])
        self._show(self.table.currentIndex().row())
        text = tr("The first {some} of {all} rows are shown; every row is checked.")
        self.more.setText(text.format(some=figure(len(readings)), all=figure(rows)))
        self.more.setVisible(len(readings) < rows)

    def _show(self, at: int) -> None:
        found = self._readings[at : at + 1] if at >= 0 else ()
        text = "\n".join(line for _, read in found for line in self._lines(read))
        self.full.setText(breakable(visible(text)))

    def _lines(self, read: ParsedRow | InputError) -> Iterator[str]:
        if isinstance(read, InputError):
            yield f"{tr('✗ refused')}: {in_words(read)}"
            return
        seen, word = read.observation, self._word
        kind, what = self._label("kind", seen.kind), title(seen, self._label)
        yield what if what.startswith(kind) else f"{kind}: {what}"
        if seen.time:
            yield span(seen.time)
        at = _positions(seen, word)
        for name, text in lines(seen, self._label, word):
            yield " · ".join(filter(None, (f"{name}: {text}", at.pop(name, ""))))
        yield from (f"{name}: {text}" for name, text in at.items())
        for warning in read.warnings:
            name = word.get(f"field_{warning.field}", "")
            yield f"⚠ {name}: {said(warning.message)}" if name else f"⚠ {said(warning.message)}"
        yield from (f"{tr('As typed')} · {name}: {text}" for name, text in seen.as_typed)


def _positions(seen: Observation, word: Mapping[str, str]) -> dict[str, str]:
    """Coordinates of each place, by the name of its field."""
    places = {name: getattr(seen, name) for name in of_type(FieldType.PLACE)}
    return {
        name_of(name, word): format_decimal(place.lat_e7, place.lon_e7)
        for name, place in places.items()
        if place is not None and place.position is not None
    }
