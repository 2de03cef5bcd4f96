"""The form over a draft: the fields of its kind, each in its own notation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from fieldapp.errors import FieldappError
from fieldapp.observation import notation
from fieldapp.observation.observation import CODE_LISTS, FIELDS_OF_KIND, STATUS_LISTS
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.ui.field import ChoiceField, Field
from fieldapp.ui.rose import Rose
from fieldapp.ui.texts import in_words, tr

SEVERAL: Final = ("what", "assessment", "status", "sexes", "ages", "sources")
ORDER: Final = (
    "time", "post", "means", "count", "what", "assessment", "weapons", "directions", "distance",
    "flight", "site", "asset", "status", "subject", "party", "reason", "origin", "quantity",
    "people", "vehicles", "delay_s", "killed", "injured", "sexes", "ages", "sources", "nothing",
    "hedge", "sensor", "control", "region", "steps", "note",
)  # fmt: skip


def titles() -> dict[str, str]:
    """Names of the fields in the chosen language."""
    return {
        "time": tr("Time of the event"),
        "post": tr("Post: where you are"),
        "site": tr("Site: where the thing is"),
        "means": tr("Means"),
        "count": tr("How many"),
        "what": tr("What"),
        "assessment": tr("Assessment"),
        "weapons": tr("Weapon"),
        "directions": tr("Direction"),
        "distance": tr("Distance"),
        "flight": tr("Direction of flight"),
        "asset": tr("Mission's own asset"),
        "status": tr("Status"),
        "subject": tr("Object"),
        "party": tr("Party"),
        "reason": tr("Reason they gave"),
        "origin": tr("Said to come from"),
        "quantity": tr("Quantity as told"),
        "people": tr("People"),
        "vehicles": tr("Vehicles"),
        "delay_s": tr("Delay"),
        "killed": tr("Killed"),
        "injured": tr("Injured"),
        "sexes": tr("Sex"),
        "ages": tr("Age"),
        "sources": tr("Kind of source"),
        "nothing": tr("Nothing heard or seen (yes)"),
        "hedge": tr("How certain"),
        "sensor": tr("Sensor"),
        "control": tr("Control"),
        "region": tr("Region"),
        "steps": tr("Camera's steps"),
        "note": tr("Note"),
    }


HINTS: Final = {
    "time": "1412 · 2015-0600",
    "post": "Svitlodarsk · 37U CQ 12345 67890",
    "site": "3 km NE of Avdiivka",
    "count": "3 · about 40 · 30-35",
    "weapons": "120mm mortar",
    "directions": "NE · SE, S · 045°",
    "distance": "3-5km · 500m",
    "flight": "W-E · from SW",
    "delay_s": "22min",
    "steps": "2 proj W-E, 7 proj E-W",
}


class Form(QWidget):
    """Every field of a kind.

    Signals:
        edited: (field, text): a person changed one.
    """

    edited = Signal(str, str)

    def __init__(self, vocabulary: Vocabulary, language: str) -> None:
        super().__init__()
        self._vocabulary = vocabulary
        self._language = language
        self.kind = QComboBox()
        self.kind.setAccessibleName(tr("Kind of observation"))
        for code in FIELDS_OF_KIND:
            self.kind.addItem(vocabulary.label("kind", code, language), code)
        self.kind.activated.connect(lambda i: self.edited.emit("kind", self.kind.itemData(i)))
        self.fields: dict[str, Field] = {}
        self.rose: Rose | None = None
        self._grid = QWidget()
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        name = QLabel(tr("Kind of observation"))
        name.setBuddy(self.kind)
        head = QHBoxLayout()
        head.addWidget(name)
        head.addWidget(self.kind, 1)
        self._outer.addLayout(head)
        self._outer.addWidget(self._grid)
        self._outer.addStretch(1)
        self._kind = ""
        self.show_kind("ceasefire_violation")

    def show_kind(self, kind: str) -> None:
        """Show the fields of a kind."""
        if kind == self._kind:
            return
        self._kind = kind
        self.kind.setCurrentIndex(self.kind.findData(kind))
        named, own = titles(), FIELDS_OF_KIND[kind]
        self.rose = None
        self.fields = {name: self._field(name, named[name]) for name in ORDER if name in own}
        grid = QWidget()
        cells = QGridLayout(grid)
        cells.setContentsMargins(0, 0, 0, 0)
        cells.setHorizontalSpacing(12)
        cells.setVerticalSpacing(7)
        cells.setColumnStretch(0, 1)
        cells.setColumnStretch(1, 1)
        beside_rose = [n for n in ("directions", "distance", "flight") if n in own]
        place = 0
        for name, field in self.fields.items():
            if "directions" in own and name in beside_rose:
                if name == "directions":
                    place += place % 2
                    cells.addWidget(self._bearings(beside_rose), place // 2, 0, 1, 2)
                    place += 2
                continue
            wide = name in ("note", "steps")
            place += place % 2 if wide else 0
            cells.addWidget(field, place // 2, place % 2, 1, 2 if wide else 1)
            place += 2 if wide else 1
        self._outer.replaceWidget(self._grid, grid)
        self._grid.deleteLater()
        self._grid = grid

    def _bearings(self, names: Sequence[str]) -> QWidget:
        """Direction, distance and flight, with the rose beside them."""
        block = QWidget()
        layout = QHBoxLayout(block)
        layout.setContentsMargins(0, 0, 0, 0)
        lines = QVBoxLayout()
        for name in names:
            lines.addWidget(self.fields[name])
        lines.addStretch(1)
        layout.addLayout(lines, 1)
        self.rose = Rose(tr("Direction rose"))
        self.rose.chosen.connect(self.fields["directions"].put)
        layout.addWidget(self.rose, 0, Qt.AlignmentFlag.AlignTop)
        return block

    def _field(self, name: str, title: str) -> Field:
        code_list = STATUS_LISTS.get(self._kind, "") if name == "status" else CODE_LISTS.get(name)
        made: Field
        if code_list:
            choices = [
                (code, self._vocabulary.label(code_list, code, self._language))
                for code in self._vocabulary.codes(code_list)
            ]
            made = ChoiceField(title, choices, several=name in SEVERAL)
        elif name == "weapons":
            choices = [
                (code, self._vocabulary.label("weapon", code, self._language))
                for code in self._vocabulary.codes("weapon")
            ]
            made = ChoiceField(title, choices, several=True, hint=HINTS[name])
        else:
            made = Field(title, hint=HINTS.get(name, ""))
        if name in ("count", "killed", "injured"):
            made.add_button("−", tr("One less"), lambda: self._step(name, -1))
            made.add_button("+", tr("One more"), lambda: self._step(name, 1))
        if name == "time":
            made.add_button(tr("Now"), tr("The time now"), lambda: made.put("now"))
        made.setProperty("field", name)
        made.edited.connect(lambda text, name=name: self.edited.emit(name, text))
        return made

    def _step(self, name: str, by: int) -> None:
        field = self.fields[name]
        try:
            count = notation.parse_count(field.text)
        except FieldappError:
            return
        low = count.low if count and count.low is not None else 0
        field.put(str(max(0, low + by)))

    def show_texts(self, texts: Mapping[str, str], errors: Mapping[str, FieldappError]) -> None:
        """Fill the fields with what is understood, and tell what is wrong with which."""
        for name, field in self.fields.items():
            text = texts.get(name, "")
            if isinstance(field, ChoiceField) and name != "weapons" and name not in errors:
                field.fill_codes(text)
            else:
                field.fill(text)
            error = errors.get(name)
            field.set_error(in_words(error) if error else "")
        if self.rose is not None:
            self.rose.show_points(_points(texts.get("directions", "")))


def _points(text: str) -> list[int]:
    try:
        found = notation.parse_directions(text)
    except FieldappError:
        return []
    return [each.start // 225 for each in found if each.points and each.end is None]
