"""Findings page: drafts, what waits for an approval, what is in force, each with its reasons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from fieldapp.app.desk import finding_drafts, finding_list, finding_view
from fieldapp.app.desk.finding_drafts import KeptFinding
from fieldapp.app.desk.finding_list import GROUPS, FindingRow
from fieldapp.app.desk.finding_view import FindingView
from fieldapp.app.home.session import Session
from fieldapp.app.judging.signed_findings import ListedFinding
from fieldapp.errors import FieldappError
from fieldapp.observation.local_time import in_zone
from fieldapp.ui.base.base_page import Client, now
from fieldapp.ui.base.basics import label, letter_key
from fieldapp.ui.base.calm_inputs import DropDown
from fieldapp.ui.base.flow_layout import flow
from fieldapp.ui.base.page_requests import DraftFinding, ShowFinding
from fieldapp.ui.base.texts import counted, tr
from fieldapp.ui.desk.findings import finding_lines
from fieldapp.ui.desk.findings.finding_drafting import FindingDrafting
from fieldapp.ui.desk.findings.finding_editor import FindingEditor
from fieldapp.ui.desk.findings.finding_pane import FindingPane
from fieldapp.ui.desk.findings.finding_verdicts import FindingVerdicts
from fieldapp.ui.desk.key_sheet import KeySheet
from fieldapp.ui.desk.queue_words import record_words
from fieldapp.ui.desk.signing_list import SigningList
from fieldapp.ui.judging import finding_words
from fieldapp.ui.widgets.list_and_detail import ListAndDetailPage
from fieldapp.ui.widgets.table_view import TableColumn, TableModel, TableView
from fieldapp.wording.observation_text import labels


class FindingsPage(ListAndDetailPage):
    """The mission's findings: nothing is signed before it is read in words and pressed once."""

    detail: FindingPane
    takes = (DraftFinding, ShowFinding)

    def __init__(self, client: Client) -> None:
        self._zone, self._language = client.preferences.zone, client.preferences.language
        pack = client.standing.pack
        assert pack is not None  # noqa: S101 - the page is there only with a pack
        self._words = labels(pack.vocabulary, self._language)
        authors = client.standing.role == "verification_officer"
        super().__init__(
            client,
            tr("Findings"),
            TableView(tr("Findings"), TableModel(self._columns())),
            FindingPane(self._zone, self._words, authors=authors),
        )
        self._found: tuple[FindingRow, ...] = ()
        self._listed: list[FindingRow] = []
        self._wanted = self._shown = ""  # names of rows: the one to be shown, the one that is
        self._new = ""  # the draft that was just begun: the keys go into it
        self._filling = False
        self.which = DropDown()
        self.which.setAccessibleName(tr("Which"))
        self.which.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToContents)
        self._count_groups()
        self.which.currentIndexChanged.connect(lambda _index: self._fill())
        self.count = label("", "muted", wrap=False)
        self.outcome = label("", "good")
        self.outcome.hide()
        self.body.addWidget(flow(self.which, self.count))
        self.body.addWidget(self.basis)
        self.body.addWidget(self.outcome)
        self._build()
        self._bind(authors=authors)

    def _columns(self) -> tuple[TableColumn[FindingRow], ...]:
        return (
            TableColumn(tr("Standing"), _standing_words, 14),
            TableColumn(tr("What is found"), _found_words, 13),
            TableColumn(tr("It rests on"), _about_words),
            TableColumn(tr("Author"), _author_words, 14, spare=True),
            TableColumn(tr("Signed"), lambda each: in_zone(each.at, self._zone), 16, spare=True),
        )

    def _build(self) -> None:
        split = self.add_list((500, 620), (2, 3))
        self.editor, self.signing = FindingEditor(self._zone, self._words), SigningList()
        self.sheet = KeySheet(_sheet())
        self.right = QStackedWidget(split)
        split.insertWidget(1, self.right)
        for widget in (self.detail, self.editor, self.signing, self.sheet):
            self.right.addWidget(widget)
        split.setSizes([520, 580])
        keys = tr("J K walk · O read · E files · V approve · R return · D dissent · ? all keys")
        times = tr("Times: {zone}").format(zone=self._zone)
        self.body.addWidget(label(f"{keys} · {times}", "muted"))
        self.signing.back.connect(self._left_signing)
        self.sheet.closed.connect(self._back)
        self.table.chosen.connect(self._selected)
        self.table.activated.connect(lambda _index: self._enter())
        self.drafting = FindingDrafting(self, self.editor, self._words)
        self.verdicts = FindingVerdicts(self, self.detail)
        for work in (self.drafting, self.verdicts):
            work.ready.connect(self._show_signing)
        self.drafting.thrown.connect(self.refresh)
        self.editor.left.connect(self.table.setFocus)
        self.verdicts.begun.connect(self._begun)
        self.verdicts.left.connect(self.table.setFocus)
        self.detail.wanted.connect(lambda record: self.show_finding(record.hex()))

    def _bind(self, *, authors: bool) -> None:
        for letter, pressed in (
            ("J", partial(self._walk, 1)),
            ("K", partial(self._walk, -1)),
            ("O", self.verdicts.read_next),
            ("E", self.verdicts.look_next),
            ("V", partial(self.verdicts.ask_verdict, "approved")),
            ("R", partial(self.verdicts.ask_verdict, "returned")),
            ("D", partial(self.verdicts.ask_verdict, "dissent")),
        ):
            letter_key(self.table, letter, pressed)
        if authors:
            letter_key(self.table, "S", self.drafting.finish)
            letter_key(self.table, "P", self.verdicts.succeed)
            letter_key(self.table, "W", self.verdicts.ask_withdrawal)
        for number in range(len(GROUPS) + 1):
            self._key(str(number + 1), partial(self._choose, number))
        self._key("?", self._show_keys)
        self._key("/", self.which.setFocus)

    def _key(self, keys: str, pressed: Callable[[], object]) -> None:
        """Bind a key on the whole page: an empty list is hidden."""
        made = QShortcut(QKeySequence(keys), self, pressed)
        made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _choose(self, number: int) -> None:
        if self.table.hasFocus() or self.table.isHidden():
            self.which.setCurrentIndex(number)
            self.table.setFocus()

    # --- Coming and going.

    def entered(self) -> None:
        """Show what is there now; what was signed before is told no more."""
        self.outcome.hide()
        super().entered()

    def fulfil(self, request: object) -> None:
        """Show a finding, or begin a draft."""
        if isinstance(request, ShowFinding):
            self.show_finding(request.hash.hex())
        elif isinstance(request, DraftFinding):
            work = partial(
                finding_drafts.begin, names=request.hashes, state=request.state, now=now()
            )
            self.ask(work, self._begun)

    def show_finding(self, name: str) -> None:
        """Show a draft by its name, or the record with this hash, in hexadecimal."""
        self._wanted = name
        self.which.setCurrentIndex(0)
        self.refresh()

    def records_changed(self) -> None:
        """Bring the page up to date: records came or were signed elsewhere."""
        if self.isVisible():
            self.home_moved()

    def home_moved(self) -> None:
        """Show what came; not while something is asked or read before it is signed."""
        if not self.detail.asks and self.right.currentWidget() is not self.signing:
            self.refresh()

    def leave(self) -> None:
        """Keep what is typed."""
        self.drafting.flush()

    def _begun(self, kept: KeptFinding) -> None:
        self._new = kept.name
        self.show_finding(kept.name)

    # --- The list.

    def refresh(self) -> None:
        """Ask for the list again."""
        self.drafting.flush()
        self.ask_basis()
        work = partial(finding_list.listing, language=self._language, zone=self._zone)
        self.ask(work, self._came)

    def _came(self, found: tuple[FindingRow, ...]) -> None:
        self._found = found
        self._count_groups()
        self._fill()

    def _count_groups(self) -> None:
        counts, words = finding_list.group_counts(self._found), finding_words.group_words()
        chosen = max(self.which.currentIndex(), 0)
        items = [(tr("Everything"), "", len(self._found))]
        items += [(words[group], group, counts[group]) for group in GROUPS]
        self.which.blockSignals(True)
        self.which.clear()
        for key, (text, group, count) in enumerate(items, 1):
            self.which.addItem(f"{key}  {text} ({count})", group)
        self.which.setCurrentIndex(chosen)
        self.which.blockSignals(False)

    def _fill(self) -> None:
        name = self._wanted or self._shown
        group = self.which.currentData() or ""
        self._listed = [each for each in self._found if group in ("", each.group)]
        self._filling = True
        self.table.put(self._listed)
        self._filling = False
        self.count.setText(counted("{count} rows", len(self._listed)))
        none = tr("No findings yet. F on the page Review begins one, or a record's pane.")
        self.show_count(len(self._listed), tr("None of that kind.") if self._found else none)
        if not self._listed:
            self._show_nothing()
            return
        at = next((n for n, each in enumerate(self._listed) if each.is_of(name)), 0)
        if self._wanted and not self._listed[at].is_of(self._wanted):
            self.tell(tr("This finding is not on this laptop."))
        self._wanted = ""
        self._filling = True
        self.table.selectRow(at)
        self._filling = False
        self._selected(at)

    @property
    def _current(self) -> FindingRow | None:
        at = self.table.currentIndex().row()
        return self._listed[at] if 0 <= at < len(self._listed) else None

    def _show_nothing(self) -> None:
        self.drafting.put_aside()
        self.verdicts.empty()
        self.right.setCurrentWidget(self.detail)

    def _walk(self, step: int) -> None:
        at = self.table.currentIndex().row() + step
        if 0 <= at < len(self._listed):
            self.table.selectRow(at)

    def _selected(self, number: int) -> None:
        if self._filling or not 0 <= number < len(self._listed):
            return
        chosen = self._listed[number]
        self._shown = chosen.name
        if chosen.kept is not None:
            self.verdicts.empty()
            self.drafting.edit(chosen.kept)
            self._bring(self.editor)
            if chosen.name == self._new:
                self._new = ""
                self.editor.state.setFocus()
            return
        self.drafting.put_aside()
        work = partial(
            finding_view.looked_at, digits=chosen.name, language=self._language, zone=self._zone
        )
        # What is told at the top stays: a key may have been refused just before.
        self.client.worker.run(self, work, self._show, self.tell_error)

    def _show(self, found: FindingView) -> None:
        current, listed = self._current, found.listed
        if current is None or listed is None or current.name != listed.record.hash.hex():
            return
        self.verdicts.show(found)
        self._bring(self.detail)

    def _bring(self, widget: QWidget) -> None:
        """Bring a pane into view, unless something is read before it is signed."""
        if self.right.currentWidget() is not self.signing:
            self.right.setCurrentWidget(widget)

    def _enter(self) -> None:
        if self.drafting.kept is not None:
            self.editor.state.setFocus()
        else:
            self.verdicts.read_next()

    # --- Signed.

    def _show_signing(
        self, heading: str, lines: Sequence[str], work: Callable[[Session], ListedFinding]
    ) -> None:
        self.right.setCurrentWidget(self.signing)
        self.signing.show_lines(heading, lines, partial(self._sign, work))

    def _sign(self, work: Callable[[Session], ListedFinding]) -> None:
        kept = self.drafting.kept
        self._back()
        self.drafting.forget()  # or it would be kept once more after it was signed

        def signed(made: ListedFinding) -> None:
            self.detail.close_question()
            self.table.setFocus()
            self.outcome.setText(tr("Signed. It goes to headquarters with the rest."))
            self.outcome.show()
            self.changed.emit()
            self.show_finding(made.record.hash.hex())

        def refused(error: FieldappError) -> None:
            self.tell_error(error)
            if kept is not None:
                self.drafting.edit(kept)
            else:  # what it is now, to be looked at again; what was typed stays
                self._selected(self.table.currentIndex().row())
                self.detail.focus_question()

        self.outcome.hide()
        self.ask(work, signed, refused)

    def _left_signing(self) -> None:
        self._back()
        self.detail.focus_question()
        self.refresh()  # what came meanwhile was not shown

    def _back(self) -> None:
        self.right.setCurrentWidget(self.editor if self.drafting.kept else self.detail)
        self.table.setFocus()

    def _show_keys(self) -> None:
        self.right.setCurrentWidget(self.sheet)
        self.sheet.setFocus()


