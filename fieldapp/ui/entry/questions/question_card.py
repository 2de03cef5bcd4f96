"""Question card: what somebody asks about an own entry, answered on the page Log, offline too."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldapp.app.records import notices, record_detail, task_signing
from fieldapp.app.records.notices import Notice
from fieldapp.app.records.read import Purpose
from fieldapp.app.records.record_detail import Detail
from fieldapp.observation.local_time import in_zone
from fieldapp.ui.base.base_page import Client, now
from fieldapp.ui.base.basics import button, card, clear, label, safe_label
from fieldapp.ui.base.flow_layout import flow
from fieldapp.ui.base.page_requests import ContinueDraft
from fieldapp.ui.base.record_words import title_of
from fieldapp.ui.base.texts import counted, in_words, tr
from fieldapp.ui.widgets.reason import ask_reason
from fieldapp.wording.safe_text import visible


class QuestionCard(QWidget):
    """The oldest question that is not answered; hidden where there is none.

    Args:
        client: The home.

    Signals:
        wanted: (ContinueDraft) the entry is to be corrected.
        answered: (number, hash) an answer was signed; None where it stood already.
        trouble: (text) something failed.
    """

    wanted = Signal(object)
    answered = Signal(object)
    trouble = Signal(str)

    def __init__(self, client: Client) -> None:
        super().__init__()
        self._client = client
        self._answering = False
        self._shown: tuple[str, int] | None = None  # what stands there, unless it is to be renewed
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def refresh(self) -> None:
        """Look for questions; the one that is being answered stays as it is."""
        chosen = self._client.preferences
        work = partial(notices.questions, language=chosen.language, zone=chosen.zone, now=now())
        self._client.worker.run(self, work, self._came, self._failed)

    def _failed(self, error: Exception) -> None:
        self.trouble.emit(in_words(error))  # type: ignore[arg-type]  # the lane gives these alone

    def _came(self, found: list[Notice]) -> None:
        if self._answering:
            return
        shown = (found[0].name, len(found)) if found else ("", 0)
        if shown == self._shown:
            return
        self._shown = shown
        clear(self.column)
        self.setVisible(bool(found))
        if found:
            self._show(found[0], len(found) - 1)

    def _show(self, question: Notice, more: int) -> None:
        row = next(iter(question.rows.values()), None)
        asked = tr("{name} asks about your entry").format(name=question.signer)
        heading = safe_label(f"{asked}: {question.text}", "large")
        parts: list[QWidget] = [heading]
        if row is not None:
            about = " · ".join(filter(None, (row.when, title_of(row), row.place)))
            parts.append(safe_label(about, "muted"))
        if question.due is not None:
            due = in_zone(question.due, self._client.preferences.zone)
            parts.append(label(tr("Due {when}").format(when=due), "muted"))
        in_own_words = button(tr("Answer in words…"), partial(self._ask, question, "done"))
        correct = button(tr("Correct the entry…"), partial(self._correct, question))
        correct.setEnabled(any(each.own for each in question.rows.values()))
        cannot = button(tr("I cannot say…"), partial(self._ask, question, "cannot"))
        rest = [label(counted("and {count} more", more), "muted", wrap=False)] if more else []
        parts.append(flow(in_own_words, correct, cannot, *rest))
        made = card(*parts)
        made.setAccessibleName(heading.text())
        self.column.addWidget(made)

    def _ask(self, question: Notice, state: str) -> None:
        self._answering = True
        clear(self.column)

        def gone() -> None:
            self._answering, self._shown = False, None
            self.refresh()

        asked = tr("Answer") if state == "done" else ""
        frame = ask_reason(
            visible(question.text),
            tr("Your answer is signed and goes to headquarters with the rest."),
            tr("Sign the answer"),
            partial(self._answer, question, state),
            gone,
            asked=asked,
        )
        self.column.addWidget(frame)
        frame.show()
        frame.setFocus()

    def _answer(self, question: Notice, state: str, note: str) -> None:
        assert question.task is not None  # noqa: S101 - a question is a task
        work = partial(
            task_signing.answer_here, task=question.task, state=state, note=note, now=now()
        )

        def signed(record: tuple[int, bytes] | None) -> None:
            self._answering, self._shown = False, None
            self.answered.emit(record)
            self.refresh()

        self._client.worker.run(self, work, signed, self._failed)

    def _correct(self, question: Notice) -> None:
        """The form with the entry; whoever asked sees the correction as the answer."""
        own = next(record for record, row in question.rows.items() if row.own)
        chosen = self._client.preferences
        work = partial(
            record_detail.detail,
            record_hash=own,
            purpose=Purpose.PANEL,
            language=chosen.language,
            zone=chosen.zone,
        )

        def begin(found: Detail) -> None:
            reason = tr("asked by {signer}").format(signer=question.signer)
            self.wanted.emit(ContinueDraft(record_detail.correction(found, reason), ""))

        self._client.worker.run(self, work, begin, self._failed)
