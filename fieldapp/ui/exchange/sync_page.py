"""Sync page: network exchange with the hub, its progress, and network errors in words.

It works on a lane of its own with its own connection to the database: an answer over a satellite
link may take minutes, and a monitor must be able to log meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QLineEdit, QProgressBar

from fieldapp.app.exchange import network_sync
from fieldapp.app.exchange.network_sync import (
    Outlook,
    StopSignal,
    Synced,
    SyncProgress,
    Wish,
)
from fieldapp.app.home import preferences
from fieldapp.app.home.session import Session
from fieldapp.errors import FieldappError, TransportError
from fieldapp.ui.base.background import Worker
from fieldapp.ui.base.base_page import Client, Page, now
from fieldapp.ui.base.basics import button, card, label, row, safe_label
from fieldapp.ui.base.calm_inputs import DropDown
from fieldapp.ui.base.exchange_words import (
    alarm_lines,
    arrived_lines,
    last_words,
    unwitnessed_words,
)
from fieldapp.ui.base.page_requests import ShowInbox
from fieldapp.ui.base.record_words import newer_words, own_fork_words
from fieldapp.ui.base.texts import counted, in_words, said, size_words, tr

T = TypeVar("T")

BUDGETS: Final = (None, 100_000, 500_000, 2_000_000, 10_000_000)


class SyncPage(Page):
    """Sends to the hub and receives from it."""

    def __init__(self, client: Client) -> None:
        super().__init__(client, tr("Sync"))
        self._work = _Work()
        self.hub = safe_label("", "muted")
        self.waits = label("")
        self.last = label("", "muted")
        self.last.hide()
        chosen = client.preferences
        self.metered = QCheckBox(tr("Satellite or metered link: records and receipts only"))
        self.metered.setChecked(chosen.metered)
        self.metered.toggled.connect(lambda on: self._keep(metered=on))
        self.budget = DropDown()
        self.budget.setAccessibleName(tr("Use at most"))
        for amount in BUDGETS:
            self.budget.addItem(tr("any amount") if amount is None else size_words(amount), amount)
        self.budget.setCurrentIndex(max(0, self.budget.findData(chosen.budget or None)))
        self.budget.activated.connect(
            lambda _index: self._keep(budget=self.budget.currentData() or 0)
        )
        self.proxy = QLineEdit(chosen.proxy)
        self.proxy.editingFinished.connect(lambda: self._keep(proxy=self.proxy.text().strip()))
        self.proxy.setAccessibleName(tr("Proxy"))
        self.proxy.setPlaceholderText(tr("as this computer is set up"))
        self.proxy.setMinimumWidth(24 * self.fontMetrics().averageCharWidth() + 120)
        self.start_button = button(tr("Sync now"), self.start, name="first")
        self.stop_button = button(tr("Stop"), self.stop)
        self.stop_button.hide()
        self.hurry_button = button(tr("Try now"), self._hurry)
        self.hurry_button.hide()
        self._left = 0.0  # seconds until the next try
        self._urgent = False  # somebody waits for an urgent observation to be sent
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self._tick)
        self.doing = label("")
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("Progress"))
        self.bar.setTextVisible(False)
        self.figures = label("", "muted")
        self.outcome = safe_label("", "good")
        self.inbox = button(tr("Open the inbox"), lambda: self.requested.emit(ShowInbox()))
        for each in (self.doing, self.bar, self.figures, self.outcome, self.inbox):
            each.hide()
        self.body.addWidget(
            card(
                self.hub,
                self.waits,
                self.last,
                row(self.metered),
                row(label(tr("Use at most"), wrap=False), self.budget),
                row(label(tr("Proxy"), wrap=False), self.proxy),
                row(self.start_button, self.hurry_button, self.stop_button),
                self.doing,
                self.bar,
                self.figures,
                # Below the buttons: what comes while they are used must not move them.
                self.trouble,
                self.outcome,
                row(self.inbox),
            )
        )
        self.body.addStretch(1)
        self.destroyed.connect(self._work.end)

    @property
    def busy(self) -> bool:
        """Whether an exchange is under way."""
        return not self.stop_button.isHidden()

    def entered(self) -> None:
        """Show what waits now."""
        self.ask(network_sync.outlook, self._show)

    def _show(self, found: Outlook) -> None:
        self.hub.setText(
            tr("The hub: {address}").format(address=found.url)
            if found.url
            else tr("The mission's hub is not on the network. Send and receive with a stick.")
        )
        self.start_button.setEnabled(bool(found.url) and not self.busy)
        self.last.setVisible(found.last is not None)
        if found.last is not None:
            self.last.setText(last_words(found.last, self.client.preferences.zone))
        if found.records or found.pieces:
            text = tr("{records} and {files} are not with the hub: about {size}.")
            self.waits.setText(
                text.format(
                    records=counted("{count} records", found.records),
                    files=counted("{count} files", found.pieces),
                    size=size_words(found.size),
                )
            )
        else:
            self.waits.setText(tr("Everything that was signed is with the hub."))

    def _keep(self, **chosen: Any) -> None:
        made = replace(self.client.preferences, **chosen)
        if made != self.client.preferences:
            self.client.preferences = made
            self._ask_quietly(
                lambda session: preferences.write(session.store, made), lambda _: None
            )

    def start(self) -> None:
        """Begin; on a lane of its own."""
        self.tell("")
        self.outcome.hide()
        self.inbox.hide()
        for each in (self.doing, self.bar, self.figures, self.stop_button):
            each.show()
        self.bar.setRange(0, 0)
        self.doing.setText(tr("Connecting"))
        self.figures.setText("")
        self.start_button.setEnabled(False)
        self.stop_button.setFocus()
        self.ask(network_sync.twin, self._begin, self._failed)

    def send_urgent(self) -> None:
        """Send at once: begin, or end the wait for the next try."""
        self._urgent = True
        if not self.busy:
            self._ask_quietly(network_sync.outlook, self._begin_urgent)
        elif self._left > 0:
            self._hurry()

    def _begin_urgent(self, found: Outlook) -> None:
        self._show(found)
        if not found.records:
            self._tell_urgent(tr("Urgent: the hub has it."))
        elif found.url and not self.busy:
            self.start()
        elif not found.url:
            self._tell_urgent(tr("Urgent: there is no way to the hub. Take it to a stick now."))

    def _tell_urgent(self, text: str) -> None:
        if self._urgent:
            self._urgent = False
            self.urgent_told.emit(text)

    def _begin(self, twin: network_sync.Twin) -> None:
        wish = Wish(
            metered=self.metered.isChecked(),
            budget=self.budget.currentData(),
            proxy=self.proxy.text().strip() or None,
        )
        stop, lane = self._work.begin(twin)

        def tell(progress: SyncProgress) -> None:
            lane.tell(self, self._progressed, progress)

        def work(session: Session) -> Synced:
            return network_sync.sync_session(session, wish, clock=now, tell=tell, stop=stop)

        lane.run(self, work, self._synced, self._failed)

    def stop(self) -> None:
        """Stop as soon as can be; what was sent stays sent."""
        self._work.stop()
        self._wait(0.0)
        self.doing.setText(tr("Stopping; what was sent stays sent"))
        self.stop_button.setEnabled(False)

    def _progressed(self, progress: SyncProgress) -> None:
        self.bar.setRange(0, max(1, progress.total // 1000))
        self.bar.setValue(progress.uploaded // 1000)
        if self.stop_button.isEnabled():
            self.doing.setText(_doing(progress))
            self._wait(progress.seconds if progress.problem is not None else 0.0)
        moves = progress.rate and progress.problem is None
        rate = tr(" · {rate} a second").format(rate=size_words(progress.rate)) if moves else ""
        text = tr("{sent} sent · {received} received{rate} · about {left} left to send")
        self.figures.setText(
            text.format(
                sent=size_words(progress.sent),
                received=size_words(progress.received),
                rate=rate,
                left=size_words(progress.total - progress.uploaded),
            )
        )
        self.trouble.setVisible(progress.problem is not None)
        if progress.problem is not None:
            self.trouble.setText(in_words(progress.problem))

    # --- Between two tries.

    def _wait(self, seconds: float) -> None:
        """Count down to the next try; 0 while there is nothing to wait for."""
        self._left = seconds
        waits = seconds > 0
        if not waits and self.hurry_button.hasFocus():
            self.stop_button.setFocus()
        self.hurry_button.setVisible(waits)
        if waits:
            self._show_left()
            self._clock.start()
        else:
            self._clock.stop()

    def _tick(self) -> None:
        self._left = max(0.0, self._left - 1)
        self._show_left()

    def _show_left(self) -> None:
        text = tr("Trying again in {seconds} s")
        self.doing.setText(text.format(seconds=max(1, round(self._left))))

    def _hurry(self) -> None:
        self._wait(0.0)
        self.doing.setText(tr("Connecting"))
        self._work.hurry()

    def _synced(self, done: Synced) -> None:
        if done.left.records and done.stopped:
            self._tell_urgent(_not_sent())
        lines = _lines(done)
        self.outcome.setText("\n".join(lines))
        # What is not over yet must not look like what is.
        open_ = done.stopped or done.unproven or done.unwitnessed or done.received.refused
        self.outcome.setObjectName("caution" if open_ else "good")
        self.outcome.style().unpolish(self.outcome)
        self.outcome.style().polish(self.outcome)
        self.outcome.setVisible(bool(lines))
        self.inbox.setVisible(done.came.in_inbox or not done.in_order)
        # Said once, and without names of files, which tell a reader nothing.
        reasons = [f"{said(why)} {said(advice)}" for _file, why, advice in done.received.refused]
        refused = list(dict.fromkeys(reasons))
        refused += [in_words(each) for each in done.problems]
        refused += alarm_lines(done.histories)
        self._end("\n".join(refused))

    def _failed(self, error: FieldappError) -> None:
        self._tell_urgent(_not_sent())
        self._end(in_words(error))
        if isinstance(error, TransportError) and error.kind == "portal":
            self.doing.setText(tr("Log in to this network first, then sync again."))
            self.doing.show()

    def _end(self, wrong: str) -> None:
        """End the exchange; an error stays shown."""
        self._wait(0.0)
        self.tell(wrong)
        if self.stop_button.hasFocus() or not self.stop_button.isEnabled():
            self.start_button.setEnabled(True)
            self.start_button.setFocus()
        for each in (self.doing, self.bar, self.figures, self.stop_button):
            each.hide()
        self.stop_button.setEnabled(True)
        self._work.end()
        again, self._urgent = self._urgent, False
        if again:  # it may have been signed while the last of it was checked
            self.send_urgent()
        self.changed.emit()
        self._ask_quietly(network_sync.reloaded, self._show)

    def _ask_quietly(self, work: Callable[[Session], T], done: Callable[[T], None]) -> None:
        """As ask; what the page tells stays."""
        self.client.worker.run(self, work, done, self.tell_error)


class _Work:
    """The exchange under way: its lane and stop signal; it ends with the page at the latest."""

    def __init__(self) -> None:
        self._stop = StopSignal()
        self._lane: Worker[Session] | None = None

    def begin(self, twin: network_sync.Twin) -> tuple[StopSignal, Worker[Session]]:
        """A new lane, and what stops the work on it."""
        self._stop, self._lane = StopSignal(), Worker(twin.open, twin.close)
        return self._stop, self._lane

    def stop(self) -> None:
        """Stop as soon as can be."""
        self._stop.stop()

    def hurry(self) -> None:
        """Try again at once."""
        self._stop.hurry()

    def end(self) -> None:
        """Stop, and wait until the lane has ended."""
        self._stop.stop()
        lane, self._lane = self._lane, None
        if lane is not None:
            lane.stop()


def _not_sent() -> str:
    return tr("Urgent: not sent yet. Sync again, or take it to a stick now.")


def _doing(progress: SyncProgress) -> str:
    words = {
        "pack": tr("Looking for a newer mission pack"),
        "receive": tr("Taking what waits at the hub"),
        "records": tr("Sending records"),
        "evidence": tr("Sending evidence"),
        "fetch": tr("Fetching evidence that you asked for"),
        "check": tr("Checking the log"),
    }
    return words.get(progress.doing, "")


def _lines(done: Synced) -> list[str]:
    received = done.received
    lines = [said(each) for each in (done.log_ended, done.behind) if each is not None]
    lines += arrived_lines(done.came)
    if done.unwitnessed:
        lines.append(unwitnessed_words(done.unwitnessed))
    if done.unproven:
        lines.append(tr("Receipts have not come for all of it yet: sync again later."))
    if received.newer:
        lines.append(newer_words(received.newer))
    if received.forked:
        lines.append(own_fork_words())
    if done.stopped == "budget":
        lines.append(tr("The amount is used up. Sync again to go on."))
    elif done.stopped == "cancelled":
        lines.append(tr("Stopped. Sync again to go on."))
    elif done.stopped == "metered":
        lines.append(tr("Evidence waits for a better link."))
    if not lines and not received.refused:
        lines.append(tr("Nothing new."))
    return lines
