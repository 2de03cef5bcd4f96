"""Editor of a report's text: bound numbers are marked, typed digits beside a noun underlined."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPalette,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from fieldapp.app.reporting.report_text import TextState
from fieldapp.app.reporting.report_view import OfferedNumber
from fieldapp.report.daily.narrative.bound_numbers import TOKEN
from fieldapp.ui.base.basics import button, card
from fieldapp.ui.base.flow_layout import flow
from fieldapp.ui.base.texts import tr

_NAME = Qt.ItemDataRole.UserRole
_LINE_END: Final = re.compile("[\u2028\u2029]")
"""As Qt has it: of Shift+Enter, and of a paragraph."""


class NumberMarks(QSyntaxHighlighter):
    """Marks in the text: a bound number on a ground of its own, a typed one underlined."""

    def __init__(self, parent: QTextDocument) -> None:
        super().__init__(parent)
        self._state = TextState("")
        self._ground = self._line = QColor()

    def show_state(self, state: TextState, palette: QPalette) -> None:
        """Mark the text as this state has it."""
        self._state = state
        self._ground = palette.color(QPalette.ColorRole.AlternateBase)
        self._line = palette.color(QPalette.ColorRole.Text)
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Mark a paragraph."""
        bound, wrong, typed = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        bound.setBackground(self._ground)
        for each in (wrong, typed):
            each.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            each.setUnderlineColor(self._line)
            each.setFontWeight(700)
        for found in TOKEN.finditer(text):
            unknown = found[1] in self._state.unbound
            self.setFormat(found.start(), len(found[0]), wrong if unknown else bound)
        start = self.currentBlock().position()
        for figure in self._state.typed:
            self.setFormat(figure.start - start, figure.end - figure.start, typed)


class TextEditor(QPlainTextEdit):
    """The editor; Tab goes on to the next control.

    Signals:
        wanted: A number is to be inserted: Ctrl+I, or a brace was typed.
    """

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Text of the section"))
        self.setPlaceholderText(tr("Write here. Type { to insert a number of the report."))
        self.marks = NumberMarks(self.document())
        self._filled = self._raw = ""  # what was put into it, and how Qt has that

    @property
    def text(self) -> str:
        """The text in it: what was put into it to the letter, while nobody changes it.

        Qt has no line ends of its own kinds, and its plain text no fixed spaces.
        """
        raw = self.document().toRawText()
        return self._filled if raw == self._raw else _LINE_END.sub("\n", raw)

    def fill(self, text: str) -> None:
        """Show another text; the cursor stays where it was."""
        if text == self.text:
            return
        at = self.textCursor().position()
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)
        self._filled, self._raw = text, self.document().toRawText()
        cursor = self.textCursor()
        cursor.setPosition(min(at, len(text)))
        self.setTextCursor(cursor)

    def replace(self, text: str) -> None:
        """Put another text as one step, which can be undone."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def insert_number(self, name: str) -> None:
        """Insert a number where the cursor is."""
        self.textCursor().insertText(f"{{{name}}}")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """A brace opens the list of numbers; so does Ctrl+I, which is no tabulator here."""
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.text() == "{" or (control and event.key() == Qt.Key.Key_I):
            self.wanted.emit()
            return
        super().keyPressEvent(event)


class NumberChoice(QWidget):
    """Choice of a number: a line to search in, and the numbers with their words.

    Signals:
        chosen: (name) this number is to be inserted; "" for none.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Search: a region, a post, explosions"))
        self.line.setAccessibleName(tr("Search the numbers"))
        self.line.textChanged.connect(lambda _text: self._look())
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Numbers of the report"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(self._take)
        self.line.returnPressed.connect(lambda: self._take(self.list.currentItem()))
        self.line.installEventFilter(self)
        made = card(
            self.line,
            self.list,
            flow(
                button(tr("Insert"), lambda: self._take(self.list.currentItem()), name="first"),
                button(tr("Cancel"), lambda: self.chosen.emit("")),
            ),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(made)
        self._offered: Sequence[OfferedNumber] = ()

    def offer(self, numbers: Sequence[OfferedNumber]) -> None:
        """Offer these numbers."""
        self._offered = numbers
        self.line.clear()
        self._look()
        self.line.setFocus()

    def _look(self) -> None:
        """List what has all the words that are typed."""
        wanted = self.line.text().casefold().split()
        self.list.clear()
        for each in self._offered:
            if all(word in each.words.casefold() for word in wanted):
                item = QListWidgetItem(each.words)
                item.setData(_NAME, each.name)
                self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(str(item.data(_NAME)))

    def eventFilter(self, watched: QObject, event: object) -> bool:  # noqa: N802 - Qt's name
        """Arrows in the line go through the list; Escape gives up."""
        if watched is self.line and isinstance(event, QKeyEvent):
            if event.type() != QKeyEvent.Type.KeyPress:
                return False
            if event.key() == Qt.Key.Key_Escape:
                self.chosen.emit("")
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                row = min(max(self.list.currentRow() + step, 0), self.list.count() - 1)
                self.list.setCurrentRow(row)
                return True
        return False
