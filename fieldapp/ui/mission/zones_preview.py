"""Zones of an agreement before they are signed: a sketch, a list, and the page that asks."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Final

import shapely
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from fieldapp.mission.zones_file import CheckedZone
from fieldapp.ui.base.basics import button, card, centred, label, row, safe_label, scrolled
from fieldapp.ui.base.texts import counted, tr
from fieldapp.wording.safe_text import visible
from fieldapp.wording.zone_text import extent

_WIDTH: Final = 720  # pixels
_EDGE: Final = 24
_NAMES: Final = 14  # on a sketch: more would hide the zones

NamedPoint = tuple[float, float, str]
"""Longitude, latitude and name of a place."""
Placed = Callable[[float, float], QPointF]


class ZonesPreview(QWidget):
    """Shows zones, and asks whether they are the agreement's.

    Args:
        accepted: Called when they are.
        back: Called when another file is meant.
    """

    def __init__(self, accepted: Callable[[], object], back: Callable[[], object]) -> None:
        super().__init__()
        self.sketch = ZonesSketch()
        self._list = ZonesList()
        self.button = button(tr("These are the zones"), accepted, name="first")
        self.back = button(tr("Back"), back)
        self.box = card(
            label(tr("Zones and lines of the agreement"), "title"),
            label(tr("Every laptop judges by them: compare them with the agreement's text.")),
            self.sketch,
            self._list,
            row(self.button, self.back),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        inside.setLayout(centred(self.box, _WIDTH, above=1, below=2))
        layout.addWidget(scrolled(inside))

    def show_zones(self, zones: Sequence[CheckedZone]) -> None:
        """Show other zones."""
        self.sketch.show_zones(zones)
        self._list.show_zones(zones)
        self.button.setFocus()


class ZonesList(QWidget):
    """Zones by number and name, each with its size and how many known places lie in it."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)

    def show_zones(self, zones: Sequence[CheckedZone]) -> None:
        """List other zones."""
        for shown in self.findChildren(QLabel):
            shown.deleteLater()
        for number, zone in enumerate(zones, 1):
            self._grid.addWidget(safe_label(f"{number}. {zone.name}", "large"), number, 0)
            self._grid.addWidget(label(extent(zone.square_metres, zone.metres)), number, 1)
            self._grid.addWidget(label(_places(zone), "muted", wrap=False), number, 2)


def _places(zone: CheckedZone) -> str:
    if not zone.square_metres:
        return tr("line")
    return counted("{count} known places in it", zone.places)


class ZonesSketch(QWidget):
    """Map of outlines, each with its number at one of its ends; north up.

    Known places stand on it as points, the widest with their names; zones of before are dashed.
    """

    def __init__(self) -> None:
        super().__init__()
        self._zones: Sequence[CheckedZone] = ()
        self._before: Sequence[CheckedZone] = ()
        self._places: Sequence[NamedPoint] = ()
        self.setFixedHeight(260)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Sketch of the zones"))

    def show_zones(
        self,
        zones: Sequence[CheckedZone],
        before: Sequence[CheckedZone] = (),
        places: Sequence[NamedPoint] = (),
    ) -> None:
        """Draw other zones.

        Args:
            zones: As they will be.
            before: As they are, where that is something else.
            places: For orientation, the widest first.
        """
        self._zones = zones
        kept = [zone.geometry for zone in zones]
        self._before = [zone for zone in before if zone.geometry not in kept]
        self._places = places
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw them."""
        if not self._zones:
            return
        drawn = [*self._zones, *self._before]
        west, south, east, north = shapely.total_bounds([zone.geometry for zone in drawn])
        wide = math.cos(math.radians((south + north) / 2))  # of a degree, to one of latitude
        across, high = max((east - west) * wide, 1e-6), max(north - south, 1e-6)
        scale = min((self.width() - 2 * _EDGE) / across, (self.height() - 2 * _EDGE) / high)
        left = (self.width() - across * scale) / 2
        top = (self.height() - high * scale) / 2

        def placed(lon: float, lat: float) -> QPointF:
            return QPointF(left + (lon - west) * wide * scale, top + (north - lat) * scale)

        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        muted = self.palette().color(QPalette.ColorRole.PlaceholderText)
        self._draw_places(painter, muted, placed)
        painter.setPen(QPen(muted, 1.5, Qt.PenStyle.DashLine))
        for zone in self._before:
            _outline(painter, zone, placed)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2.0))
        for zone in self._zones:
            _outline(painter, zone, placed)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        for number, zone in enumerate(self._zones, 1):
            towards = math.radians(50 * number)  # another end of each: nested areas have one north
            ends = shapely.get_coordinates(zone.geometry) @ (math.sin(towards), math.cos(towards))
            at = placed(*shapely.get_coordinates(zone.geometry)[ends.argmax()])
            shift = QPointF(11 * math.sin(towards) - 8, -11 * math.cos(towards) - 9)
            box = QRectF(at + shift, QSizeF(16, 18))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))
        painter.end()

    def _draw_places(self, painter: QPainter, colour: QColor, placed: Placed) -> None:
        """Draw known places as points, and names where they lie upon no other."""
        painter.setPen(QPen(colour, 3.0))
        taken: list[QRectF] = []
        for lon, lat, name in self._places:
            at = placed(lon, lat)
            if not self.rect().toRectF().contains(at):
                continue
            painter.drawPoint(at)
            shown = visible(name)
            size = painter.fontMetrics().size(0, shown).toSizeF()
            box = QRectF(at + QPointF(5, -size.height() / 2), size)
            inside = self.rect().toRectF().contains(box)
            if len(taken) < _NAMES and inside and not any(box.intersects(each) for each in taken):
                taken.append(box)
                painter.drawText(box, shown)


def _outline(painter: QPainter, zone: CheckedZone, placed: Placed) -> None:
    for part in shapely.get_parts(zone.geometry):
        rings = [part.exterior, *part.interiors] if zone.square_metres else [part]
        for ring in rings:
            painter.drawPolyline(QPolygonF([placed(*pair[:2]) for pair in ring.coords]))
