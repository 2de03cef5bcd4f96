"""Access log page: what people at headquarters opened in this home; is the log whole."""

from __future__ import annotations

from functools import partial
from typing import Final

from fieldapp.app.home import access_log
from fieldapp.app.home.access_log import AccessLog, Act, NumberedAccess, Purpose
from fieldapp.observation.local_time import in_named_zone, in_zone
from fieldapp.ui.base.base_page import Client, Page
from fieldapp.ui.base.basics import card, label, safe_label
from fieldapp.ui.base.texts import counted, said, tr
from fieldapp.ui.widgets.table_view import TableColumn, TableModel, TableView

SHOWN: Final = 2000  # rows: the command lists all


class AccessPage(Page):
    """Rows of the access log, the newest first, and what its check found."""

    def __init__(self, client: Client) -> None:
        super().__init__(client, tr("Access log"))
        zone, acts, purposes = client.preferences.zone, _act_words(), _purpose_words()
        columns: tuple[TableColumn[NumberedAccess], ...] = (
            TableColumn(tr("When"), lambda row: in_zone(row.access.at, zone), 16),
            TableColumn(tr("Who"), lambda row: row.access.person, 14),
            TableColumn(tr("Account"), lambda row: row.access.login, 10, spare=True),
            TableColumn(tr("What"), lambda row: acts.get(row.access.act, row.access.act), 14),
            TableColumn(
                tr("Where"), lambda row: purposes.get(row.access.purpose, row.access.purpose), 22
            ),
            TableColumn(tr("Which"), _which),
        )
        self._count = -1
        self.state = label("", "large")
        self.signed = safe_label("", "muted")
        self.body.addWidget(
            card(
                self.state,
                self.signed,
                label(
                    tr(
                        "The page or command says the purpose. What was opened in the last second "
                        "before the program was killed is missing. Laptops in the field keep no "
                        "such log."
                    ),
                    "muted",
                ),
            )
        )
        self.table = TableView(tr("Access log"), TableModel(columns))
        self.body.addWidget(self.table, 1)

    def entered(self) -> None:
        """Check the log, and show it."""
        self._count = -1
        self.table.setFocus()
        self.refresh()

    def home_moved(self) -> None:
        """Show what was opened since."""
        self.refresh()

    def refresh(self) -> None:
        """Ask for the log again."""
        self.ask(partial(access_log.look, newest=SHOWN), self._show)

    def _show(self, found: AccessLog) -> None:
        faults = [said(each) for each in found.faults]
        rows = counted("{count} rows", found.count)
        whole = tr("{rows}. The chain is whole.").format(rows=rows)
        broken = tr("{rows}. NOT IN ORDER: {faults}").format(rows=rows, faults=" ".join(faults))
        self.state.setText(broken if faults else whole)
        self.state.setObjectName("error" if faults else "large")
        self.state.style().polish(self.state)
        if found.signed is None:
            self.signed.setText(tr("Nothing of it is signed yet."))
        else:
            when = in_named_zone(found.signed.at, self.client.preferences.zone)
            text = tr("Signed in this home's own feed up to row {number}, {when}; every hour anew.")
            self.signed.setText(text.format(number=found.signed.head.number, when=when))
        if found.count != self._count:
            self._count = found.count
            self.table.put(found.rows)


def _which(row: NumberedAccess) -> str:
    digest = row.access.digest.hex()[:16]
    return f"{row.access.subject} · SHA-256 {digest}…" if digest else row.access.subject


def _act_words() -> dict[str, str]:
    return {
        Act.RECORD: tr("Record"),
        Act.EVIDENCE: tr("Evidence file"),
        Act.SEARCH: tr("Search"),
        Act.EXPORT: tr("Export"),
    }


def _purpose_words() -> dict[str, str]:
    return {
        Purpose.PANEL: tr("Page Records"),
        Purpose.MAP: tr("Page Map"),
        Purpose.GALLERY: tr("Page Evidence"),
        Purpose.GIVEN_OUT: tr("Given out decrypted"),
        Purpose.SHOW: tr("Command"),
        Purpose.SEALED: tr("Command, sealed fields"),
        Purpose.WHERE: tr("Where the source was"),
        Purpose.RULES: tr("Rules tried"),
        Purpose.REVIEW: tr("Page Review"),
        Purpose.STATEMENTS: tr("Statements"),
        Purpose.REPORT: tr("Report"),
        Purpose.FETCHED: tr("Sent to a laptop that asked"),
        Purpose.PROOF: tr("Proof for outsiders"),
    }
