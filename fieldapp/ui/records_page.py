"""The records of this laptop: a table over the store, and one of them in full."""

from __future__ import annotations

from functools import partial
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QInputDialog,
    QLineEdit,
    QScrollArea,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from fieldapp.desk import records
from fieldapp.desk.draft import Draft, texts_of
from fieldapp.desk.records import Detail, Listed
from fieldapp.desk.session import Session
from fieldapp.observation.observation import FIELDS_OF_KIND
from fieldapp.store.search import Query
from fieldapp.ui.page import Client, Page, now
from fieldapp.ui.parts import button, card, clear, label, row, told
from fieldapp.ui.texts import tr

AT_ONCE: Final = 200  # rows fetched when the table is scrolled to its end

Index = QModelIndex | QPersistentModelIndex


class RecordModel(QAbstractTableModel):
    """Rows of the table, fetched page by page as it is scrolled.

    Signals:
        wanted: (offset) the next page is to be fetched.
    """

    wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Listed] = []
        self._whole = True
        self._asked = False
        self._heads = (tr("Event"), tr("What"), tr("Place"), tr("State"), tr("No."))

    def begin(self) -> None:
        """Forget everything and ask for the first page."""
        self.beginResetModel()
        self.rows, self._whole, self._asked = [], False, True
        self.endResetModel()
        self.wanted.emit(0)

    def add(self, offset: int, found: list[Listed]) -> None:
        """A page came."""
        if offset != len(self.rows):
            return  # of an earlier question
        self._asked = False
        self._whole = len(found) < AT_ONCE
        if found:
            self.beginInsertRows(QModelIndex(), offset, offset + len(found) - 1)
            self.rows += found
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's
        """Rows so far."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's
        """Event, what, place, state, number."""
        return 0 if parent.isValid() else len(self._heads)

    def canFetchMore(self, _parent: Index) -> bool:  # noqa: N802 - Qt's name
        """There may be more."""
        return not self._whole and not self._asked

    def fetchMore(self, _parent: Index) -> None:  # noqa: N802 - Qt's name
        """Ask for the next page."""
        self._asked = True
        self.wanted.emit(len(self.rows))

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Names of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._heads[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text of a cell; struck through where the observation was retracted."""
        each = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = self._cell(each, index.column())
            return text.replace("\n", " ")
        if role == Qt.ItemDataRole.FontRole and each.mark == "retracted":
            from PySide6.QtGui import QFont  # noqa: PLC0415 - only for what is struck through

            font = QFont()
            font.setStrikeOut(True)
            return font
        return None

    def _cell(self, each: Listed, column: int) -> str:
        if column == 3:
            marks = [state_words().get(each.state, each.state)]
            marks += [tr("retracted")] if each.mark == "retracted" else []
            marks += [tr("replaced")] if each.mark == "amended" else []
            return ", ".join([*marks, *(flag.replace("_", " ") for flag in each.flags)])
        return (each.when, each.title, each.place, "", str(each.seq))[column]


def state_words() -> dict[str, str]:
    """What was proven about a record, in words."""
    return {
        "signed": tr("○ signed"),
        "sealed": tr("◐ sealed and read back"),
        "received": tr("◑ received"),
        "logged": tr("● in the log, proven"),
    }


