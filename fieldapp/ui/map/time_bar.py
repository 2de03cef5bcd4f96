"""Time bar below the map: histogram, the time in force, ways to set it, and playback."""

from __future__ import annotations

from datetime import time
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from fieldapp.app.home.preferences import Preferences
from fieldapp.errors import InputError
from fieldapp.map.index import time_span
from fieldapp.map.index.time_span import SecondsSpan
from fieldapp.map.index.timeline import FITTING, MIDNIGHT, Timeline, label
from fieldapp.observation import operational_day
from fieldapp.ui.base.base_page import now
from fieldapp.ui.base.basics import OneLine, button, row
from fieldapp.ui.base.basics import label as plain
from fieldapp.ui.base.calm_inputs import DropDown
from fieldapp.ui.base.flow_layout import flow
from fieldapp.ui.base.texts import counted, in_words, tr
from fieldapp.ui.map.histogram import ZOOM, Histogram

TIME_KEY: Final = "F4"
_WIDEST: Final = "2018-09-14 19:30 – 2018-09-15 19:30"


class TimeBar(QWidget):
    """The bars and their row of controls.

    The axis is that of all observations, whatever is filtered, or what was zoomed to.

    Args:
        preferences: Zone in which hours and days are counted; when the operational day begins.

    Signals:
        brushed: (since, until) as Histogram.
        recounted: The bars are to be counted in another way.
    """

    brushed = Signal(object, object)
    recounted = Signal()

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._zone = preferences.zone
        self._cut_off = operational_day.parse_cut_off(preferences.cut_off) or MIDNIGHT
        self._axis: SecondsSpan | None = None
        self._whole: SecondsSpan | None = None  # the axis of all, where it was shown
        self._count = 0
        self._followed: tuple[int | None, int | None] = (None, None)
        self.histogram = bars = Histogram(self._zone)
        bars.brushed.connect(self._brushed)
        bars.drawn.connect(self._drawn)
        bars.zoomed.connect(self._zoom)
        bars.panned.connect(self._pan)
        bars.played.connect(self._played)
        self.unit = DropDown()
        self.unit.setAccessibleName(tr("Bars"))
        for words, unit, begins in self._units():
            self.unit.addItem(words, (unit, begins))
        self.unit.currentIndexChanged.connect(lambda _index: self.recounted.emit())
        self.period = DropDown()
        self.period.setAccessibleName(tr("Time"))
        self.period.setToolTip(f"{tr('Time')}   {TIME_KEY}")
        for words, name in (
            (tr("All times"), "all"),
            (tr("This operational day"), "day"),
            (tr("The operational day before"), "before"),
            (tr("Yesterday, 00:00–24:00"), "yesterday"),
            (tr("Seven operational days"), "week"),
            (tr("From … to …"), "span"),
        ):
            self.period.addItem(words, name)
        self.period.activated.connect(lambda _index: self._preset(self.period.currentData()))
        self.typed = QLineEdit()
        self.typed.setAccessibleName(tr("From … to …"))
        self.typed.setPlaceholderText(tr("14 Sep 2018 · 2018-09 · 2018-09-14 19:30 – …"))
        self.typed.setMinimumWidth(self.fontMetrics().horizontalAdvance(_WIDEST) + 30)
        self.typed.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.typed.returnPressed.connect(self._typed)
        self.typed.textEdited.connect(lambda _text: self._tell())
        self._wrong = ""
        self.play = button(tr("Play"), lambda: bars.play(on=not bars.playing))
        self.back = _sign("◀", tr("The time before"), lambda: bars.step(-1))
        self.forth = _sign("▶", tr("The time after"), lambda: bars.step(1))
        self.nearer = _sign(
            "+", tr("Zoom the time bar in"), lambda: self._zoom(1 / ZOOM, bars.middle)
        )
        self.farther = _sign(
            "−", tr("Zoom the time bar out"), lambda: self._zoom(ZOOM, bars.middle)
        )
        self.outside = button("", self._show_outside)
        self.outside.hide()
        self._moves = (self.back, self.play, self.forth, self.nearer)
        for each in (*self._moves, self.farther):
            each.setEnabled(False)  # until there are bars
        self.span = OneLine("")
        self._build()

    def _build(self) -> None:
        column, outer = QVBoxLayout(), QVBoxLayout(self)
        for layout in (column, outer):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(4)
        self._words_alone = plain("")  # nothing else says the time then, so it is never cut
        self._words_alone.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.unfold = button(tr("Time bar"), lambda: None)
        self.unfold.setCheckable(True)
        self._low = row(self._words_alone, self.unfold, stretch=False)
        self._low.hide()
        self._bars = QWidget()
        self._bars.setLayout(column)
        outer.addWidget(self._low)
        outer.addWidget(self._bars)
        for each in (self.outside, self.farther, self.nearer):
            each.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        said = row(self.span, self.outside, self.farther, self.nearer, stretch=False)
        said.setFixedHeight(self.outside.sizeHint().height())  # clicks never miss what moved
        column.addWidget(said)
        column.addWidget(self.histogram)
        column.addWidget(
            flow(self.back, self.play, self.forth, self.period, self.typed, self.unit,
                 grow=True)
        )  # fmt: skip

    def whole_height(self, width: int) -> int:
        """As high as it is with its bars."""
        layout = self._bars.layout()
        assert layout is not None  # noqa: S101 - made with it
        return layout.heightForWidth(width)

    def fold(self, *, low: bool) -> None:
        """Leave the time in words where the page is low, unless unfolded by hand or in use."""
        in_use = self._bars.isAncestorOf(QApplication.focusWidget() or self)
        self._low.setVisible(low)
        self._bars.setVisible(not low or in_use or self.unfold.isChecked())
        self._words_alone.setVisible(self._bars.isHidden())

    def _units(self) -> tuple[tuple[str, str, time], ...]:
        cut_off = f"{self._cut_off:%H:%M}"
        return (
            (tr("Bars that fit"), FITTING, MIDNIGHT),
            (tr("Hours"), "hour", MIDNIGHT),
            (tr("Days"), "day", MIDNIGHT),
            (tr("Operational days, {time}").format(time=cut_off), "day", self._cut_off),
            (tr("Weeks"), "week", MIDNIGHT),
            (tr("Months"), "month", MIDNIGHT),
        )

    @property
    def wanted(self) -> dict[str, Any]:
        """Counting of the bars, as `map.supervisor.summary` takes it."""
        unit, begins = self.unit.currentData()
        return {"zone": self._zone, "bars": unit, "day_begins": begins, "axis": self._axis}

    def show_bars(self, bars: Timeline, since: int | None, until: int | None, count: int) -> None:
        """Show counts, and the time in force with the number of observations that it leaves."""
        if self._axis is None and len(bars.counts):
            self._whole = int(bars.edges[0]), int(bars.edges[-1])
        self.histogram.bars = bars
        self._in_force(since, until, count)
        if (since, until) != self._followed:  # a hand that zooms elsewhere is let be
            self._followed = since, until
            self._follow()

    def stop(self) -> None:
        """End playing."""
        self.histogram.play(on=False)

    # --- The time in force.

    def _in_force(self, since: int | None, until: int | None, count: int) -> None:
        bars = self.histogram
        bars.since, bars.until, self._count = since, until, count
        bars.update()
        if not (self.typed.hasFocus() and self.typed.isModified()):
            whole = since is not None and until is not None
            self.typed.setText(f"{self._at(since)} – {self._at(until)}" if whole else "")
            self.typed.setCursorPosition(0)
            self._wrong = ""
        usual = ("day", "before", "week", "yesterday")
        spans = [name for name in usual if self._span(name) == (since, until)]
        name = "all" if since is None and until is None else (*spans, "span")[0]
        self.period.setCurrentIndex(self.period.findData(name))
        self._tell()

    def _at(self, second: int | None) -> str:
        return "" if second is None else label(second, self._zone, "minute")

    def _tell(self) -> None:
        text = f"⚠ {self._wrong}" if self._wrong else self._words()
        self.span.tell(text)
        self._words_alone.setText(text)
        self.histogram.setAccessibleDescription(text)
        self.typed.setProperty("wrong", bool(self._wrong))
        self.typed.style().polish(self.typed)
        bars = self.histogram.bars
        count = bars.before + bars.after
        self.outside.setText(counted("{count} outside of the bars", count))
        self.outside.setVisible(count > 0)
        self.farther.setEnabled(self._axis not in (None, self._ends) or count > 0)
        for each in self._moves:
            each.setEnabled(len(bars.counts) > 0)

    def _words(self) -> str:
        bars, since, until = self.histogram.bars, self.histogram.since, self.histogram.until
        names = {"since": self._at(since), "until": self._at(until), "zone": self._zone}
        if since is not None and until is not None:
            text = counted("{since} to {until} {zone}: {count} observations", self._count, **names)
        elif since is not None:
            text = counted("From {since} {zone}: {count} observations", self._count, **names)
        elif until is not None:
            text = counted("Before {until} {zone}: {count} observations", self._count, **names)
        elif bars.ends is None:
            text = tr("All times: no observations")
        else:
            first, last = (self._at(end) for end in bars.ends)
            text = counted(
                "All times, {first} to {last} {zone}: {count} observations",
                self._count, first=first, last=last, zone=self._zone,
            )  # fmt: skip
        asked = self.unit.currentData()[0]
        if asked in (FITTING, bars.unit) or not len(bars.counts):
            return text
        coarser = {"day": tr("Days"), "week": tr("Weeks"), "month": tr("Months")}[bars.unit]
        note = tr("{text} (so long a time is counted by {unit})")
        return note.format(text=text, unit=coarser.lower())

    def _brushed(self, since: int | None, until: int | None) -> None:
        self.typed.setModified(False)
        if since is None and until is None and self._axis is not None:
            self._show_axis(None)
        self._drawn(since, until)
        self.brushed.emit(since, until)

    def _drawn(self, since: int | None, until: int | None) -> None:
        """Tell a span at once; how many it leaves is known from the bars where they are its own."""
        bars = self.histogram.bars
        inside = (bars.edges[:-1] >= (since or 0)) & (bars.edges[1:] <= (until or 0))
        whole = since is None and until is None
        self._in_force(since, until, int((bars.counts if whole else bars.counts[inside]).sum()))

    def _played(self, on: bool) -> None:  # noqa: FBT001 - a signal's
        self.play.setText(tr("Pause") if on else tr("Play"))

    # --- Presets, and what is typed.

    def _span(self, name: str) -> SecondsSpan:
        since, until = operational_day.usual_span(name, now(), self._zone, self._cut_off)
        return int(since.timestamp()), int(until.timestamp())

    def _preset(self, name: str) -> None:
        if name == "all":
            self.histogram.clear()
        elif name == "span":
            self.typed.setFocus()
            self.typed.selectAll()
        else:
            self._go(self._span(name))

    def _typed(self) -> None:
        text = self.typed.text().strip()
        self._wrong = ""
        self.typed.setModified(False)
        if not text:
            self.histogram.clear()
            return
        try:
            span = time_span.typed(text, now=now(), zone=self._zone)
        except InputError as e:
            self._wrong = in_words(e).replace("\n", " ")
            self.typed.setModified(True)
            self._tell()
            return
        self._go(span)

    def _go(self, span: SecondsSpan) -> None:
        """Put a span in force, and the axis around it."""
        self.stop()
        self._axis = time_span.around(span)
        self.histogram.choose(*span)
        self.recounted.emit()

    # --- The axis.

    def _follow(self) -> None:
        """Show the part of the time where the span is, where it is not on the axis."""
        span, axis = self.histogram.span, self.histogram.axis
        if span is None or axis is None:
            return
        if span[1] <= axis[0] or span[0] >= axis[1]:
            self._show_axis(time_span.around(span))

    def _zoom(self, by: float, at: float) -> None:
        axis = self.histogram.axis
        if axis is None:
            return
        made, whole = time_span.zoomed(axis, by, at), self._whole
        if by < 1 or whole is None or _length(made) < _length(whole):
            self._show_axis(made)
        else:
            self._show_outside()

    def _pan(self, share: float) -> None:
        axis = self.histogram.axis
        if axis is not None:
            by = int(share * (axis[1] - axis[0]))
            self._show_axis(time_span.clipped(axis[0] + by, axis[1] + by))

    def _show_outside(self) -> None:
        ends = self._ends
        self._show_axis(None if self._zoomed_in or ends is None else ends)

    @property
    def _ends(self) -> SecondsSpan | None:
        ends = self.histogram.bars.ends
        return None if ends is None else time_span.clipped(ends[0], ends[1] + 1)

    @property
    def _zoomed_in(self) -> bool:
        axis, whole = self._axis, self._whole
        return axis is not None and whole is not None and _length(axis) < _length(whole)

    def _show_axis(self, axis: SecondsSpan | None) -> None:
        if axis != self._axis:
            self._axis = axis
            self.recounted.emit()


def _length(span: SecondsSpan) -> int:
    return span[1] - span[0]


def _sign(sign: str, name: str, pressed: Any) -> Any:
    made = button(sign, pressed)
    made.setAccessibleName(name)
    made.setToolTip(name)
    return made
