"""Tree of a report: what it lacks, its rows by section, and the records that each rests on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from fieldapp.app.records.record_list import RecordRow
from fieldapp.app.reporting.missing_parts import MissingPart
from fieldapp.app.reporting.report_view import ReportView
from fieldapp.observation.local_time import in_zone
from fieldapp.ui.base.record_words import relation_words
from fieldapp.ui.base.texts import counted, tr
from fieldapp.ui.base.total_words import bounds_words
from fieldapp.ui.desk.queue_words import record_words
from fieldapp.verification.claims import CountClaim
from fieldapp.wording.safe_text import visible

_HASH: Final = Qt.ItemDataRole.UserRole
_GROUNDS: Final = Qt.ItemDataRole.UserRole + 1
_BOUNDS: Final = Qt.ItemDataRole.UserRole + 2


class ReportTree(QTreeWidget):
    """The tree. Enter opens a branch, or the record that a leaf is.

    Signals:
        opened: (hash) a record is to be shown.
        wanted: (hashes) records of which no words are known yet.
    """

    opened = Signal(bytes)
    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setAccessibleName(tr("What is missing, and what each number rests on"))
        self._words: dict[bytes, str] = {}
        self._leaves: dict[bytes, list[QTreeWidgetItem]] = {}
        self.itemExpanded.connect(self._expanded)
        self.itemActivated.connect(self._activated)

    def show_report(self, view: ReportView) -> None:
        """Show a report; branches that were open before are open again."""
        before = self._tops()
        was_open = [each.isExpanded() for each in before] or [True, True]
        at = self.currentIndex().row() if self.currentItem() in before else 0
        self.clear()
        self._words.clear()
        self._leaves.clear()
        self.addTopLevelItem(_item(""))
        self.show_missing(view)
        for section in view.sections:
            top = self._branch(f"{section.title} ({len(section.rows)})")
            top.addChildren([_item(row.text, grounds=row.grounds) for row in section.rows])
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
            top.addChild(_item(tr("Nothing is missing.")))
        for each in view.missing:
            top.addChild(_missing(each, view.titles))

    def _tops(self) -> list[QTreeWidgetItem]:
        return _children(self.invisibleRootItem())

    def put_words(self, rows: Mapping[bytes, RecordRow]) -> None:
        """Show records in words."""
        for hash_, row in rows.items():
            words = " · ".join(filter(None, (row.when, row.signer, record_words(row))))
            self._words[hash_] = visible(words)
            for leaf in self._leaves.get(hash_, ()):
                leaf.setText(0, self._text(leaf))

    def _branch(self, text: str) -> QTreeWidgetItem:
        item = _item(text)
        self.addTopLevelItem(item)
        return item

    def _activated(self, item: QTreeWidgetItem, _column: int) -> None:
        hash_ = item.data(0, _HASH)
        if hash_ is not None:
            self.opened.emit(bytes(hash_))
        else:
            item.setExpanded(not item.isExpanded())

    def _expanded(self, item: QTreeWidgetItem) -> None:
        """Make what a row rests on, once somebody looks."""
        grounds = item.data(0, _GROUNDS)
        if grounds is not None and not item.childCount():
            item.addChildren(list(self._grounds(grounds)))
        leaves = [each.data(0, _HASH) for each in _children(item)]
        unknown = [h for h in leaves if h is not None and h not in self._words]
        if unknown:
            self.wanted.emit(unknown)

    def _grounds(self, grounds: Mapping[str, Any]) -> Iterable[QTreeWidgetItem]:
        named = {"total": tr("Counted: {figures}"), "before": tr("Before: {figures}")}
        for name, text in named.items():
            if name in grounds:
                yield _item(text.format(figures=_bounds(grounds[name])), grounds=grounds[name])
        for hash_ in grounds.get("records", ()):
            yield self._leaf(hash_)
        for each in grounds.get("members", ()):
            if "members" in each:
                relation = relation_words().get(each["relation"], each["relation"])
                yield _item(f"{relation}: {_bounds(each)}", grounds=each)
            else:
                yield self._leaf(each["hash"], _bounds(each) or _apart(each))

    def _leaf(self, hash_: str, bounds: str = "") -> QTreeWidgetItem:
        item = _item("", hash_=bytes.fromhex(hash_), bounds=bounds)
        self._leaves.setdefault(bytes.fromhex(hash_), []).append(item)
        item.setText(0, self._text(item))
        return item

    def _text(self, leaf: QTreeWidgetItem) -> str:
        hash_ = bytes(leaf.data(0, _HASH))
        said = self._words.get(hash_, f"{hash_.hex()[:16]}…")
        return ": ".join(filter(None, (str(leaf.data(0, _BOUNDS) or ""), said)))


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (item.child(n) for n in range(item.childCount()))
    return [each for each in found if each is not None]


def _item(
    text: str, *, grounds: Mapping[str, Any] | None = None, hash_: bytes | None = None,
    bounds: str = "",
) -> QTreeWidgetItem:  # fmt: skip
    item = QTreeWidgetItem([text])
    item.setData(0, _HASH, hash_)
    item.setData(0, _BOUNDS, bounds)
    if grounds:
        item.setData(0, _GROUNDS, grounds)
        item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
    return item


def _bounds(branch: Mapping[str, Any]) -> str:
    if "at_least" not in branch:
        return ""
    return bounds_words(CountClaim(branch["at_least"], branch["at_most"], branch["best"]))


def _apart(branch: Mapping[str, Any]) -> str:
    words = {"live_fire": tr("live fire: {figures}"), "demining": tr("demining: {figures}")}
    return ", ".join(
        words[name].format(figures=_bounds(claim)) for name, claim in branch["set_apart"].items()
    ) if branch.get("set_apart") else ""  # fmt: skip


def _missing(part: MissingPart, titles: Mapping[str, str]) -> QTreeWidgetItem:
    """A line of what the report lacks, with those that it is about below it."""
    grounds = {"records": [each.hex() for each in part.hashes]} if part.hashes else None
    number = len(part.hashes) or len(part.names)
    item = _item(_missing_words(part.code, number), grounds=grounds)
    for name, minutes in zip(part.names, part.minutes or (None,) * len(part.names), strict=True):
        shown = visible(titles.get(name, name)) or tr("Post not known")
        if minutes is not None:
            hours = f"{minutes // 60}:{minutes % 60:02}"
            shown = tr("{post}: {hours} h not watched").format(post=shown, hours=hours)
        item.addChild(_item(shown))
    return item


def _missing_words(code: str, number: int) -> str:
    match code:
        case "incomplete":
            return tr("Of the records here: links and records of others may be missing.")
        case "no_text":
            return tr("No text was written.")
        case "watches" if not number:
            return tr("No watch was signed: what was not watched is not calm.")
    return _counted_words(number)[code]


def _counted_words(number: int) -> dict[str, str]:
    """Words of what is counted, by code."""
    return {
        "laptops": counted("{count} laptops were not heard of on the last day", number),
        "unreviewed": counted("{count} observations of the report are not reviewed", number),
        "suggestions": counted("{count} observations may tell of the same events", number),
        "findings": counted("{count} findings wait for a second officer", number),
        "undated": counted("{count} records are in no day: none was told", number),
        "watches": counted("{count} posts were not watched all the time", number),
        "typed": counted("{count} texts have typed figures or numbers that are not there", number),
        "untranslated": counted("{count} texts are not translated", number),
        "unchecked": counted("{count} texts were not read through as they stand", number),
        "unapproved": counted("{count} editions of these days wait for an approval", number),
    }