def _standing_words(each: FindingRow) -> str:
    """Group of a row; of what was approved, and is in no log that is known here, that."""
    if each.group == "in_force" and each.found and each.found.conclusion.since is None:
        return tr("◐ Approved, not in the log")
    if each.group == "shaken" and each.found and not each.found.conclusion.shaken:
        return tr("⚠ In force, doubted since")
    return finding_words.group_words()[each.group]


def _found_words(each: FindingRow) -> str:
    state = finding_words.state_of(each.state)
    if each.found is not None and each.found.body.withdraws is not None:
        return tr("Withdrawal of: {finding}").format(finding=state)
    return state


def _about_words(each: FindingRow) -> str:
    first = "" if each.about is None else record_words(each.about)
    more = f"+{each.count - 1}" if each.count > 1 else ""
    return " ".join(filter(None, (first, more)))


def _author_words(each: FindingRow) -> str:
    return "" if each.found is None else finding_lines.who(each.role, mine=each.mine)


def _sheet() -> list[tuple[str, str]]:
    return [
        ("J  K", tr("the next, the one before")),
        ("O", tr("read the next record that it rests on")),
        ("E", tr("look at the next file of what was read")),
        ("V", tr("approve it, once all was read")),
        ("R  D", tr("return it with a question; dissent")),
        ("S", tr("show the draft in words, to sign it")),
        ("P", tr("draft another in its place")),
        ("W", tr("withdraw it")),
        ("⏎  Esc", tr("go into the draft, or read on; back to the list")),
        ("1 … 9  /", tr("choose which are listed")),
    ]
