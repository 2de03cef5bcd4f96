"""Send and receive page: bundles to a carrier, receipts from it, and the proven state of each."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from fieldapp.app.exchange import transfer
from fieldapp.app.exchange.carrier_receive import ReceivedFiles, ReceiveProgress
from fieldapp.app.exchange.transfer import Sealed, SentBundle, Waiting
from fieldapp.app.home.session import Session
from fieldapp.errors import CancelledError, FieldappError
from fieldapp.observation.local_time import in_named_zone
from fieldapp.ui.base.base_page import Client, Page, now
from fieldapp.ui.base.basics import button, card, clear, label, row, safe_label
from fieldapp.ui.base.exchange_words import (
    alarm_lines,
    arrived_lines,
    last_words,
    unwitnessed_words,
)
from fieldapp.ui.base.page_requests import ShowInbox
from fieldapp.ui.base.progress import Progress
from fieldapp.ui.base.record_words import newer_words, own_fork_words
from fieldapp.ui.base.texts import counted, in_words, said, tr
from fieldapp.ui.widgets.folder_choice import CarrierChoice


class TransferPage(Page):
    """Seals to a stick and takes receipts from one."""

    def __init__(self, client: Client) -> None:
        super().__init__(client, tr("Send and receive"))
        self.waits = label("")
        self.last = label("", "muted")
        self.last.hide()
        self.carrier = CarrierChoice(tr("Stick or folder"))
        self.carrier.entered.connect(self.seal)
        self.seal_button = button(tr("Seal to it"), self.seal, name="first", key="Ctrl+Return")
        self.receive_button = button(tr("Receive from it"), self.receive, key="Ctrl+R")
        self.again_button = button(tr("Write again what has no receipt"), self.seal_again)
        self.again_button.hide()
        self.progress = Progress(_step_words)
        self.outcome = safe_label("", "good")
        self.outcome.hide()
        self.inbox = button(tr("Open the inbox"), lambda: self.requested.emit(ShowInbox()))
        self.inbox.hide()
        self.body.addWidget(
            card(
                self.waits,
                self.last,
                self.carrier,
                row(self.seal_button, self.receive_button, self.again_button),
                self.progress,
                self.outcome,
                row(self.inbox),
            )
        )
        self.body.addWidget(label(tr("What was sealed, and what is proven about it"), "muted"))
        inside = QWidget()
        self.bundles = QVBoxLayout(inside)
        self.bundles.setContentsMargins(0, 0, 0, 0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        scroll.setAccessibleName(tr("Send and receive"))
        self.body.addWidget(scroll, 1)
        self._waiting = self._unproven = 0
        self._ready()

    # --- As every page.

    def entered(self) -> None:
        """Show what waits now, and what is plugged in."""
        self.carrier.look()
        self.ask(transfer.waiting, self._show)

    @property
    def busy(self) -> bool:
        """True while it seals or receives."""
        return self.progress.busy

    def leave(self) -> None:
        """Stop between two files."""
        if self.busy:
            self.progress.stop()

    def carried(self) -> object:
        """The last outcome; work in progress goes on without a report."""
        return self.outcome.text(), self.trouble.text()

    def carry_on(self, carried: object) -> None:
        """Show again what was shown before the page was made anew."""
        if isinstance(carried, tuple) and carried[0]:
            self.outcome.setText(carried[0])
            self.outcome.show()
            self._again(carried[1])

    # --- What waits, and the bundles.

    def _show(self, found: Waiting) -> None:
        self._waiting, self._unproven = found.records, found.unproven
        self.again_button.setVisible(bool(found.unproven))
        if found.records:
            text = tr("{records} and {files} wait to be sealed.").format(
                records=counted("{count} records", found.records),
                files=counted("{count} files", found.evidence),
            )
        else:
            text = tr("Nothing waits: everything that was signed is sealed.")
        self.waits.setText(text)
        self.last.setVisible(found.last is not None)
        if found.last is not None:
            self.last.setText(last_words(found.last, self.client.preferences.zone))
        self._ready()
        clear(self.bundles)
        if not found.bundles:
            self.bundles.addWidget(
                label(tr("No bundle was sealed yet. Put a stick in and seal to it."), "muted")
            )
        for sent in found.bundles:
            self.bundles.addWidget(self._bundle(sent))
        self.bundles.addStretch(1)

    def _ready(self) -> None:
        self.seal_button.setEnabled(bool(self._waiting) and not self.busy)
        self.again_button.setEnabled(bool(self._unproven) and not self.busy)
        self.receive_button.setEnabled(not self.busy)

    def _bundle(self, sent: SentBundle) -> QWidget:
        count = sent.last - sent.first + 1
        head = tr("Records {first} to {last}").format(first=sent.first, last=sent.last)
        lines = [f"{in_named_zone(sent.sealed_at, self.client.preferences.zone)}  {sent.name}"]
        lines.append(
            tr("✓ written and read back") if sent.read_back else tr("✗ not read back: seal again")
        )
        if sent.unwitnessed:
            text = tr("◕ received; {some} of {all} in the log, not witnessed")
            lines.append(text.format(some=sent.unwitnessed, all=count))
        elif sent.logged == 0:
            lines.append(tr("… no receipt yet: nothing is known of its arrival"))
        elif sent.logged < count:
            lines.append(
                tr("◑ received; {some} of {all} in the log, proven").format(
                    some=sent.logged, all=count
                )
            )
        else:
            lines.append(tr("● received; in the log, proven"))
        return card(label(head), safe_label("\n".join(lines), "muted"))

    # --- Sealing and receiving.

    def seal(self) -> None:
        """Seal everything that waits to the carrier that is chosen."""
        if self._waiting:
            self._seal(again=False)

    def seal_again(self) -> None:
        """Write what has no receipt to the carrier that is chosen, once more."""
        if self._unproven:
            self._seal(again=True)

    def _seal(self, *, again: bool) -> None:
        folder = None if self.busy else self.carrier.folder()
        if folder is None:
            return
        report = self._begin()

        def work(session: Session) -> Sealed:
            return transfer.seal_to(session, folder, now=now(), progress=report, again=again)

        self.ask(work, partial(self._sealed, folder), self._failed)

    def receive(self) -> None:
        """Take what headquarters sent from the carrier that is chosen."""
        folder = None if self.busy else self.carrier.folder()
        if folder is None:
            return
        report = self._begin()

        def work(session: Session) -> ReceivedFiles:
            return transfer.receive_from(session, folder, now=now(), progress=report)

        self.ask(work, self._taken, self._failed)

    def _begin(self) -> ReceiveProgress:
        self.tell("")
        self.outcome.hide()
        self.inbox.hide()
        report = self.progress.begin(self.client.worker)
        self._ready()
        return report

    def _sealed(self, folder: Path, made: Sealed) -> None:
        text = tr("{records} and {files} are sealed on {folder}, and were read back.")
        missing = counted("{count} files are missing here or damaged.", len(made.missing))
        lines = [
            text.format(
                records=counted("{count} records", made.records),
                files=counted("{count} files", len(made.evidence)),
                folder=folder,
            )
        ]
        if 0 < self._waiting < made.records:  # sealing signed it
            lines.append(tr("One of them tells how letters to this laptop are sealed."))
        self._end(
            "\n".join(lines),
            missing if made.missing else "",
        )

    def _taken(self, taken: ReceivedFiles) -> None:
        received = taken.received
        lines = arrived_lines(taken.came)
        if not lines and not received.refused:
            again = tr("Nothing new: what is on it was taken before.")
            lines = [again if received.duplicates else tr("Nothing new.")]
        if received.newer:
            lines.append(newer_words(received.newer))
        if received.forked:
            lines.append(own_fork_words())
        if taken.unwitnessed:
            lines.append(unwitnessed_words(taken.unwitnessed))
        if taken.log_ended is not None:
            lines.append(said(taken.log_ended))
        if taken.behind is not None:
            lines.append(said(taken.behind))
        refused = [
            f"{name}: {said(reason)} {said(advice)}" for name, reason, advice in received.refused
        ]
        refused += alarm_lines(taken.histories)
        if taken.refused is not None:
            refused.append(in_words(taken.refused))
        self._end("\n".join(lines), "\n".join(refused))
        self.inbox.setVisible(taken.came.in_inbox or bool(refused))
        if taken.came.version or received.forked:
            self.home_changed.emit()

    def _end(self, text: str, trouble: str = "") -> None:
        self.progress.end()
        self.outcome.setText(text)
        self.outcome.setVisible(bool(text))
        self.changed.emit()
        self._again(trouble)

    def _failed(self, error: FieldappError) -> None:
        self.progress.end()
        self._ready()
        if isinstance(error, CancelledError):
            # What was finished before counts, and is shown.
            self._end(in_words(error))
        else:
            self._again(in_words(error))

    def _again(self, trouble: str) -> None:
        """Show what waits now, and what went wrong."""
        self.tell(trouble)

        def show(found: Waiting) -> None:
            self._show(found)
            self.tell(trouble)

        self.ask(transfer.waiting, show)


def _step_words(what: str) -> str:
    """A step in words."""
    if what == "evidence":
        return tr("Sealing a file and reading it back")
    if what.startswith("records"):
        return tr("Sealing records and reading them back")
    if what == "receipts":
        return tr("Checking receipts")
    if what == "pack":
        return tr("Checking the mission pack")
    return ""
