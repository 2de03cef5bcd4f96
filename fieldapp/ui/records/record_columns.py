"""Columns of the list of records: which there are, which are shown, and the choice of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from fieldapp.app.records.record_list import RecordRow
from fieldapp.ui.base.record_words import judged, state_of, title_of
from fieldapp.ui.base.texts import tr
from fieldapp.ui.widgets.check_menu import Choice, Choices
from fieldapp.ui.widgets.table_view import TableColumn

WHAT: Final = "what"
"""The column that is always shown: without it a row is nothing."""


def columns(*, others: bool) -> tuple[TableColumn[RecordRow], ...]:
    """The columns, named as `record_order.ORDERS`; `others`: other laptops' records are among them.

    Numbers are those of each laptop's own feed, so there they need its name beside them.
    """
    wide = 10 if others else 13
    return (
        TableColumn(tr("Event"), lambda each: each.brief, 24, name="event", least=19),
        TableColumn(tr("What"), title_of, name=WHAT, least=25),
        TableColumn(tr("Place"), lambda each: each.place, wide, spare=True, name="place"),
        TableColumn(tr("State"), partial(state_of, brief=True), 15, name="state", least=11),
        TableColumn(tr("No."), _number, 5, spare=True, name="number"),
        TableColumn(
            tr("From"), lambda each: each.signer, 9, extra=not others, name="signer", yields=True
        ),
        TableColumn(tr("Kind"), lambda each: each.kind, 18, extra=True, name="kind"),
        TableColumn(tr("Note"), lambda each: each.note, 22, extra=True, name="note"),
        TableColumn(tr("Review"), _review, 13, extra=True, name="review"),
        TableColumn(tr("Files"), _files, 5, extra=True, name="files"),
        TableColumn(tr("Signed"), lambda each: each.signed, 16, extra=True, name="signed"),
    )


def _number(each: RecordRow) -> str:
    return "" if each.seq is None else str(each.seq)


def _review(each: RecordRow) -> str:
    return judged(each.review) if each.review else ""


def _files(each: RecordRow) -> str:
    return str(each.files) if each.files else ""


def choice(all_: Sequence[TableColumn[RecordRow]], chosen: str) -> Choices:
    """The button that chooses them.

    Args:
        all_: The columns.
        chosen: Names of those that were chosen before, separated by spaces; "" for the usual ones.
    """
    made = Choices(tr("Columns"), free=False)
    named = chosen.split()
    ticked = [each.name for each in all_ if (each.name in named if named else not each.extra)]
    made.fill([Choice(each.name, each.head) for each in all_ if each.name != WHAT], ticked)
    return made
