"""Form over a draft: the fields of its kind, each in its own notation."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from fieldapp.app.entry.draft import KIND, OBSERVER, ParsedDraft
from fieldapp.app.entry.lexicon import Lexicon
from fieldapp.errors import InputError
from fieldapp.observation.notation.local_words import points_of
from fieldapp.observation.observation import CODED, FIELDS, FIELDS_OF_KIND, in_order
from fieldapp.ui.base.basics import margins
from fieldapp.ui.base.calm_inputs import DropDown
from fieldapp.ui.base.texts import in_words, tr
from fieldapp.ui.base.theme import for_fingers
from fieldapp.ui.entry import form_fields, readback_labels
from fieldapp.ui.entry.direction_rose import Rose
from fieldapp.ui.entry.touch import touch_fields
from fieldapp.ui.widgets.code_choice import ChoiceField
from fieldapp.ui.widgets.field import Field
from fieldapp.ui.widgets.passed_keys import PassedKeys
from fieldapp.wording import observation_text

ORDER: Final = tuple(
    name
    for name in in_order(
        first=(
            "time", "statement_kind", "party", "received", "channel", "reference", "replies_to",
            "post", "nothing", "status", "asset", "reason", "origin", "quantity",
            "killed", "injured", "people", "vehicles", "delay_s", "means", "count", "what",
            "assessment", "weapons", "hedge", "directions", "distance", "distance_by",
            "flash_to_bang", "flight", "site", "subject", "sexes", "ages", "sources", "sensor",
            "sensor_id", "control", "region", "steps",
        ),
        last=("continues", "urgent", "note"),
    )
    if FIELDS[name].typed and name != "kind"
)  # fmt: skip
WIDE: Final = ("means", "assessment", "status", "steps", "note", "source", "reason", "nothing")
BESIDE_ROSE: Final = ("directions", "distance", "flight")
TWO_COLUMNS: Final = 56  # characters that two columns need at least
READ_BACK: Final = {"time": 3, "post": 3}  # lines that a read-back usually takes
GAP: Final = 12  # pixels between two columns
SOURCE: Final = "source"  # not a field of the record: it is sealed


def titles(language: str, kind: str = "") -> dict[str, str]:
    """Names of the fields in a language, as a kind of observation has them."""
    words = observation_text.words(language)
    return {
        name: observation_text.name_of(name, words, kind) for name in ("kind", *ORDER, OBSERVER)
    }


def _above(parent: QWidget) -> QToolButton:
    """A button as it stands above a line, to be measured."""
    made = QToolButton(parent)
    made.setObjectName("above")
    made.setText("F2")
    made.ensurePolished()
    made.deleteLater()
    return made


class Form(QWidget):
    """The form: every field of a kind.

    Signals:
        edited: (field, text): a person changed one; "source" is the sealed one.
        now: ("start" or "end"): a person wants the time of now.
    """

    edited = Signal(str, str)
    now = Signal(str)

    def __init__(self, lexicon: Lexicon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lexicon = lexicon
        self._keys = PassedKeys(self)
        self.kind = DropDown()
        self.kind.setAccessibleName(titles(lexicon.language)["kind"])
        for code in FIELDS_OF_KIND:
            self.kind.addItem(lexicon.vocabulary.label("kind", code, lexicon.language), code)
        self.kind.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.kind.setMinimumContentsLength(12)
        self.kind.activated.connect(lambda i: self.edited.emit("kind", self.kind.itemData(i)))
        self.fields: dict[str, Field] = {}
        self.rose: Rose | None = None
        self._grid = QWidget(self)
        self._columns = 0
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(margins(0, 0, 8, 0))
        self._outer.addWidget(self.kind)
        self._outer.addWidget(self._grid)
        self._outer.addStretch(1)
        self._kind = ""
        self.show_kind(KIND)

    # --- Laid out.

    def show_kind(self, kind: str) -> None:
        """Show the fields of a kind."""
        if kind == self._kind:
            return
        self._kind = kind
        self.kind.setCurrentIndex(self.kind.findData(kind))
        named, own = titles(self._lexicon.language, kind), FIELDS_OF_KIND[kind]
        if "steps" not in own:  # it has no sequence that could go on
            own -= {"continues"}
        self.fields = {name: self._field(name, named[name]) for name in ORDER if name in own}
        if self._lexicon.observers:  # this laptop is given nobody's name otherwise
            self.fields[OBSERVER] = self._field(OBSERVER, named[OBSERVER])
        self.fields[SOURCE] = self._field(
            SOURCE, tr("Source's name: sealed, apart from the record")
        )
        self._lay_out()

    def _lay_out(self) -> None:
        """Put the fields of the kind into one column, or two where there is room."""
        self._columns = self._fitting()
        self.rose = None
        grid = QWidget()
        cells = QGridLayout(grid)
        cells.setContentsMargins(0, 0, 0, 0)
        cells.setHorizontalSpacing(GAP)
        cells.setVerticalSpacing(0)
        for column in range(self._columns):
            cells.setColumnStretch(column, 1)
            cells.setColumnMinimumWidth(column, 1)
        for name, row, column, across in self._cells(self._columns):
            widget: QWidget = self.fields[name]
            if name == "directions":
                widget = self._bearings([n for n in BESIDE_ROSE if n in self.fields])
            cells.addWidget(widget, row, column, 1, across, Qt.AlignmentFlag.AlignTop)
        self._outer.replaceWidget(self._grid, grid)
        self._grid.hide()
        self._grid.deleteLater()
        self._grid = grid
        self._order_tabs()

    def _cells(self, columns: int) -> Iterator[tuple[str, int, int, int]]:
        """(name, row, column, columns across) of each field in so many columns."""
        place = 0
        beside = BESIDE_ROSE if "directions" in self.fields else ()
        for name in self.fields:
            if name in beside and name != "directions":
                continue  # in the same cell as the directions
            wide = name in WIDE or name in beside
            if wide:
                place += place % columns
            across = columns if wide else 1
            yield name, *divmod(place, columns), across
            place += across

    def _fitting(self) -> int:
        if for_fingers():
            return 1  # rows of buttons want the whole width
        widths = [0, 0]
        for name, _, column, across in self._cells(2):
            if across == 1:
                widths[column] = max(widths[column], self.fields[name].minimumSizeHint().width())
        needed = sum(widths) + GAP
        least = TWO_COLUMNS * self.fontMetrics().averageCharWidth()
        return 2 if self.width() >= max(needed, least) else 1

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Two columns become one where they no longer fit, and back."""
        super().resizeEvent(event)
        if self._fitting() != self._columns:
            self._lay_out()

    def _order_tabs(self) -> None:
        """Have Tab come to the fields after the kind; what is made anew would come last of all."""
        parts: list[QWidget] = [self.kind]
        at = self._grid.nextInFocusChain()
        while at is not None and self._grid.isAncestorOf(at):
            if at.focusPolicy() & Qt.FocusPolicy.TabFocus:
                parts.append(at)
            at = at.nextInFocusChain()
        for before, after in pairwise(parts):
            QWidget.setTabOrder(before, after)

    def _bearings(self, names: list[str]) -> QWidget:
        """Direction, distance and flight, with the rose beside them."""
        block = QWidget()
        layout = QHBoxLayout(block)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        lines = QVBoxLayout()
        for name in names:
            lines.addWidget(self.fields[name])
        lines.addStretch(1)
        layout.addLayout(lines, 1)
        self.rose = Rose(tr("Direction rose"), points_of(self._lexicon.language))
        self.rose.show_text(self.fields["directions"].text)
        self.rose.chosen.connect(self._turned)
        layout.addWidget(self.rose, 0, Qt.AlignmentFlag.AlignTop)
        return block

    def _turned(self, text: str) -> None:
        # Told as the field shows it: the review tells it as it was typed.
        self.fields["directions"].put(self._lexicon.shown("directions", text))

    def _field(self, name: str, title: str) -> Field:
        make = touch_fields.make if for_fingers() else form_fields.make
        field = make(name, title, self._kind, self._lexicon)
        if name == "time":
            field.add_button(
                tr("Now"), tr("It is happening now"), lambda: self.now.emit("start"), key="F2"
            )
            field.add_button(
                tr("until now"), tr("It ends now"), lambda: self.now.emit("end"), key="F3"
            )
        elif name == "post":
            # Its line stands beside that of the time, above which there are buttons.
            field.above.addStrut(_above(self).sizeHint().height())
        field.setProperty("field", name)
        field.follows = True
        field.keep_place(READ_BACK.get(name, 1))
        self._keys.watch(field.typed_in)
        field.edited.connect(lambda text, name=name: self.edited.emit(name, text))
        return field

    # --- Filled.

    def show_parsed(self, parsed: ParsedDraft, source: str) -> None:
        """Fill the fields with what is understood, and show the errors beside them."""
        for name, field in self.fields.items():
            text = source if name == SOURCE else parsed.texts.get(name, "")
            error = parsed.errors.get(name)
            self._fill(name, field, text, error)
            suggestions = error.suggestions if error is not None else ()
            field.set_error(in_words(error, suggested=False) if error else "", suggestions)
        if self.rose is not None:
            text = parsed.texts.get("directions", "")
            self.rose.show_text(self._lexicon.shown("directions", text))
        for name, reading in readback_labels.all_of(parsed.observation, self._lexicon).items():
            if name in self.fields:
                self.fields[name].read_back(reading)

    def let_go(self) -> None:
        """Show what is filled in next in every field, also in the one that has the focus."""
        for field in self.fields.values():
            field.let_go()

    def _fill(self, name: str, field: Field, text: str, error: InputError | None) -> None:
        if error is not None:
            field.fill(text)
        elif name in CODED and isinstance(field, ChoiceField):
            field.fill_codes(text)
        else:
            field.fill(self._lexicon.shown(name, text))

    def first_wrong(self) -> Field | None:
        """The first field with an error."""
        return next((each for each in self.fields.values() if each.error), None)
