"""The quarantine: what was refused and what waits, why, and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QScrollArea, QSplitter, QVBoxLayout, QWidget

from fieldapp.app.headquarters import imports
from fieldapp.app.headquarters.imports import HubSummary
from fieldapp.app.home.session import Session, pack_of
from fieldapp.hub.importer import held_files, import_batch
from fieldapp.hub.importer.held_files import HeldFile
from fieldapp.hub.importer.outcome import STORED, Outcome, Result
from fieldapp.observation.local_time import in_zone
from fieldapp.ui.base.base_page import Client, Page, now
from fieldapp.ui.base.basics import button, card, clear, label, row, told
from fieldapp.ui.base.texts import said, tr
from fieldapp.ui.headquarters.hub_words import outcome_words
from fieldapp.ui.widgets.plain_table import Rows


class QuarantinePage(Page):
    """What was refused, with its reasons.

    Signals:
        changed: Records may have come in.
    """

    changed = Signal()

    def __init__(self, client: Client) -> None:
        super().__init__(client, tr("Quarantine"))
        self._kept: list[HeldFile] = []
        self.count = label("", "muted")
        self.body.addWidget(self.count)
        self.outcome = told("", "good")
        self.outcome.hide()
        self.body.addWidget(self.outcome)
        self.retry_all = button(tr("Try all again"), self._retry_all)
        self.body.addWidget(row(self.retry_all))
        self.table = Rows(
            tr("Quarantine"),
            (tr("Outcome"), tr("From"), tr("Kept since"), tr("File")),
            (21, 14, 16, 0),
        )
        self.table.chosen.connect(self._chosen)
        side = QWidget()
        self.detail = QVBoxLayout(side)
        self.detail.setContentsMargins(6, 0, 0, 0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(side)
        scroll.setMinimumWidth(40 * self.fontMetrics().averageCharWidth())
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.addWidget(self.table)
        self.split.addWidget(scroll)
        self.split.setStretchFactor(0, 3)
        self.split.setStretchFactor(1, 2)
        self.body.addWidget(self.split, 1)
        self.body.addStretch(0)

    def entered(self) -> None:
        """Show what is kept now."""
        self.outcome.hide()
        self.refresh()

    def refresh(self) -> None:
        """Ask again."""
        self.ask(imports.overview, self._show)

    def _show(self, found: HubSummary) -> None:
        self._kept = [*found.quarantine, *found.waiting]
        if self._kept:
            text = tr("Refused: {refused}. Waiting for something that is to come: {waiting}.")
            words = text.format(refused=len(found.quarantine), waiting=len(found.waiting))
        else:
            words = tr("Nothing was refused and nothing waits.")
        self.count.setText(words)
        self.split.setVisible(bool(self._kept))
        self.retry_all.setVisible(bool(found.quarantine))
        roster = self.client.standing.pack
        names = {d.kid: d.call_sign for d in roster.roster.devices} if roster else {}
        zone = self.client.preferences.zone
        self.table.put(
            [
                (
                    outcome_words().get(each.outcome, each.outcome),
                    names.get(each.kid, each.kid.hex()) if each.kid else "",
                    in_zone(each.kept_at, zone),
                    each.name,
                )
                for each in self._kept
            ]
        )

    def _chosen(self, number: int) -> None:
        clear(self.detail)
        if not 0 <= number < len(self._kept):
            return
        each = self._kept[number]
        facts = [f"{tr('File')}: {each.name}"]
        if each.kid:
            facts.append(f"{tr('Key')}: {each.kid.hex()}")
        if each.first is not None:
            facts.append(f"{tr('First record')}: {each.first}")
        facts.append(f"SHA-256: {each.sha256.hex()}")
        parts: list[QWidget] = [
            label(outcome_words().get(each.outcome, each.outcome), "title"),
            told(said(each.reason)),
        ]
        if each.advice:
            parts.append(told(f"→ {said(each.advice)}", "caution"))
        if not each.whole:
            parts.append(label(tr("The file is too large to be kept: only its reason is here.")))
        parts.append(told("\n".join(facts), "muted"))
        if each.outcome != Outcome.WAITING and each.whole:
            again = button(tr("Try again"), partial(self._retry, [each]), name="first")
            parts += [row(again), row(button(tr("Show the file"), partial(self._locate, each)))]
        self.detail.addWidget(card(*parts))
        self.detail.addStretch(1)

    def _retry_all(self) -> None:
        self._retry([each for each in self._kept if each.outcome != Outcome.WAITING])

    def _retry(self, chosen: Sequence[HeldFile]) -> None:
        self.retry_all.setEnabled(False)
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
        self.ask(partial(_file, chosen), self._open)

    def _open(self, path: str) -> None:
        self.outcome.setText(told(path).text())
        self.outcome.show()
        QDesktopServices.openUrl(QUrl.fromLocalFile(path.rpartition("/")[0]))


def _retry(chosen: Sequence[HeldFile], session: Session) -> tuple[Result, ...]:
    at = now()
    with imports.hub(session.store, pack_of(session), at) as hub:
        return import_batch.retry(hub, chosen, now=at)


def _file(chosen: HeldFile, session: Session) -> str:
    return held_files.path(session.store, held_files.QUARANTINE, chosen.sha256).as_posix()