class RecordsPage(Page):
    """The table, the search, and one record in full.

    Signals:
        amend: (Draft) a correction is to be logged.
        changed: Something was retracted.
    """

    amend = Signal(object)
    changed = Signal()

    def __init__(self, client: Client) -> None:
        super().__init__(client, tr("Records"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search places, notes and what was typed"))
        self.search.setAccessibleName(tr("Search"))
        self.search.setClearButtonEnabled(True)
        self._soon = QTimer(self, singleShot=True, interval=200)
        self._soon.timeout.connect(self.refresh)
        self.search.textChanged.connect(lambda _text: self._soon.start())
        self.kind = QComboBox()
        self.kind.setAccessibleName(tr("Kind of observation"))
        self.kind.addItem(tr("All kinds"), "")
        pack = client.standing.pack
        for code in FIELDS_OF_KIND if pack else ():
            words = pack.vocabulary.label("kind", code, client.preferences.language) if pack else ""
            self.kind.addItem(words, code)
        self.kind.currentIndexChanged.connect(lambda _index: self.refresh())
        self.all_versions = QCheckBox(tr("Retracted and replaced too"))
        self.all_versions.toggled.connect(lambda _on: self.refresh())
        self.body.addWidget(row(self.search, self.kind, self.all_versions, stretch=False))
        self.model = RecordModel()
        self.model.setParent(self)
        self.model.wanted.connect(self._fetch)
        self.table = _table(self.model)
        self.table.selectionModel().currentRowChanged.connect(self._selected)
        self.empty = label(tr("No observations here yet. Log one with Ctrl+1."), "muted")
        self.empty.hide()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.empty)
        column.addWidget(self.table, 1)
        side = QWidget()
        self.detail = QVBoxLayout(side)
        self.detail.setContentsMargins(6, 0, 0, 0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(side)
        scroll.setMinimumWidth(320)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        split.addWidget(scroll)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        self.body.addWidget(split, 1)

    def entered(self) -> None:
        """Show what is there now."""
        self.refresh()

    def refresh(self) -> None:
        """Ask again."""
        if self.client.standing.pack is None:
            self.empty.show()
            return
        clear(self.detail)
        self.model.begin()

    def _query(self, offset: int) -> Query:
        kind, everything = self.kind.currentData(), self.all_versions.isChecked()
        return Query(
            text=self.search.text(),
            kinds=(kind,) if kind else (),
            include_retracted=everything,
            include_amended=everything,
            limit=AT_ONCE,
            offset=offset,
        )

    def _fetch(self, offset: int) -> None:
        language = self.client.preferences.language
        work = partial(records.page, query=self._query(offset), language=language)
        self.ask(work, partial(self._came, offset))

    def _came(self, offset: int, found: list[Listed]) -> None:
        self.model.add(offset, found)
        self.empty.setVisible(not self.model.rows)
        if offset == 0 and found:
            self.table.selectRow(0)

    def _selected(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not current.isValid():
            return
        each = self.model.rows[current.row()]
        language = self.client.preferences.language
        work = partial(records.detail, record_hash=each.hash, language=language)
        self.ask(work, self._show)

    def _show(self, found: Detail) -> None:
        clear(self.detail)
        facts = [f"{name}: {text}" for name, text in found.lines]
        if found.listed.when:
            facts.insert(0, found.listed.when)
        self.detail.addWidget(card(told(found.listed.title, "title"), told("\n".join(facts))))
        state = state_words().get(found.listed.state, found.listed.state)
        proof = [state, found.signed, found.listed.hash.hex()]
        self.detail.addWidget(card(label(tr("Signed"), "muted"), told("\n".join(proof))))
        if found.typed:
            lines = "\n".join(f"{name}: {text}" for name, text in found.typed)
            self.detail.addWidget(card(label(tr("As typed"), "muted"), told(lines)))
        if len(found.history) > 1:
            self.detail.addWidget(
                card(label(tr("History"), "muted"), told("\n".join(found.history)))
            )
        for sha256, size, media_type, here in found.evidence:
            where = tr("here, encrypted") if here else tr("missing")
            words = f"{media_type}, {size:,} B, {where}\n{sha256[:32]}"
            self.detail.addWidget(card(label(tr("Evidence"), "muted"), told(words)))
        if found.sealed:
            words = tr("{count} sealed fields, such as a source's name").format(count=found.sealed)
            self.detail.addWidget(label(words, "muted"))
        if not found.listed.mark:
            self.detail.addWidget(
                row(
                    button(tr("Correct"), partial(self._amend, found)),
                    button(tr("Retract"), partial(self._retract, found), name="danger"),
                )
            )
        self.detail.addStretch(1)

    def _amend(self, found: Detail) -> None:
        reason, sure = QInputDialog.getText(self, tr("Correct"), tr("Why? It is signed."))
        if not sure or not reason.strip():
            return
        seen = found.observation
        texts = {name: text for name, text in texts_of(seen).items() if text}
        draft = Draft(
            edits=texts | {"kind": seen.kind},
            evidence=seen.evidence,
            sealed=seen.sealed,
            drawn=seen.drawn,
            target=found.listed.hash,
            reason=reason,
        )
        self.amend.emit(draft)

    def _retract(self, found: Detail) -> None:
        reason, sure = QInputDialog.getText(
            self, tr("Retract"), tr("Why? It is signed, and the observation stays visible.")
        )
        if sure and reason.strip():
            work = partial(_retract, found.listed.hash, reason)
            self.ask(work, lambda _: self._retracted())

    def _retracted(self) -> None:
        self.refresh()
        self.changed.emit()


def _table(model: RecordModel) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setAccessibleName(tr("Records"))
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.setAlternatingRowColors(True)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    for column, width in ((0, 250), (2, 150), (3, 190), (4, 55)):
        table.setColumnWidth(column, width)
    return table


def _retract(record_hash: bytes, reason: str, session: Session) -> None:
    records.retract(session, record_hash, reason, now())
