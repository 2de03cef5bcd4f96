"""Statements page: parties' statements by what is due; what is done about one, step by step."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from fieldapp.app.desk import statement_chain, statement_signing, statement_view
from fieldapp.app.desk.statement_chain import ListedStatement
from fieldapp.app.desk.statement_view import StatementView
from fieldapp.app.entry.draft import Draft
from fieldapp.app.home.session import Session
from fieldapp.app.records import task_signing
from fieldapp.app.records.task_signing import TaskReading, TypedTask
from fieldapp.observation.local_time import in_zone
from fieldapp.ui.base.base_page import Client, now
from fieldapp.ui.base.basics import button, label, letter_key, row
from fieldapp.ui.base.calm_inputs import DropDown
from fieldapp.ui.base.page_requests import ContinueDraft, ShowRecord, ShowStatement
from fieldapp.ui.base.texts import counted, tr
from fieldapp.ui.desk import statement_words
from fieldapp.ui.desk.statement_pane import StatementPane
from fieldapp.ui.widgets.list_and_detail import ListAndDetailPage
from fieldapp.ui.widgets.table_view import TableColumn, TableModel, TableView


class StatementsPage(ListAndDetailPage):
    """Parties' statements; what is due first stands on top."""

    detail: StatementPane
    takes = (ShowStatement,)

    def __init__(self, client: Client) -> None:
        zone, role = client.preferences.zone, client.standing.role
        self._zone, self._language = zone, client.preferences.language
        officer = role == "verification_officer"
        columns: tuple[TableColumn[ListedStatement], ...] = (
            TableColumn(tr("Due"), lambda each: statement_words.due_words(each, now()), 13),
            TableColumn(tr("Party"), lambda each: each.row.observation.party, 9),
            TableColumn(tr("Kind"), statement_words.kind_of, 14, spare=True),
            TableColumn(tr("Next"), lambda each: statement_words.standing(each, self._language)),
            TableColumn(tr("Number"), lambda each: each.row.observation.reference, 8, spare=True),
            TableColumn(tr("Received"), lambda each: in_zone(each.received, zone), 16, spare=True),
        )
        super().__init__(
            client,
            tr("Statements"),
            TableView(tr("Statements"), TableModel(columns)),
            StatementPane(
                zone,
                writes=officer or client.standing.headquarters,
                finds=officer,
                check=self._read_back,
            ),
        )
        self._found: list[ListedStatement] = []
        self._listed: list[ListedStatement] = []
        self._shown: ListedStatement | None = None
        self._view: StatementView | None = None
        self._wanted: bytes | None = None
        self._filling = False
        self.which = DropDown()
        self.which.setAccessibleName(tr("Which"))
        self.which.addItem(tr("Open"), False)
        self.which.addItem(tr("All statements"), True)
        self.which.currentIndexChanged.connect(lambda _index: self._fill())
        self.count = label("", "muted", wrap=False)
        self.outcome = label("", "good")
        self.outcome.hide()
        beside = [self.which, self.count]
        if client.standing.signs_observations:
            self.enter = button(tr("Enter a statement"), self._enter)
            beside.append(self.enter)
        self.body.addWidget(row(*beside))
        self.body.addWidget(self.basis)
        self.body.addWidget(self.outcome)
        self.add_list((460, 660), (2, 3))
        keys = tr("J K walk · N next step · ⏎ opens the record")
        words = tr("A statement is what somebody says: it is counted with nothing.")
        times = tr("Times: {zone}").format(zone=zone)
        self.body.addWidget(label(f"{keys} · {words} · {times}", "muted"))
        self.table.chosen.connect(self._selected)
        self.table.activated.connect(lambda _index: self._open())
        letter_key(self.table, "J", partial(self._walk, 1))
        letter_key(self.table, "K", partial(self._walk, -1))
        letter_key(self.table, "N", self._next)
        self.detail.stepped.connect(self._step)
        self.detail.tasked.connect(self._task)
        self.detail.proposed.connect(self._propose)
        self.detail.opened.connect(lambda record: self.requested.emit(ShowRecord(record)))

    def fulfil(self, request: object) -> None:
        """Show one statement."""
        assert isinstance(request, ShowStatement)  # noqa: S101 - the only class that is taken
        self._wanted = request.hash
        self.which.setCurrentIndex(1)
        self.refresh()

    def records_changed(self) -> None:
        """Bring the page up to date: records may have come."""
        if self.isVisible():
            self.refresh()

    def home_moved(self) -> None:
        """Show what came; not while something is asked."""
        if not self.detail.asks:
            self.refresh()

    def entered(self) -> None:
        """Show what is there now; what was signed before is told no more."""
        self.outcome.hide()
        super().entered()

    # --- The list.

    def refresh(self) -> None:
        """Ask for the list again."""
        self.ask_basis()
        self.ask(statement_chain.listing, self._came)

    def _came(self, found: list[ListedStatement]) -> None:
        self._found = found
        self._fill()

    def _fill(self) -> None:
        everything = self.which.currentData()
        before = self._wanted or (self._shown.thread if self._shown is not None else None)
        self._listed = [each for each in self._found if everything or each.next is not None]
        self._filling = True
        self.table.put(self._listed)
        self._filling = False
        late = sum(each.is_overdue(now()) for each in self._listed)
        self.count.setText(
            f"{counted('{count} rows', len(self._listed))} · {counted('{count} overdue', late)}"
        )
        none = tr("No statements yet.") if not self._found else tr("No statement is open.")
        self.show_count(len(self._listed), none)
        if not self._listed:
            self._shown = self._view = None
            self.detail.empty()
            return
        names = [before in (each.thread, each.row.hash) for each in self._listed]
        self._wanted = None
        at = names.index(True) if True in names else 0
        self._filling = True
        self.table.selectRow(at)
        self._filling = False
        self._selected(at)

    def _selected(self, number: int) -> None:
        if self._filling or not 0 <= number < len(self._listed):
            return
        self._shown = self._listed[number]
        work = partial(
            statement_view.looked_at,
            digits=self._shown.thread.hex(),
            language=self._language,
            zone=self._zone,
        )
        self.ask(work, self._show)

    def _show(self, view: StatementView) -> None:
        if self._shown is None or self._shown.thread != view.listed.thread:
            return
        self._view = view
        self.detail.show_about(view.listed.thread, partial(self.detail.show_statement, view))

    def _walk(self, step: int) -> None:
        at = self.table.currentIndex().row() + step
        if 0 <= at < len(self._listed):
            self.table.selectRow(at)

    def _open(self) -> None:
        if self._shown is not None:
            self.requested.emit(ShowRecord(self._shown.row.hash))

    def _enter(self) -> None:
        draft = Draft(edits={"kind": "statement", "statement_kind": "allegation"})
        self.requested.emit(ContinueDraft(draft, ""))

    # --- What is done about the one in the pane: the list may be further on.

    def _next(self) -> None:
        """Ask for the next step, once the pane shows the row that is chosen."""
        view, chosen = self._view, self._shown
        if view is not None and chosen is not None and view.listed.thread == chosen.thread:
            self.detail.ask_next()

    def _step(self, step: str, note: str) -> None:
        view = self._view
        if view is not None:
            self._sign(partial(_write, view.listed, step, note))

    def _read_back(
        self, by: QWidget, typed: TypedTask, came: Callable[[TaskReading], None]
    ) -> None:
        work = partial(task_signing.read_back, typed=typed, zone=self._zone, now=now())
        self.client.worker.run(by, work, came, self.tell_error)

    def _task(self, to: str, text: str) -> None:
        view = self._view
        if view is not None:
            self._sign(partial(_give, view.listed, to, text, self._zone))

    def _propose(self, state: str, grounds: str) -> None:
        view = self._view
        if view is not None:
            self._sign(partial(_propose, view, state, grounds))

    def _sign(self, work: partial[None]) -> None:
        def signed(_: object) -> None:
            self.detail.close_question()
            logged = self.client.standing.headquarters
            goes = tr("Signed. It goes to headquarters with the rest.")
            self.outcome.setText(tr("Signed, and in the log.") if logged else goes)
            self.outcome.show()
            self.table.setFocus()
            self.changed.emit()
            self.refresh()

        self.outcome.hide()
        self.ask(work, signed)


def _write(listed: ListedStatement, step: str, note: str, session: Session) -> None:
    statement_signing.write_step(session, listed, step, note, now=now())


def _give(listed: ListedStatement, to: str, text: str, zone: str, session: Session) -> None:
    statement_view.task_patrol(session, listed, to, text, zone=zone, now=now())


def _propose(view: StatementView, state: str, grounds: str, session: Session) -> None:
    answers = [each.hash for each in view.listed.steps if each.name == "answered"]
    statement_view.propose(session, view.listed, state, grounds, answers, now=now())
