"""Flow layout: widgets wrap to the next row, as words do (after Qt's own example)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeVar

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QStyle, QWidget

GAP: Final = 6  # pixels
_Sized = TypeVar("_Sized", QLayoutItem, QWidget)


class Flow(QLayout):
    """Widgets in rows, each as wide as it wants to be.

    Args:
        parent: As usual.
        gap: Between them, pixels.
        grow: Those that may grow (QSizePolicy.Expanding) share what a row leaves over.
    """

    def __init__(
        self, parent: QWidget | None = None, *, gap: int = GAP, grow: bool = False
    ) -> None:
        super().__init__(parent)
        self._grow = grow
        self._held: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}  # at widths that were asked for since something changed
        self.setSpacing(gap)
        self.setContentsMargins(QMargins())

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """Take a widget's item."""
        self._held.append(item)
        self.invalidate()

    def count(self) -> int:
        """Number of items."""
        return len(self._held)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """One of them; None behind the last, which Qt asks for to find the end."""
        return self._held[index] if 0 <= index < len(self._held) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Give one back."""
        self.invalidate()
        return self._held.pop(index) if 0 <= index < len(self._held) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """No direction: the layout takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Height at a width."""
        if width not in self._heights:
            self._heights[width] = self._placed(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Measure again: something in it, or its style, has changed."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Put everything in its place."""
        super().setGeometry(rect)
        self._placed(rect, move=True)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """In one row."""
        shown = [each.sizeHint() for each in self._shown()]
        width = sum(size.width() for size in shown) + self.spacing() * max(0, len(shown) - 1)
        return QSize(width, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """The widest one alone."""
        size = QSize()
        for each in self._shown():
            size = size.expandedTo(each.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [each for each in self._held if not each.isEmpty()]

    def _placed(self, rect: QRect, *, move: bool) -> int:
        y = rect.y()
        for line in self._rows(rect.width()):
            high = max(each.sizeHint().height() for each in line)
            growing = [each for each in line if self._grow and _may_grow(each)]
            wide = sum(each.sizeHint().width() + self.spacing() for each in line) - self.spacing()
            more = max(0, rect.width() - wide) // max(1, len(growing))
            x = rect.x()
            for each in line:
                size = each.sizeHint()
                size.setWidth(min(size.width(), rect.width()) + (more if each in growing else 0))
                if move:
                    top = y + (high - size.height()) // 2
                    place = QRect(QPoint(x, top), size)
                    each.setGeometry(QStyle.visualRect(self._direction(), rect, place))
                x += size.width() + self.spacing()
            y += high + self.spacing()
        return max(0, y - self.spacing() - rect.y())

    def _direction(self) -> Qt.LayoutDirection:
        widget = self.parentWidget()
        return widget.layoutDirection() if widget else Qt.LayoutDirection.LeftToRight

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        return _rows(self._shown(), width, self.spacing())


def _rows(held: Sequence[_Sized], width: int, gap: int) -> list[list[_Sized]]:
    rows: list[list[_Sized]] = []
    left = -1
    for each in held:
        wide = each.sizeHint().width()
        if wide > left or not rows:
            rows.append([])
            left = width
        rows[-1].append(each)
        left -= wide + gap
    return rows


def height_of(widgets: Sequence[QWidget], width: int, *, gap: int = GAP) -> int:
    """Height that widgets take in a flow of this width, those that are hidden now as well."""
    rows = _rows(widgets, width, gap)
    return sum(max(each.sizeHint().height() for each in row) + gap for row in rows) - gap


def _may_grow(item: QLayoutItem) -> bool:
    widget = item.widget()
    expanding = QSizePolicy.Policy.Expanding
    return widget is not None and widget.sizePolicy().horizontalPolicy() == expanding


def flow(*widgets: QWidget, gap: int = GAP, grow: bool = False) -> QWidget:
    """Widgets in as many rows as they need."""
    made = QWidget()
    layout = Flow(made, gap=gap, grow=grow)
    for each in widgets:
        layout.addWidget(each)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    return made
