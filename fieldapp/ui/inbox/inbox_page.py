"""Inbox page: what came at the left, one of it in full at the right, worked by keys."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from fieldapp.app.exchange import exchange_summary
from fieldapp.app.exchange.exchange_summary import LastExchange
from fieldapp.app.home.session import Session
from fieldapp.app.records import notices, record_detail, task_signing
from fieldapp.app.records.notices import Notice
from fieldapp.app.records.read import Purpose
from fieldapp.app.records.record_detail import Detail
from fieldapp.app.records.tasks import CLOSED_BY_GIVER, GivenTask
from fieldapp.observation.local_time import in_zone
from fieldapp.ui.base.base_page import Client, now
from fieldapp.ui.base.basics import label, letter_key, row
from fieldapp.ui.base.calm_inputs import DropDown
from fieldapp.ui.base.exchange_words import last_words
from fieldapp.ui.base.page_requests import ContinueDraft, ShowInbox, ShowRecord
from fieldapp.ui.base.record_words import answer_words
from fieldapp.ui.base.texts import counted, tr
from fieldapp.ui.inbox import notice_words
from fieldapp.ui.inbox.notice_pane import NoticePane
from fieldapp.ui.widgets.list_and_detail import ListAndDetailPage
from fieldapp.ui.widgets.table_view import TableColumn, TableModel, TableView


class InboxPage(ListAndDetailPage):
    """Page of the notices, with one of them in full.

    Enter opens the record, A answers, D is done with it; J and K walk as the arrows do.
    """

    detail: NoticePane
    takes = (ShowInbox,)

    def __init__(self, client: Client) -> None:
        zone = client.preferences.zone
        super().__init__(
            client,
            tr("Inbox"),
            TableView(tr("What came"), TableModel(_columns(zone))),
            NoticePane(zone),
        )
        self._found: list[Notice] = []
        self._listed: list[Notice] = []
        self._shown: Notice | None = None
        self._filling = False
        self.which = DropDown()
        self.which.setAccessibleName(tr("Which"))
        self.which.addItem(tr("To do"), False)
        self.which.addItem(tr("Everything that came"), True)
        self.which.currentIndexChanged.connect(lambda _index: self._fill())
        self.count = label("", "muted", wrap=False)
        self.last = label("", "muted")
        self.last.hide()
        self.outcome = label("", "good")
        self.outcome.hide()
        words = tr("↑ ↓ or J K walk · ⏎ opens the record · A answers · D done")
        times = tr("Times: {zone}").format(zone=zone)
        keys = label(f"{words} · {times}", "muted")
        self.body.addWidget(row(self.which, self.count))
        self.body.addWidget(self.last)
        self.body.addWidget(self.outcome)
        self.add_list((720, 400), (3, 1))
        self.body.addWidget(keys)
        self.table.chosen.connect(self._selected)
        self.table.activated.connect(lambda _index: self._open_first())
        for letter, pressed in (
            ("J", partial(self._walk, 1)),
            ("K", partial(self._walk, -1)),
            ("A", self._answer_key),
            ("D", self._done_key),
        ):
            letter_key(self.table, letter, pressed)
        self.detail.opened.connect(lambda record: self.requested.emit(ShowRecord(record)))
        self.detail.listed.connect(self.requested.emit)
        self.detail.corrected.connect(self._correct)
        self.detail.answered.connect(self._answer)
        self.detail.finished.connect(self._finish)

    def fulfil(self, request: object) -> None:
        """Come into view, which is all that is asked."""

    def records_changed(self) -> None:
        """Bring the page up to date: records may have come."""
        if self.isVisible():
            self.refresh()

    def home_moved(self) -> None:
        """Bring the page up to date: records may have come."""
        self.refresh()

    def entered(self) -> None:
        """Show what is there now; what was signed before is told no more."""
        self.outcome.hide()
        self._shown = None
        super().entered()

    # --- The list.

    def refresh(self) -> None:
        """Ask for the list again; what is in the pane stays where it is still listed."""
        if self.client.standing.pack is None:
            return
        language, zone = self.client.preferences.language, self.client.preferences.zone

        def work(session: Session) -> tuple[list[Notice], LastExchange | None]:
            found = notices.listing(session, language=language, zone=zone, now=now())
            return found, exchange_summary.newest(session)

        self.ask(work, self._came)

    def _came(self, found: tuple[list[Notice], LastExchange | None]) -> None:
        self._found, last = found
        self.last.setVisible(last is not None)
        if last is not None:
            self.last.setText(last_words(last, self.client.preferences.zone))
        self._fill()

    def _fill(self) -> None:
        everything = self.which.currentData()
        before = self.table.currentIndex().row()
        name = self._shown.name if self._shown is not None else ""
        # What is in the pane stays listed, or the list would move while it is walked.
        self._listed = [
            each
            for each in self._found
            if everything or not each.done or (each.name == name and each.asks_nothing)
        ]
        # Most that comes is not due at a time: the column has no room where it says nothing.
        self.table.show_extra(["due"] if any(each.due for each in self._listed) else [])
        self._filling = True
        self.table.put(self._listed)
        self._filling = False
        unread = sum(not each.read for each in self._found)
        self.count.setText(
            f"{counted('{count} rows', len(self._listed))} · {counted('{count} unread', unread)}"
        )
        none = tr("Nothing came yet.") if not self._found else tr("Nothing is left to do.")
        self.show_count(len(self._listed), none)
        if not self._listed:
            self._shown = None
            self.detail.empty()
            return
        names = [each.name for each in self._listed]
        at = names.index(name) if name in names else min(max(before, 0), len(names) - 1)
        self._filling = True
        self.table.selectRow(at)
        self._filling = False
        self._show(at)

    def _selected(self, number: int) -> None:
        """A person came to a row: what asks nothing is done with by that."""
        if self._filling or number < 0:
            return
        self._show(number)
        self._read(self._listed[number])

    def _show(self, number: int) -> None:
        """Show a row; what asks nothing stays to do where nobody chose it."""
        notice = self._listed[number]
        if self._shown is None or replace(notice, read=True) != replace(self._shown, read=True):
            self.detail.show_notice(notice)
        self._shown = notice
        if not notice.asks_nothing:
            self._read(notice)

    def _read(self, notice: Notice) -> None:
        if not notice.read and self.isVisible():
            work = partial(notices.mark_read, name=notice.name, now=now())
            self.client.worker.run(self, work, lambda _: self._was_read(), self.tell_error)

    def _was_read(self) -> None:
        self.read.emit()
        self.refresh()

    def _walk(self, step: int) -> None:
        at = self.table.currentIndex().row() + step
        if 0 <= at < len(self._listed):
            self.table.selectRow(at)

    # --- What is done with one.

    def _open_first(self) -> None:
        notice = self._shown
        here = [each for each in notice.about if each in notice.rows] if notice else []
        if here:
            self.requested.emit(ShowRecord(here[0]))

    def _answer_key(self) -> None:
        if self._shown is not None and self._shown.answerable:
            self.detail.ask_answer(self._shown)

    def _done_key(self) -> None:
        notice = self._shown
        if notice is None or notice.kind == notices.CAME or (notice.asks_nothing and notice.done):
            return
        if notice.kind == notices.TASK and notice.state not in CLOSED_BY_GIVER:
            self._tell(tr("A task is done by answering it."))
            if (
                notice.answerable
                and notice.task is not None
                and notice.task.task.kind == "question"
            ):
                self.detail.ask_answer(notice)
            return
        self._finish(notice, done=not notice.done)

    def _finish(self, notice: Notice, done: bool) -> None:  # noqa: FBT001 - a signal's
        def finished(_: object) -> None:
            self._shown = None  # what is done with leaves the list
            self.table.setFocus()
            self._was_read()

        self.outcome.hide()
        self.ask(partial(notices.mark_done, name=notice.name, done=done, now=now()), finished)

    def _answer(self, task: GivenTask, state: str, note: str) -> None:
        work = partial(task_signing.answer_here, task=task, state=state, note=note, now=now())

        def signed(_: object) -> None:
            words = tr("Signed: {state}. It goes to headquarters with the next bundle or sync.")
            self._tell(words.format(state=answer_words()[state]))
            self.table.setFocus()
            self.changed.emit()
            self.refresh()

        self.outcome.hide()
        self.ask(work, signed)

    def _tell(self, text: str) -> None:
        self.outcome.setText(text)
        self.outcome.show()

    def _correct(self, notice: Notice) -> None:
        """Open the form with the first own record that it is about."""
        own = next(record for record, found in notice.rows.items() if found.own)
        preferences = self.client.preferences
        work = partial(
            record_detail.detail,
            record_hash=own,
            purpose=Purpose.PANEL,
            language=preferences.language,
            zone=preferences.zone,
        )

        def begin(found: Detail) -> None:
            reason = tr("asked by {signer}").format(signer=notice.signer)
            draft = record_detail.correction(found, reason)
            self.requested.emit(ContinueDraft(draft, ""))

        self.ask(work, begin)


def _columns(zone: str) -> tuple[TableColumn[Notice], ...]:
    return (
        TableColumn("", notice_words.sign, 2),
        TableColumn(tr("What"), notice_words.heading, 22, least=10),
        TableColumn(
            tr("Due"), lambda each: in_zone(each.due, zone), 17, extra=True, name="due", least=17
        ),
        TableColumn(tr("From"), lambda each: each.signer, 11, yields=True),
        TableColumn(tr("What it says"), notice_words.in_one_line, least=14),
        TableColumn(tr("Came"), lambda each: in_zone(each.at, zone), 17, spare=True),
    )
