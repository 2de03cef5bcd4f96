"""Histogram of counts over time, with a span that is set by mouse or keys, zoomed, and played."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldapp.map.index import time_span
from fieldapp.map.index.time_span import SecondsSpan
from fieldapp.map.index.timeline import NO_BARS, label
from fieldapp.ui.base.pixmaps import paint_focus
from fieldapp.ui.base.texts import figure, tr

PLAY_MS: Final = 700  # from one picture to the next: long enough to see what changed
ZOOM: Final = 2.0  # of one step
_HEAD: Final = 4
_FIRST_SHARE: Final = 20  # what is played without a span: a twentieth of the time


class Histogram(QWidget):
    """The bars, and the span in force, whether or not it lies on the axis.

    Args:
        zone: IANA name of the zone that dates are shown in.

    Signals:
        brushed: (since, until) seconds since 1970, until not included; (None, None) for all.
        drawn: (since, until) a hand is at it; nothing is chosen yet.
        zoomed: (factor, share) the axis is to be longer or shorter; the share of it stays.
        panned: (share) the axis is to be moved by a share of its length.
        played: (bool) playing began or ended.
    """

    brushed = Signal(object, object)
    drawn = Signal(object, object)
    zoomed = Signal(float, float)
    panned = Signal(float)
    played = Signal(bool)

    def __init__(self, zone: str) -> None:
        super().__init__()
        self.zone = zone
        self.bars = NO_BARS
        self.since: int | None = None
        self.until: int | None = None
        self._from: int | None = None
        self._timer = QTimer(self, interval=PLAY_MS)
        self._timer.timeout.connect(self._played_on)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Observations over time"))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Size: as wide as there is room."""
        return QSize(400, 74 + self._foot())

    def _foot(self) -> int:
        """Pixels below the bars for their dates."""
        return self.fontMetrics().height() + 4

    @property
    def playing(self) -> bool:
        """The span moves by itself."""
        return self._timer.isActive()

    @property
    def axis(self) -> SecondsSpan | None:
        """Span that the bars cover; None where there are none."""
        if not len(self.bars.counts):
            return None
        return int(self.bars.edges[0]), int(self.bars.edges[-1])

    @property
    def span(self) -> SecondsSpan | None:
        """The span in force, an open end taken from the axis; None for all times."""
        axis = self.axis
        if axis is None or (self.since is None and self.until is None):
            return None
        since = axis[0] if self.since is None else self.since
        until = axis[1] if self.until is None else self.until
        return since, max(until, since + 1)

    def _name(self, edge: int) -> str:
        return label(int(self.bars.edges[edge]), self.zone, self.bars.unit)

    # --- Choosing a span.

    def choose(self, since: int | None, until: int | None) -> None:
        """Put a span in force."""
        self.since, self.until = since, until
        self.update()
        self.brushed.emit(since, until)

    def _choose_bars(self, first: int, behind: int) -> None:
        if self.axis is not None:
            self.choose(int(self.bars.edges[first]), int(self.bars.edges[behind]))

    def clear(self) -> None:
        """Choose all times."""
        self.play(on=False)
        self.choose(None, None)

    def step(self, by: int) -> None:
        """Move the span on by its own length; without one, take the first or the last bar."""
        if self.axis is None:
            return
        if self.span is not None:
            self.choose(*time_span.stepped(self.span, by, self.zone))
            return
        count = len(self.bars.counts)
        self._choose_bars(*((0, 1) if by > 0 else (count - 1, count)))

    def _extend(self, by: int) -> None:
        """Move the end of the span to the next edge, or the one before."""
        if self.span is None:
            self.step(by)
            return
        edges, (since, until) = self.bars.edges, self.span
        at = int(np.searchsorted(edges, until, side="right" if by > 0 else "left"))
        at += 0 if by > 0 else -1
        if 0 <= at < len(edges) and edges[at] > since:
            self.choose(since, int(edges[at]))

    def play(self, *, on: bool) -> None:
        """Begin or end moving the span along the axis."""
        if on == self.playing:
            return
        axis = self.axis
        if not on or axis is None:
            self._timer.stop()
            self.played.emit(False)
            return
        span = self.span
        if span is None:
            self._choose_bars(0, max(1, len(self.bars.counts) // _FIRST_SHARE))
        elif span[1] >= axis[1]:
            self.choose(axis[0], axis[0] + span[1] - span[0])
        self._timer.start()
        self.played.emit(True)

    def _played_on(self) -> None:
        if self.axis is None or self.span is None or self.span[1] >= self.axis[1]:
            self.play(on=False)
            return
        self.step(1)

    def _bar_at(self, x: float) -> int:
        count = len(self.bars.counts)
        return min(max(int(x / max(self.width(), 1) * count), 0), max(count - 1, 0))

    def _draw_to(self, at: int) -> None:
        assert self._from is not None  # noqa: S101 - a span was begun
        first, behind = min(self._from, at), max(self._from, at) + 1
        self.since, self.until = int(self.bars.edges[first]), int(self.bars.edges[behind])
        self.update()
        self.drawn.emit(self.since, self.until)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin a span."""
        if event.button() == Qt.MouseButton.LeftButton and self.axis is not None:
            self.play(on=False)
            self._from = self._bar_at(event.position().x())
            self._draw_to(self._from)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the span, or tell the bar under the pointer."""
        at = self._bar_at(event.position().x())
        if self._from is not None:
            self._draw_to(at)
        elif self.axis is not None:
            self.setToolTip(f"{self._name(at)}: {figure(int(self.bars.counts[at]))}")

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take the span."""
        if self._from is not None:
            self._from = None
            self.choose(self.since, self.until)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom the axis around the pointer; sideways, or with Shift, move it."""
        delta, share = event.angleDelta(), event.position().x() / max(self.width(), 1)
        sideways = delta.x() or (
            delta.y() if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0
        )
        if sideways:
            self.panned.emit(-sideways / 120 / 5)
        elif delta.y():
            self.zoomed.emit(ZOOM ** (-delta.y() / 120), share)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows move the span, with Shift its end, with Ctrl the axis; + and - zoom; Escape."""
        keys, pressed = Qt.Key, event.modifiers()
        match event.key():
            case keys.Key_Left | keys.Key_Right:
                by = 1 if event.key() == keys.Key_Right else -1
                if pressed & Qt.KeyboardModifier.ControlModifier:
                    self.panned.emit(by / 5)
                elif pressed & Qt.KeyboardModifier.ShiftModifier:
                    self._extend(by)
                else:
                    self.step(by)
            case keys.Key_Home | keys.Key_End if self.axis is not None:
                first, last = self.axis
                length = min(last - first, self.span[1] - self.span[0] if self.span else 0)
                if not length:
                    self.step(1 if event.key() == keys.Key_Home else -1)
                elif event.key() == keys.Key_Home:
                    self.choose(first, first + length)
                else:
                    self.choose(last - length, last)
            case keys.Key_Plus | keys.Key_Equal:
                self.zoomed.emit(1 / ZOOM, self.middle)
            case keys.Key_Minus:
                self.zoomed.emit(ZOOM, self.middle)
            case keys.Key_Escape:
                self.clear()
            case _:
                super().keyPressEvent(event)

    @property
    def middle(self) -> float:
        """The share of the axis that a zoom keeps in its place: the middle of the span."""
        if self.span is None or self.axis is None:
            return 0.5
        (first, last), (since, until) = self.axis, self.span
        return min(max(((since + until) / 2 - first) / (last - first), 0.0), 1.0)

    # --- Drawing.

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Bars, those of the span in full colour, and dates below."""
        painter = QPainter(self)
        palette = self.palette()
        base = self.height() - self._foot()
        painter.fillRect(QRectF(0, 0, self.width(), base), palette.base())
        count = len(self.bars.counts)
        if count:
            self._paint_bars(painter, base, count)
            self._paint_dates(painter, base)
        paint_focus(painter, self)
        painter.end()

    def _x(self, second: int) -> float:
        """Pixels from the left: the bars are equally wide, also those of shorter days."""
        bar = np.interp(second, self.bars.edges, np.arange(len(self.bars.edges)))
        return float(bar) / len(self.bars.counts) * self.width()

    def _paint_bars(self, painter: QPainter, base: int, count: int) -> None:
        palette = self.palette()
        # Several bars to a pixel are shown as the tallest of them: a peak never disappears.
        columns = min(count, self.width())
        starts = np.arange(columns) * count // columns
        tall = np.maximum.reduceat(self.bars.counts, starts)
        scale = (base - _HEAD) / max(int(tall.max()), 1)
        width = self.width() / columns
        gap = 1 if width > 4 else 0
        full, pale = palette.highlight().color(), palette.highlight().color()
        pale.setAlpha(90)
        begins, ends = self.bars.edges[starts], self.bars.edges[np.r_[starts[1:], count]]
        since, until = self.span or (begins[0], ends[-1])
        inside = (begins < until) & (ends > since)
        for n, number in enumerate(tall.tolist()):
            if not number:
                continue
            height = max(number * scale, 1.5)
            bar = QRectF(n * width, base - height, max(width - gap, 1), height)
            painter.fillRect(bar, full if inside[n] else pale)
        if self.span is not None:
            self._paint_span(painter, base, self.span)
        painter.setPen(palette.text().color())
        most = figure(int(self.bars.counts.max()))
        painter.drawText(QRectF(4, 0, 200, self._foot()), Qt.AlignmentFlag.AlignLeft, most)

    def _paint_span(self, painter: QPainter, base: int, span: SecondsSpan) -> None:
        """A line at each end; a wedge at the edge behind which an end lies."""
        colour, (first, last) = (
            self.palette().text().color(),
            (self.bars.edges[0], self.bars.edges[-1]),
        )
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(colour)
        for end in span:
            x = self._x(end)
            if first <= end <= last:
                painter.drawLine(QPointF(x, 0), QPointF(x, base))
                continue
            tip, root = (0, 9) if end < first else (self.width(), self.width() - 9)
            middle = base / 2
            painter.drawPolygon(
                [QPointF(tip, middle), QPointF(root, middle - 7), QPointF(root, middle + 7)]
            )

    def _paint_dates(self, painter: QPainter, base: int) -> None:
        painter.setPen(self.palette().placeholderText().color())
        count, right = len(self.bars.counts), 0.0
        metrics = painter.fontMetrics()
        every = max(1, round(count / max(self.width() / 130, 1)))
        for n in range(0, count, every):
            text = self._name(n)
            if self.bars.unit == "hour":
                text = text[:16]
            x = n / count * self.width()
            wide = metrics.horizontalAdvance(text)
            if x >= right and x + wide <= self.width():
                painter.drawText(QRectF(x, base + 2, wide + 2, metrics.height()), text)
                right = x + wide + 12
