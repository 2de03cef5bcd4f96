"""Sketch of a route: its shape, north and a scale, without a map or place names."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldapp.app.patrol.route import RouteSummary
from fieldapp.ui.base.texts import tr

_EDGE: Final = 14  # pixels
_BAR: Final = 90  # pixels of the bar of the scale, at most
_DEGREE_M: Final = 111_195.0  # metres of a degree of latitude
_AT_END: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RouteSketch(QWidget):
    """The line of a route with north and scale, a ring where it begins and a dot where it ends.

    Args:
        route: The route.
        plan: Of it, drawn dashed; None for none.
    """

    def __init__(self, route: RouteSummary, plan: RouteSummary | None = None) -> None:
        super().__init__()
        self._driven = len(route.lines)
        self._lines = (*route.lines, *(plan.lines if plan else ()))
        self.setMinimumHeight(150)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Shape of the route"))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it."""
        every = self._on_screen()
        lines, planned = every[: self._driven], every[self._driven :]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.palette().color(QPalette.ColorRole.Highlight)
        text = self.palette().color(QPalette.ColorRole.WindowText)
        painter.setPen(QPen(text, 1.5, Qt.PenStyle.DashLine))
        for line in planned:
            painter.drawPolyline(QPolygonF(line))
        painter.setPen(QPen(colour, 2.0))
        for line in lines:
            painter.drawPolyline(QPolygonF(line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(lines[0][0], 5.0, 5.0)
        painter.setBrush(colour)
        painter.drawEllipse(lines[-1][-1], 3.5, 3.5)
        painter.setPen(QPen(text, 1.5))
        self._furnish(painter)
        painter.end()

    def _furnish(self, painter: QPainter) -> None:
        """North, and a bar of a round length, at the right."""
        metres = _DEGREE_M / self._scale()  # of a pixel
        power = 10.0 ** math.floor(math.log10(metres * _BAR))
        length = max(n * power for n in (1, 2, 5) if n * power <= metres * _BAR)
        right, low = self.width() - _EDGE, self.height() - _EDGE
        left = right - length / metres
        painter.drawPolyline(
            [
                QPointF(left, low - 5),
                QPointF(left, low),
                QPointF(right, low),
                QPointF(right, low - 5),
            ]
        )
        text = f"{length / 1000:g} km" if length >= 1000 else f"{length:g} m"
        place = QRectF(right - 2 * _BAR, low - 40, 2 * _BAR, 34)
        painter.drawText(place, _AT_END, text)
        painter.drawText(QRectF(right - _BAR, 0, _BAR, 34), _AT_END, "N ↑")

    def _scale(self) -> float:
        """Pixels of a degree of latitude."""
        lats = [lat for line in self._lines for lat, _ in line]
        lons = [lon for line in self._lines for _, lon in line]
        across = max((max(lons) - min(lons)) * _narrowing(lats), 1e-6)
        high = max(max(lats) - min(lats), 1e-6)
        room = self.width() - 3 * _EDGE - _BAR  # beside the line: north, and the bar
        return min(max(room, 1) / across, (self.height() - 2 * _EDGE) / high)

    def _on_screen(self) -> list[list[QPointF]]:
        lats = [lat for line in self._lines for lat, _ in line]
        lons = [lon for line in self._lines for _, lon in line]
        wide, scale = _narrowing(lats), self._scale()
        west, north = min(lons), max(lats)
        return [
            [
                QPointF(_EDGE + (lon - west) * wide * scale, _EDGE + (north - lat) * scale)
                for lat, lon in line
            ]
            for line in self._lines
        ]


def _narrowing(lats: list[float]) -> float:
    """Width of a degree of longitude amid a route, in degrees of latitude."""
    return math.cos(math.radians((min(lats) + max(lats)) / 2))
