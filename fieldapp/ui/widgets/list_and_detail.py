"""Base class of the pages with a list and a detail pane beside it; line about such a list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from fieldapp.app.judging import counting_state
from fieldapp.ui.base.base_page import Client, Page
from fieldapp.ui.base.basics import button, in_middle, label
from fieldapp.ui.base.total_words import basis_words
from fieldapp.ui.widgets.detail_pane import DetailPane
from fieldapp.ui.widgets.table_view import TableView


class ListAndDetailPage(Page):
    """A page with a table and a pane.

    A page makes both, calls `add_list` where they belong on it, and overrides `refresh`, which
    ends with `show_count`.

    Args:
        client: The client.
        heading: Of the page.
        table: The list.
        detail: The pane.
    """

    def __init__(self, client: Client, heading: str, table: TableView, detail: DetailPane) -> None:
        super().__init__(client, heading)
        self.table = table
        self.detail = detail
        self.empty = label("", "large")
        self.basis = label("", "muted")
        self._instead: QWidget | None = None  # has the keys while the list is empty

    def add_list(
        self,
        sizes: tuple[int, int],
        shares: tuple[int, int] = (3, 2),
        *,
        below: bool = False,
        drop: bool = False,
    ) -> QSplitter:
        """Put list and pane on the page.

        Args:
            sizes: Of list and pane at first, in pixels.
            shares: Of what the window is larger than that.
            below: The pane is below the list, not beside it.
            drop: Files can be dropped where the list is empty.
        """
        self.nothing = in_middle(self.empty, name="drop" if drop else "card")
        self.nothing.hide()
        # Each has its parent before anything is in it: see Client.stack.
        split = QSplitter(Qt.Orientation.Vertical if below else Qt.Orientation.Horizontal, self)
        left = QWidget(split)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.nothing, 1)
        column.addWidget(self.table, 1)
        split.setChildrenCollapsible(False)
        for place, widget in enumerate((left, self.detail)):
            split.addWidget(widget)
            split.setStretchFactor(place, shares[place])
        split.setSizes(list(sizes))
        self.body.addWidget(split, 1)
        return split

    def entered(self) -> None:
        """Show what is there now; arrows go through the list at once."""
        self.nothing.hide()
        self.table.show()
        self.table.setFocus()
        self.refresh()

    def refresh(self) -> None:
        """Ask for the list again."""
        raise NotImplementedError

    def ask_basis(self) -> None:
        """Ask what the list rests on: all up to an entry of the log, or the records here."""
        self.ask(counting_state.basis, lambda found: self.basis.setText(basis_words(found)))

    def show_count(self, count: int, none: str) -> None:
        """Show the list, or in its place why it is empty; the keys come back with the rows."""
        if not count and self.table.hasFocus():
            self.focusPreviousChild()
            self._instead = QApplication.focusWidget()
        self.nothing.setVisible(not count)
        self.table.setVisible(bool(count))
        self.empty.setText(none)
        if count and self._instead is not None:
            if self._instead is QApplication.focusWidget():
                self.table.setFocus()
            self._instead = None


class ListNote(QWidget):
    """A line about the list and a button that changes it; hidden where it says nothing.

    Args:
        name: Of the line, for a screen reader.
        on_button: What the button does.

    Signals:
        pressed: The button.
    """

    pressed = Signal()

    def __init__(self, name: str, on_button: str) -> None:
        super().__init__()
        self.text = label("", "caution")
        self.text.setAccessibleName(name)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(button(on_button, self.pressed.emit))
        line.addWidget(self.text, 1)
        self.hide()

    def say(self, text: str) -> None:
        """Say this; "" for nothing."""
        self.text.setText(text)
        self.setVisible(bool(text))
