"""The direction rose: sixteen points to click, or to choose with arrow keys and space bar."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldapp.observation.observation import COMPASS

_POINTS: Final = len(COMPASS)
_SPAN: Final = 360 / _POINTS


class Rose(QWidget):
    """Sixteen compass points.

    Signals:
        chosen: The points that are chosen now, as "NE, S"; a person changed them.
    """

    chosen = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._on: set[int] = set()
        self._cursor = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(self.sizeHint())
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Large enough for a finger in a glove."""
        side = 12 * self.fontMetrics().height()
        return QSize(side, side)

    def show_points(self, points: Sequence[int]) -> None:
        """Mark these points, 0 (north) to 15."""
        self._on = set(points)
        self.setAccessibleDescription(", ".join(COMPASS[i] for i in sorted(self._on)))
        self.update()

    def toggle(self, point: int) -> None:
        """A person chose a point, or took it back."""
        self._cursor = point
        self._on ^= {point}
        self.show_points(sorted(self._on))
        self.chosen.emit(", ".join(COMPASS[i] for i in sorted(self._on)))

    def point_at(self, at: QPointF) -> int | None:
        """The point under a position, None in the middle and outside."""
        dx, dy = at.x() - self.width() / 2, at.y() - self.height() / 2
        far = math.hypot(dx, dy) / (self.width() / 2)
        if not 0.22 < far <= 1:
            return None
        angle = math.degrees(math.atan2(dx, -dy)) % 360
        return round(angle / _SPAN) % _POINTS

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose what was clicked."""
        self.setFocus()
        point = self.point_at(event.position())
        if point is not None:
            self.toggle(point)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows go round, the space bar chooses."""
        keys = Qt.Key
        step = {keys.Key_Right: 1, keys.Key_Down: 1, keys.Key_Left: -1, keys.Key_Up: -1}
        pressed = Qt.Key(event.key())
        if pressed in step:
            self._cursor = (self._cursor + step[pressed]) % _POINTS
            self.update()
        elif pressed == keys.Key_Space:
            self.toggle(self._cursor)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Sectors, the eight main points by name."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self.palette()
        side = self.width() - 4.0
        outer = QRectF(2, 2, side, side)
        inner = outer.adjusted(*(side * 0.39 * sign for sign in (1, 1, -1, -1)))
        painter.setPen(QPen(colours.color(QPalette.ColorRole.Mid), 1))
        for point in range(_POINTS):
            on = point in self._on
            role = QPalette.ColorRole.Highlight if on else QPalette.ColorRole.Button
            painter.setBrush(colours.color(role))
            # Qt counts sixteenths of a degree, counter-clockwise from three o'clock.
            start = 90 - (point + 0.5) * _SPAN
            painter.drawPie(outer, round(start * 16), round(_SPAN * 16))
        painter.setBrush(colours.color(QPalette.ColorRole.Base))
        painter.drawEllipse(inner)
        font = painter.font()
        for point, name in enumerate(COMPASS):
            main = point % 2 == 0
            font.setPointSizeF(self.font().pointSizeF() * (0.95 if main else 0.62))
            font.setBold(point in self._on)
            painter.setFont(font)
            on = point in self._on
            role = QPalette.ColorRole.HighlightedText if on else QPalette.ColorRole.ButtonText
            painter.setPen(colours.color(role))
            centre = self._place(point, 0.78 if main else 0.84)
            painter.drawText(
                QRectF(centre.x() - 24, centre.y() - 12, 48, 24), Qt.AlignmentFlag.AlignCenter, name
            )
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.color(QPalette.ColorRole.WindowText), 3))
            start = 90 - (self._cursor + 0.5) * _SPAN
            painter.drawPie(outer, round(start * 16), round(_SPAN * 16))

    def _place(self, point: int, far: float) -> QPointF:
        angle = math.radians(point * _SPAN)
        radius = self.width() / 2 * far
        return QPointF(
            self.width() / 2 + radius * math.sin(angle),
            self.height() / 2 - radius * math.cos(angle),
        )
