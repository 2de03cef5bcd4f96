"""Direction rose: sixteen points to click, arcs to drag; or arrow keys, space bar and A.

It edits the text of the directions: points and arcs are told apart from bearings in degrees, which
it shows and leaves alone.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from fieldapp.app.entry import field_edits
from fieldapp.observation.values import COMPASS, Direction
from fieldapp.ui.base.texts import tr
from fieldapp.ui.base.theme import for_fingers

_POINTS: Final = len(COMPASS)
_SPAN: Final = 360 / _POINTS
_HOLE: Final = 0.24  # of the radius
FINGER_SIDE: Final = 310  # pixels


class Rose(QAbstractButton):
    """Sixteen compass points around the post.

    To a screen reader it is a button, named by the point that it is at, which a press chooses.

    Args:
        title: Its name for a screen reader.
        points: The points as the language writes them, clockwise from north.

    Signals:
        chosen: The directions as text; a person changed them.
    """

    chosen = Signal(str)

    def __init__(self, title: str, points: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._points = title, points
        self._text = ""
        self._cursor = 0
        self._from: int | None = None  # where an arc was begun
        self._over: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(lambda _checked=False: self.choose(self._cursor))
        self._tell()
        self.setToolTip(tr("Click a point, drag an arc. Keys: arrows, space, A for an arc"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(self.sizeHint())
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Large enough for a mouse; for fingers each point has 44 pixels along the ring."""
        side = max(round(10.5 * self.fontMetrics().height()), FINGER_SIDE if for_fingers() else 0)
        return QSize(side, side)

    @property
    def directions(self) -> str:
        """The directions that it shows."""
        return self._text

    def show_text(self, text: str) -> None:
        """Show these directions."""
        if text == self._text:
            return
        self._text = text
        self._tell()
        self.update()

    def _tell(self) -> None:
        """Name it by the point that it is at, and what is chosen."""
        at = self._points[self._cursor]
        words = f"{self._title}: {at}" + (f" ({self._text})" if self._text else "")
        self.setAccessibleName(words)

    def choose(self, point: int) -> None:
        """A person chose a point, or took it back."""
        self._change(point, field_edits.toggled(self._text, point))

    def _change(self, point: int, text: str) -> None:
        self._cursor = point
        self._from = None
        self.show_text(text)
        self.update()
        self.chosen.emit(text)

    def point_at(self, at: QPointF) -> int | None:
        """The point under a position, None in the middle and outside."""
        dx, dy = at.x() - self.width() / 2, at.y() - self.height() / 2
        far = math.hypot(dx, dy) / (self.width() / 2)
        if not _HOLE < far <= 1:
            return None
        angle = math.degrees(math.atan2(dx, -dy)) % 360
        return round(angle / _SPAN) % _POINTS

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin: a click, or an arc."""
        self.setFocus()
        self._from = self._over = self.point_at(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Show the arc that is being dragged."""
        over = self.point_at(event.position())
        if over is not None:
            self._over = over
            self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take the point, or the arc."""
        start, end = self._from, self._over
        self._from = self._over = None
        if start is None or end is None:
            return
        if start == end:
            self.choose(start)
        else:
            self._change(end, field_edits.arc(self._text, start, end))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows go round, space chooses, A begins and ends an arc."""
        keys = Qt.Key
        step = {keys.Key_Right: 1, keys.Key_Down: 1, keys.Key_Left: -1, keys.Key_Up: -1}
        pressed = Qt.Key(event.key())
        if pressed in step:
            self._cursor = (self._cursor + step[pressed]) % _POINTS
            self._over = self._cursor if self._from is not None else None
            self._tell()
            self.update()
        elif pressed == keys.Key_Space:
            self.choose(self._cursor)
        elif pressed == keys.Key_A and self._from is None:
            self._from = self._over = self._cursor
            self.update()
        elif pressed == keys.Key_A and self._from is not None:
            start, self._over = self._from, None
            self._change(self._cursor, field_edits.arc(self._text, start, self._cursor))
        else:
            super().keyPressEvent(event)

    # --- Drawn.

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The ring, what is chosen on it, the names of its points."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        directions = field_edits.directions(self._text)
        on = {
            direction.start // 225
            for direction in directions
            if direction.points and direction.end is None
        }
        rest = [
            direction
            for direction in directions
            if direction.end is not None or not direction.points
        ]
        side = self.width() - 6.0
        ring = QRectF(3, 3, side, side)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
        for point in range(_POINTS):
            role = QPalette.ColorRole.Highlight if point in on else QPalette.ColorRole.Button
            painter.setBrush(palette.color(role))
            self._wedge(painter, ring, point * _SPAN, _SPAN)
        for direction in rest:
            self._paint_arc(painter, ring, direction)
        if self._from is not None and self._over not in (None, self._from):
            dragged = Direction(start=self._from * 225, end=(self._over or 0) * 225)
            self._paint_arc(painter, ring, dragged)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        hole = side * (1 - _HOLE) / 2
        painter.drawEllipse(ring.adjusted(hole, hole, -hole, -hole))
        self._paint_names(painter, on)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color(QPalette.ColorRole.WindowText), 3))
            self._wedge(painter, ring, self._cursor * _SPAN, _SPAN)

    def _paint_arc(self, painter: QPainter, ring: QRectF, direction: Direction) -> None:
        """An arc over the wedges it covers; a bearing as a line with its error."""
        colour = QColor(self.palette().color(QPalette.ColorRole.Highlight))
        start, end = (
            direction.start / 10,
            (direction.start if direction.end is None else direction.end) / 10,
        )
        half = _SPAN / 2 if direction.points else max((direction.error or 0) / 10, 1.5)
        span = (end - start) % 360 + 2 * half
        painter.setPen(QPen(colour, 2))
        colour.setAlpha(150)
        painter.setBrush(colour)
        self._wedge(painter, ring, start - half + span / 2, span)

    def _wedge(self, painter: QPainter, ring: QRectF, middle: float, span: float) -> None:
        # Qt counts sixteenths of a degree, counter-clockwise from three o'clock.
        painter.drawPie(ring, round((90 - middle - span / 2) * 16), round(span * 16))

    def _paint_names(self, painter: QPainter, on: set[int]) -> None:
        palette, font = self.palette(), self.font()
        for point, name in enumerate(self._points):
            main = point % 4 == 0
            half = point % 2 == 0
            font.setPointSizeF(self.font().pointSizeF() * (1 if main else 0.85 if half else 0.66))
            font.setBold(main or point in on)
            painter.setFont(font)
            chosen = point in on
            role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.ButtonText
            painter.setPen(palette.color(role))
            angle, radius = math.radians(point * _SPAN), self.width() / 2 * (0.76 if half else 0.82)
            # Between the main points a long name would run into its neighbours.
            across = 2.4 * radius * math.sin(math.radians(_SPAN / 2))
            if not half and painter.fontMetrics().horizontalAdvance(name) > across:
                continue
            x = self.width() / 2 + radius * math.sin(angle)
            y = self.height() / 2 - radius * math.cos(angle)
            painter.drawText(QRectF(x - 30, y - 15, 60, 30), Qt.AlignmentFlag.AlignCenter, name)
