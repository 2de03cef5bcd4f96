"""Tree of a report: what it lacks, its rows by section, and the records that each rests on."""

from __future__ import annotations

from PySide6.QtWidgets import QTreeWidgetItem

from fieldapp.app.reporting.missing_parts import MissingPart
from fieldapp.app.reporting.report_view import ReportView
from fieldapp.observation.local_time import in_zone
from fieldapp.ui.base.texts import counted, tr
from fieldapp.ui.base.total_words import basis_words
from fieldapp.ui.desk.grounds_tree import GroundsTree, branch, children
from fieldapp.verification.basis import Basis
from fieldapp.wording.safe_text import visible


class ReportTree(GroundsTree):
    """The tree of a report."""

    def __init__(self) -> None:
        super().__init__(tr("What is missing, and what each number rests on"))

    def show_report(self, view: ReportView) -> None:
        """Show a report; branches that were open before are open again."""
        before = self._tops()
        was_open = [each.isExpanded() for each in before] or [True, True]
        at = self.currentIndex().row() if self.currentItem() in before else 0
        self.clear()
        self.addTopLevelItem(branch(""))
        self.show_missing(view)
        for section in view.sections:
            top = self._branch(f"{section.title} ({len(section.rows)})")
            top.addChildren([branch(row.text, grounds=row.grounds) for row in section.rows])
        tops = self._tops()
        for item, opened in zip(tops, was_open, strict=False):
            item.setExpanded(opened)
        self.setCurrentItem(tops[min(at, len(tops) - 1)])

    def show_missing(self, view: ReportView) -> None:
        """Show what is missing now; the rest stays as it is."""
        top = self.topLevelItem(0)
        if top is None:
            return
        heading = tr("Missing before {time}").format(time=in_zone(view.due, view.zone))
        top.setText(0, f"{heading} ({len(view.missing)})")
        top.takeChildren()
        if not view.missing:
            top.addChild(branch(tr("Nothing is missing.")))
        for each in view.missing:
            top.addChild(_missing(each, view))

    def _tops(self) -> list[QTreeWidgetItem]:
        return children(self.invisibleRootItem())

    def _branch(self, text: str) -> QTreeWidgetItem:
        item = branch(text)
        self.addTopLevelItem(item)
        return item


def _missing(part: MissingPart, view: ReportView) -> QTreeWidgetItem:
    """A line of what the report lacks, with those that it is about below it."""
    grounds = {"records": [each.hex() for each in part.hashes]} if part.hashes else None
    number = len(part.hashes) or len(part.names)
    item = branch(_missing_words(part.code, number, view.basis), grounds=grounds)
    for name, minutes in zip(part.names, part.minutes or (None,) * len(part.names), strict=True):
        shown = visible(view.titles.get(name, name)) or tr("Post not known")
        if minutes is not None:
            hours = f"{minutes // 60}:{minutes % 60:02}"
            shown = tr("{post}: {hours} h not watched").format(post=shown, hours=hours)
        item.addChild(branch(shown))
    return item


def _missing_words(code: str, number: int, basis: Basis) -> str:
    match code:
        case "incomplete":
            return basis_words(basis)
        case "no_text":
            return tr("No text was written.")
        case "no_listed_region":
            return tr("The mission's list of places has no regions, so nothing gets one by itself.")
        case "watches" if not number:
            return tr("No watch was signed. No watch is no proof of calm.")
    return _counted_words(number)[code]


def region_words(number: int) -> str:
    """Words for records that move a total of a region."""
    return counted(
        "{count} records tell another region than the list of places, or than their post", number
    )


def _counted_words(number: int) -> dict[str, str]:
    """Words of what is counted, by code."""
    return {
        "laptops": counted("{count} laptops were not heard of on the last day", number),
        "unreviewed": counted("{count} observations of the report are not reviewed", number),
        "suggestions": counted("{count} observations may tell of the same events", number),
        "not_compared": counted("{count} observations were not compared with others", number),
        "findings": counted("{count} findings wait for a second officer", number),
        "undated": counted("{count} records are in no day: none was told", number),
        "no_region": counted("{count} rows are in no region's total: none was told", number),
        "other_region": region_words(number),
        "watches": counted("{count} posts were not watched all the time", number),
        "typed": counted("{count} texts have typed figures or numbers that are not there", number),
        "untranslated": counted("{count} texts are not translated", number),
        "unchecked": counted("{count} texts were not read through as they stand", number),
        "unapproved": counted("{count} editions of these days wait for an approval", number),
    }
