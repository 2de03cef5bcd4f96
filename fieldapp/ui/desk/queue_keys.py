"""Keys of the page *Review* that lead elsewhere: link, finding, files; lists by G and a letter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QWidget

from fieldapp.app.desk.finding_drafts import SET_APART
from fieldapp.app.desk.queue_view import QueueDetail, QueueRow
from fieldapp.ui.base.basics import letter_key, letters_of
from fieldapp.ui.base.page_requests import (
    DraftFinding,
    LinkRecord,
    ShowEvidence,
    ShowFinding,
    ShowOnMap,
)
from fieldapp.ui.base.texts import key_name, tr
from fieldapp.ui.desk import queue_words
from fieldapp.ui.desk.queue_pane import QueuePane

LISTS: Final = {"L": "link", "F": "finding", "S": "statement", "T": "task", "R": "observation"}
"""Kinds of what waits by the letter that G leads to."""
_GROUNDS: Final = ("observation", "statement", "answer", "link")


def bind(
    page: QWidget,
    table: QWidget,
    pane: QueuePane,
    *,
    chosen: Callable[[], Sequence[QueueRow]],
    go: Callable[[object], None],
    tell: Callable[[str], None],
    which: QComboBox,
) -> None:
    """Bind the keys.

    Args:
        page: Where G and a letter work: an empty list is hidden.
        table: The list, where the others do.
        pane: Of the item that is shown; the keys are about that one, unless said otherwise.
        chosen: Gives the rows that are marked, or the one that is shown: a finding rests on them.
        go: Takes a request to another page.
        tell: Says why a key does nothing.
        which: Chooses which are listed, by their names.
    """
    for letter, does in (("L", _link), ("E", _files), ("H", _history), ("M", _on_map)):
        letter_key(table, letter, partial(_of_shown, pane, does, go, tell))
    for letter, state in (("F", ""), ("S", SET_APART)):
        letter_key(table, letter, partial(_draft, chosen, state, go, tell))
    letter_key(table, "V", partial(_finding, chosen, go, tell))
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


def _draft(
    chosen: Callable[[], Sequence[QueueRow]],
    state: str,
    go: Callable[[object], None],
    tell: Callable[[str], None],
) -> None:
    """Draft a finding on what is chosen, of kinds that one rests on."""
    rows = chosen()
    if any(each.item.waiting.kind not in _GROUNDS for each in rows):
        tell(tr("A finding rests on observations, statements, answers and links."))
    elif rows:
        tell("")
        go(DraftFinding(tuple(each.item.waiting.hash for each in rows), state))


def _finding(
    chosen: Callable[[], Sequence[QueueRow]],
    go: Callable[[object], None],
    tell: Callable[[str], None],
) -> None:
    rows = chosen()
    if len(rows) != 1 or rows[0].item.waiting.kind != "finding":
        tell(tr("Only a finding is approved."))
        return
    tell("")
    go(ShowFinding(rows[0].item.waiting.hash))


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


def _on_map(found: QueueDetail, _: QueuePane, go: Callable[[object], None]) -> str:
    if found.detail.observation is None:
        return tr("Only an observation is on the map.")
    go(ShowOnMap(found.row.item.waiting.hash))
    return ""


def _history(_found: QueueDetail, pane: QueuePane, _: Callable[[object], None]) -> str:
    return "" if pane.show_history() else tr("Nothing was done about it yet.")


def sheet() -> list[tuple[str, str]]:
    """All keys of the page, each with what it does."""
    return [
        ("J  K", tr("the next, the one before")),
        ("C", tr("confirm, and go on")),
        ("Q", tr("question to whoever signed it")),
        ("D", tr("dispute, with a reason")),
        (
            "N",
            tr("a note on it: signed with the confirmation, or instead of what was typed before"),
        ),
        ("A", tr("the answer was read")),
        ("X", tr("mark; what is decided then holds for all marked")),
        ("U", tr("undo the last decision, before it is signed")),
        (key_name("Shift+Return"), tr("show all that is decided in words, to sign it")),
        ("T", tr("take these, so that nobody else works on them")),
        ("⏎  R", tr("open the record")),
        ("L", tr("link it with another")),
        ("F  S", tr("draft a finding on it; draft that it is set apart")),
        ("V", tr("the finding that waits, to approve or return it")),
        ("E  H", tr("the files that it names; its history")),
        ("M", tr("where it is, on the map")),
        ("G  L F S T R", tr("list links, findings, statements, tasks, observations alone")),
        ("1 … 9  /", tr("choose which are listed")),
        ("⚠", tr("urgent, or of a laptop that is trusted no more: the pane says what to do")),
    ]
