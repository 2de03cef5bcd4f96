"""Send and receive: what waits, what was written, what came back; each state as it was proven."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from fieldapp.desk import transfer
from fieldapp.desk.delivery import Taken
from fieldapp.desk.session import Session
from fieldapp.desk.transfer import Sent, Waiting
from fieldapp.errors import FieldappError
from fieldapp.sync.seal import Sealed
from fieldapp.ui.page import Client, Page, now
from fieldapp.ui.parts import button, card, clear, label, row, told
from fieldapp.ui.texts import in_words, tr


class TransferPage(Page):
    """Seals to a stick and takes receipts from one.

    Signals:
        changed: States of records, or the mission pack, may be others now.
    """

    changed = Signal()

    def __init__(self, client: Client) -> None:
        super().__init__(client, tr("Send and receive"))
        self.waits = label("")
        self.seal_button = button(
            tr("Seal to a stick or folder…"), self._choose_target, name="first"
        )
        self.receive_button = button(tr("Receive from a stick or folder…"), self._choose_source)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr("Progress"))
        self.progress.hide()
        self.outcome = told("", "good")
        self.outcome.hide()
        self.body.addWidget(
            card(
                self.waits, row(self.seal_button, self.receive_button), self.progress, self.outcome
            )
        )
        inside = QWidget()
        self.bundles = QVBoxLayout(inside)
        self.bundles.setContentsMargins(0, 0, 0, 0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        self.body.addWidget(scroll, 1)

    def entered(self) -> None:
        """Show what waits now."""
        self.ask(transfer.waiting, self._show)

    def _show(self, found: Waiting) -> None:
        if found.records:
            text = tr("{records} records and {files} files wait to be sealed.").format(
                records=found.records, files=found.evidence
            )
        else:
            text = tr("Nothing waits: everything that was signed is sealed.")
        self.waits.setText(text)
        self.seal_button.setEnabled(bool(found.records))
        clear(self.bundles)
        if not found.bundles:
            self.bundles.addWidget(
                label(tr("No bundle was sealed yet. Put a stick in and seal to it."), "muted")
            )
        for sent in found.bundles:
            self.bundles.addWidget(self._bundle(sent))
        self.bundles.addStretch(1)

    def _bundle(self, sent: Sent) -> QWidget:
        count = sent.last - sent.first + 1
        head = tr("Records {first} to {last}").format(first=sent.first, last=sent.last)
        lines = [f"{sent.sealed_at.astimezone():%d.%m.%Y %H:%M}  {sent.name}"]
        lines.append(
            tr("✓ written and read back") if sent.read_back else tr("✗ not read back: seal again")
        )
        if sent.logged == 0:
            lines.append(tr("… no receipt yet"))
        elif sent.logged < count:
            lines.append(
                tr("◑ {some} of {all} proven to be in the log").format(some=sent.logged, all=count)
            )
        else:
            lines.append(tr("● all proven to be in the log"))
        return card(label(head), told("\n".join(lines), "muted"))

    def _choose_target(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Seal to a stick or folder…"))
        if name:
            self.seal(Path(name))

    def _choose_source(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Receive from a stick or folder…"))
        if name:
            self.receive(Path(name))

    def seal(self, folder: Path) -> None:
        """Seal everything that waits to a folder."""
        self._begin()

        def work(session: Session) -> Sealed:
            return transfer.seal_to(session, folder, now=now(), progress=self._from_lane)

        self.ask(work, partial(self._sealed, folder), self._failed)

    def receive(self, folder: Path) -> None:
        """Take receipts and a newer mission pack from a folder."""
        self._begin()

        def work(session: Session) -> Taken:
            return transfer.receive_from(session, folder, now=now())

        self.ask(work, self._taken, self._failed)

    def _begin(self) -> None:
        self.tell("")
        self.outcome.hide()
        self.seal_button.setEnabled(False)
        self.receive_button.setEnabled(False)
        self.progress.setRange(0, 0)
        self.progress.show()

    def _from_lane(self, done: int, total: int, what: str) -> None:
        self.client.worker.tell(self, self._progressed, (done, total, what))

    def _progressed(self, told_: tuple[int, int, str]) -> None:
        done, total, _ = told_
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _sealed(self, folder: Path, made: Sealed) -> None:
        text = tr("{records} records and {files} files are sealed on {folder}, and were read back.")
        self._end(text.format(records=made.records, files=len(made.evidence), folder=folder))
        if made.missing:
            self.tell(tr("{count} files are missing here.").format(count=len(made.missing)))

    def _taken(self, taken: Taken) -> None:
        received = taken.receipts
        lines = [
            tr("{count} receipts: {records} records are proven to be in the log.").format(
                count=received.new, records=received.logged
            )
        ]
        if taken.version is not None:
            lines.append(tr("Mission pack version {number}.").format(number=taken.version))
        self._end("\n".join(lines))
        refused = [f"{name}: {reason} {advice}" for name, reason, advice in received.refused]
        if taken.refused is not None:
            refused.append(in_words(taken.refused))
        self.tell("\n".join(refused))

    def _end(self, text: str) -> None:
        self.progress.hide()
        self.receive_button.setEnabled(True)
        self.outcome.setText(text)
        self.outcome.show()
        self.changed.emit()
        self.ask(transfer.waiting, self._show)

    def _failed(self, error: FieldappError) -> None:
        self.progress.hide()
        self.receive_button.setEnabled(True)
        self.seal_button.setEnabled(True)
        self.tell_error(error)
