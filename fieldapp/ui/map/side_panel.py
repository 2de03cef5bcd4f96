"""Pane beside the map: a list of observations with totals, and one of them in full."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QSplitter, QVBoxLayout, QWidget

from fieldapp.app.home.preferences import Preferences
from fieldapp.app.map import supervisor_map
from fieldapp.app.records import record_detail, record_list
from fieldapp.app.records.read import Purpose
from fieldapp.app.records.record_detail import Detail
from fieldapp.app.records.record_list import Found, RecordRow
from fieldapp.map.supervisor.frozen_selection import FrozenSelection
from fieldapp.observation.vocabulary import CodeLabel
from fieldapp.ui.base.basics import (
    breakable,
    button,
    label,
    letter_key,
    safe_label,
    scrolled,
)
from fieldapp.ui.base.flow_layout import flow
from fieldapp.ui.base.record_words import decided, distrust_brief, title_of, waiting_words
from fieldapp.ui.base.texts import counted, figure, tr
from fieldapp.ui.base.total_words import totals_words
from fieldapp.ui.records.papers.record_papers import MAX_LINKED
from fieldapp.ui.records.record_panel import RecordDetail
from fieldapp.ui.widgets.table_view import WINDOW, TableColumn, TableModel, TableView
from fieldapp.verification.selections.selection_totals import Totals

ROWS: Final = 3  # of the list, its head among them, whatever is below it
LINES: Final = 2  # of a row: one has room for the time and three words
ABOUT: Final = 130  # pixels above the list; the rest of the words is scrolled
ABOUT_BESIDE: Final = 48  # the same above a list with a record below it


class Side(QFrame):
    """The pane beside the map.

    Args:
        ask: Does a piece of work on the home's lane, as `Page.ask`.
        preferences: Language and zone of what is shown.

    Signals:
        selected: (number) this record is shown; 0 for none.
        exported: The list is to be exported.
        renewed: It is to be made again, by the filter that holds now.
        linked: (numbers) these records are to be linked.
        located: (numbers) where the source of these was is asked.
        closed: No list is open any more.
    """

    selected = Signal(int)
    exported = Signal()
    renewed = Signal()
    linked = Signal(object)
    located = Signal(object)
    closed = Signal()

    def __init__(self, ask: Callable[..., None], preferences: Preferences) -> None:
        super().__init__()
        self._ask = ask
        self._preferences = preferences
        self.setObjectName("card")
        self.found = Found()
        self.heading = safe_label("", "title")
        self.frozen: FrozenSelection | None = None
        self.by = safe_label("", "muted")
        self.by.setAccessibleName(tr("What it was chosen by"))
        self.stale = label("", "caution")
        self.again = button(tr("List it again"), self.renewed.emit)
        self.totals = safe_label("")
        self.about = scrolled(self.by, self.totals)
        self.about.setAccessibleName(tr("What is listed, and what it was chosen by"))
        self.about.setFixedHeight(ABOUT)
        self.model: TableModel[RecordRow] = TableModel(
            _columns(), lambda row: bool({"retracted", "void"} & set(row.marks))
        )
        self.model.wanted.connect(self._fetch)
        name = tr("Observations in the selection")
        self.table = TableView(name, self.model, several=True, lines=LINES)
        high = self.table.verticalHeader().defaultSectionSize()
        self.table.setMinimumHeight(ROWS * high)  # beside a record, too
        # Not the current row: Tab into the table makes the first one current, unasked.
        self.table.selectionModel().selectionChanged.connect(self._row)
        self.export = button(tr("Export…"), self.exported.emit)
        self.link = button(f"{tr('Link…')}   L", self._link)
        self.where = button(f"{tr('Where was it?')}   W", self._where)
        self.exporting = label("", "muted")
        self.exporting.hide()
        self.halt = button(tr("Stop"), self._stop)
        self.halt.hide()
        self._stopping: Callable[[], None] | None = None
        self.back = button(tr("Back to the list"), self.show_list)
        self.detail = RecordDetail(preferences.zone, preferences.language)
        self.detail.setMinimumWidth(300)
        self.detail.wanted.connect(self.show_hash)
        self.detail.fetch_wanted.connect(self._reads_on)
        self.keys = label(
            tr(
                "J K walk · Shift+↓ picks several · ⏎ the record · C confirm · Q question · "
                "D dispute · A ask · T task"
            ),
            "muted",
        )
        self.list = _column(self.about, self.table)
        self.controls = flow(self.export, self.halt, self.link, self.where)
        self.parts = _split(self.list, self.detail)
        self._stack()
        self._wanted = b""  # hash of the record that is shown or on its way
        self._reads = b""  # hash of the record in which the keys are to stay
        self._bind()
        self.hide()

    def _stack(self) -> None:
        """Put all of it into the pane.

        What wraps stands outside of the splitter: it gives a list no height for more lines.
        """
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.addWidget(flow(self.back, self.again, button(tr("Close"), self.close_)))
        for each in (self.heading, self.stale, self.controls):
            column.addWidget(each)
        column.addWidget(self.parts, 1)
        column.addWidget(self.exporting)
        column.addWidget(self.keys)
        self.setMinimumWidth(340)

    def _bind(self) -> None:
        for letter, pressed in (
            ("J", partial(self._walk, 1)),
            ("K", partial(self._walk, -1)),
            ("C", partial(self.detail.judge, "confirmed")),
            ("Q", partial(self.detail.judge, "questioned")),
            ("D", partial(self.detail.judge, "disputed")),
            ("A", self.detail.question),
            ("T", self.detail.give_task),
            ("L", self._link),
            ("W", self._where),
        ):
            letter_key(self, letter, pressed)

    def show_found(
        self,
        heading: str,
        found: Found,
        totals: Totals,
        words: CodeLabel,
        *,
        frozen: FrozenSelection,
        by: str,
    ) -> None:
        """Show a list with its totals, and what it was chosen by, in words."""
        self.found, self.frozen = found, frozen
        if self._stopping is None:  # what was written of another list is not about this one
            self.show_export("", None)
        self.heading.setText(f"{heading}: {figure(len(found.numbers))}")
        self.by.setText(breakable(by))
        self.mark_stale("")
        self.totals.setText(totals_words(totals, words))
        self.model.begin(len(found.numbers))
        self.show_list()
        self.table.setFocus()

    def renew(self, totals: Totals, words: CodeLabel, *, frozen: FrozenSelection, by: str) -> None:
        """Say anew what the list was chosen by: its rows are those of a newer log, too."""
        self.frozen = frozen
        self.by.setText(breakable(by))
        self.totals.setText(totals_words(totals, words))

    @property
    def title(self) -> str:
        """Heading of the list, without the number of its rows."""
        return self.heading.text().rpartition(": ")[0]

    def mark_stale(self, why: str) -> None:
        """Say that the list is no longer what the map shows, and why; "" where it is."""
        self.stale.setText(f"⚠ {why}" if why else "")
        self._show_lines(listed=not self.list.isHidden())

    def _show_lines(self, *, listed: bool) -> None:
        """Show what is said about the list where the list is shown."""
        for each in (self.stale, self.again):
            each.setVisible(listed and bool(self.stale.text()))
        self.exporting.setVisible(listed and bool(self.exporting.text()))

    def show_export(self, text: str, stop: Callable[[], None] | None) -> None:
        """Show the progress of an export; `stop` while it can be stopped."""
        self.exporting.setText(text)
        self._show_lines(listed=not self.list.isHidden())
        self._stopping = stop
        before, after = (self.halt, self.export) if stop is None else (self.export, self.halt)
        after.show()
        if self.window().focusWidget() is before:  # or a next press of the space bar would link
            after.setFocus()
        before.hide()

    def _stop(self) -> None:
        if self._stopping is not None:
            self._stopping()

    def show_list(self) -> None:
        """Show the list alone."""
        self._wanted = b""
        in_record = self._in_record()
        self.selected.emit(0)
        self.table.clearSelection()
        self.detail.empty()
        self._lay(listed=True, record=False)
        if in_record:
            self.table.setFocus()

    def show_keys(self, keys: Sequence[tuple[str, str]]) -> None:
        """Show the keys of the page, each with what it does."""
        self._wanted = b""
        lines = "\n".join(f"{name}   {text}" for name, text in keys)
        self.detail.show_several(tr("Keys"), lines)
        self._lay(listed=bool(self.found.numbers), record=True)
        self.detail.setFocus()

    def _lay(self, *, listed: bool, record: bool) -> None:
        self.list.setVisible(listed)
        for each in (self.heading, self.controls):
            each.setVisible(listed)
        self._show_lines(listed=listed)
        self.about.setFixedHeight(ABOUT_BESIDE if record else ABOUT)
        if record and listed and self.detail.isHidden():
            high = self.parts.height()
            self.parts.setSizes([high * 2 // 5, high - high * 2 // 5])
        self.detail.setVisible(record)
        self.back.setVisible(listed and record)
        self.keys.setVisible(listed)
        self.show()

    def show_one(self, number: int) -> None:
        """Show the record with this number in full, beside the list where it is in it."""
        at = self.found.at(number)
        if at is not None and self._row_number() != at:
            self.table.selectRow(at)  # which shows it
            return
        if at is None:
            self.table.clearSelection()
        self._show(number)

    def _show(self, number: int) -> None:
        self._wanted = b""  # a record still on its way must not take the row back
        self.selected.emit(number)
        self._ask(partial(supervisor_map.hash_of, number=number), self.show_hash)

    def show_hash(self, record_hash: bytes | None) -> None:
        """Show the record with this hash in full."""
        if record_hash is None:
            return
        self._wanted = record_hash
        work = partial(
            record_detail.detail,
            record_hash=record_hash,
            purpose=Purpose.MAP,
            language=self._preferences.language,
            zone=self._preferences.zone,
        )
        self._ask(work, self._show_detail)

    def look_again(self) -> None:
        """Show the record again where evidence that was asked for may have come meanwhile."""
        found = None if self.isHidden() else self.detail.observation
        if found is not None and any(piece.asked is not None for piece in found.evidence):
            self.show_hash(found.listed.hash)

    def _fetch(self, round_: int, start: int) -> None:
        work = partial(
            record_list.rows,
            found=self.found,
            start=start,
            count=WINDOW,
            language=self._preferences.language,
            zone=self._preferences.zone,
        )
        self._ask(work, partial(self.model.take, round_, start))

    def _show_detail(self, found: Detail) -> None:
        if found.listed.hash != self._wanted:
            return  # somebody walked on
        at = self.found.at(found.listed.number)
        if at is None:
            self.table.clearSelection()
        elif at != self._row_number():
            self.table.selectRow(at)
        self.selected.emit(found.listed.number)
        goes = self._in_record() and not self.detail.hasFocus()  # what has the keys goes with it
        if found.observation is None:
            self.detail.show_plain(found)
        else:
            self.detail.show_record(found)
        self._lay(listed=bool(self.found.numbers), record=True)
        stays = self._reads == found.listed.hash
        self._reads = b""
        if goes:
            (self.table if self.found.numbers and not stays else self.detail).setFocus()

    def _reads_on(self, record_hash: bytes, _sha256: bytes) -> None:
        """The answer stands where the button was that was pressed."""
        self._reads = record_hash

    def close_(self) -> None:
        """Close the pane."""
        self.hide()
        self._wanted = b""
        self.found, self.frozen = Found(), None
        self.selected.emit(0)
        self.closed.emit()

    def _in_record(self) -> bool:
        at = QApplication.focusWidget()
        return at is not None and (at is self.detail or self.detail.isAncestorOf(at))

    def _row_number(self) -> int | None:
        """The row whose record is shown; None for none, or for several."""
        rows = self.table.picked_rows
        return rows[0] if len(rows) == 1 else None

    def _row(self) -> None:
        at = self._row_number()
        if at is not None:
            self._show(self.found.numbers[at])
            return
        count = len(self.table.picked_rows)
        if count:
            self._wanted = b""
            self.selected.emit(0)
            self.detail.show_several(
                counted("{count} rows are picked", count),
                tr(
                    "L links them, W asks where their source was; nothing is signed before you say."
                ),
            )
            self._lay(listed=True, record=True)

    # --- What is asked of several.

    def _chosen(self) -> list[int]:
        """Numbers of the picked records; of all that are listed where one or none is picked."""
        rows = self.table.picked_rows
        picked = rows if len(rows) > 1 else range(len(self.found.numbers))
        return [self.found.numbers[at] for at in picked]

    def _link(self) -> None:
        shown = self.detail.observation
        if shown is not None:
            self.detail.link()
        elif self._few():
            self.linked.emit(self._chosen())

    def _where(self) -> None:
        if self._few():
            self.located.emit(self._chosen())

    def _few(self) -> bool:
        """Several are chosen, and not too many; says so where they are."""
        count = len(self._chosen()) if self.found.numbers and not self.list.isHidden() else 0
        if not count:
            return False
        few = 1 < count <= MAX_LINKED
        if not few:
            self.detail.show_several(
                tr("Pick the rows that belong together"),
                tr(
                    "Two or more, {most} at most: Shift and the arrows, or Ctrl and a click."
                ).format(most=figure(MAX_LINKED)),
            )
            self._lay(listed=True, record=True)
        elif self.detail.isHidden():
            self.detail.show_several(
                counted("{count} rows are picked", count), tr("The whole list is meant.")
            )
            self._lay(listed=True, record=True)
        return few

    def _walk(self, by: int) -> None:
        rows, count = self.table.picked_rows, len(self.found.numbers)
        if count and not self.list.isHidden():
            at = rows[0] if rows else -1
            self.table.selectRow(min(max(at + by, 0), count - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter goes from the list into the record, Escape back: record, list, map."""
        listed, shown = not self.list.isHidden(), not self.detail.isHidden()
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if shown and self.table.hasFocus():
                self.detail.setFocus()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.table.hasFocus():
                self._walk(0)  # nothing is chosen yet: the first one
            case Qt.Key.Key_Escape if listed and self._in_record():
                self.table.setFocus()
            case Qt.Key.Key_Escape if listed and shown:
                self.show_list()
            case Qt.Key.Key_Escape:
                self.close_()
            case _:
                super().keyPressEvent(event)


def _columns() -> tuple[TableColumn[RecordRow], ...]:
    return (
        TableColumn(tr("Event"), lambda each: each.brief.partition("–")[0], 18),
        TableColumn(tr("What and where"), _what_and_where),
    )


def _what_and_where(each: RecordRow) -> str:
    placed = tr("⌂ placed by headquarters") if "placed" in each.marks else ""
    # What tells one row from the next stands first: the column is narrow.
    files = counted("{count} files", each.files) if each.files else ""
    waiting = waiting_words(each.asked, each.tasked)
    marks = (distrust_brief(each), decided(each), *waiting)
    lines = (*marks, files, title_of(each), each.place, placed)
    return " · ".join(filter(None, lines))


def _column(*widgets: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    for each in widgets:
        column.addWidget(each, 1 if isinstance(each, TableView) else 0)
    return made


def _split(list_: QWidget, detail: QWidget) -> QSplitter:
    made = QSplitter(Qt.Orientation.Vertical)
    made.setChildrenCollapsible(False)
    made.setStyleSheet("QSplitter { background: transparent; }")
    for number, each in enumerate((list_, detail)):
        made.addWidget(each)
        made.setStretchFactor(number, 2 + number)
    return made
