"""Quarantine page: refused and waiting files, with reasons and advice."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from fieldapp.app.headquarters import imports
from fieldapp.app.headquarters.imports import STORED, HeldFile, HubSummary, Outcome, Result
from fieldapp.app.home.session import Session
from fieldapp.observation.local_time import in_zone
from fieldapp.ui.base.base_page import Client, now
from fieldapp.ui.base.basics import button, label, row, safe_label
from fieldapp.ui.base.texts import tr
from fieldapp.ui.headquarters.outcome_card import outcome_card, outcome_text
from fieldapp.ui.widgets.detail_pane import DetailPane
from fieldapp.ui.widgets.list_and_detail import ListAndDetailPage
from fieldapp.ui.widgets.table_view import TableColumn, TableModel, TableView


class QuarantinePage(ListAndDetailPage):
    """Refused and waiting files, with reasons."""

    def __init__(self, client: Client) -> None:
        zone = client.preferences.zone
        columns: tuple[TableColumn[HeldFile], ...] = (
            TableColumn(tr("Outcome"), lambda file: outcome_text(file.outcome), 21),
            TableColumn(tr("From"), self._sender, 14),
            TableColumn(tr("Kept since"), lambda file: in_zone(file.kept_at, zone), 16),
            TableColumn(tr("File"), lambda file: file.name),
        )
        super().__init__(
            client,
            tr("Quarantine"),
            TableView(tr("Quarantine"), TableModel(columns)),
            DetailPane(tr("The file in full"), 0),
        )
        self._kept: list[HeldFile] = []
        self.count = label("", "muted")
        self.body.addWidget(self.count)
        self.outcome = safe_label("", "good")
        self.outcome.hide()
        self.body.addWidget(self.outcome)
        self.retry_all = button(tr("Try all again"), self._retry_all)
        self.body.addWidget(row(self.retry_all))
        self.table.chosen.connect(self._chosen)
        self.detail.setMinimumWidth(40 * self.fontMetrics().averageCharWidth())
        self.add_list((660, 440))

    def entered(self) -> None:
        """Show what is kept now."""
        self.outcome.hide()
        super().entered()

    def home_moved(self) -> None:
        """Show what is kept now."""
        self.refresh()

    def _sender(self, file: HeldFile) -> str:
        if file.kid is None:
            return ""
        pack = self.client.standing.pack
        device = pack.roster.device(file.kid) if pack else None
        return device.call_sign if device else file.kid.hex()

    def refresh(self) -> None:
        """Ask for the list again."""
        self.ask(imports.overview, self._show)

    def _show(self, found: HubSummary) -> None:
        before, self._kept = self._kept, [*found.quarantine, *found.waiting]
        text = tr("Refused: {refused}. Waiting for something that is to come: {waiting}.")
        words = text.format(refused=len(found.quarantine), waiting=len(found.waiting))
        for sentence, held in (
            (tr("Refused: {size} of {most} MB, kept {days} days, {gone} discarded."), "quarantine"),
            (tr("Waiting: {size} of {most} MB, kept {days} days, {gone} discarded."), "inbox"),
        ):
            used = found.status.held[held]
            if used.files or used.discarded:
                words += " " + sentence.format(
                    size=used.size // 10**6,
                    most=used.quota.size // 10**6,
                    days=used.quota.age.days,
                    gone=used.discarded,
                )
        words += f" {tr('Times: {zone}').format(zone=self.client.preferences.zone)}"
        self.count.setText(words if self._kept else "")
        self.retry_all.setVisible(bool(found.quarantine))
        self.show_count(len(self._kept), tr("Nothing was refused and nothing waits."))
        if before != self._kept or not self._kept:
            self.table.put(self._kept)

    def _chosen(self, number: int) -> None:
        self.detail.empty()
        if not 0 <= number < len(self._kept):
            return
        file = self._kept[number]
        facts = [f"{tr('File')}: {file.name}"]
        if file.kid:
            facts.append(f"{tr('Key')}: {file.kid.hex()}")
        if file.first is not None:
            facts.append(f"{tr('First record')}: {file.first}")
        facts.append(f"SHA-256: {file.sha256.hex()}")
        below: list[QWidget] = []
        if not file.whole:
            below.append(label(tr("The file is too large to be kept: only its reason is here.")))
        elif file.outcome != Outcome.WAITING:
            again = button(tr("Try again"), partial(self._retry, [file]), name="first")
            below += [row(again), row(button(tr("Show the file"), partial(self._locate, file)))]
        self.detail.show_widgets(
            outcome_card(file.outcome, file.reason, file.advice, facts, *below)
        )

    def _retry_all(self) -> None:
        self._retry([each for each in self._kept if each.outcome != Outcome.WAITING])

    def _retry(self, chosen: Sequence[HeldFile]) -> None:
        self.retry_all.setEnabled(False)
        self.outcome.hide()
        self.ask(partial(_retry, tuple(chosen)), self._retried, self._failed)

    def _failed(self, error: Exception) -> None:
        self.retry_all.setEnabled(True)
        self.tell_error(error)  # type: ignore[arg-type]  # the lane delivers FieldappErrors only

    def _retried(self, results: Sequence[Result]) -> None:
        self.retry_all.setEnabled(True)
        good = sum(each.outcome in STORED for each in results)
        text = tr("Tried again: {count}. Taken in: {good}. New records: {records}.")
        stored = sum(each.stored for each in results)
        self.outcome.setText(text.format(count=len(results), good=good, records=stored))
        self.outcome.setObjectName("good" if good else "caution")
        self.outcome.style().polish(self.outcome)
        self.outcome.show()
        self.changed.emit()
        self.refresh()

    def _locate(self, chosen: HeldFile) -> None:
        self.outcome.hide()
        self.ask(partial(_file, chosen), self._open)

    def _open(self, path: str) -> None:
        self.outcome.setText(safe_label(path).text())
        self.outcome.show()
        QDesktopServices.openUrl(QUrl.fromLocalFile(path.rpartition("/")[0]))


def _retry(chosen: Sequence[HeldFile], session: Session) -> tuple[Result, ...]:
    return imports.retry(session, chosen, now=now())


def _file(chosen: HeldFile, session: Session) -> str:
    return imports.quarantined(session, chosen).as_posix()
