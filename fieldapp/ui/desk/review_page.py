"""Review page: what waits, decided by keys; decisions gather unsigned, and are signed together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from fieldapp.app.desk import decisions, queue_view
from fieldapp.app.desk.decisions import CONFIRM, DISPUTE, QUESTION, READ, Decision
from fieldapp.app.desk.queue_view import QueueDetail, QueueList, QueueRow
from fieldapp.app.home.session import Session
from fieldapp.app.records import read
from fieldapp.ui.base.base_page import Client, now
from fieldapp.ui.base.basics import button, label, letter_key
from fieldapp.ui.base.calm_inputs import DropDown
from fieldapp.ui.base.flow_layout import flow
from fieldapp.ui.base.page_requests import (
    LinkRecord,
    ShowEdition,
    ShowFinding,
    ShowRecord,
    ShowSetAside,
    ShowStatement,
)
from fieldapp.ui.base.texts import counted, key_name, tr
from fieldapp.ui.desk import queue_keys, queue_list, queue_words
from fieldapp.ui.desk.decision_tray import DecisionTray
from fieldapp.ui.desk.key_sheet import KeySheet
from fieldapp.ui.desk.queue_pane import QueuePane
from fieldapp.ui.desk.signing_list import SigningList
from fieldapp.ui.widgets.list_and_detail import ListAndDetailPage, ListNote
from fieldapp.ui.widgets.reason import ask_reason
from fieldapp.ui.widgets.table_view import TableModel, TableView
from fieldapp.verification.review_queue import AT_ONCE, REVOKED

_MARK: Final = "■"


class ReviewPage(ListAndDetailPage):
    """The queue, worked by keys: nothing is signed before Shift+Enter and one deliberate press."""

    detail: QueuePane

    def __init__(self, client: Client) -> None:
        self._zone, self._language = client.preferences.zone, client.preferences.language
        super().__init__(
            client,
            tr("Review"),
            TableView(
                tr("What waits"),
                TableModel(queue_list.columns(self._language, self._zone, self._sign_of)),
            ),
            QueuePane(self._zone, self._language),
        )
        self._found: tuple[QueueRow, ...] = ()
        self._listed: list[QueueRow] = []
        self._tray = DecisionTray()
        self._marked: set[bytes] = set()
        self._filling = False
        self.which = DropDown()
        self.which.setAccessibleName(tr("Which"))
        for name, text in queue_list.choices():
            self.which.addItem(text, name)
        self.which.currentIndexChanged.connect(lambda _index: self._fill())
        self.count = label("", "muted", wrap=False)
        self.tray_words = label("", "caution", wrap=False)
        self.sign_all = button(tr("Sign all decided…"), self.review_tray, name="first")
        self.sign_all.setText(f"{self.sign_all.text()}   {key_name('Shift+Return')}")
        self.take = button(tr("Take these…"), self._take)
        self.take.setText(f"{self.take.text()}   T")
        for each in (self.sign_all, self.take):
            each.setEnabled(False)  # until the list is there
        self.outcome = label("", "good")
        self.outcome.hide()
        self.body.addWidget(flow(self.which, self.count, self.take, self.tray_words, self.sign_all))
        self.body.addWidget(self.basis)
        self.aside = ListNote(tr("Not in the queue"), tr("List them"))
        self.aside.pressed.connect(lambda: self.requested.emit(ShowSetAside()))
        self.body.addWidget(self.aside)
        self.body.addWidget(self.outcome)
        split = self.add_list((640, 480), (3, 2))
        self.signing = SigningList()
        self.sheet = KeySheet(queue_keys.sheet())
        self.right = QStackedWidget()
        split.insertWidget(1, self.right)
        for widget in (self.detail, self.signing, self.sheet):
            self.right.addWidget(widget)
        split.setSizes([700, 380])  # what waits, when, and since when, beside the least of the pane
        self.signing.back.connect(self._to_list)
        self.sheet.closed.connect(self._to_list)
        words = tr("J K walk · C confirm · Q question · D dispute · X mark · U undo · ? all keys")
        self.body.addWidget(
            label(f"{words} · {tr('Times: {zone}').format(zone=self._zone)}", "muted")
        )
        self.table.chosen.connect(self._selected)
        self.table.activated.connect(lambda _index: self._open())
        self.detail.opened.connect(lambda record: self.requested.emit(ShowRecord(record)))
        self._bind()

    def _sign_of(self, each: QueueRow) -> str:
        if each.item.waiting.kind == "suggestion":
            return ""  # its record may be marked and decided, in a row of its own
        decision = self._tray.decisions.get(each.item.waiting.hash)
        sign = "" if decision is None else queue_words.decision_signs()[decision.what]
        if each.item.waiting.urgent or queue_words.is_distrusted(each):
            sign = f"⚠{sign}"
        return f"{_MARK if each.item.waiting.hash in self._marked else ''}{sign}"

    def _bind(self) -> None:
        for letter, pressed in (
            ("J", partial(self._walk, 1)),
            ("K", partial(self._walk, -1)),
            ("C", partial(self._decide, CONFIRM)),
            ("Q", partial(self._ask, QUESTION)),
            ("D", partial(self._ask, DISPUTE)),
            ("N", self._note),
            ("A", partial(self._decide, READ)),
            ("X", self._mark),
            ("U", self._undo),
            ("T", self._take),
            ("R", self._open),
        ):
            letter_key(self.table, letter, pressed)
        queue_keys.bind(
            self,
            self.table,
            self.detail,
            chosen=self._chosen,
            go=self.requested.emit,
            tell=self.tell,
            which=self.which,
        )
        for number in range(min(9, self.which.count())):
            self._key(str(number + 1), partial(self._choose, number))
        self._key("?", self._show_keys)
        self._key("/", self.which.setFocus)
        for keys in ("Shift+Return", "Shift+Enter"):
            self._key(keys, self.review_tray, self.table)

    def _key(self, keys: str, pressed: Callable[[], object], at: QWidget | None = None) -> None:
        """Bind a key, on the whole page where nothing is said: an empty list is hidden."""
        made = QShortcut(QKeySequence(keys), at or self, pressed)
        made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _choose(self, number: int) -> None:
        if self.table.hasFocus() or self.table.isHidden():
            self.which.setCurrentIndex(number)
            self.table.setFocus()

    # --- The list.

    def entered(self) -> None:
        """Show what waits now; what was signed before is told no more."""
        self.outcome.hide()
        self._to_list()
        super().entered()

    def records_changed(self) -> None:
        """Bring the page up to date: records came or were signed elsewhere."""
        if self.isVisible():
            self.refresh()

    def home_moved(self) -> None:
        """Show what came; not while something is asked."""
        if not self.detail.asks:
            self.refresh()

    def refresh(self) -> None:
        """Ask for the queue again."""
        self.ask_basis()
        self.ask(read.left_out, lambda count: self.aside.say(queue_words.left_out(count)))
        work = partial(queue_view.listing, language=self._language, zone=self._zone, now=now())
        self.ask(work, partial(self._came, self._tray.changes))

    def _came(self, changes: int, found: QueueList) -> None:
        if changes != self._tray.changes:  # the answer's tray is older than the one on the screen
            self.refresh()
            return
        self._found = found.rows
        self._tray.take_over(found)
        self._marked &= {each.item.waiting.hash for each in found.rows}
        self._fill()

    def _fill(self) -> None:
        at = max(self.table.currentIndex().row(), 0)
        before = _key_of(self._listed[at]) if at < len(self._listed) else None
        name = self.which.currentData()
        self._listed = [each for each in self._found if queue_list.is_of(name, each)]
        keys = [_key_of(each) for each in self._listed]
        self._filling = True
        self.table.put(self._listed)
        self._filling = False
        self.count.setText(counted("{count} rows", len(self._listed)))
        none = tr("Nothing waits.") if not self._found else tr("Nothing of that kind waits.")
        self.show_count(len(self._listed), none)
        self.take.setEnabled(bool(self._listed))
        self._tell_tray()
        if not self._listed:
            self.detail.empty()
            return
        at = keys.index(before) if before in keys else min(at, len(keys) - 1)
        self._filling = True
        self.table.selectRow(at)
        self._filling = False
        self._selected(at)

    def _tell_tray(self) -> None:
        count = len(self._tray.decisions)
        self.tray_words.setText(counted("{count} decided, not signed", count) if count else "")
        self.tray_words.setVisible(bool(count))
        self.sign_all.setEnabled(bool(count))

    @property
    def _current(self) -> QueueRow | None:
        at = self.table.currentIndex().row()
        return self._listed[at] if 0 <= at < len(self._listed) else None

    def _selected(self, number: int) -> None:
        if self._filling or not 0 <= number < len(self._listed):
            return
        chosen = self._listed[number]
        if chosen.row is None:
            self.detail.empty()
            return
        work = partial(queue_view.looked_at, row=chosen, language=self._language, zone=self._zone)
        # What is told at the top stays: a key may have been refused just before.
        self.client.worker.run(self, work, self._show_item, self.tell_error)

    def _show_item(self, found: QueueDetail) -> None:
        current = self._current
        if current is None or _key_of(current) != _key_of(found.row):
            return
        decision = self._tray.decisions.get(found.row.item.waiting.hash)
        words = "" if decision is None else queue_words.decision_words()[decision.what]
        if decision is not None:
            words = " · ".join(filter(None, (words, decision.note, tr("not signed"))))
        show = partial(self.detail.show_item, found, words)
        self.detail.show_about(current.item.waiting.hash, show)

    def _walk(self, step: int) -> None:
        at = self.table.currentIndex().row() + step
        if 0 <= at < len(self._listed):
            self.table.selectRow(at)

    def _open(self) -> None:
        current = self._current
        if current is None:
            return
        waiting = current.item.waiting
        shown = {
            "statement": ShowStatement,
            "finding": ShowFinding,
            "suggestion": LinkRecord,
            "edition": ShowEdition,
        }.get(waiting.kind, ShowRecord)
        self.requested.emit(shown(waiting.hash))

    # --- Decided, and not signed.

    def _is_marked(self, each: QueueRow) -> bool:
        waiting = each.item.waiting
        return waiting.kind == "observation" and waiting.hash in self._marked

    def _chosen(self) -> list[QueueRow]:
        marked = [each for each in self._listed if self._is_marked(each)]
        return marked or ([self._current] if self._current is not None else [])

    def _able(self, what: str) -> list[QueueRow]:
        """The chosen rows, none where one cannot be decided so; tells why."""
        chosen = self._chosen()
        why = queue_words.why_not(what, chosen)
        self.tell(why)
        return [] if why else chosen

    def _decide(self, what: str) -> None:
        chosen = self._able(what)
        if chosen:
            self._put_in(what, "", chosen)

    def _put_in(self, what: str, note: str, chosen: list[QueueRow]) -> None:
        made = self._tray.add(what, note, chosen, now())
        self.client.worker.run(self, partial(_keep, made), lambda _: None, self.tell_error)
        self._decided(step=not self._marked)

    def _decided(self, *, step: bool) -> None:
        self._marked.clear()
        self.outcome.hide()
        self._redraw()
        self.table.setFocus()
        at = self.table.currentIndex().row()
        if step and at + 1 < len(self._listed):
            self._walk(1)
        else:
            self._selected(at)

    def _redraw(self) -> None:
        at = self.table.currentIndex().row()
        self._filling = True
        self.table.put(self._listed)
        self.table.selectRow(at)
        self._filling = False
        self._tell_tray()

    def _ask(self, what: str) -> None:
        chosen = self._able(what)  # the cursor may be elsewhere once it is typed
        current = self._current
        if what == QUESTION and any(REVOKED in each.item.waiting.why for each in chosen):
            self.tell(tr("No question reaches a laptop that is trusted no more: D disputes it."))
            return
        if not chosen or current is None:
            return

        def close() -> None:
            self.detail.close_question()
            self.table.setFocus()

        def put_in(text: str) -> None:
            self.detail.close_question()
            self._put_in(what, text, chosen)

        heading, field = queue_words.asked(what)
        self.detail.ask(
            ask_reason(
                heading,
                tr("It goes into the tray; it is signed with the others."),
                tr("Into the tray"),
                put_in,
                close,
                asked=field,
                signs=False,
            ),
            current.item.waiting.hash,
        )

    def _note(self) -> None:
        """Ask for a note on the decision of the row, or on its confirmation where there is none."""
        current = self._current
        made = None if current is None else self._tray.decisions.get(current.item.waiting.hash)
        self._ask(CONFIRM if made is None or made.what == READ else made.what)

    def _mark(self) -> None:
        current = self._current
        if current is None:
            return
        if current.item.conflict or current.item.waiting.kind != "observation":
            self.tell(tr("Only observations that you may judge are marked."))
            return
        self.tell("")
        self._marked ^= {current.item.waiting.hash}
        if len(self._marked) > AT_ONCE:
            self._marked -= {current.item.waiting.hash}
            self.tell(counted("At most {count} are decided at once.", AT_ONCE))
        self._redraw()
        self._walk(1)

    def _undo(self) -> None:
        """Take the last decision back, or that of the row; nothing of it was signed."""
        targets = self._tray.take_back(self._current)
        if not targets:
            return
        self.ask(partial(decisions.undo, targets=targets), lambda _: None)
        self._redraw()
        self._selected(self.table.currentIndex().row())

    # --- Signed.

    def review_tray(self) -> None:
        """Show all that is decided in words, before one press signs it."""
        waiting = self._tray.to_sign(self._found)
        if not waiting:
            return
        made = [decision for decision, _ in waiting]
        lines = [queue_words.decision_line(decision, row) for decision, row in waiting]
        self._show_signing(queue_words.decisions_heading(made), lines, partial(self._sign, made))

    def _show_signing(self, heading: str, lines: Sequence[str], sign: Callable[[], object]) -> None:
        self.right.setCurrentWidget(self.signing)
        self.signing.show_lines(heading, lines, sign)

    def _sign(self, made: list[Decision]) -> None:
        self._to_list()

        def signed(count: int) -> None:
            self._tray.signed()
            self.outcome.setText(
                counted("{count} records signed. They go to headquarters with the rest.", count)
            )
            self.outcome.show()
            self.changed.emit()
            self.refresh()

        self.ask(partial(_signed, made), signed)

    def _take(self) -> None:
        taken = [each for each in self._chosen_or_all() if not each.item.mine][:AT_ONCE]
        if not taken:
            return
        lines = [queue_words.says(each) or each.owner for each in taken]
        heading = counted("{count} are taken by you for half an hour", len(taken))
        targets = [each.item.waiting.hash for each in taken]

        def sign() -> None:
            self._to_list()
            self.ask(partial(_taken, targets), lambda _: self.refresh())

        self._show_signing(heading, lines, sign)

    def _chosen_or_all(self) -> list[QueueRow]:
        marked = [each for each in self._listed if self._is_marked(each)]
        return marked or [each for each in self._listed if not each.taken_by]

    def _show_keys(self) -> None:
        self.right.setCurrentWidget(self.sheet)
        self.sheet.setFocus()

    def _to_list(self) -> None:
        self.right.setCurrentWidget(self.detail)
        self.table.setFocus()


def _key_of(each: QueueRow) -> tuple[str, bytes]:
    """Kind and hash of an item: an observation may wait for a review, and for a link."""
    return each.item.waiting.kind, each.item.waiting.hash


def _keep(made: list[Decision], session: Session) -> None:
    decisions.decide(session, made)


def _signed(made: list[Decision], session: Session) -> int:
    return len(decisions.sign(session, made, now=now()))


def _taken(targets: list[bytes], session: Session) -> None:
    decisions.take(session, targets, now=now())
