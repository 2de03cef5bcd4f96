"""A second officer at a finding: reads all that it rests on, approves, returns, dissents."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from fieldapp.app.desk import finding_drafts, finding_signing
from fieldapp.app.desk.finding_view import FindingView
from fieldapp.app.home.session import Session
from fieldapp.app.judging import signed_findings
from fieldapp.app.judging.signed_findings import ListedFinding
from fieldapp.app.records import fetching, record_detail
from fieldapp.app.records.read import Purpose
from fieldapp.app.records.record_detail import Detail
from fieldapp.ui.base.base_page import Page, now
from fieldapp.ui.base.page_requests import ShowEvidence, ShowRecord
from fieldapp.ui.base.record_words import void_words
from fieldapp.ui.base.texts import counted, tr
from fieldapp.ui.desk.findings import finding_lines
from fieldapp.ui.desk.findings.finding_pane import FindingPane
from fieldapp.ui.widgets.reason import ask_reason


class FindingVerdicts(QObject):
    """Work on the finding in the pane.

    Args:
        page: Where the pane is.
        pane: The pane.

    Attributes:
        view: What the pane shows; None for nothing.

    Signals:
        ready: (heading, lines, work) it is to be read in words; the work signs it.
        begun: (KeptFinding) a draft that is to take its place was begun.
        left: The person thinks better of it.
    """

    ready = Signal(str, object, object)
    begun = Signal(object)
    left = Signal()

    def __init__(self, page: Page, pane: FindingPane) -> None:
        super().__init__(page)
        self._page, self._pane = page, pane
        self.view: FindingView | None = None
        # Versions that were read, by finding.
        self._read: dict[bytes, dict[bytes, Detail]] = {}
        self._looked = set[bytes]()  # files that were looked at
        pane.read.connect(self._read_one)
        pane.opened.connect(lambda record: page.requested.emit(ShowRecord(record)))
        pane.looked.connect(self._look_at)
        pane.fetch_wanted.connect(self._fetch)
        pane.verdict.connect(self.ask_verdict)
        pane.withdrawing.connect(self.ask_withdrawal)
        pane.superseding.connect(self.succeed)

    def show(self, found: FindingView) -> None:
        """Show a finding; a version that came since is to be read too."""
        self.view = found
        self._read.setdefault(_name(found), {})
        self._show()

    def empty(self) -> None:
        """Show nothing."""
        self.view = None
        self._pane.empty()

    def _show(self) -> None:
        found = self.view
        if found is not None:
            read = self._read[_name(found)]
            self._pane.show_about(
                _name(found), partial(self._pane.show_finding, found, read, self._looked)
            )

    # --- Read in place.

    def read_next(self) -> None:
        """Read the next record that it rests on and that was not read."""
        unread = self._unread()
        if unread:
            self._read_one(unread[0])
        elif self.view is not None:
            self._page.tell(tr("All that it rests on was read."))

    def _unread(self) -> list[bytes]:
        found = self.view
        if found is None:
            return []
        read = self._read[_name(found)]
        shown = [each.version for each in found.rests if each.row is not None]
        return [version for version in shown if version not in read]

    def _read_one(self, record: bytes) -> None:
        found = self.view
        if found is None:
            return

        def came(detail: Detail) -> None:
            self._read[_name(found)][record] = detail
            self._show()

        preferences = self._page.client.preferences
        work = partial(
            record_detail.detail,
            record_hash=record,
            purpose=Purpose.REVIEW,
            language=preferences.language,
            zone=preferences.zone,
        )
        self._page.ask(work, came)

    def look_next(self) -> None:
        """Look at the next file of what was read that is here and was not looked at."""
        found = self.view
        read = [] if found is None else self._read[_name(found)].values()
        here = [each.sha256 for detail in read for each in detail.evidence if each.here]
        left = [sha256 for sha256 in here if sha256 not in self._looked]
        if left:
            self._look_at(left[0])
        elif here:
            self._page.tell(tr("All files of what was read were looked at."))
        else:
            self._page.tell(tr("What was read has no files here."))

    def _fetch(self, record: bytes, sha256: bytes) -> None:
        def signed(_: object) -> None:
            self._page.changed.emit()
            self._read_one(record)

        self._page.ask(partial(fetching.ask, sha256=sha256, now=now()), signed)

    def _look_at(self, sha256: bytes) -> None:
        self._looked.add(sha256)
        self._show()
        self._page.requested.emit(ShowEvidence(sha256))

    # --- Approve, return, dissent.

    def ask_verdict(self, verdict: str) -> None:
        """Ask what goes with a verdict; or say why none is to be given."""
        found = self.view
        if found is None:
            self._page.tell(tr("A draft is signed first."))
            return
        if found.group != "for_me":
            why = void_words(found.barred) if found.barred else tr("it does not wait for you")
            self._page.tell(tr("You may not approve it: {why}").format(why=why))
            return
        left = len(self._unread())
        if verdict == "approved" and left:
            self._page.tell(counted("Read all that it rests on first: {count} left", left))
            return
        words = {
            "approved": tr("Approve this finding"),
            "returned": tr("Return it to its author"),
            "dissent": tr("Dissent from it"),
        }
        explained = {
            "approved": tr("It takes effect where your approval stands in the log."),
            "returned": tr("It stays without effect; returns of two officers close it."),
            "dissent": tr("It stays open, and your reason goes with it."),
        }
        approves = verdict == "approved"
        self._page.tell("")
        self._pane.ask(
            ask_reason(
                words[verdict],
                explained[verdict],
                tr("Show it in words"),
                partial(self._show_verdict, found, verdict),
                self._gone,
                asked=tr("A note, if there is one to make") if approves else "",
                optional=approves,
                signs=False,
            )
        )

    def _show_verdict(self, found: FindingView, verdict: str, note: str) -> None:
        read = self._read[_name(found)].values()
        files = {piece.sha256 for detail in read for piece in detail.evidence}
        if not files <= self._looked:
            note = " ".join(filter(None, (note, tr("Evidence not seen."))))
        zone = self._page.client.preferences.zone

        def work(session: Session) -> ListedFinding:
            return finding_signing.judge(session, found, verdict, note, zone=zone, now=now())

        lines = finding_lines.to_judge(found, verdict, note, self._pane.words, zone)
        self.ready.emit(tr("Your word on a finding will be signed"), lines, work)

    # --- Withdrawn, or another in its place.

    def ask_withdrawal(self) -> None:
        """Ask why it is withdrawn."""
        found = self._in_force()
        if found is not None and found.listed is not None:
            self._pane.ask(
                ask_reason(
                    tr("Withdraw this finding"),
                    tr("It holds until a second officer approves the withdrawal."),
                    tr("Show it in words"),
                    partial(self._show_withdrawal, found),
                    self._gone,
                    signs=False,
                )
            )

    def _show_withdrawal(self, found: FindingView, grounds: str) -> None:
        digits = _name(found).hex()

        def work(session: Session) -> ListedFinding:
            return signed_findings.withdraw(session, digits, grounds, now=now())

        lines = [
            tr("Withdrawal of: {finding}").format(finding=finding_lines.heading(found)),
            tr("Grounds: {text}").format(text=grounds),
            tr("This finding alone: {hash}").format(hash=digits),
        ]
        self.ready.emit(tr("A withdrawal will be signed; it then waits for approval"), lines, work)

    def succeed(self) -> None:
        """Begin a draft that is to take its place."""
        found = self._in_force()
        if found is not None and found.listed is not None:
            work = partial(finding_drafts.succeeding, found=found.listed, now=now())
            self._page.ask(work, self.begun.emit)

    def _in_force(self) -> FindingView | None:
        found = self.view
        stands = found is not None and found.group in ("in_force", "shaken")
        self._page.tell("" if stands else tr("That is done with a finding in force alone."))
        return found if stands else None

    def _gone(self) -> None:
        self._pane.close_question()
        self.left.emit()


def _name(found: FindingView) -> bytes:
    assert found.listed is not None  # noqa: S101 - a draft is in the editor
    return found.listed.record.hash
