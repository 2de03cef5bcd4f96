"""Detail pane beside a list: the chosen item in full, and a question about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from fieldapp.ui.base.basics import clear, margins


class DetailPane(QScrollArea):
    """A column that scrolls.

    Args:
        name: Its accessible name.
        width: The least, in pixels.
        question_place: Which widget of the column a question stands before.
    """

    def __init__(self, name: str, width: int, *, question_place: int = 0) -> None:
        super().__init__()
        self._question: QFrame | None = None
        self.content = object()  # another one, whenever something else is shown
        self._question_place = question_place
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(margins(6, 0, 0, 0))
        self.setWidgetResizable(True)
        self.setWidget(inside)
        self.setMinimumWidth(width)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)

    def empty(self) -> None:
        """Show nothing."""
        self._question = None
        self.content = object()
        clear(self.column)

    def show_widgets(self, *widgets: QWidget) -> None:
        """Show these, from the top."""
        self.empty()
        self.verticalScrollBar().setValue(0)
        for widget in widgets:
            self.column.addWidget(widget)
        self.column.addStretch(1)

    def ask(self, question: QFrame) -> None:
        """Ask something in place; what was asked before is taken back."""
        self.close_question()
        self._question = question
        place = min(self._question_place, self.column.count())  # nothing may be shown yet
        self.column.insertWidget(place, question)
        question.show()
        question.setFocus()
        self.ensureWidgetVisible(question)

    def close_question(self) -> None:
        """Take back what was asked."""
        if self._question is not None:
            self.column.removeWidget(self._question)
            self._question.hide()
            self._question.deleteLater()
            self._question = None
            self.setFocus()
