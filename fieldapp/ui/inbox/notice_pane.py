"""Pane of one notice: what came, the records that it is about, and ways to answer."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldapp.app.exchange import exchange_summary
from fieldapp.app.records import notices
from fieldapp.app.records.notices import Notice
from fieldapp.app.records.record_query import Brought
from fieldapp.app.records.tasks import CLOSED_BY_GIVER, OPEN, OVERDUE
from fieldapp.observation.local_time import in_named_zone
from fieldapp.ui.base.basics import button, card, label, row, safe_label
from fieldapp.ui.base.exchange_words import sender_words
from fieldapp.ui.base.flow_layout import flow
from fieldapp.ui.base.page_requests import ShowBrought
from fieldapp.ui.base.record_words import task_kinds, urgency_words, without_effect
from fieldapp.ui.base.texts import tr
from fieldapp.ui.inbox import notice_words
from fieldapp.ui.widgets.detail_pane import DetailPane
from fieldapp.ui.widgets.reason import ask_reason
from fieldapp.wording.safe_text import visible


class NoticePane(DetailPane):
    """The pane beside the list.

    Args:
        zone: IANA name of the zone that times are shown in.

    Signals:
        opened: (hash) a record that it is about is to be opened.
        corrected: (Notice) the record that it is about is to be corrected.
        answered: (GivenTask, state, note) an answer is to be signed.
        finished: (Notice, done) the person is done with it, or is not.
        listed: (ShowBrought) what one laptop sent is to be listed.
    """

    opened = Signal(object)
    corrected = Signal(object)
    answered = Signal(object, str, str)
    finished = Signal(object, bool)
    listed = Signal(object)

    def __init__(self, zone: str) -> None:
        super().__init__(tr("What came, in full"), 400, question_place=1)
        self._zone = zone

    def show_notice(self, notice: Notice) -> None:
        """Show one in full."""
        when = tr("Came {when}").format(when=in_named_zone(notice.at, self._zone))
        head: list[QWidget] = [label(notice_words.heading(notice), "title")]
        head.append(safe_label(" · ".join(filter(None, (notice.signer, when))), "muted"))
        head += self._task_lines(notice)
        if notice.reason:
            head.append(label(f"⚠ {without_effect(notice.reason)}", "caution"))
        if notice.kind == notices.CAME:
            self.show_widgets(card(*head), *self._senders(notice))
            return
        said = "\n".join(notice_words.says(notice))
        self.show_widgets(
            card(*head, safe_label(said, "large")),
            self._choices(notice),
            *(self._record(notice, each) for each in notice.about),
        )

    def _senders(self, notice: Notice) -> Iterator[QWidget]:
        """Card of each laptop that sent something; its observations can be listed."""
        when = in_named_zone(notice.at, self._zone)
        for each in exchange_summary.senders(notice.content["senders"]):
            lines: list[QWidget] = [safe_label(sender_words(each))]
            if each.counts.keys() & {"observations", "corrections"}:
                after, until = notice.content["after"], notice.content["until"]
                text = tr("Listed: what came from {name}, {when}.")
                asked = ShowBrought(
                    Brought(bytes.fromhex(each.kid), after, until),
                    text.format(name=visible(each.name), when=when),
                )
                go = button(tr("List them in Records"), partial(self.listed.emit, asked))
                go.setAccessibleName(f"{go.text()}: {visible(each.name)}")
                lines.append(row(go))
            yield card(*lines)

    def _task_lines(self, notice: Notice) -> list[QWidget]:
        given = notice.task
        if given is None:
            return []
        lines: list[QWidget] = []
        if given.task.urgency != "routine":
            urgency = given.task.urgency
            lines.append(safe_label(urgency_words().get(urgency, urgency), "caution"))
        if given.task.due is not None:
            due = tr("Due {when}").format(when=in_named_zone(given.task.due, self._zone))
            late = notice.state == OVERDUE
            lines.append(safe_label(f"⚠ {due}" if late else due, "caution" if late else ""))
        if notice.kind == notices.ANSWER:
            kind = task_kinds().get(given.task.kind, given.task.kind)
            lines.append(safe_label(tr("You gave it: {kind}").format(kind=kind), "muted"))
        return lines

    def _record(self, notice: Notice, record_hash: bytes) -> QWidget:
        listed = notice.rows.get(record_hash)
        text = safe_label(notice_words.record_line(listed))
        if listed is None:
            return card(label(tr("About"), "muted"), text, safe_label(record_hash.hex()[:16]))
        first = record_hash == notice.about[0]
        go = button(tr("Open the record"), partial(self.opened.emit, record_hash))
        if first:
            go.setText(f"{go.text()}   ⏎")
        return card(label(tr("About"), "muted"), text, row(go))

    # --- What can be done with it.

    def _choices(self, notice: Notice) -> QWidget:
        if notice.answerable and notice.task is not None:
            return flow(*self._answers(notice))
        choices = []
        if notice.kind in (notices.REVIEW, notices.FINDING) and self._correctable(notice):
            choices.append(button(tr("Correct the record…"), partial(self.corrected.emit, notice)))
        if notice.asks_nothing and notice.done:
            return flow(*choices)
        if notice.kind != notices.TASK or notice.state in CLOSED_BY_GIVER:
            text = tr("Not done after all") if notice.done else tr("Done with it")
            done = button(text, partial(self.finished.emit, notice, not notice.done))
            done.setText(f"{text}   D")
            choices.append(done)
        return flow(*choices)

    def _answers(self, notice: Notice) -> list[QWidget]:
        given = notice.task
        assert given is not None  # noqa: S101 - only tasks are answered
        in_words = button(tr("Answer in words…"), partial(self.ask_answer, notice))
        in_words.setText(f"{in_words.text()}   A")
        if given.task.kind == "question":
            correct = button(tr("Correct the record…"), partial(self.corrected.emit, notice))
            cannot = button(tr("I cannot say…"), partial(self._ask_why, notice, "cannot"))
            # The correction that was asked for is among the results of the answer by itself.
            done = button(tr("It is done…"), partial(self._ask_note, notice, "done"))
            corrected = any(each.own and "amended" in each.marks for each in notice.rows.values())
            answers = [correct, *([done] if corrected else [])]
            return [in_words, *(answers if self._correctable(notice) else []), cannot]
        if given.state == OPEN:
            answers = [
                button(tr("I take it on…"), partial(self._ask_note, notice, "accepted")),
                button(tr("I decline it…"), partial(self._ask_why, notice, "declined")),
            ]
        else:
            answers = [button(tr("It is done…"), partial(self._ask_note, notice, "done"))]
        cannot = button(tr("It cannot be done…"), partial(self._ask_why, notice, "cannot"))
        return [*answers, in_words, cannot]

    def _correctable(self, notice: Notice) -> bool:
        return any(each.own and each.body is None for each in notice.rows.values())

    def ask_answer(self, notice: Notice) -> None:
        """Ask for an answer in words, which finishes the task."""
        self.ask(
            ask_reason(
                tr("Answer: {text}").format(text=" ".join(notice_words.says(notice)[:1])),
                tr("The answer is signed and goes to headquarters; the task is done then."),
                tr("Sign the answer"),
                partial(self.answered.emit, notice.task, "done"),
                self.close_question,
                asked=tr("What do you answer?"),
            )
        )

    def _ask_note(self, notice: Notice, state: str) -> None:
        """Ask for a note, where there is one to make, on an answer that tells all without it."""
        headings = {"accepted": tr("I take it on…"), "done": tr("It is done…")}
        self.ask(
            ask_reason(
                headings[state],
                tr("The answer is signed and goes to headquarters."),
                tr("Sign the answer"),
                partial(self.answered.emit, notice.task, state),
                self.close_question,
                asked=tr("A note, if there is one to make"),
                optional=True,
            )
        )

    def _ask_why(self, notice: Notice, state: str) -> None:
        headings = {
            "cannot": tr("It cannot be done…"),
            "declined": tr("I decline it…"),
        }
        self.ask(
            ask_reason(
                headings[state],
                tr("The answer is signed and goes to headquarters."),
                tr("Sign the answer"),
                partial(self.answered.emit, notice.task, state),
                self.close_question,
            )
        )
