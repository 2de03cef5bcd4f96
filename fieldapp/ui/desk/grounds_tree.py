"""Tree of grounds: what a figure was made of, down to the records, each in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from fieldapp.app.records.record_list import RecordRow
from fieldapp.ui.base.record_words import relation_words
from fieldapp.ui.base.texts import tr
from fieldapp.ui.base.total_words import bounds_words
from fieldapp.ui.desk.queue_words import record_words
from fieldapp.verification.claims import CountClaim
from fieldapp.wording.safe_text import visible

_HASH: Final = Qt.ItemDataRole.UserRole
_GROUNDS: Final = Qt.ItemDataRole.UserRole + 1
_BOUNDS: Final = Qt.ItemDataRole.UserRole + 2


class GroundsTree(QTreeWidget):
    """Tree of grounds. Enter opens a branch, or the record that a leaf is.

    Signals:
        opened: (hash) a record is to be shown.
        wanted: (hashes) records of which no words are known yet.
    """

    opened = Signal(bytes)
    wanted = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setAccessibleName(name)
        self._words: dict[bytes, str] = {}
        self._leaves: dict[bytes, list[QTreeWidgetItem]] = {}
        self.itemExpanded.connect(self._expanded)
        self.itemActivated.connect(self._activated)

    def clear(self) -> None:
        """Forget everything."""
        super().clear()
        self._words.clear()
        self._leaves.clear()

    def show_grounds(self, text: str, grounds: Mapping[str, Any]) -> None:
        """Show one figure with what it rests on."""
        self.clear()
        top = branch(text, grounds=grounds)
        self.addTopLevelItem(top)
        top.setExpanded(True)
        for each in children(top):
            each.setExpanded(True)
        self.setCurrentItem(top)

    def put_words(self, rows: Mapping[bytes, RecordRow]) -> None:
        """Show records in words."""
        for hash_, row in rows.items():
            words = " · ".join(filter(None, (row.when, row.signer, record_words(row))))
            self._words[hash_] = visible(words)
            for leaf in self._leaves.get(hash_, ()):
                leaf.setText(0, self._text(leaf))

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
        leaves = [each.data(0, _HASH) for each in children(item)]
        unknown = [h for h in leaves if h is not None and h not in self._words]
        if unknown:
            self.wanted.emit(unknown)

    def _grounds(self, grounds: Mapping[str, Any]) -> Iterable[QTreeWidgetItem]:
        named = {"total": tr("Counted: {figures}"), "earlier_period": tr("Before: {figures}")}
        for name, text in named.items():
            if name in grounds:
                yield branch(text.format(figures=_bounds(grounds[name])), grounds=grounds[name])
        for hash_ in grounds.get("records", ()):
            yield self._leaf(hash_)
        for each in grounds.get("members", ()):
            if "members" in each:
                relation = relation_words().get(each["relation"], each["relation"])
                yield branch(f"{relation}: {_bounds(each)}", grounds=each)
            else:
                yield self._leaf(each["hash"], _bounds(each) or _apart(each))

    def _leaf(self, hash_: str, bounds: str = "") -> QTreeWidgetItem:
        item = branch("", hash_=bytes.fromhex(hash_), bounds=bounds)
        self._leaves.setdefault(bytes.fromhex(hash_), []).append(item)
        item.setText(0, self._text(item))
        return item

    def _text(self, leaf: QTreeWidgetItem) -> str:
        hash_ = bytes(leaf.data(0, _HASH))
        said = self._words.get(hash_, f"{hash_.hex()[:16]}…")
        return ": ".join(filter(None, (str(leaf.data(0, _BOUNDS) or ""), said)))


def children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    """Items below an item."""
    found = (item.child(n) for n in range(item.childCount()))
    return [each for each in found if each is not None]


def branch(
    text: str, *, grounds: Mapping[str, Any] | None = None, hash_: bytes | None = None,
    bounds: str = "",
) -> QTreeWidgetItem:  # fmt: skip
    """A branch, or the leaf of a record."""
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
    least, most, best = (branch[name] for name in ("at_least", "at_most", "best"))
    return bounds_words(CountClaim(least, most, least if best is None else best))  # an open top


def _apart(branch: Mapping[str, Any]) -> str:
    words = {"live_fire": tr("live fire: {figures}"), "demining": tr("demining: {figures}")}
    return ", ".join(
        words[name].format(figures=_bounds(claim)) for name, claim in branch["set_apart"].items()
    ) if branch.get("set_apart") else ""  # fmt: skip
