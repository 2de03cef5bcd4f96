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
    content: ReportContent,
    number: str,
    kind: str,
    corrects: tuple[str, bytes] | None,
    earlier: str = "",
) -> ReportContent:
    """The content with the section before all others.

    Args:
        content: Of a report, without it.
        number: Of the edition.
        kind: Of the edition.
        corrects: Number of the edition that it corrects, and the hash of its record.
        earlier: Editions that were corrected since the one before: "1/2026 → 1/2026 corr.".
    """
    cells = {
        "edition": number,
        "edition_kind": kind,
        "corrects": corrects[0] if corrects else None,
        "corrects_record": corrects[1].hex() if corrects else None,
        "corrected_earlier": earlier or None,
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
        old, earlier = (str(row.cells[name] or "") for name in ("corrects", "corrected_earlier"))
        corrects = None if edition.supersedes is None else (old, edition.supersedes)
        as_signed = with_edition(
            ReportContent(()), edition.number, edition.kind, corrects, earlier
        ).sections
        if as_signed != (section,):
            raise FormatError("content of another edition than the one that was signed")
