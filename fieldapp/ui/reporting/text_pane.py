"""Text pane of the report page: a text for each section, kept while it is typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from fieldapp.app.entry.draft_store import AUTOSAVE_MS
from fieldapp.app.home.session import Session
from fieldapp.app.reporting import report_text, report_view
from fieldapp.app.reporting.report_text import BOUND, CHECKED, DRAFTED, TextState, WrittenText
from fieldapp.app.reporting.report_view import OfferedNumber, ReportView
from fieldapp.errors import FieldappError
from fieldapp.report.daily.edition_copies import AUDIENCES
from fieldapp.report.daily.narrative.narrative_text import NARRATED, NarrativeBlock
from fieldapp.ui.base.base_page import now
from fieldapp.ui.base.basics import button, safe_label
from fieldapp.ui.base.calm_inputs import DropDown
from fieldapp.ui.base.flow_layout import flow
from fieldapp.ui.base.texts import in_words, tr
from fieldapp.ui.reporting.edition_words import audience_words
from fieldapp.ui.reporting.text_editor import NumberChoice, TextEditor
from fieldapp.wording.safe_text import visible

TextPlace = tuple[date, int, str, str]
"""Last day, days, section and language of a text."""
Texts = tuple[WrittenText, ...]
_LINES: Final = 5  # of what is told below the text, at most


class TextPane(QWidget):
    """The text of one section at a time, in the language of the pages.

    Args:
        ask: Does a piece of work on the home's lane, as `Page.ask`.

    Signals:
        rewritten: (ReportView) the texts are others now, and kept.
    """

    rewritten = Signal(object)

    def __init__(self, ask: Callable[..., None]) -> None:
        super().__init__()
        self._ask = ask
        self._view: ReportView | None = None
        self._typed: dict[TextPlace, WrittenText] = {}  # not kept yet
        self._later = QTimer(self, singleShot=True, interval=AUTOSAVE_MS)
        self._later.timeout.connect(self.keep)
        self.section = DropDown()
        self.section.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToContents)
        self.section.setAccessibleName(tr("Section"))
        self.section.currentIndexChanged.connect(lambda _index: self._show_section())
        self.audience = DropDown()
        self.audience.setAccessibleName(tr("Who may read this text"))
        for code in AUDIENCES:
            self.audience.addItem(audience_words()[code], code)
        self.audience.currentIndexChanged.connect(lambda _index: self._edited())
        self.editor = TextEditor()
        self.editor.textChanged.connect(self._edited)
        self.editor.wanted.connect(self._offer)
        self.warnings = safe_label("", "caution")
        self.insert = button(tr("Insert a number…"), self._offer)
        self.insert.setToolTip(tr("Ctrl+I, or type {"))
        self.bind = button(tr("Take the report's numbers"), self._bind)
        self.checked = QCheckBox(tr("Read through"))
        self.checked.setAccessibleName(tr("Read through"))
        self.checked.toggled.connect(self._check)
        self.choice = NumberChoice()
        self.choice.chosen.connect(self._insert)
        self.choice.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(flow(self.section, self.audience))
        column.addWidget(self.editor, 2)
        column.addWidget(self.choice, 3)
        column.addWidget(self.warnings)
        column.addWidget(flow(self.insert, self.bind, self.checked))
        for name in NARRATED:
            self.section.addItem("", name)
        self._enable()

    # --- Shown.

    def show_report(self, view: ReportView) -> None:
        """Show the texts of a report; what is typed and not kept yet stays."""
        self._view = view
        self._name_sections()
        self._show_section()

    def clear(self) -> None:
        """Show nothing: no report is here."""
        self.keep()
        self._view = None
        self._enable()

    def _name_sections(self) -> None:
        view = self._view
        assert view is not None  # noqa: S101 - the caller has one
        states = state_words()
        for at in range(self.section.count()):
            name = str(self.section.itemData(at))
            word = report_text.state_of(self._text(name), view.numbers).word
            self.section.setItemText(at, f"{view.titles[name]} · {states[word]}")

    def _enable(self) -> None:
        for each in (self.section, self.audience, self.editor, self.insert):
            each.setEnabled(self._view is not None)
        self._tell()

    def _place(self, section: str) -> TextPlace:
        assert self._view is not None  # noqa: S101 - the callers have one
        return self._view.last, self._view.days, section, self._view.language

    def _text(self, section: str) -> WrittenText:
        """The text of a section as it stands, in the language of the pages."""
        view = self._view
        assert view is not None  # noqa: S101 - the callers have one
        if (typed := self._typed.get(self._place(section))) is not None:
            return typed
        for each in view.texts:
            if (each.block.section, each.block.language) == (section, view.language):
                return each
        english = next((e for e in view.texts if e.block.section == section), None)
        audience = english.block.audience if english else AUDIENCES[0]
        return WrittenText(NarrativeBlock(section, view.language, audience, ""))

    @property
    def current(self) -> str:
        """The section that is shown."""
        return str(self.section.currentData())

    def _show_section(self) -> None:
        if self._view is None:
            return
        text = self._text(self.current)
        self.editor.fill(text.block.text)
        self.audience.blockSignals(True)
        self.audience.setCurrentIndex(self.audience.findData(text.block.audience))
        self.audience.blockSignals(False)
        self._enable()

    def _tell(self) -> None:
        """Say what is typed, what the report says of it, and what is of no number."""
        state = TextState("")
        if self._view is not None:
            state = report_text.state_of(self._text(self.current), self._view.numbers)
            self.warnings.setText(visible("\n".join(self._lines(state)[:_LINES])))
        self.editor.marks.show_state(state, self.palette())
        self.warnings.setVisible(bool(state.typed or state.unbound))
        self.bind.setEnabled(any(each.bound for each in state.typed))
        self.checked.blockSignals(True)
        self.checked.setChecked(state.word == CHECKED)
        self.checked.setEnabled(state.word in (BOUND, CHECKED))
        self.checked.blockSignals(False)

    def _lines(self, state: TextState) -> list[str]:
        view = self._view
        assert view is not None  # noqa: S101 - the caller has one
        text, lines = self._text(self.current).block.text, []
        for figure in state.typed:
            typed = f"{text[figure.start : figure.end]} {figure.noun}"
            if figure.bound is None:
                line = tr("Typed: {typed}. No total of the report counts that.")
                lines.append(line.format(typed=typed))
                continue
            number = report_text.said_number(figure.bound, view.numbers, view.language)
            line = tr("Typed: {typed}. The report says: {number}.")
            lines.append(line.format(typed=typed, number=number))
        unknown = tr("The report has no number {name}.")
        return [*lines, *(unknown.format(name=name) for name in state.unbound)]

    # --- Typed.

    def _edited(self) -> None:
        if self._view is None:
            return
        block = replace(
            self._text(self.current).block,
            text=self.editor.text,
            audience=str(self.audience.currentData()),
        )
        if block != self._text(self.current).block:  # marks are changes too, for Qt
            self._put(WrittenText(block))

    def _put(self, text: WrittenText) -> None:
        self._typed[self._place(text.block.section)] = text
        self._later.start()
        self._tell()

    def keep(self) -> None:
        """Keep what is typed, at once."""
        self._later.stop()
        for last, days in {place[:2] for place in self._typed}:
            typed = {p: text for p, text in self._typed.items() if p[:2] == (last, days)}
            work = partial(_keep, last=last, days=days, texts=tuple(typed.values()))
            self._ask(work, partial(self._kept, last, days, typed))

    def _kept(
        self, last: date, days: int, typed: Mapping[TextPlace, WrittenText], kept: Texts
    ) -> None:
        for place, text in typed.items():
            if self._typed.get(place) == text:
                del self._typed[place]
        if self._view is None or (self._view.last, self._view.days) != (last, days):
            return
        self._view = replace(self._view, texts=kept)
        self._name_sections()
        self._tell()
        self._ask(partial(report_view.rewritten, view=self._view, texts=kept), self._take)

    def _take(self, view: ReportView) -> None:
        """Take the report with its texts, unless another one came meanwhile."""
        mine = self._view
        if mine is not None and view.figures is mine.figures and view.texts == mine.texts:
            self._view = view
            self.rewritten.emit(view)

    def _offer(self) -> None:
        if self._view is not None:
            work = partial(report_view.offered, view=self._view, section=self.current)
            self._ask(work, self._choose)

    def _choose(self, numbers: tuple[OfferedNumber, ...]) -> None:
        self.choice.show()
        self.choice.offer(numbers)

    def _insert(self, name: str) -> None:
        self.choice.hide()
        if name:
            self.editor.insert_number(name)
        self.editor.setFocus()

    def _bind(self) -> None:
        """Put the report's numbers in the place of typed ones, the last first."""
        assert self._view is not None  # noqa: S101 - the button is off without one
        text = self.editor.text
        state = report_text.state_of(self._text(self.current), self._view.numbers)
        for figure in reversed(state.typed):
            text = report_text.bind_typed(text, figure)
        self.editor.replace(text)
        self.editor.setFocus()

    def _check(self, on: bool) -> None:  # noqa: FBT001 - Qt's
        assert self._view is not None  # noqa: S101 - the box is off without one
        text = self._text(self.current)
        try:
            read = (
                report_text.checked(text, self._view.numbers) if on else replace(text, checked="")
            )
        except FieldappError as e:
            self.warnings.setText(in_words(e))
            return
        self._put(read)


def state_words() -> dict[str, str]:
    """Words for the state of a text."""
    return {
        report_text.EMPTY: tr("empty"),
        DRAFTED: tr("drafted"),
        BOUND: tr("bound"),
        CHECKED: tr("read through"),
    }


def _keep(session: Session, *, last: date, days: int, texts: Texts) -> Texts:
    return report_text.keep(session, last, days, texts, now())
