"""Widgets of the form, by the type of a field's value."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QToolButton, QWidget

from fieldapp.app.entry import field_edits
from fieldapp.app.entry.draft import OBSERVER
from fieldapp.app.entry.lexicon import Lexicon
from fieldapp.observation.field_table import FieldType, ObservationField
from fieldapp.observation.observation import FIELDS
from fieldapp.observation.vocabulary import fold
from fieldapp.ui.base.texts import example, tr
from fieldapp.ui.widgets.code_choice import UNKNOWN, ChoiceField, PressField
from fieldapp.ui.widgets.completion_popup import Offers
from fieldapp.ui.widgets.field import Field, StepField
from fieldapp.wording.observation_text import flag_text, words
from fieldapp.wording.safe_text import visible

PRESSED: Final = {
    "means": ("heard", "saw", "saw_and_heard", "recorded"),
    "assessment": ("undetermined", "outgoing", "incoming", "impact"),
}
RANGES: Final = ("up to 500m", "500m-1km", "1-3km", "3-5km", "5-10km", "over 10km", "overhead")


class NoteField(Field):
    """Free text over several lines."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.line.hide()
        self.page = QPlainTextEdit()
        self.page.setAccessibleName(title)
        # A note is signed and stays for good; a sealed value can be erased.
        self.page.setPlaceholderText(tr("No names of persons: a source's name has its own field."))
        self.page.setTabChangesFocus(True)
        self.page.setFixedHeight(4 * self.fontMetrics().height())
        self.page.textChanged.connect(self._typed)
        self.beside.addWidget(self.page, 1)
        # Not the field's own: left behind in the order of Tab, it would bring Tab back to the note.
        self.line.setFocusProxy(self.page)

    @property
    def text(self) -> str:
        """The text in it."""
        return self.page.toPlainText()

    def fill(self, text: str) -> None:
        """Show a text; a person who is at it keeps what was typed."""
        self._understood = text
        typing = self.page.hasFocus() and self.page.document().isModified()
        if self.text.strip() != text.strip() and not typing:
            self.page.blockSignals(True)
            self.page.setPlainText(text)
            self.page.blockSignals(False)

    def let_go(self) -> None:
        """Show what it is filled with next, also to a person who is at it."""
        self.page.document().setModified(False)

    @property
    def typed_in(self) -> QWidget:
        """Widget in which a person types."""
        return self.page

    def put(self, text: str) -> None:
        """Change it as if a person had typed."""
        self.page.setPlainText(text)

    def _typed(self) -> None:
        self.edited.emit(self.text)


class YesField(Field):
    """Field for a flag: one button to press, for yes."""

    def __init__(self, title: str, words: str) -> None:
        super().__init__(title)
        self.line.hide()
        self.button = QToolButton()
        self.button.setObjectName("chip")
        self.button.setText(words)
        self.button.setAccessibleName(f"{title}: {words}")
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


def menu_button(field: Field, text: str, label: str, menu: QMenu) -> QToolButton:
    """A button beside a field that opens a menu."""
    button = field.add_button(text, label, lambda: None)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setMenu(menu)
    return button


def add_unknown(menu: QMenu, put: Callable[[str], None]) -> QAction:
    """Add "not known" to a menu, the answer that every field takes."""
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


def count_field(name: str, title: str, hint: str, lexicon: Lexicon) -> StepField:
    """Field for a count, with a stepper and a menu of qualifiers."""

    def stepped(text: str, by: int) -> str:
        return lexicon.shown(name, field_edits.stepped(text, by))

    def put(qualifier: str) -> None:
        field.put(lexicon.shown(name, field_edits.qualified(field.text, qualifier)))

    field = StepField(title, stepped, hint=hint)
    field.add_button("−", tr("One less"), lambda: field.step(-1))
    field.add_button("+", tr("One more"), lambda: field.step(1))
    menu = QMenu(field)
    for qualifier, words_ in qualifiers().items():
        menu.addAction(words_).triggered.connect(lambda _checked=False, q=qualifier: put(q))
    menu_button(field, "≈", tr("{field}: about, at least, …").format(field=title), menu)
    return field


def distance_field(title: str, hint: str, lexicon: Lexicon) -> Field:
    """Field for a distance, with a menu of the usual ranges."""
    field = Field(title, hint=hint)
    menu = QMenu(field)
    for text in RANGES:
        shown = lexicon.shown("distance", text)
        menu.addAction(shown).triggered.connect(lambda _checked=False, text=shown: field.put(text))
    add_unknown(menu, field.put)
    menu_button(field, "▾", tr("{field}: usual ranges").format(field=title), menu)
    return field


def make(name: str, title: str, kind: str, lexicon: Lexicon) -> Field:
    """The field of the form for a field of an observation, or for the sealed source."""
    field = FIELDS.get(name)
    if field is None:
        return Field(title)
    if name == "note":
        return NoteField(title)
    if name == OBSERVER:
        signs = sorted(lexicon.observers)
        words_ = {sign: fold(sign) for sign in signs}
        return ChoiceField(title, [(s, s) for s in signs], words=words_, several=False)
    if field.code_list:
        return _code_field(field, title, kind, lexicon)
    maker = _MAKERS.get(field.type)
    return maker(field, title, lexicon) if maker else Field(title, hint=example(field.hint))


_MAKERS: Final[dict[FieldType, Callable[[ObservationField, str, Lexicon], Field]]] = {
    FieldType.COUNT: lambda field, title, lexicon: count_field(
        field.name, title, example(field.hint), lexicon
    ),
    FieldType.WHOLE: lambda field, title, _: StepField(
        title, field_edits.stepped, hint=example(field.hint)
    ),
    FieldType.PLACE: lambda field, title, lexicon: PlaceField(title, example(field.hint), lexicon),
    FieldType.DISTANCE: lambda field, title, lexicon: distance_field(
        title, example(field.hint), lexicon
    ),
    FieldType.FLAG: lambda field, title, lexicon: YesField(
        title, flag_text(field.name, words(lexicon.language))
    ),
}
"""Types that have more than a line to type in."""


def _code_field(field: ObservationField, title: str, kind: str, lexicon: Lexicon) -> Field:
    """A choice of codes; some are buttons to press."""
    code_list = field.list_of(kind)
    choices, called = lexicon.choices(code_list), lexicon.words(code_list)
    if field.type is FieldType.WEAPONS:
        return ChoiceField(
            title,
            choices,
            words=called,
            several=True,
            hint=example(field.hint),
            toggled=lexicon.weapon_toggled,
            named=lexicon.weapon_types,
        )
    several = field.type is FieldType.CODES
    pressed = PRESSED.get(field.name)
    if pressed:
        return PressField(title, choices, words=called, several=several, pressed=pressed)
    return ChoiceField(title, choices, words=called, several=several)
