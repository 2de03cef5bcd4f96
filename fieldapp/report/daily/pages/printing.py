"""Words for the cells of a report: codes, figures, moments and places in a language. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from fieldapp.errors import InputError
from fieldapp.observation.notation import weapons
from fieldapp.observation.notation.local_words import in_language, spaced
from fieldapp.observation.values import Weapon
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.report.daily.annexes.violation_rows import WHOLE
from fieldapp.report.daily.release_policy import WITHHELD
from fieldapp.report.daily.report_content import CellValue, ContentRow
from fieldapp.report.daily.report_texts import ReportTexts, column_words, hours_words
from fieldapp.report.daily.sections import ALL
from fieldapp.verification.claims import NOT_KNOWN
from fieldapp.wording.figure_text import figure_text
from fieldapp.wording.observation_text import labels, weapon_text
from fieldapp.wording.safe_text import visible

PrintedRow = list[str]
_PARTS: Final = {
    ("06:00", "12:00"): "morning",
    ("07:00", "18:00"): "daytime",
    ("18:00", "23:59"): "evening",
    ("20:00", "06:00"): "night",
}
"""Parts of a day by the clocks of their ends, as observation/notation/moments.py reads them."""


@dataclass(frozen=True, slots=True)
class Printing:
    """Words for cells: texts, vocabulary, and the zone of times."""

    text: ReportTexts
    vocabulary: Vocabulary
    zone: str

    def label(self, name: str, code: CellValue) -> str:
        """Labels of the codes of a cell; N/K where it is empty."""
        if not code:
            return self.text("unknown")
        if code == WITHHELD:
            return WITHHELD
        label = labels(self.vocabulary, self.text.language)
        return ", ".join(label(name, each) for each in str(code).split("; "))

    def weapons(self, cell: CellValue) -> str:
        """Weapons as the content has them, in words; N/K where it is empty."""
        if not cell:
            return self.text("unknown")
        if cell == WITHHELD:
            return WITHHELD
        plain = str(cell)
        found: tuple[Weapon, ...] = ()
        with suppress(InputError):  # a code that is not in the mission's list, or not any more
            found = weapons.parse_weapons(plain, self.vocabulary)
        if weapons.format_weapons(found) != plain:
            return visible(plain)
        label = labels(self.vocabulary, self.text.language)
        return visible("; ".join(weapon_text(each, label) for each in found))

    def local(self, cell: CellValue) -> str:
        """Distances and directions as the language writes them."""
        return visible(spaced(in_language(str(cell), self.text.language))) if cell else ""

    def moment(self, cell: CellValue, *, about: bool = False, year: bool = False) -> str:
        """A moment in the mission's zone: "14 Sep 18:00"; a day, month or year as it stands."""
        if not cell or cell == WITHHELD:
            return str(cell or "")
        months = self.text.words["months"]
        match str(cell).split("-"):
            case [whole_year]:
                return whole_year
            case [of_year, month]:
                return f"{self.text.words['months_alone'][int(month) - 1]} {of_year}"
            case [_, month, day] if len(day) == len("16"):
                return f"{int(day)} {months[int(month) - 1]}"
        when = datetime.fromisoformat(str(cell)).astimezone(ZoneInfo(self.zone))
        clock = f"{when:%H:%M}"
        if about:
            clock = self.text("about", time=clock)
        month = f"{months[when.month - 1]} {when.year}" if year else months[when.month - 1]
        return f"{when.day} {month} {clock}"

    def span(self, row: ContentRow) -> str:
        """When something was, from and to, no finer than it was told; marked where it was finer."""
        cells = row.cells
        precision = cells.get("precision")
        about = cells.get("about") == "yes" or precision in ("hour", "part_of_day")
        first = self.moment(cells.get("from"), about=about)
        last = self.moment(cells.get("to"), about=about)
        day, _, clock = first.rpartition(" ")
        if precision == "part_of_day" and (part := _PARTS.get((clock, last.rpartition(" ")[2]))):
            return f"{self.moment(cells['from']).rpartition(' ')[0]}, {self.text(part)}"
        if last.startswith(f"{day} ") and clock.count(":"):
            last = last.removeprefix(f"{day} ")
        said = " – ".join(dict.fromkeys(filter(None, (first, last)))) or self.text("unknown")
        return f"{said} {WITHHELD}" if _is_cut(row) else said

    def bounds(self, least: CellValue, most: CellValue) -> str:
        """Two bounds in words; an open top gets no number."""
        if least == most:
            return self.figure(least)
        if most is None:
            return self.text("at_least", n=least)
        return self.text("between", least=least, most=most)

    def bounded(
        self, least: CellValue, most: CellValue, best: CellValue, pattern: str = "counted_best"
    ) -> str:
        """Two bounds in words with the likeliest number, where they differ and it is known."""
        claim = self.bounds(least, most)
        alone = best is None or least == most
        return claim if alone else self.text(pattern, claim=claim, n=best)

    def counted(self, row: ContentRow, prefix: str = "") -> str:
        """Bounds in words with the likeliest number; N/K where it may be none or any number."""
        least, most, best = self._claim(row, prefix)
        if (least, most) == (0, None):
            return self.text("unknown")
        return self.bounded(least, most, best)

    def claim(self, row: ContentRow, prefix: str = "") -> str:
        """Bounds for a sentence, the likeliest number in brackets."""
        return self.bounded(*self._claim(row, prefix), pattern="likely")

    def _claim(self, row: ContentRow, prefix: str) -> tuple[CellValue, CellValue, CellValue]:
        cells = row.cells
        return cells[f"{prefix}at_least"], cells[f"{prefix}at_most"], cells[f"{prefix}best"]

    def place(self, cells: Mapping[str, CellValue], name: str) -> str:
        """A place by its name, or by its coordinates or square; "" where none is known."""
        named, at = cells.get(name), cells.get(f"{name}_at")
        for plain in (named, at):
            if plain not in (None, "", WITHHELD):
                return visible(str(plain)) if plain == named else self.local(plain)
        return WITHHELD if WITHHELD in (named, at) else ""

    def figure(self, cell: CellValue) -> str:
        """A figure as the language writes it; any other text as it stands."""
        if isinstance(cell, int):
            return figure_text(cell, self.text.language)
        return visible(str(cell))

    def hours(self, cell: CellValue) -> str:
        """Minutes as hours for a table, with the minutes where they are not whole."""
        return WITHHELD if cell == WITHHELD else hours_words(int(cell or 0), self.text.language)

    def hours_told(self, cell: CellValue) -> str:
        """Minutes as hours for a sentence."""
        return WITHHELD if cell == WITHHELD else self.text.hours(int(cell or 0))

    def named(self, name: str, value: str) -> str:
        """A value with its name before it, "" where it has none."""
        return self.text("named", name=name, value=value) if name else value

    def column(self, name: str) -> str:
        """Name of a column, "" where it has none for a reader."""
        return column_words(self.text.language, name)

    def region(self, cell: CellValue) -> str:
        """Name of a region."""
        names = {ALL: self.text("all"), NOT_KNOWN: self.text("not_known")}
        name = visible(str(cell or NOT_KNOWN))
        return names.get(name, f'"{name}"' if name in names.values() else name)


def _is_cut(row: ContentRow) -> bool:
    """Whether a copy has only the day of a time that was told with its hour."""
    if row.cells.get("precision") in (None, WITHHELD, *WHOLE):
        return False
    return any(len(str(row.cells[end])) == len("2018-09-16") for end in ("from", "to"))
