"""Time bar below the map: histogram, unit of its bars, and playback."""

from __future__ import annotations

from datetime import time
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldapp.map.index.timeline import MIDNIGHT, UNITS, Timeline
from fieldapp.ui.base.basics import button, label
from fieldapp.ui.base.calm_inputs import DropDown
from fieldapp.ui.base.flow_layout import flow
from fieldapp.ui.base.texts import tr
from fieldapp.ui.map.histogram import Histogram

OPERATIONAL: Final = time(19, 30)
"""When the day ends for the daily report."""


class TimeBar(QWidget):
    """The bars and their row of controls.

    Args:
        zone: IANA name of the zone in which hours and days are counted.

    Signals:
        brushed: (since, until) as Histogram.
        recounted: The bars are to be counted in another way.
    """

    brushed = Signal(object, object)
    recounted = Signal()

    def __init__(self, zone: str) -> None:
        super().__init__()
        self._zone = zone
        self.histogram = Histogram(zone)
        self.histogram.brushed.connect(self._brushed)
        self.histogram.played.connect(self._played)
        names = {"hour": tr("Hours"), "day": tr("Days"), "week": tr("Weeks"), "month": tr("Months")}
        self.unit = DropDown()
        self.unit.setAccessibleName(tr("Bars"))
        self._names = names
        for unit in UNITS:
            self.unit.addItem(names[unit], unit)
        self.unit.setCurrentIndex(UNITS.index("day"))
        self.begins = DropDown()
        self.begins.setAccessibleName(tr("A day begins at"))
        self.begins.addItem(tr("Calendar day"), MIDNIGHT)
        self.begins.addItem(tr("Operational day, 19:30"), OPERATIONAL)
        for each in (self.unit, self.begins):
            each.currentIndexChanged.connect(lambda _index: self.recounted.emit())
        self.play = button(tr("Play"), lambda: self.histogram.play(on=not self.histogram.playing))
        self.all_times = button(tr("All times"), self.histogram.clear)
        self.span = label("", "muted", wrap=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.histogram)
        where = label(zone, "muted", wrap=False)
        column.addWidget(flow(self.play, self.all_times, self.unit, self.begins, where, self.span))

    @property
    def wanted(self) -> dict[str, Any]:
        """Unit of the bars, as `map.summary.summary` takes it."""
        return {
            "zone": self._zone,
            "bars": self.unit.currentData(),
            "day_begins": self.begins.currentData(),
        }

    def show_bars(self, bars: Timeline, since: int | None, until: int | None) -> None:
        """Show counts, and the span that is chosen."""
        self.histogram.show_bars(bars, since, until)
        self._tell()

    def stop(self) -> None:
        """End playing."""
        self.histogram.play(on=False)

    def _brushed(self, since: int | None, until: int | None) -> None:
        self._tell()
        self.brushed.emit(since, until)

    def _tell(self) -> None:
        text, unit = self.histogram.words(), self.histogram.bars.unit
        if unit != self.unit.currentData():
            note = tr("{text} (so long a time is counted by {unit})")
            text = note.format(text=text, unit=self._names[unit].lower())
        self.span.setText(text)

    def _played(self, on: bool) -> None:  # noqa: FBT001 - a signal's
        self.play.setText(tr("Pause") if on else tr("Play"))
