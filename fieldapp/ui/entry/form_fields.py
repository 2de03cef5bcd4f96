"""The field that each part of an observation has in the form."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QToolButton

from fieldapp.app.entry import field_edits
from fieldapp.app.entry.lexicon import COUNTS, Lexicon
from fieldapp.observation.observation import CODE_LISTS, SEVERAL, STATUS_LISTS
from fieldapp.ui.base.texts import tr
from fieldapp.ui.widgets.code_choice import UNKNOWN, ChoiceField, PressField
from fieldapp.ui.widgets.completion_popup import Offers
from fieldapp.ui.widgets.field import Field, StepField
from fieldapp.wording.observation_text import visible

PRESSED: Final = {
    "means": ("heard", "saw", "saw_and_heard", "recorded"),
    "assessment": ("undetermined", "outgoing", "incoming", "impact"),
}
RANGES: Final = ("up to 500m", "500m-1km", "1-3km", "3-5km", "5-10km", "over 10km", "overhead")
FIGURES: Final = ("people", "vehicles")
PLACES: Final = ("post", "site")
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


class NoteField(Field):
    """Free text over several lines."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.line.hide()
        self.page = QPlainTextEdit()
        self.page.setAccessibleName(title)
        self.page.setTabChangesFocus(True)
        self.page.setFixedHeight(4 * self.fontMetrics().height())
        self.page.textChanged.connect(self._typed)
        self.beside.addWidget(self.page, 1)
        self.setFocusProxy(self.page)

    @property
    def text(self) -> str:
        """What stands in it."""
        return self.page.toPlainText()

    def fill(self, text: str) -> None:
        """Show a text; a person who is at it keeps what was typed."""
        self._understood = text
        if self.text.strip() != text.strip() and not self.page.hasFocus():
            self.page.blockSignals(True)
            self.page.setPlainText(text)
            self.page.blockSignals(False)

    def put(self, text: str) -> None:
        """Change it as if a person had typed."""
        self.page.setPlainText(text)

    def _typed(self) -> None:
        self.edited.emit(self.text)


class YesField(Field):
    """Yes, or not told: one button to press."""

    def __init__(self, title: str, words: str) -> None:
        super().__init__(title)
        self.line.hide()
        self.button = QToolButton()
        self.button.setObjectName("chip")
        self.button.setText(words)
        self.button.setAccessibleName(words)
        self.button.setCheckable(True)
        self.button.clicked.connect(lambda on: self.put("yes" if on else ""))
        self.beside.addWidget(self.button)
        self.beside.addStretch(1)

    def fill(self, text: str) -> None:
        """Press it, or not."""
        super().fill(text)
        self.button.setChecked(text == "yes")


class PlaceField(Field):
    """A place in any notation, with offers while it is typed and a list of earlier posts."""

    def __init__(self, title: str, hint: str, lexicon: Lexicon) -> None:
        super().__init__(title, hint=hint)
        self._lexicon = lexicon
        self.offers = Offers(self.line, lexicon.offers_of_place, floating=True)
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._list_posts)
        menu_button(
            self, "▾", tr("{field}: places of earlier entries").format(field=title), self.menu
        )

    def _list_posts(self) -> None:
        self.menu.clear()
        for number, post in enumerate(self._lexicon.posts(), 1):
            action = self.menu.addAction(f"&{number}  {visible(post)}")
            action.triggered.connect(partial(self._chosen, post))
        add_unknown(self.menu, self.put)

    def _chosen(self, post: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        self.put(post)


def menu_button(field: Field, text: str, told: str, menu: QMenu) -> QToolButton:
    """A button beside a field that opens a menu."""
    made = field.add_button(text, told, lambda: None)
    made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    made.setMenu(menu)
    return made


def add_unknown(menu: QMenu, put: Callable[[str], None]) -> QAction:
    """The answer that every field takes."""
    action = menu.addAction(f"{tr('Not known')}  {UNKNOWN}")
    action.triggered.connect(lambda _checked=False: put(UNKNOWN))
    return action


def qualifiers() -> dict[str, str]:
    """Names of count qualifiers in the chosen language; "" is "not known"."""
    return {
        "exact": tr("exactly"),
        "about": tr("about"),
        "at_least": tr("at least"),
        "over": tr("over"),
        "up_to": tr("up to"),
        "almost": tr("almost"),
        "range": tr("from – to"),
        "several": tr("several"),
        "tens": tr("tens"),
        "hundreds": tr("hundreds"),
        "uncounted": tr("not to be counted"),
        "continuous": tr("continuous"),
        "": tr("Not known"),
    }


def count_field(title: str, hint: str) -> StepField:
    """How many, with a stepper and a menu of qualifiers."""
    made = StepField(title, field_edits.stepped, hint=hint)
    made.add_button("−", tr("One less"), lambda: made.step(-1))
    made.add_button("+", tr("One more"), lambda: made.step(1))
    menu = QMenu(made)
    for qualifier, words in qualifiers().items():
        action = menu.addAction(words)
        action.triggered.connect(
            lambda _checked=False, q=qualifier: made.put(field_edits.qualified(made.text, q))
        )
    menu_button(made, "≈", tr("{field}: about, at least, …").format(field=title), menu)
    return made


def distance_field(title: str, hint: str) -> Field:
    """How far, with the usual ranges."""
    made = Field(title, hint=hint)
    menu = QMenu(made)
    for each in RANGES:
        menu.addAction(each).triggered.connect(lambda _checked=False, text=each: made.put(text))
    add_unknown(menu, made.put)
    menu_button(made, "▾", tr("{field}: usual ranges").format(field=title), menu)
    return made


def make(name: str, title: str, kind: str, lexicon: Lexicon) -> Field:  # noqa: PLR0911 - one for each sort of field
    """The field of a part of an observation."""
    hint = HINTS.get(name, "")
    code_list = STATUS_LISTS.get(kind, "") if name == "status" else CODE_LISTS.get(name)
    if code_list:
        choices, words = lexicon.choices(code_list), lexicon.words(code_list)
        several = name in SEVERAL
        if name in PRESSED:
            return PressField(title, choices, words=words, several=several, pressed=PRESSED[name])
        return ChoiceField(title, choices, words=words, several=several)
    if name == "weapons":
        return ChoiceField(
            title,
            lexicon.choices("weapon"),
            words=lexicon.words("weapon"),
            several=True,
            hint=hint,
            toggled=lexicon.weapon_toggled,
        )
    if name in COUNTS:
        return count_field(title, hint)
    if name in FIGURES:
        return StepField(title, field_edits.stepped, hint=hint)
    if name in PLACES:
        return PlaceField(title, hint, lexicon)
    if name == "distance":
        return distance_field(title, hint)
    if name == "note":
        return NoteField(title)
    if name == "nothing":
        return YesField(title, tr("Nothing heard or seen"))
    return Field(title, hint=hint)
