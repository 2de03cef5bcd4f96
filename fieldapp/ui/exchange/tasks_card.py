"""Card with the open tasks that headquarters gave this laptop."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QFrame, QInputDialog, QVBoxLayout, QWidget

from fieldapp.app.home.session import Session
from fieldapp.app.records import task_signing
from fieldapp.app.records.tasks import OPEN, OVERDUE, GivenTask
from fieldapp.observation.local_time import in_zone
from fieldapp.ui.base.base_page import now
from fieldapp.ui.base.basics import button, card, label, row, safe_label
from fieldapp.ui.base.record_words import task_lines
from fieldapp.ui.base.texts import tr

Ask = Callable[[Callable[[Session], list[GivenTask]], Callable[[list[GivenTask]], None]], None]
"""Runs a function on the session, and gives what it returns to another."""


class TasksCard(QFrame):
    """Tasks that are not finished, each with its buttons to answer.

    Args:
        ask: Of the page that it is on.
        zone: IANA name of the zone that times are told in.
    """

    def __init__(self, ask: Ask, zone: str) -> None:
        super().__init__()
        self._ask = ask
        self._zone = zone
        self._shown: QWidget | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def refresh(self) -> None:
        """Look what is not finished."""
        self._ask(task_signing.open_here, self._show)

    def _show(self, found: list[GivenTask]) -> None:
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = card(label(tr("Tasks from headquarters")), *map(self._one, found))
        self._layout.addWidget(self._shown)
        self.setVisible(bool(found))

    def _one(self, task: GivenTask) -> QWidget:
        made = QWidget()
        layout = QVBoxLayout(made)
        layout.setContentsMargins(0, 0, 0, 0)
        when = in_zone(task.given_at, self._zone)
        who = tr("{who}, {when}").format(who=task.giver, when=when)
        layout.addWidget(safe_label(who, "muted"))
        if task.task.due is not None:
            due = tr("Due {when}").format(when=in_zone(task.task.due, self._zone))
            late = task.state_at(now()) == OVERDUE
            layout.addWidget(safe_label(f"⚠ {due}" if late else due, "caution" if late else ""))
        layout.addWidget(safe_label("\n".join(task_lines(task.task))))
        if task.state == OPEN:
            buttons = [button(tr("I take it on"), partial(self._answer, task, "accepted"))]
        else:
            buttons = [button(tr("It is done"), partial(self._answer, task, "done"))]
        layout.addWidget(row(*buttons, button(tr("It cannot be done…"), partial(self._why, task))))
        return made

    def _why(self, task: GivenTask) -> None:
        text, given = QInputDialog.getText(self, tr("It cannot be done…"), tr("Why?"))
        if given and text.strip():
            self._answer(task, "cannot", text.strip())

    def _answer(self, task: GivenTask, state: str, note: str = "") -> None:
        self._ask(
            lambda session: task_signing.answer_here(session, task, state, note, now=now()),
            self._show,
        )
