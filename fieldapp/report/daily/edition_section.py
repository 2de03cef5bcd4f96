"""Section of a frozen content that says which edition it is of, and which one that corrects. Pure.

Tree, tables and workbook of an edition and of its correction are alike but for figures: whoever is
handed one file alone reads here which of them it is.
"""

from __future__ import annotations

from typing import Final

from fieldapp.errors import FormatError
from fieldapp.ledger.bodies.mission_bodies import Edition
from fieldapp.report.daily.report_content import ContentRow, ContentSection, ReportContent

EDITION: Final = "edition"


def with_edition(
    content: ReportContent, number: str, kind: str, corrects: str, corrected: bytes | None
) -> ReportContent:
    """The content with the section before all others.

    Args:
        content: Of a report, without it.
        number: Of the edition.
        kind: Of the edition.
        corrects: Number of the edition that it corrects; "" for none.
        corrected: Hash of that one's record.
    """
    cells = {
        "edition": number,
        "edition_kind": kind,
        "corrects": corrects or None,
        "corrects_record": None if corrected is None else corrected.hex(),
    }
    return ReportContent((ContentSection(EDITION, (ContentRow(cells),)), *content.sections))


def edition_section(content: ReportContent) -> tuple[ContentSection, ...]:
    """The section; none in the content of a draft, or of an edition that was frozen without it."""
    return tuple(each for each in content.sections if each.name == EDITION)


def check_edition_section(content: ReportContent, edition: Edition) -> None:
    """Check that a content says no other edition than the one that was signed.

    Raises:
        FormatError: It does.
    """
    for section in edition_section(content):
        (row,) = section.rows
        corrects = str(row.cells["corrects"] or "")
        as_signed = (edition.number, edition.kind, corrects, edition.supersedes)
        if with_edition(ReportContent(()), *as_signed).sections != (section,):
            raise FormatError("content of another edition than the one that was signed")
        if bool(corrects) != (edition.supersedes is not None):
            raise FormatError("content that corrects another edition than was signed")
