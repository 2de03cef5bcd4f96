"""Editor of a finding's draft: what is found and why, and what it lacks while it is typed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QVBoxLayout, QWidget

from fieldapp.app.desk.finding_drafts import FindingDraft
from fieldapp.app.desk.finding_view import FindingView
from fieldapp.report.daily.edition_copies import AUDIENCES
from fieldapp.ui.base.basics import button, card, clear, label, row, safe_label, tab_in_order
from fieldapp.ui.base.calm_inputs import DropDown
from fieldapp.ui.base.flow_layout import flow
from fieldapp.ui.base.record_words import void_words
from fieldapp.ui.base.texts import in_words, tr
from fieldapp.ui.desk.findings import finding_lines
from fieldapp.ui.entry.form_fields import NoteField
from fieldapp.ui.judging import finding_words
from fieldapp.ui.widgets.detail_pane import DetailPane
from fieldapp.ui.widgets.field import Field
from fieldapp.verification.findings.finding_checks import CONFIDENCES, LEVELS, STATES
from fieldapp.wording.observation_text import Label


class FindingEditor(DetailPane):
    """The pane of a draft.

    Args:
        zone: IANA name of the zone that times are shown in.
        words: Of codes of the vocabulary.

    Signals:
        edited: A person changed something.
        finished: It is to be shown in words, to be signed.
        thrown: It is to be thrown away.
        added: (text) a record whose hash begins so is to be among those that it rests on.
        opened: (hash) a record is to be opened on its page.
        left: Escape was pressed in it: the keys of the list are wanted.
    """

    edited = Signal()
    finished = Signal()
    thrown = Signal()
    added = Signal(str)
    opened = Signal(object)
    left = Signal()

    def __init__(self, zone: str, words: Label) -> None:
        super().__init__(tr("The draft"), 460)
        self._zone, self._words = zone, words
        self._targets: tuple[str, ...] = ()
        self._supersedes = ""
        self._rules: dict[str, QCheckBox] = {}
        self._ticked: set[str] = set()
        self._fields()
        self._dynamic()
        self.add = Field(tr("Another record"), hint=tr("the beginning of its hash, then ⏎"))
        self.add.line.returnPressed.connect(lambda: self.added.emit(self.add.text.strip()))
        sign = button(tr("Show it in words, to sign it…"), self.finished.emit, name="first")
        sign.setText(f"{sign.text()}   S")
        away = button(tr("Throw it away…"), self.thrown.emit, name="danger")
        self.choices = flow(sign, away)
        keys = label(tr("⏎ goes into it · Esc back to the list · S shows it in words"), "muted")
        for widget in (
            card(
                label(tr("A draft, not signed"), "title"),
                self.trouble,
                self.before,
                self.choices,
                keys,
            ),
            card(*_named(tr("What is found"), self.state), self.lacks, self.ladder),
            card(label(tr("It rests on"), "muted"), self.resting, self.add),
            card(self.where, label(tr("Not where the teams spoke before."), "muted"), self.area),
            card(label(tr("By the rule: tick what it cites"), "muted"), self.rules),
            card(self.grounds, *_named(tr("How sure"), self.confidence)),
            card(
                *_named(tr("Whom it names"), self.level),
                self.naming,
                self.party,
                *self.sure_of_that,
                self.because,
            ),
            card(*_named(tr("It may go to"), self.audience)),
        ):
            self.column.addWidget(widget)
        self.column.addStretch(1)

    def _fields(self) -> None:
        judged, sures = finding_words.state_of, finding_words.confidence_words()
        levels, whom = finding_words.level_words(), finding_words.audience_words()
        unsaid = tr("not said")
        self.state = _choice(tr("What is found"), {each: judged(each) for each in ("", *STATES)})
        sure_of = {each: sures.get(each, unsaid) for each in ("", *CONFIDENCES)}
        self.confidence = _choice(tr("How sure"), sure_of)
        self.audience = _choice(tr("It may go to"), {each: whom[each] for each in AUDIENCES})
        self.level = _choice(tr("Whom it names"), {each: levels[each] for each in ("", *LEVELS)})
        self.sure = _choice(tr("How sure of that"), sure_of)
        self.sure_of_that = _named(tr("How sure of that"), self.sure)
        self.grounds = NoteField(tr("Grounds: why; they are signed"))
        self.party = Field(tr("Which party, by its name in the agreement"))
        self.because = Field(tr("Grounds of that"))
        self.where = QCheckBox(tr("Cite where it was"))
        self.where.toggled.connect(lambda _on: self._changed())
        for box in self._boxes:
            box.currentIndexChanged.connect(lambda _index: self._changed())
        for field in (self.grounds, self.party, self.because):
            field.edited.connect(lambda _text: self._changed())

    @property
    def _boxes(self) -> tuple[DropDown, ...]:
        return self.state, self.confidence, self.audience, self.level, self.sure

    def _dynamic(self) -> None:
        self.trouble, self.before = label("", "caution"), label("", "muted")
        self.lacks, self.naming = label("", "caution"), label("", "muted")
        self.ladder = safe_label("", "muted")
        self.resting, self.rules = _Column(), _Column()
        self.area = safe_label("", "muted")
        self._loading = False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape, which no field of it takes, leaves the draft for the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # --- What is in it.

    def load(self, draft: FindingDraft) -> None:
        """Show a draft; what it lacks comes with `show_view`."""
        self._loading = True
        self._targets, self._supersedes = draft.targets, draft.supersedes
        self._ticked = set(draft.provisions)
        self.where.setChecked(draft.where)
        for box, code in zip(
            self._boxes,
            (draft.state, draft.confidence, draft.audience, draft.level, draft.sure),
            strict=True,
        ):
            box.setCurrentIndex(max(box.findData(code), 0))
        for field, text in (
            (self.grounds, draft.grounds),
            (self.party, draft.party),
            (self.because, draft.because),
        ):
            field.let_go()
            field.fill(text)
        self.add.line.clear()
        self._loading = False
        before = tr("It is to take the place of the finding {hash}.")
        self.before.setText(before.format(hash=draft.supersedes[:16]) if draft.supersedes else "")
        self.before.setVisible(bool(draft.supersedes))
        self._show_named()
        self.verticalScrollBar().setValue(0)

    @property
    def draft(self) -> FindingDraft:
        """The draft as it stands in the fields."""
        state, confidence, audience, level, sure = (box.currentData() for box in self._boxes)
        return FindingDraft(
            targets=self._targets,
            state=state,
            grounds=self.grounds.text,
            confidence=confidence,
            provisions=tuple(sorted(self._ticked)),
            audience=audience,
            supersedes=self._supersedes,
            where=self.where.isChecked(),
            level=level,
            party=self.party.text.strip(),
            sure=sure,
            because=self.because.text,
        )

    def rest_on(self, targets: Sequence[str]) -> None:
        """Rest on these records, by their hashes in hexadecimal."""
        self._targets = tuple(dict.fromkeys(targets))
        self.add.line.clear()
        self._changed()

    def _changed(self) -> None:
        if not self._loading:
            self._show_named()
            self.edited.emit()

    def _show_named(self) -> None:
        level = self.level.currentData()
        for widget in (*self.sure_of_that, self.because):
            widget.setVisible(bool(level))
        for widget in (self.party, self.naming):
            widget.setVisible(level == "party")

    # --- What it comes to.

    def show_view(self, found: FindingView) -> None:
        """Show what the draft rests on, lacks and may cite."""
        barred = void_words(found.barred) if found.barred else ""
        self.trouble.setText(tr("You may not sign it: {why}").format(why=barred) if barred else "")
        self.trouble.setVisible(bool(barred))
        self._show_resting(found)
        lacks = finding_words.lacking(found.lacks)
        self.lacks.setText(tr("⚠ It needs {what}").format(what=lacks) if lacks else "")
        self.lacks.setVisible(bool(lacks))
        self.ladder.setText("\n".join(finding_lines.ladder(found, self.state.currentData())))
        self._show_rules(found)
        self.area.setText("\n".join(finding_lines.where_it_was(found)))
        self.area.setVisible(self.where.isChecked())
        sign = "⚠ " if found.naming else ""
        self.naming.setText(f"{sign}{_naming_words()}")
        # What is made anew goes to the end of the way of Tab: the keys follow the eye.
        tab_in_order(
            self.state,
            *self.resting.controls,
            self.add.line,
            self.where,
            *self.rules.controls,
            self.grounds.page,
        )

    def _show_resting(self, found: FindingView) -> None:
        self.resting.empty()
        for number, each in enumerate(found.rests, 1):
            self.resting.add(safe_label(f"{number}. {finding_lines.place(each)}"))
            if each.change:
                self.resting.add(label(finding_lines.change_words()[each.change], "caution"))
            go = button(tr("Open the record"), partial(self.opened.emit, each.version))
            go.setAccessibleName(f"{go.text()} {number}")
            go.setEnabled(each.row is not None)
            out = button(tr("Leave it out"), partial(self._leave_out, each.hash.hex()))
            out.setAccessibleName(f"{out.text()} {number}")
            out.setEnabled(each.hash.hex() in self._targets)  # a link brings the others
            self.resting.add(flow(go, out))
        for line in finding_lines.bounds(found.totals, self._words):
            self.resting.add(safe_label(line))
        for line in finding_lines.cautions(found, self._words, self._zone):
            self.resting.add(safe_label(line, "caution"))
        if not found.rests:
            self.resting.add(label(tr("On nothing yet."), "muted"))

    def _leave_out(self, target: str) -> None:
        self.rest_on([each for each in self._targets if each != target])

    def _show_rules(self, found: FindingView) -> None:
        at = self.window().focusWidget()
        focused = next((name for name, box in self._rules.items() if box is at), "")
        self.rules.empty()
        self._rules = {}
        for each in found.rules:
            lines = [finding_lines.judgement(now) for now in each.now]
            box = QCheckBox(each.provision)
            box.setAccessibleName(f"{each.provision}: {'; '.join(lines)}")
            box.setChecked(each.provision in self._ticked)
            box.toggled.connect(partial(self._tick, each.provision))
            self._rules[each.provision] = box
            self.rules.add(box)
            sentences = lines or [tr("It says nothing of these observations.")]
            self.rules.add(safe_label("\n".join(sentences), "muted"))
        if found.trouble is not None:
            self.rules.add(safe_label(f"⚠ {in_words(found.trouble)}", "caution"))
        elif not found.rules:
            self.rules.add(label(tr("No provision is about these observations."), "muted"))
        if focused in self._rules:
            self._rules[focused].setFocus()

    def _tick(self, provision: str, on: bool) -> None:  # noqa: FBT001 - Qt's
        self._ticked ^= {provision} if on != (provision in self._ticked) else set()
        self.edited.emit()


def _naming_words() -> str:
    return tr(
        "A party is named only after an inquiry, under a cited rule file that lets findings do so, "
        "and two other persons approve it."
    )


class _Column(QWidget):
    """Widgets below each other that come and go."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def empty(self) -> None:
        clear(self._layout)

    def add(self, widget: QWidget) -> None:
        self._layout.addWidget(widget)
        widget.show()

    @property
    def controls(self) -> list[QAbstractButton]:
        """Buttons and boxes in it, from the top."""
        return self.findChildren(QAbstractButton)


def _choice(name: str, items: Mapping[str, str]) -> DropDown:
    made = DropDown()
    made.setAccessibleName(name)
    made.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(20)
    for code, text in items.items():
        made.addItem(text, code)
    return made


def _named(name: str, box: QWidget) -> tuple[QLabel, QWidget]:
    made = label(name)
    made.setBuddy(box)
    return made, row(box)
