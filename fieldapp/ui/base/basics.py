"""Basic widgets and layouts that several pages use."""

from __future__ import annotations

import html
import itertools
import math
from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QMargins, QSize, Qt, QTimer
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from fieldapp.ui.base.calm_inputs import PushButton
from fieldapp.ui.base.texts import key_name
from fieldapp.wording.safe_text import visible

_MOST: Final = 500  # letters on one line: more would not be seen, and take long to measure
_COMMAND: Final = 420  # pixels of a command at most; the rest is scrolled
_COMMAND_EDGE: Final = 30
_LONGEST: Final = 24  # small letters of a heading that a pane of 350 pixels holds
_POINTS: Final = 10  # of the size of text that this is so in


def label(text: str, name: str = "", *, wrap: bool = True) -> QLabel:
    """Plain text, never markup; `name` is one of the theme's: title, muted, error, caution, …."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setObjectName(name)
    made.setWordWrap(wrap)
    return made


def safe_label(text: str, name: str = "") -> QLabel:
    """Text from a person, safe to show and to select."""
    made = label(breakable(visible(text)), name)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return made


def tip(text: str) -> str:
    """Text from a person as a tool tip, which Qt would take for markup where it looks like it."""
    return f"<span>{html.escape(text)}</span>" if text else ""


class Command(QLineEdit):
    """A command to be typed elsewhere: on one line, so that it is copied whole."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.setCursorPosition(0)
        self.setMinimumWidth(
            min(_COMMAND, self.fontMetrics().horizontalAdvance(text) + _COMMAND_EDGE)
        )

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """All of it is to be copied, by whatever it is reached."""
        super().focusInEvent(event)
        QTimer.singleShot(0, self, self.selectAll)


