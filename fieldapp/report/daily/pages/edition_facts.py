"""Words about a printed edition: which it is, who answers for it, and what it withholds. Pure.

Pages that are signed cannot say who approved them, nor what corrects them: both came later. The
copy that publication makes of them says it on each page.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from fieldapp.report.daily import edition_copies
from fieldapp.report.daily.edition_section import edition_section
from fieldapp.report.daily.pages.printing import Printing
from fieldapp.report.daily.pages.reading_notes import withheld_words
from fieldapp.report.daily.report_content import ReportContent
from fieldapp.report.daily.report_texts import ReportTexts
from fieldapp.wording.safe_text import visible


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicationStamp:
    """All that a published copy says beyond the signed pages.

    Attributes:
        since: Entry of the log since which the edition is in force.
        signed, approved: When, by its author's and its approver's own clocks, as text.
        author, approver: Their roles.
        made: When the copy was made, as text.
        pages: Name of the signed pages, without what tells PDF from HTML.
        corrected_by: Number of each edition in force that corrects it, and the entry since which.
    """

    since: int | None
    signed: str
    author: str
    approved: str
    approver: str
    made: str
    pages: str
    corrected_by: tuple[tuple[str, int | None], ...]


@dataclass(frozen=True, slots=True)
class PrintedEdition:
    """Edition that is printed: its number, for whom, and what it corrects, with a note.

    Attributes:
        kind: One of KINDS.
        stamp: Of a published copy; None for the pages that are signed.
    """

    number: str
    audience: str
    corrects: str = ""
    note: str = ""
    kind: str = "daily"
    stamp: PublicationStamp | None = None


def head_line(text: ReportTexts, edition: PrintedEdition | None) -> str:
    """Line on each page: which edition it is, what it corrects, and whether it is in force."""
    if edition is None:
        return text("draft")
    corrects = [text("corrects", number=edition.corrects)] if edition.corrects else []
    return " · ".join([text("edition", number=edition.number), *corrects, *_state(text, edition)])


def _state(text: ReportTexts, edition: PrintedEdition) -> Iterator[str]:
    stamp = edition.stamp
    if stamp is None:
        yield text("frozen")
    elif stamp.corrected_by:
        numbers = ", ".join(number for number, _ in stamp.corrected_by)
        yield text("corrected_by", numbers=numbers)
    else:
        yield text("in_force", since=stamp.since)


def title_of(text: ReportTexts, days: int, edition: PrintedEdition | None) -> str:
    """Title of the pages: daily is what tells of one day and is of no other kind."""
    if edition is not None and f"title_{edition.kind}" in text.words:
        return text(f"title_{edition.kind}")
    return text("title") if days == 1 else text("title_days")


def document_title(text: ReportTexts, title: str, edition: PrintedEdition | None) -> str:
    """Title of the file: a window's tab and a list of files tell one edition from another."""
    state = text("draft") if edition is None else text("edition", number=edition.number)
    return f"{state} · {title}"


def role_words(text: ReportTexts, role: str) -> str:
    """A role as readers know it."""
    return str(text.words["roles"].get(role, role))


def approval_facts(text: ReportTexts, edition: PrintedEdition | None) -> Iterator[tuple[str, str]]:
    """Role and time of who signed and who approved a published copy, and what corrects it."""
    stamp = None if edition is None else edition.stamp
    if stamp is None:
        return
    yield (
        text("approval"),
        text(
            "approval_value",
            since=stamp.since,
            signed=stamp.signed,
            author=role_words(text, stamp.author),
            approved=stamp.approved,
            approver=role_words(text, stamp.approver),
        ),
    )
    corrections = [
        text("corrections_value", number=number, since=since)
        for number, since in stamp.corrected_by
    ]
    none = text("corrections_none", made=stamp.made)
    yield text("corrections"), " ".join(corrections) or none


def copy_facts(
    to: Printing, content: ReportContent, edition: PrintedEdition | None
) -> Iterator[tuple[str, str]]:
    """Facts of an edition: what it corrects, how to check it, for whom it is, what it withholds."""
    if edition is not None and edition.corrects:
        yield "", to.text("corrects", number=edition.corrects)
    if edition is not None and edition.note:
        yield "", to.text("note", note=edition.note)
    for section in edition_section(content):
        if earlier := section.rows[0].cells["corrected_earlier"]:
            yield to.text("corrected_earlier"), visible(str(earlier))
    if edition is not None:
        yield to.text("to_check"), _to_check(to.text, edition)
        yield to.text("copy"), to.text(f"for_{edition.audience}")
        yield "", to.text("translation")
    if withheld := withheld_words(to, content):
        yield to.text("withheld_head"), withheld


def _to_check(text: ReportTexts, edition: PrintedEdition) -> str:
    if edition.stamp is not None:
        return text("to_check_copy", pages=edition.stamp.pages)
    return text("to_check_value", list=edition_copies.named(edition_copies.LIST, edition.audience))
