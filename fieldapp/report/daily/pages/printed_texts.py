"""Texts of a report as they are printed, each in the language of the page. Pure."""

from __future__ import annotations

from fieldapp.report.daily.narrative import bound_numbers
from fieldapp.report.daily.narrative.narrative_text import narrative_of
from fieldapp.report.daily.pages.printing import Printing
from fieldapp.report.daily.release_policy import WITHHELD
from fieldapp.report.daily.report_content import ContentRow, ReportContent
from fieldapp.report.daily.report_texts import report_texts
from fieldapp.wording.safe_text import visible


def narrative(to: Printing, content: ReportContent) -> dict[str, list[str]]:
    """Paragraphs of the text of each section; English ones where the reader has no translation."""
    cells = bound_numbers.cells_of(content)
    by_place = {(r.cells["section"], r.cells["language"]): r for r in narrative_of(content)}
    found: dict[str, list[str]] = {}
    for section in dict.fromkeys(str(section) for section, _ in by_place):
        own = by_place.get((section, to.text.language))
        english = by_place.get((section, "en"))
        if own is None and english is None:
            continue  # a text in another language alone
        row, note = own or english, ""
        if own is None:
            note = "not_translated"
        elif _hidden(own) and english is not None and not _hidden(english):
            row, note = english, "not_for_readers"
        assert row is not None  # noqa: S101 - one of the two is
        code = str(row.cells["language"])
        said = bound_numbers.filled(str(row.cells["text"]), cells, report_texts(code))
        whole = to.text("text_hidden") if _hidden(row) else said
        said = visible(whole).replace(WITHHELD, to.text("hidden"))
        head = [to.text(note)] if note and code != to.text.language else []
        found[section] = head + [each for each in said.split("\n") if each.strip()]
    return found


def _hidden(row: ContentRow) -> bool:
    return row.cells["text"] == WITHHELD
