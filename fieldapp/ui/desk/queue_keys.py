"""Keys of the page *Review* that lead elsewhere: link, files, history; lists by G and a letter."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QWidget

from fieldapp.app.desk.queue_view import QueueDetail
from fieldapp.ui.base.basics import letter_key, letters_of
from fieldapp.ui.base.page_requests import LinkRecord, ShowEvidence
from fieldapp.ui.base.texts import tr
from fieldapp.ui.desk import queue_words
from fieldapp.ui.desk.queue_pane import QueuePane

LISTS: Final = {"L": "link", "F": "finding", "S": "statement", "T": "task", "R": "observation"}
"""Kinds of what waits by the letter that G leads to."""


def bind(
    page: QWidget,
    table: QWidget,
    pane: QueuePane,
    *,
    go: Callable[[object], None],
    tell: Callable[[str], None],
    which: QComboBox,
) -> None:
    """Bind the keys.

    Args:
        page: Where G and a letter work: an empty list is hidden.
        table: The list, where the others do.
        pane: Of the item that is shown; the keys are about that one.
        go: Takes a request to another page.
        tell: Says why a key does nothing.
        which: Chooses which are listed, by their names.
    """
    for letter, does in (("L", _link), ("E", _files), ("H", _history)):
        letter_key(table, letter, partial(_of_shown, pane, does, go, tell))
    for letter, kind in LISTS.items():
        chord = QShortcut(page)
        chord.setKeys(
            [
                QKeySequence(f"{first}, {second}")
                for first, second in zip(letters_of("G"), letters_of(letter), strict=False)
            ]
        )
        chord.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        chord.activated.connect(partial(_list, which, table, kind))


def _list(which: QComboBox, table: QWidget, kind: str) -> None:
    which.setCurrentIndex(which.findData(kind))
    table.setFocus()


def _of_shown(
    pane: QueuePane,
    does: Callable[[QueueDetail, QueuePane, Callable[[object], None]], str],
    go: Callable[[object], None],
    tell: Callable[[str], None],
) -> None:
    tell("" if pane.shown is None else does(pane.shown, pane, go))


def _link(found: QueueDetail, _: QueuePane, go: Callable[[object], None]) -> str:
    item = found.row.item
    if item.conflict:
        return queue_words.conflict_words(item.conflict)
    if "link" not in found.detail.offers:
        return tr("This cannot be linked here.")
    go(LinkRecord(item.waiting.hash))
    return ""


def _files(found: QueueDetail, _: QueuePane, go: Callable[[object], None]) -> str:
    if not found.detail.evidence:
        return tr("It names no files.")
    go(ShowEvidence(found.detail.evidence[0].sha256))
    return ""


def _history(_found: QueueDetail, pane: QueuePane, _: Callable[[object], None]) -> str:
    return "" if pane.show_history() else tr("Nothing was done about it yet.")
