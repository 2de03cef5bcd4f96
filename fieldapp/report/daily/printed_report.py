"""A report as it is printed: a heading, a summary in sentences, and tables of words. Pure.

All words come from the texts of a language and the vocabulary. Every figure is one of the content.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial
from typing import Any, Final

from fieldapp.observation.field_table import VIOLATION
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.report.daily.annexes.observation_rows import ANNEXES
from fieldapp.report.daily.narrative.bound_numbers import BoundNumber
from fieldapp.report.daily.pages.edition_facts import (
    PrintedEdition,
    approval_facts,
    copy_facts,
    document_title,
    head_line,
    title_of,
)
from fieldapp.report.daily.pages.printed_changes import (
    change_row,
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
from fieldapp.report.daily.pages.printing import PrintedRow, Printing
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
from fieldapp.report.daily.report_texts import report_texts
from fieldapp.report.daily.sections import USUAL_STANDARD
from fieldapp.verification.claims import NOT_KNOWN
from fieldapp.wording.safe_text import visible


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
    ends = [date.fromisoformat(str(heading.cells[f"{end}_day"])) for end in ("first", "last")]
    title = title_of(text, (ends[1] - ends[0]).days + 1, edition)
    facts = (
        *approval_facts(text, edition),
        *_facts(to, heading),
        *copy_facts(to, content, edition),
    )
    return {
        "language": language,
        "title": title,
        "document": document_title(text, title, edition),
        "mission": visible(mission),
        "draft": head_line(text, edition),
        "facts": [list(pair) for pair in facts],
        "summary": list(_summary(to, content)),
        "text": texts.get("totals", []),
        "totals": _table(to, "totals", TOTALS_HEAD, paged.section("totals"), total_row),
        "tables": tables if edition is None else [_legible(to, edition, each) for each in tables],
        "key": reading_key(to, None if edition is None else edition.audience),
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
