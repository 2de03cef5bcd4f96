"""Sketch of a route: its shape and length, without a map or place names."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldapp.app.patrol.route import RouteSummary
from fieldapp.ui.base.texts import tr

_EDGE: Final = 14  # pixels


class RouteSketch(QWidget):
    """The line of a route, north up, a ring where it begins and a dot where it ends."""

    def __init__(self, route: RouteSummary) -> None:
        super().__init__()
        self._lines = route.lines
        self.setMinimumHeight(150)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Shape of the route"))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it."""
        lines = self._on_screen()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.palette().color(QPalette.ColorRole.Highlight)
        painter.setPen(QPen(colour, 2.0))
        for line in lines:
            painter.drawPolyline(QPolygonF(line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(lines[0][0], 5.0, 5.0)
        painter.setBrush(colour)
        painter.drawEllipse(lines[-1][-1], 3.5, 3.5)
        painter.end()

    def _on_screen(self) -> list[list[QPointF]]:
        lats = [lat for line in self._lines for lat, _ in line]
        lons = [lon for line in self._lines for _, lon in line]
        # As wide as it is on the ground in the middle of the route.
        wide = math.cos(math.radians((min(lats) + max(lats)) / 2))
        across = max((max(lons) - min(lons)) * wide, 1e-6)
        high = max(max(lats) - min(lats), 1e-6)
        scale = min((self.width() - 2 * _EDGE) / across, (self.height() - 2 * _EDGE) / high)
        west, north = min(lons), max(lats)
        return [
            [
                QPointF(_EDGE + (lon - west) * wide * scale, _EDGE + (north - lat) * scale)
                for lat, lon in line
            ]
            for line in self._lines
        ]
