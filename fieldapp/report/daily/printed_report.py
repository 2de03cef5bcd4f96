"""A report as it is printed: a heading, a summary in sentences, and tables of words. Pure.

All words come from the texts of a language and the vocabulary. Every figure is one of the content.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any, Final
from zoneinfo import ZoneInfo

from fieldapp.errors import InputError
from fieldapp.observation.notation import weapons
from fieldapp.observation.notation.local_words import in_language, spaced
from fieldapp.observation.values import Weapon
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.report.daily.annexes.observation_rows import ANNEXES
from fieldapp.report.daily.annexes.violation_rows import WHOLE
from fieldapp.report.daily.narrative.bound_numbers import BoundNumber
from fieldapp.report.daily.pages.edition_facts import (
    PrintedEdition,
    approval_facts,
    copy_facts,
    document_title,
    head_line,
)
from fieldapp.report.daily.pages.printed_changes import (
    change_row,
    column_words,
    corrected_line,
    printed_changes,
    row_names,
)
from fieldapp.report.daily.pages.printed_rows import (
    FACTS_HEAD,
    POSTS_HEAD,
    STATEMENTS_HEAD,
    TOTALS_HEAD,
    VIOLATIONS_HEAD,
    fact_row,
    post_row,
    statement_row,
    total_row,
    violation_row,
)
from fieldapp.report.daily.pages.printed_texts import narrative
from fieldapp.report.daily.pages.reading_notes import hash_lines, reading_key
from fieldapp.report.daily.pages.region_sentences import region_sentences, undated_sentences
from fieldapp.report.daily.release_policy import OUTSIDE_READERS, WITHHELD
from fieldapp.report.daily.report_content import (
    CellValue,
    ContentRow,
    ReportContent,
    in_reading_order,
)
from fieldapp.report.daily.report_records import UNREADABLE
from fieldapp.report.daily.report_texts import ReportTexts, hours_words, report_texts
from fieldapp.report.daily.sections import ALL, USUAL_STANDARD, VIOLATION
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


def printed(
    content: ReportContent,
    vocabulary: Vocabulary,
    language: str,
    *,
    mission: str,
    edition: PrintedEdition | None = None,
) -> dict[str, Any]:
    """The report for the template resources/report/daily.typ; every value is a text.

    Args:
        content: Of the report.
        vocabulary: The mission's.
        language: Of the words; English is the binding one.
        mission: Its name.
        edition: Of an edition's copy; None for a draft.
    """
    paged = in_reading_order(content)  # paths have the row numbers of the content
    (heading,) = content.section("heading")
    text = report_texts(language)
    to = Printing(text, vocabulary, str(heading.cells["zone"]))
    by_number = partial(violation_row, numbers=_numbers(content, "violations"))
    tables = [
        _table(to, "violations", VIOLATIONS_HEAD, paged.section("violations"), by_number),
        *(
            _table(
                to,
                name,
                FACTS_HEAD,
                paged.section(name),
                partial(fact_row, numbers=_numbers(content, name)),
            )
            for name in ANNEXES
        ),
        _table(to, "coverage", POSTS_HEAD, paged.section("coverage"), post_row),
        _table(to, "statements", STATEMENTS_HEAD, paged.section("statements"), statement_row),
    ]
    names = row_names(to, content)
    changed = content.section("changes") if _has_changes(content) else ()
    if _has_changes(content):
        by_name, groups = partial(change_row, names=names), printed_changes(changed)
        tables.append(_table(to, "changes", ("section", "row", "change"), groups, by_name))
    texts = narrative(to, content)
    if first := corrected_line(to, changed, names):
        texts["changes"] = [first, *texts.get("changes", [])]
    if edition is None:  # an earlier entry of the log knows no text
        texts["changes"] = [*texts.get("changes", []), text("texts_not_compared")]
    for row in content.section("reported"):  # beside the table, or it would say that there are none
        others = text("not_corroborated", rows=row.cells["rows"])
        texts["casualties"] = [*texts.get("casualties", []), others]
    tables = [each | {"text": texts.get(each["name"], [])} for each in tables]
    facts = (
        *approval_facts(text, edition),
        *_facts(to, heading),
        *copy_facts(to, content, edition),
    )
    return {
        "language": language,
        "title": text("title"),
        "document": document_title(text, edition),
        "mission": visible(mission),
        "draft": head_line(text, edition),
        "facts": [list(pair) for pair in facts],
        "summary": list(_summary(to, content)),
        "text": texts.get("totals", []),
        "totals": _table(to, "totals", TOTALS_HEAD, paged.section("totals"), total_row),
        "tables": tables if edition is None else [_legible(to, edition, each) for each in tables],
        "key": reading_key(to, edition),
        "method": {"title": text("method_title"), "text": list(text.words["method"])},
        "hashes": {
            "title": text("hashes"),
            "rows": hash_lines(to, content),
        },
        "colon": text("named", name="", value=""),
        "nothing": text("nothing"),
        "attached": text("attached"),
        "footer": text("footer", file="content.json" if edition is None else "grounds.json"),
    }


def _numbers(content: ReportContent, section: str) -> dict[CellValue, int]:
    """Numbers of the rows of a section, which its table and paths have, by record."""
    rows = content.section(section)
    return {row.cells["record"]: number for number, row in enumerate(rows, 1)}


def _has_changes(content: ReportContent) -> bool:
    return any(section.name == "changes" for section in content.sections)


def _is_cut(row: ContentRow) -> bool:
    """Whether a copy has only the day of a time that was told with its hour."""
    if row.cells.get("precision") in (None, WITHHELD, *WHOLE):
        return False
    return any(len(str(row.cells[end])) == len("2018-09-16") for end in ("from", "to"))


def number_words(to: Printing, number: BoundNumber) -> str:
    """Words for a cell that a text can name: its section, row and column; "" where it has none."""
    row, section = number.row, to.text(_SECTION_WORDS.get(number.section, number.section))
    if row is None:
        return f"{section} · {to.column('rows')}"
    column = to.column(number.column)
    cells = row.cells
    if number.section == "totals":
        about = to.region(cells["region"])
    elif "from" in cells:
        names = [cells.get(name) for name in ("region", "position", "post", "site")]
        about = " · ".join([*(visible(str(each)) for each in names if each), to.span(row)])
    else:
        names = [cells.get(name) for name in ("kind", "region", "post", "party")]
        about = " · ".join(visible(str(each)) for each in names if each)
    return f"{section} · {about} · {column}" if column else ""


_SECTION_WORDS: Final = {"undated": "day_not_known"}


def _facts(to: Printing, heading: ContentRow) -> Iterator[tuple[str, str]]:
    cells, text = heading.cells, to.text
    yield text("period"), text(
        "period_value", zone=cells["zone"], hours=to.hours_told(cells["minutes"]),
        **{name: to.moment(cells[name], year=True) for name in ("from", "to")},
    )  # fmt: skip
    root = cells["log_root"] or text("unknown")
    yield (
        text("basis"),
        text("basis_value", size=cells["log_size"], root=root, roster=cells["roster"]),
    )
    yield text("rules"), str(cells["counting"])
    for name in ("agreement", "bearings", "zones"):
        file = str(cells[name] or "none")
        yield text(f"{name}_file"), text(file) if file in ("none", UNREADABLE) else file
    standard = cells["standard_of_proof"]
    yield (
        text("standard"),
        text("standard_usual") if standard == USUAL_STANDARD else visible(str(standard)),
    )
    yield (
        text("left_out"),
        text("left_out_value", replaced=cells["replaced"], withdrawn=cells["withdrawn"]),
    )
    if cells["not_in_log"]:
        yield "", text("not_in_log", n=cells["not_in_log"])
    if cells["complete"] != "yes":
        yield "", text("partial")
    if cells.get("feeds") is not None:
        named = {name: cells[name] for name in ("behind", "feeds")}
        yield "", text("feeds_behind", size=cells["log_size"], **named)
    if cells.get("later_roster") == "yes":
        yield "", text("later_roster")


def _legible(to: Printing, edition: PrintedEdition, table: dict[str, Any]) -> dict[str, Any]:
    """A table of a copy: what is withheld in a word, which fonts and screen readers have."""
    if edition.audience not in OUTSIDE_READERS:
        return table
    hidden = to.text("hidden")
    return table | {
        "rows": [[cell.replace(WITHHELD, hidden) for cell in row] for row in table["rows"]],
        "text": [each.replace(WITHHELD, hidden) for each in table["text"]],
    }


def _summary(to: Printing, content: ReportContent) -> Iterator[str]:
    totals = content.section("totals")
    elsewhere = any(row.cells["region"] == NOT_KNOWN and row.cells["rows"] for row in totals)
    for row in totals:
        yield " ".join(region_sentences(to, row, elsewhere=elsewhere))
    for row in content.section("undated"):
        kind, rows = row.cells["kind"], row.cells["rows"]
        if kind == VIOLATION:
            yield " ".join(undated_sentences(to, row))
        else:
            yield to.text("undated_others", kind=to.label("kind", kind), rows=rows)


def _table(
    to: Printing,
    name: str,
    head: tuple[str, ...],
    rows: Sequence[Any],
    row_of: Callable[[Printing, Any], PrintedRow],
) -> dict[str, Any]:
    return {
        "name": name,
        "title": to.text(name),
        "head": [to.text(each) for each in head],
        "rows": [row_of(to, row) for row in rows],
    }
