"""The rail: pages in groups, which scroll where they do not fit, then the palette and the lock."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QScrollArea, QVBoxLayout, QWidget

from fieldapp.ui.base.basics import label, margins, shortcut
from fieldapp.ui.base.texts import counted, figure, key_name, tr
from fieldapp.ui.shell.plan import PlannedPage

MAX_HEAD: Final = 280  # pixels that a call sign may take
KEYS: Final = 9  # pages with a key of their own: keyboards have no more digits
ROOMY: Final = 11  # pages that fit on a small screen as far apart as other buttons


class Rail(QWidget):
    """Rail at the left of the window: pages by group, palette and lock.

    Args:
        head: Whose home it is.
        notes: Lines below it, each with the theme's name for its look.
        pages: What can be chosen.

    Signals:
        chosen: (name) a page is wanted.
        search_wanted: The palette is wanted.
        lock_wanted: The home is to be locked.
    """

    chosen = Signal(str)
    search_wanted = Signal()
    lock_wanted = Signal()

    def __init__(
        self, head: str, notes: Sequence[tuple[str, str]], pages: Sequence[PlannedPage]
    ) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)  # or a subclass has no ground
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 10)
        column.setSpacing(2)
        self._head = label(head, "title")
        self._head.setContentsMargins(margins(18, 0, 8, 0))
        column.addWidget(self._head)
        for text, name in notes:
            note = label(text, name)
            note.setContentsMargins(margins(18, 0, 8, 6))
            column.addWidget(note)
        self.buttons: dict[str, QPushButton] = {}
        self._titles: dict[str, tuple[str, str]] = {}
        self._exclusive = QButtonGroup(self)
        self._list = QWidget()
        self._dense = len(pages) > ROOMY
        self._scroll = self._pages(pages)
        column.addWidget(self._scroll, 1)
        keys = label(
            f"{tr('Pages')}  {key_name('Ctrl+1')}…{min(len(pages), KEYS)}", "muted", wrap=False
        )
        keys.setContentsMargins(margins(18, 4, 8, 0))
        column.addWidget(keys)
        search = _button(f"{tr('Go to…')}  {key_name('Ctrl+K')}", tr("Go to…"))
        search.clicked.connect(self.search_wanted)
        self._lock_text = f"{tr('Lock')}  {key_name('Ctrl+Shift+L')}"
        self._lock = _button(self._lock_text, tr("Lock"))
        self._lock.clicked.connect(self.lock_wanted)
        for each in (search, self._lock):
            column.addWidget(each)
        for each in (*self.buttons.values(), search, self._lock):
            each.setProperty("dense", self._dense)
        self.fit()

    def _pages(self, pages: Sequence[PlannedPage]) -> QScrollArea:
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0 if self._dense else 2)
        for group, members in groupby(pages, lambda page: page.group):
            heading = label(group, "group", wrap=False)
            heading.setContentsMargins(margins(18, 6, 8, 0))
            column.addWidget(heading)
            for page in members:
                column.addWidget(self._page_button(page, len(self.buttons) + 1))
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._list)
        return scroll

    def _page_button(self, page: PlannedPage, number: int) -> QPushButton:
        button = self.buttons[page.name] = _button(f"{number}  {page.title}", page.title)
        self._titles[page.name] = button.text(), page.title
        button.setAccessibleDescription(page.group)
        button.setCheckable(True)
        button.setAutoExclusive(True)  # a screen reader says that it is one of several
        if number <= KEYS:
            shortcut(button, f"Ctrl+{number}")
        button.clicked.connect(lambda: self.chosen.emit(page.name))
        self._exclusive.addButton(button)
        return button

    def show_chosen(self, name: str) -> None:
        """Mark the page that is shown, and bring its button into sight."""
        self.buttons[name].setChecked(True)
        self._scroll.ensureWidgetVisible(self.buttons[name], 0, 30)

    def show_badge(self, name: str, count: int) -> None:
        """Show on a page's button how much there is unread; nothing for none."""
        button, (text, title) = self.buttons[name], self._titles[name]
        words = counted("{count} unread", count)
        button.setText(f"{text}  ● {figure(count)}" if count else text)
        button.setAccessibleName(f"{title}, {words}" if count else title)
        self.fit()

    def show_locking(self, seconds: int) -> None:
        """Count down to the lock on its button; 0 where it does not come."""
        left = tr("⚠ Locks in {count} s").format(count=seconds)
        self._lock.setText(left if seconds > 0 else self._lock_text)

    def fit(self) -> None:
        """Be as wide as the widest button, in the size of text that is set."""
        self._head.ensurePolished()
        longest = max(self._head.text().split(), key=len)
        head = self._head.fontMetrics().horizontalAdvance(longest) + 30
        widest = max(_width(button) for button in self.findChildren(QPushButton))
        scrolls = self._list.sizeHint().height() > self._scroll.height() > 0
        bar = self._scroll.verticalScrollBar().sizeHint().width() if scrolls else 0
        self.setFixedWidth(max(widest + bar, min(head, MAX_HEAD)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Make room for the scroll bar where there is one."""
        super().resizeEvent(event)
        self.fit()


def _button(text: str, name: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName("rail")
    button.setAccessibleName(name)
    button.setSizePolicy(button.sizePolicy().Policy.Expanding, button.sizePolicy().Policy.Fixed)
    return button


def _width(button: QWidget) -> int:
    """Width that a button needs for its text, in its style; the chosen one is bold."""
    button.ensurePolished()
    return button.sizeHint().width() * 11 // 10