class OneLine(QWidget):
    """Text from a person on one line: as much of it as there is room for, then "…"."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.tell(text)

    def tell(self, text: str) -> None:
        """Show another text."""
        self.text = visible(text).replace("\n", " ")[:_MOST]
        self.setAccessibleName(self.text)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One line high; what is beside it comes first."""
        return QSize(0, self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The text, cut where it must be."""
        painter = QPainter(self)
        how = Qt.TextElideMode.ElideRight
        words = self.fontMetrics().elidedText(self.text, how, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()


def breakable(text: str) -> str:
    """The text with places to break in words that a narrow pane cannot hold.

    >>> breakable("протитанкова керована") == "протитанкова керована"
    True
    """
    longest = _longest()
    return " ".join("\u200b".join(_pieces(word, longest)) for word in text.split(" "))


def _longest() -> int:
    """Small letters of a heading that a narrow pane holds in the size of text that is chosen."""
    app = QApplication.instance()
    points = app.font().pointSize() if isinstance(app, QApplication) else _POINTS
    return min(_LONGEST, _LONGEST * _POINTS // points)


def _pieces(word: str, longest: int) -> Iterator[str]:
    """Pieces of about one length of a word, so many small letters long at most.

    >>> [len(part) for word in ("a" * 30, "W" * 30) for part in _pieces(word, 24)]
    [15, 15, 10, 10, 10]
    """
    # A small letter of an alphabet is half as wide as the widest of any.
    wide = [1 if letter.islower() or letter.isdigit() else 2 for letter in word]
    most = math.ceil(sum(wide) / math.ceil(sum(wide) / longest)) if word else longest
    start = room = 0
    for at, width in enumerate(wide):
        if room + width > most:
            yield word[start:at]
            start, room = at, 0
        room += width
    yield word[start:]


def button(
    text: str, pressed: Callable[[], object], *, name: str = "", key: str = ""
) -> QPushButton:
    """A push button; its shortcut is shown on it."""
    made = PushButton(f"{text}   {key_name(key)}" if key else text)
    made.setObjectName(name)
    made.setAccessibleName(text)
    made.clicked.connect(lambda _checked=False: pressed())
    if key:
        shortcut(made, key)
    return made


def shortcut(made: QAbstractButton, key: str) -> None:
    """A key that presses a button while it is shown.

    A button's own shortcut acts a tenth of a second later, after the keys that follow it.
    """
    for each in {key, key.replace("Return", "Enter")}:  # a keyboard has two of it
        QShortcut(QKeySequence(each), made, made.click)


_CYRILLIC: Final = dict(zip("ACDEFGHJKLMNOPQRTUVWX", "ФСВУАПРОЛДЬТЩЗЙКЕГМЦЧ", strict=True)) | {
    "S": "ІЫ"
}
"""The letter on the same key of a Ukrainian keyboard, and of a Russian one where they differ."""


def letters_of(letter: str) -> tuple[str, ...]:
    """The letters on one key: of a Latin keyboard, a Ukrainian and a Russian one."""
    others = _CYRILLIC[letter]
    return letter, others[0], others[-1]


def letter_key(at: QWidget, letter: str, pressed: Callable[[], object]) -> None:
    """A letter that does something while the focus is in a widget, on either kind of keyboard."""
    made = QShortcut(at)
    made.setKeys([QKeySequence(each) for each in (letter, *_CYRILLIC[letter])])
    made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    made.activated.connect(pressed)
    made.activatedAmbiguously.connect(pressed)


def card(*widgets: QWidget) -> QFrame:
    """A framed group, one below the other."""
    frame = QFrame()
    frame.setObjectName("card")
    layout = card_layout(frame)
    for widget in widgets:
        layout.addWidget(widget)
    return frame


def card_layout(frame: QFrame) -> QVBoxLayout:
    """The layout inside a framed group."""
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(14, 12, 14, 12)
    layout.setSpacing(8)
    return layout


def in_middle(*widgets: QWidget, name: str = "card") -> QFrame:
    """A framed group with these in the middle of it; `name`: "drop" takes what is dropped."""
    frame = QFrame()
    frame.setObjectName(name)
    layout = card_layout(frame)
    layout.addStretch(1)
    for widget in widgets:
        if isinstance(widget, QLabel):
            widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(widget)
    layout.addStretch(1)
    return frame


def row(*widgets: QWidget, stretch: bool = True) -> QWidget:
    """Widgets beside each other; what is left over stays empty on the right."""
    made = QWidget()
    layout = QHBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget)
    if stretch:
        layout.addStretch(1)
    return made


def scrolled(*widgets: QWidget) -> QScrollArea:
    """Widgets below each other, from the top, that scroll where the window is too low for them."""
    inside = QWidget()
    layout = QVBoxLayout(inside)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    made = QScrollArea()
    made.setWidgetResizable(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setWidget(inside)
    return made


def middle(*widgets: QWidget) -> QWidget:
    """Widgets beside each other, in the middle of what is there."""
    made = row(*widgets)
    layout = made.layout()
    assert isinstance(layout, QHBoxLayout)  # noqa: S101 - row made it
    layout.insertStretch(0, 1)
    return made


def margins(start: int, top: int, end: int, bottom: int) -> QMargins:
    """Margins in pixels, from the side on which the language's lines start."""
    left, right = (end, start) if QGuiApplication.isRightToLeft() else (start, end)
    return QMargins(left, top, right, bottom)


def page_layout(page: QWidget) -> QVBoxLayout:
    """The layout of a page."""
    page.setObjectName("page")
    layout = QVBoxLayout(page)
    layout.setContentsMargins(18, 14, 18, 14)
    layout.setSpacing(10)
    return layout


def centred(widget: QWidget, width: int, *, above: int = 2, below: int = 3) -> QVBoxLayout:
    """A layout with the widget in the middle of it; `above` to `below` is how space is shared.

    An alignment would do the same, and lay wrapped text out for one line only.
    """
    widget.setMaximumWidth(width)
    across = QHBoxLayout()
    across.addStretch(1)
    across.addWidget(widget, 100)
    across.addStretch(1)
    made = QVBoxLayout()
    made.addStretch(above)
    made.addLayout(across)
    made.addStretch(below)
    return made


def tab_in_order(*widgets: QWidget) -> None:
    """Let Tab go through these one after the other."""
    for before, after in itertools.pairwise(widgets):
        QWidget.setTabOrder(before, after)


def clear(layout: QVBoxLayout, *, heir: QWidget | None = None) -> None:
    """Take everything out of a layout.

    Args:
        layout: The layout.
        heir: Gets the keys where something in it has them: Qt would give them to the rail.
    """
    at = None if heir is None else heir.window().focusWidget()
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            if heir is not None and at is not None and (widget is at or widget.isAncestorOf(at)):
                heir.setFocus()
            widget.hide()  # or a layout that was about to show it would, as a window of its own
            widget.setParent(None)
            widget.deleteLater()
