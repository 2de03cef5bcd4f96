"""Questions in place: for a reason, which is signed, or for a yes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QWidget

from fieldapp.ui.base.basics import button, card, label
from fieldapp.ui.base.flow_layout import flow
from fieldapp.ui.base.texts import tr
from fieldapp.ui.widgets.field import Field


def ask_reason(
    heading: str,
    explained: str,
    go_on: str,
    done: Callable[[str], object],
    gone: Callable[[], object],
    *,
    asked: str = "",
    optional: bool = False,
    more: QWidget | None = None,
) -> QFrame:
    """A card that asks for a reason.

    Args:
        heading: What is about to be done.
        explained: What that does and does not do.
        go_on: Of the button that does it.
        done: Gets the reason.
        gone: Called instead where the person thinks better of it.
        asked: Name of the field, where it is no reason that is typed.
        optional: It may stay empty.
        more: What else is asked, below it.
    """
    why = Field(asked or tr("Why?"), hint=tr("It is signed and stays visible"))

    def confirmed() -> None:
        if why.text.strip() or optional:
            done(why.text.strip())
            return
        why.set_error(
            tr("One short sentence is needed.")
            if asked
            else tr("A reason is needed: one short sentence.")
        )
        why.line.setFocus()

    sure = button(go_on, confirmed, name="first")
    made = card(
        label(heading, "title"),
        label(explained, "muted"),
        why,
        *([more] if more is not None else []),
        _choices(sure, gone),
    )
    made.setAccessibleName(heading)
    why.line.returnPressed.connect(confirmed)
    why.edited.connect(lambda _text: why.set_error(""))
    escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), made, gone)
    escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    made.setFocusProxy(why.line)
    return made


def ask_sure(
    heading: str, explained: str, go_on: str, done: Callable[[], object], gone: Callable[[], object]
) -> QFrame:
    """A card that asks whether the person is sure; as ask_reason, without a reason."""
    sure = button(go_on, done, name="danger")
    made = card(label(heading, "title"), label(explained), _choices(sure, gone))
    made.setAccessibleName(heading)
    escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), made, gone)
    escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    made.setFocusProxy(sure)
    return made


def _choices(sure: QWidget, gone: Callable[[], object]) -> QWidget:
    return flow(sure, button(tr("Cancel"), gone))
