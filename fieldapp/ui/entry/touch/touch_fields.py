"""Widgets of the form for a touch screen: usual values are buttons, no key is needed for any."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial
from typing import Final

from PySide6.QtWidgets import QToolButton

from fieldapp.app.entry import field_edits
from fieldapp.app.entry.lexicon import Lexicon
from fieldapp.observation.field_table import FieldType
from fieldapp.observation.observation import FIELDS
from fieldapp.ui.base.base_page import now
from fieldapp.ui.base.flow_layout import flow
from fieldapp.ui.base.texts import counted, tr
from fieldapp.ui.entry import form_fields
from fieldapp.ui.widgets.code_choice import PressField
from fieldapp.ui.widgets.field import Field, StepField

MOST: Final = 8  # buttons of a list of which nothing says what is usual
USUAL: Final = form_fields.PRESSED | {
    "what": (
        "explosion", "shot", "burst", "projectile", "muzzle_flash", "uav", "crater", "uxo", "mine",
    ),
    "weapons": (
        "small_arms", "hmg", "mortar", "artillery", "mlrs", "tank", "agl", "ifv_cannon",
        "fpv_drone",
    ),
}  # fmt: skip
STEPS: Final = (5, 10, 50)  # a count has "one less" and "one more" beside its line
QUALIFIERS: Final = ("exact", "about", "at_least", "several")
AGO: Final = (5, 15, 60, 120, 240)  # minutes
DELAYS: Final = ("5min", "15min", "30min", "1h", "2h")


def make(name: str, title: str, kind: str, lexicon: Lexicon) -> Field:
    """The field of the form for a field of an observation, or for the sealed source."""
    field = FIELDS.get(name)
    if field is not None and field.code_list:
        code_list = field.list_of(kind)
        choices = lexicon.choices(code_list)
        weapons = field.type is FieldType.WEAPONS
        return PressField(
            title,
            choices,
            words=lexicon.words(code_list),
            several=field.type in (FieldType.CODES, FieldType.WEAPONS),
            pressed=USUAL.get(name, [code for code, _ in choices][:MOST]),
            toggled=lexicon.weapon_toggled if weapons else None,
            named=lexicon.weapon_types if weapons else None,
        )
    made = form_fields.make(name, title, kind, lexicon)
    if field is not None and field.type in _BUTTONS:
        _BUTTONS[field.type](made, lexicon)
    return made


def _add(field: Field, buttons: Sequence[QToolButton]) -> None:
    """Put a row of buttons below the line of a field."""
    layout = field.layout()
    assert layout is not None  # noqa: S101 - every field has one
    layout.addWidget(flow(*buttons, gap=4))


def _button(field: Field, text: str, pressed: Callable[[], object]) -> QToolButton:
    made = QToolButton()
    made.setObjectName("chip")
    made.setText(text)
    made.setAccessibleName(f"{field.title}: {text}")
    made.clicked.connect(lambda _checked=False: pressed())
    return made


def _step_buttons(field: Field, _lexicon: Lexicon) -> None:
    """One less, one more, and many more."""
    assert isinstance(field, StepField)  # noqa: S101 - form_fields makes it of these types
    signs = [("−", -1), ("+", 1), *((f"+{by}", by) for by in STEPS)]
    _add(field, [_button(field, sign, partial(field.step, by)) for sign, by in signs])


def _count_buttons(field: Field, lexicon: Lexicon) -> None:
    """Many more, and how a count is meant."""

    def put(qualifier: str) -> None:
        field.put(lexicon.shown("count", field_edits.qualified(field.text, qualifier)))

    assert isinstance(field, StepField)  # noqa: S101 - as above
    names = form_fields.qualifiers()
    more = [_button(field, f"+{by}", partial(field.step, by)) for by in STEPS]
    meant = [_button(field, names[each], partial(put, each)) for each in QUALIFIERS]
    _add(field, [*more, *meant])


def _time_buttons(field: Field, lexicon: Lexicon) -> None:
    """So long ago."""

    def put(minutes: int) -> None:
        field.put(lexicon.until_now(None, now() - timedelta(minutes=minutes)))

    _add(field, [_button(field, _ago(minutes), partial(put, minutes)) for minutes in AGO])


def _ago(minutes: int) -> str:
    if minutes % 60:
        return counted("{count} minutes ago", minutes)
    return tr("{count} h ago").format(count=minutes // 60)


def _text_buttons(texts: Sequence[str], field: Field, lexicon: Lexicon) -> None:
    """Texts as they are typed, shown as the language writes them."""
    name = str(field.property("field") or "")
    shown = [lexicon.shown(name, text) for text in texts]
    _add(field, [_button(field, each, partial(field.put, each)) for each in shown])


_BUTTONS: Final[dict[FieldType, Callable[[Field, Lexicon], None]]] = {
    FieldType.COUNT: _count_buttons,
    FieldType.WHOLE: _step_buttons,
    FieldType.TIME: _time_buttons,
    FieldType.DISTANCE: partial(_text_buttons, form_fields.RANGES),
    FieldType.SECONDS: partial(_text_buttons, DELAYS),
}
"""Types whose values are pressed, and what makes their buttons."""
