"""Questions in place: for a reason, which is signed, or for a yes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QFrame, QWidget

from fieldapp.ui.base.basics import button, card, label
from fieldapp.ui.base.flow_layout import flow
from fieldapp.ui.base.texts import tr
from fieldapp.ui.widgets.field import Field
from fieldapp.ui.widgets.signing_preview import Signing
from fieldapp.wording.safe_text import visible


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
    signs: bool = True,
    check: Callable[[Callable[[], object]], object] | None = None,
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
        signs: The button signs: what will be signed is shown before, and has to stand.
        check: Looks whether `more` can be signed, and calls what it gets if so.
    """
    why = Field(asked or tr("Why?"), hint=tr("It is signed and stays visible"))

    def confirmed(then: Callable[[str], object]) -> None:
        if why.text.strip() or optional:
            then(why.text.strip())
            return
        why.set_error(
            tr("One short sentence is needed.")
            if asked
            else tr("A reason is needed: one short sentence.")
        )
        why.line.setFocus()

    if signs:
        signing = Signing(tr("Show it in words"), go_on)

        def words(text: str) -> None:
            lines = [heading, *_lines_of(why), *(_lines_of(more) if more is not None else ())]
            signing.show_words("\n".join(lines), partial(done, text))

        def show(text: str) -> None:
            if check is None:
                words(text)
            else:
                check(partial(words, text))

        go = partial(confirmed, show)
        signing.looked.connect(go)
        _on_change((why, *([more] if more is not None else [])), signing.close_)
        ends: list[QWidget] = [signing, flow(button(tr("Cancel"), gone))]
    else:
        go = partial(confirmed, done)
        ends = [_choices(button(go_on, go, name="first"), gone)]
    made = card(
        label(heading, "title"),
        label(explained, "muted"),
        why,
        *([more] if more is not None else []),
        *ends,
    )
    made.setAccessibleName(heading)
    for field in (why, *(_fields(more) if more is not None else ())):
        field.line.returnPressed.connect(go)
    why.edited.connect(lambda _text: why.set_error(""))
    escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), made, gone)
    escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    made.setFocusProxy(why.line)
    return made


def _fields(within: QWidget) -> list[Field]:
    return [within] if isinstance(within, Field) else within.findChildren(Field)


def _lines_of(within: QWidget) -> list[str]:
    """Each field that is filled, with how it was read, and each choice, named, line by line."""
    fields = [
        (each.title, " → ".join(filter(None, (each.text.strip(), each.reading))))
        for each in _fields(within)
    ]
    chosen = [(e.accessibleName(), e.currentText()) for e in within.findChildren(QComboBox)]
    return [f"{name.rstrip(' ?')}: {visible(text)}" for name, text in (*fields, *chosen) if text]


def _on_change(within: Iterable[QWidget], then: Callable[[], object]) -> None:
    for each in within:
        for field in _fields(each):
            field.edited.connect(lambda _text: then())
        for choice in each.findChildren(QComboBox):
            choice.currentIndexChanged.connect(lambda _index: then())


def ask_sure(
    heading: str,
    explained: str,
    go_on: str,
    done: Callable[[], object],
    gone: Callable[[], object],
    *,
    name: str = "danger",
) -> QFrame:
    """A card that asks whether the person is sure; as ask_reason, without a reason."""
    sure = button(go_on, done, name=name)
    made = card(label(heading, "title"), label(explained), _choices(sure, gone))
    made.setAccessibleName(heading)
    escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), made, gone)
    escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    made.setFocusProxy(sure)
    return made


def _choices(sure: QWidget, gone: Callable[[], object]) -> QWidget:
    return flow(sure, button(tr("Cancel"), gone))
