"""Form field: name, line of text, read-back and error."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from fieldapp.ui.base.basics import label, shortcut
from fieldapp.ui.base.flow_layout import Flow
from fieldapp.wording.safe_text import visible


class Field(QWidget):
    """A labelled line of text.

    Attributes:
        follows: Of a form over a draft: once it is left, it shows what was understood of it,
            which is what it was filled with last. Elsewhere it keeps what was typed.

    Signals:
        edited: A person changed it, by typing or with a button beside it.
    """

    edited = Signal(str)

    def __init__(self, title: str, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.line = QLineEdit()
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(title)
        self.line.setMinimumWidth(6 * self.fontMetrics().averageCharWidth())
        self.line.textEdited.connect(self.edited)
        self.line.editingFinished.connect(self._left)
        self.follows = False
        self._understood = ""
        name = QLabel(title)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setBuddy(self.line)
        self.beside = QHBoxLayout()
        self.beside.setSpacing(4)
        self.beside.addWidget(self.line, 1)
        self._reading = self._error = ""
        self._below = label("", "reading")
        self._suggested = QWidget()
        self._suggestions = Flow(self._suggested, gap=4)
        for each in (self._below, self._suggested):
            each.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        self.above = QHBoxLayout()
        self.above.setSpacing(4)
        long = len(title) > 28  # it may need two lines in a narrow pane
        name.setWordWrap(long)
        self.above.addWidget(name, int(long))
        self.above.addStretch(int(not long))
        layout.addLayout(self.above)
        layout.addLayout(self.beside)
        layout.addWidget(self._below)
        layout.addWidget(self._suggested)

    @property
    def text(self) -> str:
        """Typed text."""
        return self.line.text()

    @property
    def error(self) -> str:
        """Error shown below it."""
        return self._error

    @property
    def reading(self) -> str:
        """Read-back shown below it, where there is no error."""
        return self._reading

    def fill(self, text: str) -> None:
        """Show a text; a person who is at it keeps what was typed until leaving."""
        self._understood = text
        if self.line.text() != text and not (self.line.hasFocus() and self.line.isModified()):
            self.line.setText(text)
            self.line.setCursorPosition(0)

    def let_go(self) -> None:
        """Show what it is filled with next, also to a person who is at it."""
        self.line.setModified(False)

    @property
    def typed_in(self) -> QWidget:
        """Widget in which a person types."""
        return self.line

    def _left(self) -> None:
        known = self._understood
        if self.follows and not self.line.hasFocus() and self.line.text() != known:
            self.line.setText(known)
            self.line.setCursorPosition(0)

    def read_back(self, text: str) -> None:
        """Show below the line how it was understood; "" for nothing."""
        self._reading = visible(text)
        self._tell_below()

    def set_error(self, text: str, suggestions: Sequence[str] = ()) -> None:
        """Show an error below the line, and suggestions; "" for nothing."""
        if text == self._error:
            return
        self._error = text
        while (item := self._suggestions.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for each in suggestions:
            self._suggestions.addWidget(suggestion(each, self.put))
        self._suggested.setVisible(bool(suggestions))
        self.line.setProperty("wrong", bool(text))
        self.line.style().polish(self.line)
        self._tell_below()

    def keep_place(self, lines: int = 1) -> None:
        """Keep lines for the read-back or an error, so that nothing below it moves."""
        policy = self._below.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._below.setSizePolicy(policy)
        if lines > 1:  # an error is as large as what is typed
            self._below.setMinimumHeight(lines * self.line.fontMetrics().lineSpacing())

    def _tell_below(self) -> None:
        text = self._error or self._reading
        name = "error" if self._error else "reading"
        if self._below.objectName() != name:
            self._below.setObjectName(name)
            self._below.style().polish(self._below)
        self._below.setText(text)
        self._below.setVisible(bool(text))
        self.line.setAccessibleDescription(text)

    def put(self, text: str) -> None:
        """Change it as if a person had typed."""
        self.line.setText(text)
        self._understood = text
        self.edited.emit(text)

    def add_button(
        self, text: str, hint: str, pressed: Callable[[], object], *, key: str = ""
    ) -> QToolButton:
        """A small button beside the line; one with a shortcut shows it, and stands above."""
        made = QToolButton()
        made.setObjectName("above" if key else "beside")
        made.setText(f"{key} {text}" if key else text)
        made.setToolTip(hint)
        made.setAccessibleName(hint)
        made.clicked.connect(lambda _checked=False: pressed())
        if key:
            shortcut(made, key)
        (self.above if key else self.beside).addWidget(made)
        return made


class StepField(Field):
    """A figure that the arrow keys and two buttons change.

    Args:
        title: Its name.
        stepped: What becomes of its text, so many steps on.
        hint: Example shown while it is empty.
    """

    def __init__(self, title: str, stepped: Callable[[str, int], str], *, hint: str = "") -> None:
        super().__init__(title, hint=hint)
        self._stepped = stepped
        self.line.installEventFilter(self)

    def step(self, by: int) -> None:
        """Change the figure by that many steps."""
        self.put(self._stepped(self.text, by))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Up and down: one more, one less; with page up and down ten."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            keys = Qt.Key
            steps = {keys.Key_Up: 1, keys.Key_Down: -1, keys.Key_PageUp: 10, keys.Key_PageDown: -10}
            by = steps.get(Qt.Key(event.key()))
            if by is not None:
                self.step(by)
                return True
        return super().eventFilter(watched, event)


def suggestion(text: str, taken: Callable[[str], object]) -> QToolButton:
    """A button with what may have been meant."""
    made = QToolButton()
    made.setObjectName("offer")
    made.setText(visible(text))
    made.setAccessibleName(visible(text))
    made.clicked.connect(lambda _checked=False: taken(text))
    return made
