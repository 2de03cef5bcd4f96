"""Chart on the screen: its picture, and its rows one by one by mouse, keys or screen reader."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QByteArray, QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from fieldapp.report.trends.trend_picture import PictureMark
from fieldapp.ui.base.basics import tip
from fieldapp.ui.base.pixmaps import paint_focus

_SOON_MS: Final = 60  # after the last change of the size it is drawn again
_LEAST: Final = QSize(360, 220)


DrawnChart = tuple[str, list[PictureMark]]
"""SVG, and where the rows are on it."""


class ChartView(QWidget):
    """Widget of a chart and its rows.

    Signals:
        read: (row) of the table that is read now; -1 for none.
    """

    read = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._draw: Callable[[float, float], DrawnChart] | None = None
        self._sentence: Callable[[int], str] = lambda _row: ""
        self._renderer = QSvgRenderer(self)
        self._marks: list[PictureMark] = []
        self._at = -1
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self.redraw)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Below this no chart is read."""
        return _LEAST

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As much as there is."""
        return QSize(900, 460)

    def show_chart(
        self, draw: Callable[[float, float], DrawnChart], sentence: Callable[[int], str]
    ) -> None:
        """Show a chart.

        Args:
            draw: Gives it for a width and a height in pixels.
            sentence: Gives a row of its table in words.
        """
        self._draw, self._sentence, self._at = draw, sentence, -1
        self.redraw()

    def clear(self) -> None:
        """Show nothing."""
        self._draw = None
        self._marks = []
        self._at = -1
        self.update()

    def redraw(self) -> None:
        """Draw it in the size that there is."""
        if self._draw is None or self.width() < 2:
            return
        svg, self._marks = self._draw(self.width(), self.height())
        self._renderer.load(QByteArray(svg.encode()))
        self.update()

    @property
    def row(self) -> int:
        """Row that is read; -1 for none."""
        return self._at

    def go(self, row: int) -> None:
        """Read a row."""
        if row == self._at:
            return
        self._at = row
        self.setAccessibleDescription(self._sentence(row) if row >= 0 else "")
        self.update()
        self.read.emit(row)

    # --- By hand.

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows read the row beside, above or below."""
        keys = Qt.Key
        step = {keys.Key_Left: (-1, 0), keys.Key_Right: (1, 0), keys.Key_Up: (0, -1),
                keys.Key_Down: (0, 1)}.get(Qt.Key(event.key()))  # fmt: skip
        if not self._marks or (step is None and event.key() not in (keys.Key_Home, keys.Key_End)):
            super().keyPressEvent(event)
            return
        if step is None:
            self.go(self._marks[0 if event.key() == keys.Key_Home else -1].row)
            return
        here = next((mark for mark in self._marks if mark.row == self._at), None)
        if here is None:
            self.go(self._marks[0].row)
            return
        beside = _beside(self._marks, here, step)
        if beside is not None:
            self.go(beside.row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Say what the pointer is on."""
        at = event.position()
        found = next(
            (
                mark
                for mark in self._marks
                if QRectF(mark.x, mark.y, mark.width, mark.height).contains(at)
            ),
            None,
        )
        if found is not None:
            self.go(found.row)
            QToolTip.showText(event.globalPosition().toPoint(), tip(self._sentence(found.row)))

    # --- On the screen.

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it in the new size."""
        super().resizeEvent(event)
        self._soon.start()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it in another size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._soon.start()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The picture, and a frame around the row that is read."""
        painter = QPainter(self)
        palette = self.palette()
        painter.fillRect(self.rect(), palette.base())
        if self._draw is not None:
            # In the size that it was drawn for: stretched, hatching takes half a second to paint.
            size = self._renderer.defaultSize().toSizeF()
            self._renderer.render(painter, QRectF(QPointF(), size))
        pen = QPen(palette.text().color(), 2)
        painter.setPen(pen)
        for mark in self._marks:
            if mark.row == self._at >= 0:
                painter.drawRect(QRectF(mark.x, mark.y, mark.width, mark.height))
        paint_focus(painter, self)
        painter.end()


def _beside(
    marks: list[PictureMark], here: PictureMark, step: tuple[int, int]
) -> PictureMark | None:
    """The nearest mark in a direction; without one, the next or the one before in order."""
    across, down = step

    def ahead(mark: PictureMark) -> float:
        return (mark.x - here.x) * across + (mark.y - here.y) * down

    def aside(mark: PictureMark) -> float:
        return abs(mark.x - here.x) * abs(down) + abs(mark.y - here.y) * abs(across)

    found = [mark for mark in marks if ahead(mark) > 0.5]
    if found:
        return min(found, key=lambda mark: (aside(mark), ahead(mark)))
    order = [mark.row for mark in marks]
    beside = order.index(here.row) + across + down
    return next((m for m in marks if 0 <= beside < len(order) and m.row == order[beside]), None)
