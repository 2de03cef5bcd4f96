"""Filters of the list of records: words, kind, state, time, versions, review, evidence, content."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from fieldapp.app.export.selection_text import value_text
from fieldapp.app.home.preferences import Preferences
from fieldapp.app.records import zone_measuring
from fieldapp.app.records.record_list import RecordRow
from fieldapp.app.records.record_query import TYPES, Brought, RecordQuery
from fieldapp.errors import InputError
from fieldapp.mission.pack import Pack
from fieldapp.observation import operational_day
from fieldapp.observation.notation import moments
from fieldapp.observation.observation import FIELDS_OF_KIND
from fieldapp.ui.base.base_page import now
from fieldapp.ui.base.basics import button, row
from fieldapp.ui.base.calm_inputs import DropDown, NumberField
from fieldapp.ui.base.flow_layout import flow
from fieldapp.ui.base.record_words import state_words
from fieldapp.ui.base.texts import in_words, key_name, tr
from fieldapp.ui.widgets.field import Field
from fieldapp.verification.selections.told_counts import FIGURE, HARM, NO_FIGURE
from fieldapp.verification.zones import INSIDE, NOWHERE, OUTSIDE, PART
from fieldapp.wording.observation_text import labels
from fieldapp.wording.observation_text import words as fixed_words

_SPARE: Final = 4  # letters
_LEAST: Final = 5  # the number that a question begins with


FilterValues = dict[QWidget, Any]
"""Values chosen or typed, by the widget; by the filters themselves what one exchange brought."""


class RecordFilters(QWidget):
    """The choices above the list.

    Args:
        pack: Names the kinds of observations; None before the first one.
        preferences: Language, zone, and when the operational day begins.

    Signals:
        chosen: Something else is asked for.
        typed: Likewise, and more letters may follow.
    """

    chosen = Signal()
    typed = Signal()

    def __init__(self, pack: Pack | None, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self.search = QLineEdit()
        hint = tr("Search places, notes, weapons and what was typed")
        self.search.setPlaceholderText(f"{hint}   {key_name('Ctrl+F')}")
        self.search.setAccessibleName(tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _text: self.typed.emit())
        kinds = {"": tr("All observations")}
        for code in FIELDS_OF_KIND if pack else ():
            kinds[code] = pack.vocabulary.label("kind", code, preferences.language) if pack else ""
        kinds |= {
            "patrol": tr("Patrol records"),
            "review": tr("Reviews and findings"),
            "everything": tr("Everything in the feed"),
        }
        self.kind = _choice(tr("Kind"), kinds)
        self.state = _choice(tr("State"), {"": tr("Any state"), **state_words()})
        self.time = _choice(
            tr("Time"),
            {
                "": tr("Any time"),
                "day": tr("This operational day"),
                "before": tr("The operational day before"),
                "yesterday": tr("Yesterday, 00:00–24:00"),
                "week": tr("Seven operational days"),
                "span": tr("From … to …"),
            },
        )
        self.versions = _choice(
            tr("Versions"),
            {
                "": tr("As they stand now"),
                "all": tr("Retracted, replaced, without effect too"),
                "corrected": tr("Only corrected"),
                "retracted": tr("Only retracted"),
                "set_aside": tr("Only retracted or without effect"),
            },
        )
        self.review = _choice(
            tr("Review"),
            {
                "": tr("Reviewed or not"),
                "doubted": tr("Questioned or disputed"),
                "confirmed": tr("Confirmed"),
                "none": tr("Not reviewed"),
            },
        )
        self._word = fixed_words(preferences.language)
        self._label = labels(pack.vocabulary, preferences.language) if pack else None
        self.calibre = _choice(tr("Calibre"), {"": tr("Any calibre")})
        self.zone = _choice(tr("Zone"), self._zones(pack))
        _narrow(self.zone)
        self.figures = _choice(tr("Figures"), self._figures())
        self.least = NumberField()
        self.least.setRange(1, 1_000_000)
        self.least.setValue(_LEAST)
        self.least.setAccessibleName(tr("At least"))
        self.least.setToolTip(tr("The lower bound decides: “about 5” may be 4."))
        self.with_evidence = QCheckBox(tr("With evidence"))
        self._content = (self.calibre, self.zone, self.figures)
        self._boxes = (
            *(self.kind, self.state, self.time, self.versions, self.review),
            *self._content,
        )
        self.since = Field(tr("From"), hint="14 Sep 2018 1930")
        self.until = Field(tr("To"), hint="yesterday 1930")
        self.spans = row(self.since, self.until)
        self.spans.hide()
        for box in self._boxes:
            box.currentIndexChanged.connect(lambda _index: self._restricted())
        self.least.valueChanged.connect(lambda _number: self.typed.emit())
        self.with_evidence.toggled.connect(lambda _on: self._restricted())
        for each in (self.since, self.until):
            each.edited.connect(lambda _text: self.typed.emit())
        self.unfold = button(tr("Filters"), self._show_choices)
        self.unfold.setCheckable(True)
        self._folded = False
        for later in (self.unfold, self.zone, self.least):  # until they are laid, and shown
            later.hide()
        self.brought: Brought | None = None  # by one exchange: only these
        self._plain = self._set()
        self._before: FilterValues | None = None  # what was set before it was stepped aside

    def lay(self, *more: QWidget) -> None:
        """Lay the choices out, with more widgets behind them."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(row(self.search, self.kind, self.state, stretch=False))
        column.addWidget(
            flow(
                *(self.unfold, self.time, self.versions, self.review, *self._content, self.least),
                *(self.with_evidence, *more),
            )
        )
        column.addWidget(self.spans)

    def fold(self, *, low: bool) -> None:
        """Show only the choices that restrict, and a button for the rest, where the page is low."""
        self._folded = low
        self.unfold.setVisible(low)
        self._show_choices()

    def _show_choices(self) -> None:
        whole = not self._folded or self.unfold.isChecked()
        for each in (self.time, self.versions, self.review, *self._content):
            some = each is not self.zone or each.count() > 1  # a mission may have no zones
            each.setVisible((whole and some) or bool(each.currentData()))
        self.with_evidence.setVisible(whole or self.with_evidence.isChecked())
        self.least.setVisible(self.figures.currentData() == "least")

    def _label_of(self, part: str, code: str) -> str:
        return value_text(part, code, self._word, self._label) if self._label else code

    def _zones(self, pack: Pack | None) -> dict[str, str]:
        names = zone_measuring.names(pack) if pack else ()
        codes = [f"{verdict} {name}" for name in names for verdict in (INSIDE, PART)]
        more = (OUTSIDE, NOWHERE) if codes else ()
        return {"": tr("Any zone")} | {
            code: self._label_of("zones", code) for code in (*codes, *more)
        }

    def _figures(self) -> dict[str, str]:
        parts = {"figures": (FIGURE, NO_FIGURE), "harmed": HARM}
        labels = {
            code: self._label_of(part, code) for part, codes in parts.items() for code in codes
        }
        harm = self._word["selection_harm"]
        labels |= {code: f"{harm}: {labels[code]}" for code in HARM}
        return {"": tr("Any figures"), "least": tr("At least …")} | labels

    def offer_calibres(self, codes: Sequence[str]) -> None:
        """Offer these calibres; the one that is chosen stays."""
        chosen = self.calibre.currentData()
        offered = [self.calibre.itemData(n) for n in range(self.calibre.count())]
        wanted = ["", *codes, *(code for code in (chosen,) if code and code not in codes)]
        if offered == wanted:
            return
        self.calibre.blockSignals(True)
        self.calibre.clear()
        for code in wanted:
            words = self._label_of("calibres", code) if code else tr("Any calibre")
            self.calibre.addItem(words, code)
        self.calibre.setCurrentIndex(wanted.index(chosen))
        self.calibre.blockSignals(False)

    def show_drafts(self) -> None:
        """Ask for the drafts alone."""
        self._put(self._plain | {self.state: "draft"})

    def show_set_aside(self, *, alone: bool = False) -> None:
        """Ask for what is retracted or without effect; `alone`: whatever else was set."""
        self._put((self._plain if alone else self._set()) | {self.versions: "set_aside"})

    def show_brought(self, brought: Brought) -> None:
        """Ask for what one exchange brought alone, all versions of it."""
        self._put(self._plain | {self: brought, self.versions: "all"})

    def show_all(self) -> None:
        """Restrict nothing."""
        self._put(self._plain)

    def step_aside(self, row_: RecordRow, *, everybody: bool) -> bool:
        """Set what lists this record in the place of what is set; false where nothing else would.

        Args:
            row_: The record, which what is set does not list.
            everybody: "Everything in the feed" is of all feeds here, not of the own one alone.
        """
        seen = bool(row_.kind)
        listed = self._plain | {self.kind: "" if seen else "everything"}
        if {"void", "retracted", "amended"} & {*row_.marks} and seen:
            listed[self.versions] = "all"
        if listed == self._set() or not (seen or everybody or row_.own):
            return False
        self._before = self._set()
        self._put(listed)
        return True

    def step_back(self) -> None:
        """Set again what was set before it was stepped aside."""
        if self._before is not None:
            self._put(self._before)

    def _set(self) -> FilterValues:
        boxes: FilterValues = {self: self.brought} | {box: box.currentData() for box in self._boxes}
        lines = {line: line.text() for line in (self.search, self.since.line, self.until.line)}
        return (
            boxes
            | lines
            | {self.least: self.least.value()}
            | {self.with_evidence: self.with_evidence.isChecked()}
        )

    def _put(self, choices: FilterValues) -> None:
        self.brought = choices[self]
        for each, value in choices.items():
            if each is self:
                continue
            each.blockSignals(True)
            if isinstance(each, DropDown):
                each.setCurrentIndex(max(0, each.findData(value)))
            elif isinstance(each, QCheckBox):
                each.setChecked(bool(value))
            elif isinstance(each, NumberField):
                each.setValue(int(value))
            elif isinstance(each, QLineEdit):
                each.setText(str(value))
            each.blockSignals(False)
        self._restricted()

    def _restricted(self) -> None:
        plain = self.kind.currentData() in TYPES
        others = (self.search, self.versions, self.review, self.with_evidence, self.least)
        for each in (*others, *self._content):
            each.setEnabled(not plain)
        self._show_choices()
        self.spans.setVisible(self.time.currentData() == "span")
        self.chosen.emit()

    def query(self) -> RecordQuery | None:
        """The query; None while a time cannot be read, which its field shows."""
        since, until = self._span()
        if any(each.line.property("wrong") for each in (self.since, self.until)):
            return None
        kind, state, which = (box.currentData() for box in (self.kind, self.state, self.versions))
        plain = kind in TYPES
        only = () if plain else tuple(
            word for word, on in (
                ("corrected", which == "corrected"),
                ("retracted", which == "retracted"),
                ("set_aside", which == "set_aside"),
                ("evidence", self.with_evidence.isChecked()),
            ) if on
        )  # fmt: skip
        figures = "" if plain else self.figures.currentData()
        return RecordQuery(
            calibre="" if plain else self.calibre.currentData(),
            zone="" if plain else self.zone.currentData(),
            figures=figures if figures in (FIGURE, NO_FIGURE) else "",
            harmed=figures if figures in HARM else "",
            at_least=self.least.value() if figures == "least" else None,
            kind=kind,
            states=(state,) if state else (),
            text="" if plain else self.search.text(),
            since=since,
            until=until,
            only=only,
            all_versions=not plain and which != "",
            review="" if plain else self.review.currentData(),
            brought=None if plain else self.brought,
        )

    def _span(self) -> tuple[datetime | None, datetime | None]:
        chosen, preferences = self.time.currentData(), self._preferences
        if chosen == "span":
            return self._typed(self.since, last=False), self._typed(self.until, last=True)
        for each in (self.since, self.until):
            each.set_error("")
        cut_off = operational_day.parse_cut_off(preferences.cut_off)
        if not chosen or cut_off is None:
            return None, None
        first, after = operational_day.usual_span(chosen, now(), preferences.zone, cut_off)
        return first, after - timedelta(seconds=1)

    def _typed(self, field: Field, *, last: bool) -> datetime | None:
        field.set_error("")
        if not field.text.strip():
            return None
        try:
            found = moments.parse_time(field.text, now=now(), zone=self._preferences.zone)
        except InputError as e:
            field.set_error(in_words(e))
            return None
        return moments.last_moment(found) if last else found.start


def _narrow(box: DropDown) -> None:
    """As wide as the words that are chosen; the list that drops down is as wide as the longest."""
    box.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.view().setMinimumWidth(box.view().sizeHintForColumn(0) + box.view().fontMetrics().height())

    def fit(text: str) -> None:
        box.setMinimumContentsLength(len(text) + _SPARE)

    box.currentTextChanged.connect(fit)
    fit(box.currentText())


def _choice(name: str, choices: dict[str, str]) -> DropDown:
    box = DropDown()
    box.setAccessibleName(name)
    box.setToolTip(name)
    for value, words in choices.items():
        box.addItem(words, value)
    return box
