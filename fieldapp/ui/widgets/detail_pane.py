"""Detail pane beside a list: the chosen item in full, and a question about it."""

from __future__ import annotations

from collections.abc import Callable

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
        self._about: object = None  # the item that is shown, or that is asked about
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

    @property
    def asks(self) -> bool:
        """Whether a question is open."""
        return self._question is not None

    def empty(self) -> None:
        """Show nothing."""
        self._question = self._about = None
        self.content = object()
        clear(self.column, heir=self)

    def show_widgets(self, *widgets: QWidget) -> None:
        """Show these, from the top."""
        self.empty()
        self.verticalScrollBar().setValue(0)
        for widget in widgets:
            self.column.addWidget(widget)
        self.column.addStretch(1)

    def show_about(self, about: object, show: Callable[[], object]) -> None:
        """Show an item; where it is there already, its question and the place in it stay.

        Args:
            about: Name of the item.
            show: Shows it.
        """
        if about != self._about:
            show()
            self._about = about
            return
        question, place = self._question, self.verticalScrollBar().value()
        if question is not None:
            self.column.removeWidget(question)
        show()
        self._about = about
        if question is not None:
            self._put_question(question)
        self.verticalScrollBar().setValue(place)

    def ask(self, question: QFrame, about: object = None) -> None:
        """Ask something in place; what was asked before is taken back.

        Args:
            question: Its card.
            about: Name of the item, where it may be another than the one that is shown.
        """
        self.close_question()
        self._about = about or self._about
        self._put_question(question)
        question.show()
        question.setFocus()
        self.ensureWidgetVisible(question)

    def _put_question(self, question: QFrame) -> None:
        self._question = question
        place = min(self._question_place, self.column.count())  # nothing may be shown yet
        self.column.insertWidget(place, question)

    def focus_question(self) -> None:
        """Give the keys to what is asked, where something is."""
        if self._question is not None:
            self._question.setFocus()

    def close_question(self) -> None:
        """Take back what was asked."""
        if self._question is not None:
            self.column.removeWidget(self._question)
            self._question.hide()
            self._question.deleteLater()
            self._question = None
            self.setFocus()
