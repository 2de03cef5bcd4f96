"""Duty board: laptops, patrols and manned posts with their last word, and what is overdue."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from fieldapp.app.headquarters import duty
from fieldapp.app.headquarters.duty import (
    BUNDLE,
    FETCH,
    MANNED,
    ON_PATROL,
    DutyBoard,
    DutyRow,
    Late,
)
from fieldapp.app.home.session import Session
from fieldapp.observation.local_time import in_zone
from fieldapp.ui.base.base_page import Client, Page, now
from fieldapp.ui.base.basics import card, label
from fieldapp.ui.base.texts import counted, tr
from fieldapp.ui.widgets.table_view import TableColumn, TableModel, TableView

LATE: Final = "▲"
_DAY: Final = timedelta(days=1)


class DutyPage(Page):
    """The board, what is overdue longest first; it follows the clock by itself."""

    def __init__(self, client: Client) -> None:
        super().__init__(client, tr("Duty board"))
        columns: tuple[TableColumn[DutyRow], ...] = (
            TableColumn(
                tr("Who"), lambda row: f"{LATE} {row.name}" if row.overdue else row.name, 15
            ),
            TableColumn(tr("On duty as"), self._what, 28),
            TableColumn(tr("Team"), lambda row: row.team, 8, spare=True),
            TableColumn(tr("Last word"), lambda row: self._ago(row.last_word), 19),
            TableColumn(tr("Overdue since"), self._late),
        )
        self._at = now()
        self._rows: tuple[DutyRow, ...] = ()
        self.count = label("", "large")
        hours = {"bundle": BUNDLE, "patrol": ON_PATROL, "fetch": FETCH, "watch": MANNED}
        words = tr(
            "Overdue are: no bundle for {bundle} h, or {patrol} h while a patrol is out; a "
            "question not seen to be fetched for {fetch} h, or not answered when it is due; a post "
            "of which nothing was heard for {watch} h after its watch ended."
        )
        figures = {name: span.seconds // 3600 or 24 for name, span in hours.items()}
        self.rules = label(words.format(**figures), "muted")
        self.body.addWidget(card(self.count, self.rules))
        self.table = TableView(tr("Duty board"), TableModel(columns))
        self.body.addWidget(self.table, 1)
        self.none = label("", "muted")
        self.body.addWidget(self.none)

    def entered(self) -> None:
        """Show the board as it stands."""
        self.table.setFocus()
        self.refresh()

    def home_moved(self) -> None:
        """Show the board as it stands: deadlines pass though nothing comes."""
        self.refresh()

    def refresh(self) -> None:
        """Ask for the board."""
        self.ask(_board, self._show)

    def _show(self, found: DutyBoard) -> None:
        self._at, self._rows = found.at, found.rows
        late = counted("Overdue: {count} rows.", found.late) if found.late else ""
        self.count.setText(late or tr("Nothing is overdue."))
        self.count.setObjectName("caution" if late else "good")
        self.count.style().polish(self.count)
        when = in_zone(found.at, self.client.preferences.zone)
        zone = tr("Times: {zone}").format(zone=self.client.preferences.zone)
        self.none.setText(f"{tr('As of {when}').format(when=when)} · {zone}")
        self.table.put(found.rows)

    def _clock(self, at: datetime) -> str:
        """Local time of something past; with its date where it is a day ago or more."""
        text = in_zone(at, self.client.preferences.zone)
        return text if self._at - at >= _DAY else text.split()[1]

    def _ago(self, at: datetime | None) -> str:
        if at is None:
            return tr("never")
        if self._at - at >= _DAY:
            return self._clock(at)
        minutes = max(0, int((self._at - at).total_seconds() // 60))
        ago = tr("{hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)
        return f"{ago} · {self._clock(at)}"

    def _what(self, row: DutyRow) -> str:
        if row.is_post:
            return tr("post")
        if row.patrol_since is None:
            return tr("laptop")
        since = tr("patrol since {when}").format(when=self._clock(row.patrol_since))
        return " · ".join(filter(None, (since, row.vehicle)))

    def _late(self, row: DutyRow) -> str:
        words = _late_words()
        return "; ".join(f"{self._clock(each.due)} · {words[each.why]}" for each in row.overdue)


def _late_words() -> dict[str, str]:
    return {
        Late.BUNDLE: tr("no bundle"),
        Late.FETCH: tr("no sign that a question was fetched"),
        Late.ANSWER: tr("no answer"),
        Late.WATCH: tr("watch ended, no word since"),
    }


def _board(session: Session) -> DutyBoard:
    return duty.board(session, now())
