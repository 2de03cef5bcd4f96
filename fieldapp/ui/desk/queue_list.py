"""Columns of the review queue, and which of what waits is listed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from fieldapp.app.desk.queue_view import QueueRow
from fieldapp.ui.base.base_page import now
from fieldapp.ui.base.texts import tr
from fieldapp.ui.desk import queue_words
from fieldapp.ui.widgets.table_view import TableColumn
from fieldapp.verification.review_queue import is_warned

_KEYS = 9  # keys that choose one


def columns(
    language: str, zone: str, sign_of: Callable[[QueueRow], str]
) -> tuple[TableColumn[QueueRow], ...]:
    """Columns of the list.

    Args:
        language: Of the names of fields.
        zone: IANA name of the zone of times.
        sign_of: Gives the sign of a row that is marked or decided.
    """
    return (
        TableColumn("", sign_of, 3),
        TableColumn(tr("Waits"), _waits, 14, least=14),
        TableColumn(tr("What waits"), _kind_of, 12, least=10),
        TableColumn(tr("From"), lambda each: each.owner, 8, spare=True),
        TableColumn(tr("Event"), queue_words.events, 20, yields=True),
        TableColumn(tr("What it says"), queue_words.says),
        TableColumn(
            tr("Why"), partial(queue_words.reasons, language=language, zone=zone), 10, spare=True
        ),
    )


def _kind_of(each: QueueRow) -> str:
    # The kind first: a narrow column cuts the end off, and a mark says "urgent" too.
    urgent = f" · {tr('urgent')}" if each.item.waiting.urgent else ""
    return queue_words.kind_words().get(each.item.waiting.kind, "") + urgent


def _waits(each: QueueRow) -> str:
    waiting, at = each.item.waiting, now()
    return queue_words.left_words(waiting.due, at) or queue_words.waits_words(waiting.since, at)


def choices() -> list[tuple[str, str]]:
    """Choices of what is listed: a name, and its words with the key that chooses it, if any."""
    named = {
        "": tr("Everything"),
        "mine": tr("Taken by me"),
        "warned": tr("Something odd"),
        **queue_words.kind_words(),
    }
    return [
        (name, f"{key}  {text}" if key <= _KEYS else text)
        for key, (name, text) in enumerate(named.items(), 1)
    ]


def is_of(name: str, each: QueueRow) -> bool:
    """True where an item is among those that a name of `choices` lists."""
    if name == "mine":
        return each.item.mine
    if name == "warned":
        return is_warned(each.item.waiting)
    return name in ("", each.item.waiting.kind)
