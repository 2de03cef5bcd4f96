"""Pane of one statement: as received, what was done, and two columns that are never added."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldapp.app.desk.statement_view import StatementView
from fieldapp.observation.local_time import in_zone
from fieldapp.ui.base.base_page import now
from fieldapp.ui.base.basics import button, card, label, row, safe_label
from fieldapp.ui.base.calm_inputs import DropDown
from fieldapp.ui.base.flow_layout import flow
from fieldapp.ui.base.record_words import judged
from fieldapp.ui.base.texts import counted, tr
from fieldapp.ui.base.total_words import basis_words, total_words
from fieldapp.ui.desk import statement_words
from fieldapp.ui.records.task_card import Check, WhomField
from fieldapp.ui.widgets.detail_pane import DetailPane
from fieldapp.ui.widgets.reason import ask_reason
from fieldapp.verification.findings.finding_checks import SIDE_STATES
from fieldapp.wording.observation_text import moment
from fieldapp.wording.safe_text import quoted

PROPOSED = ("alleged", *SIDE_STATES[:3])


class StatementPane(DetailPane):
    """The pane beside the list.

    Args:
        zone: IANA name of the zone that times are shown in.
        writes: This home signs what is done about statements.
        finds: It signs findings.
        check: Reads back whom a task goes to.

    Signals:
        stepped: (step, note) a step is to be signed.
        tasked: (to, text) a laptop or team is to be given the task to look.
        proposed: (state, grounds) a finding is to be signed.
        opened: (hash) the record is to be opened.
    """

    stepped = Signal(str, str)
    tasked = Signal(str, str)
    proposed = Signal(str, str)
    opened = Signal(object)

    def __init__(self, zone: str, *, writes: bool, finds: bool, check: Check) -> None:
        super().__init__(tr("The statement in full"), 460, question_place=1)
        self._zone, self._writes, self._finds, self._check = zone, writes, finds, check
        self._thread: bytes | None = None
        self._next_ask: Callable[[], object] | None = None

    def show_statement(self, found: StatementView) -> None:
        """Show a statement."""
        listed, statement = found.listed, found.listed.row.observation
        self._thread = listed.thread
        at = now()
        head: list[QWidget] = [
            safe_label(statement_words.heading_of(listed), "title"),
            safe_label(
                tr("Received {when}").format(when=in_zone(listed.received, self._zone)), "muted"
            ),
            safe_label(quoted(statement.note), "large"),
        ]
        if found.detail.sealed:
            head.append(label(tr("Who told it is sealed."), "muted"))
        next_step, ask = self._next(found)
        self.show_widgets(
            card(*head),
            next_step,
            self._columns(found),
            card(
                label(tr("What was done"), "muted"),
                *(safe_label(statement_words.step_words(s, self._zone)) for s in listed.steps),
                *(
                    safe_label(
                        statement_words.deadline_words(each, at, self._zone),
                        "caution" if each.is_breached(at) else "",
                    )
                    for each in listed.deadlines
                ),
            ),
            row(button(tr("Open the record"), partial(self.opened.emit, listed.row.hash))),
        )
        self._next_ask = ask

    def _columns(self, found: StatementView) -> QWidget:
        """Two columns side by side: their words and our observations; nothing adds them."""
        say = [label(tr("They say"), "title")]
        said = [f"{name}: {text}" for name, text in found.detail.lines]
        event_time = found.listed.row.observation.time
        if event_time is not None:
            say.append(safe_label(tr("It was: {when}").format(when=moment(event_time))))
        say += [safe_label(line) for line in said] or [label(tr("Nothing but their words."))]
        own = found.own
        seen = [label(tr("We observed"), "title")]
        totals = [total_words(tr("Ceasefire violations"), each) for _, each in own.totals.counted]
        seen += [safe_label(line) for line in totals]
        where = own.where
        if where.weak and own.rows:
            seen.append(
                label(tr("⚠ They tell no exact time or place: these may be others."), "caution")
            )
        elif where.weak:
            words = tr(
                "⚠ They tell no exact time or place. From {first} to {last} nothing was logged."
            )
            first, last = (in_zone(each, self._zone) for each in (where.since, where.until))
            seen.append(label(words.format(first=first, last=last), "caution"))
        elif not own.rows:
            seen.append(label(tr("Nothing was logged there at that time.")))
        seen.append(label(tr("It proves nothing of what they say."), "muted"))
        seen += [safe_label(line) for line in found.seen]
        more = len(own.rows) - len(found.seen)
        if more > 0:
            seen.append(label(counted("and {count} more", more), "muted"))
        if own.linked:
            words = tr("Linked with these as the same events, and counted with them:")
            seen.append(label(words, "caution"))
            seen += [safe_label(line) for line in found.linked]
        if own.totals.basis is not None:
            seen.append(label(basis_words(own.totals.basis), "muted"))
        both = QWidget()
        layout = QHBoxLayout(both)
        layout.setContentsMargins(0, 0, 0, 0)
        for widgets in (say, seen):
            layout.addWidget(card(*widgets), 1, Qt.AlignmentFlag.AlignTop)
        return both

    # --- What is next.

    def _next(self, found: StatementView) -> tuple[QWidget, Callable[[], object] | None]:
        """Widget of the next step, and what asks for it; None where nothing does."""
        step = found.listed.next
        if step is None:
            return label(tr("Nothing is left to do."), "muted"), None
        if step == "answered":
            return label(tr("A patrol was asked to look; its answer is awaited."), "muted"), None
        words = {
            "acknowledged": tr("Acknowledge it…"),
            "tasked": tr("Ask a patrol to look…"),
            "found": tr("Propose a finding…"),
            "told": tr("The party was told…"),
            "closed": tr("Close it…"),
        }
        able = {"tasked": True, "found": self._finds}.get(step, self._writes)
        if not able:
            text = tr("Next: {step}. Headquarters or a verification officer does it.").format(
                step=words[step].removesuffix("…")
            )
            return label(text, "muted"), None
        ask = {"tasked": self._ask_task, "found": self._ask_finding}.get(
            step, partial(self._ask_step, step)
        )
        made = button(words[step], ask, name="first")
        made.setText(f"{made.text()}   N")
        return flow(made), ask

    def ask_next(self) -> None:
        """Ask what the next step needs; nothing where there is none."""
        if self._next_ask is not None:
            self._next_ask()

    def empty(self) -> None:
        """Show nothing."""
        self._next_ask = None
        super().empty()

    def _ask_step(self, step: str) -> None:
        headings = {
            "acknowledged": tr("Acknowledged to the party"),
            "told": tr("The party was told the result"),
            "closed": tr("Close this statement"),
        }
        explained = {
            "acknowledged": tr("How and under which number, such as: letter 12."),
            "told": tr("By which channel, when, and what they were told."),
            "closed": tr("It stays readable. Nothing more is due. Say why it is closed."),
        }
        self.ask(
            ask_reason(
                headings[step],
                explained[step],
                tr("Sign"),
                partial(self.stepped.emit, step),
                self.close_question,
                asked=tr("In words"),
                optional=step == "acknowledged",
            )
        )

    def _ask_task(self) -> None:
        assert self._thread is not None  # noqa: S101 - a statement is shown
        whom = WhomField(self._thread, self._zone, self._check)
        self.ask(
            ask_reason(
                tr("Ask a patrol to look"),
                tr("It is a task of theirs; their answer stands here."),
                tr("Sign the task"),
                lambda text: self.tasked.emit(whom.to.text.strip(), text),
                self.close_question,
                asked=tr("What is to be done"),
                more=whom,
                check=whom.look,
            )
        )

    def _ask_finding(self) -> None:
        state = DropDown()
        state.setAccessibleName(tr("Finding"))
        for code in PROPOSED:
            state.addItem(judged(code), code)
        self.ask(
            ask_reason(
                tr("Propose a finding"),
                tr("A second officer approves it; until then it has no effect."),
                tr("Sign the proposal"),
                lambda text: self.proposed.emit(state.currentData(), text),
                self.close_question,
                asked=tr("Grounds"),
                more=row(label(tr("Finding"), wrap=False), state),
            )
        )
