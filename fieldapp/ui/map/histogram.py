"""Histogram of counts over time, with a span that is set by mouse or keys, and played."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldapp.map.index.timeline import Timeline, label
from fieldapp.ui.base.texts import counted, figure, tr

PLAY_MS: Final = 700  # from one picture to the next: long enough to see what changed
_HEAD: Final = 4
_FIRST_SHARE: Final = 20  # what is played without a span: a twentieth of the time


class Histogram(QWidget):
    """The bars, and the span that is chosen in them.

    Args:
        zone: IANA name of the zone that dates are shown in.

    Signals:
        brushed: (since, until) seconds since 1970, until not included; (None, None) for all.
        played: (bool) playing began or ended.
    """

    brushed = Signal(object, object)
    played = Signal(bool)

    def __init__(self, zone: str) -> None:
        super().__init__()
        self.zone = zone
        self.bars = Timeline(np.empty(0, np.int64), np.empty(0, np.int64), "day")
        self.span: tuple[int, int] | None = None  # first bar, bar behind the last
        self._asked: tuple[int | None, int | None] = (None, None)
        self._from: int | None = None
        self._timer = QTimer(self, interval=PLAY_MS)
        self._timer.timeout.connect(self._step)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Observations over time"))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as there is room."""
        return QSize(400, 74 + self._foot())

    def _foot(self) -> int:
        """Pixels below the bars for their dates."""
        return self.fontMetrics().height() + 4

    @property
    def playing(self) -> bool:
        """The span moves by itself."""
        return self._timer.isActive()

    def show_bars(self, bars: Timeline, since: int | None, until: int | None) -> None:
        """Show counts, and the span that is chosen."""
        self.bars = bars
        self._asked = (since, until)
        self.span = None
        if since is not None or until is not None:
            edges, count = bars.edges, len(bars.counts)
            first = 0 if since is None else int(np.searchsorted(edges, since, side="right")) - 1
            behind = count if until is None else int(np.searchsorted(edges, until))
            first = min(max(first, 0), max(count - 1, 0))
            self.span = (first, min(max(behind, first + 1), count)) if count else None
        self.setAccessibleDescription(self.words())
        self.update()

    def words(self) -> str:
        """The chosen span in words."""
        if not len(self.bars.counts):
            return tr("No observations")
        if self.span is None:
            return tr("All times: {first} to {last}").format(
                first=self._name(0), last=self._name(len(self.bars.counts))
            )
        first, behind = self.span
        return counted(
            "{first} to {last}: {count} observations",
            int(self.bars.counts[first:behind].sum()),
            first=self._name(first),
            last=self._name(behind),
        )

    def _name(self, edge: int) -> str:
        return label(int(self.bars.edges[edge]), self.zone, self.bars.unit)

    # --- Choosing a span.

    def _choose(self, first: int, behind: int) -> None:
        count = len(self.bars.counts)
        if not count:
            return
        first = min(max(first, 0), count - 1)
        behind = min(max(behind, first + 1), count)
        self.span = (first, behind)
        self.setAccessibleDescription(self.words())
        self.update()
        self.brushed.emit(int(self.bars.edges[first]), int(self.bars.edges[behind]))

    def clear(self) -> None:
        """All times."""
        self.play(on=False)
        self.span = None
        self.update()
        self.brushed.emit(None, None)

    def play(self, *, on: bool) -> None:
        """Begin or end moving the span through all of the time."""
        if on == self.playing:
            return
        if not on or not len(self.bars.counts):
            self._timer.stop()
            self.played.emit(False)
            return
        if self.span is None or self.span[1] >= len(self.bars.counts):
            width = 1 if self.span is None else self.span[1] - self.span[0]
            if self.span is None:
                width = max(1, len(self.bars.counts) // _FIRST_SHARE)
            self._choose(0, width)
        self._timer.start()
        self.played.emit(True)

    def _step(self) -> None:
        if self.span is None or self.span[1] >= len(self.bars.counts):
            self.play(on=False)
            return
        first, behind = self.span
        self._choose(behind, behind + (behind - first))

    def _bar_at(self, x: float) -> int:
        count = len(self.bars.counts)
        return min(max(int(x / max(self.width(), 1) * count), 0), max(count - 1, 0))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin a span."""
        if event.button() == Qt.MouseButton.LeftButton and len(self.bars.counts):
            self.play(on=False)
            self._from = self._bar_at(event.position().x())
            self.span = (self._from, self._from + 1)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the span, or show the bar under the pointer."""
        at = self._bar_at(event.position().x())
        if self._from is None:
            if len(self.bars.counts):
                self.setToolTip(f"{self._name(at)}: {figure(int(self.bars.counts[at]))}")
            return
        self.span = (min(self._from, at), max(self._from, at) + 1)
        self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take the span."""
        if self._from is not None and self.span is not None:
            self._from = None
            self._choose(*self.span)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows move the span, with Shift its end; Home and End; Escape shows all times."""
        first, behind = self.span or (0, 0)
        wider = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        count = len(self.bars.counts)
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                by = 1 if event.key() == Qt.Key.Key_Right else -1
                if self.span is None:
                    self._choose(*((0, 1) if by > 0 else (count - 1, count)))
                elif wider:
                    self._choose(first, behind + by)
                elif first + by >= 0 and behind + by <= count:
                    self._choose(first + by, behind + by)
            case Qt.Key.Key_Home:
                self._choose(0, max(1, behind - first))
            case Qt.Key.Key_End:
                self._choose(count - max(1, behind - first), count)
            case Qt.Key.Key_Escape if self.span is not None:
                self.clear()
            case _:
                super().keyPressEvent(event)

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
        if self.hasFocus():
            painter.setPen(QPen(palette.highlight().color(), 2))
            painter.drawRect(QRectF(1, 1, self.width() - 2, self.height() - 2))
        painter.end()

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
        for n, number in enumerate(tall.tolist()):
            if not number:
                continue
            height = max(number * scale, 1.5)
            inside = self.span is None or self.span[0] <= starts[n] < self.span[1]
            bar = QRectF(n * width, base - height, max(width - gap, 1), height)
            painter.fillRect(bar, full if inside else pale)
        if self.span is not None:
            left, right = (edge / count * self.width() for edge in self.span)
            painter.setPen(QPen(palette.text().color(), 1.5))
            for x in (left, right):
                painter.drawLine(QPointF(x, 0), QPointF(x, base))
        painter.setPen(palette.text().color())
        most = figure(int(self.bars.counts.max()))
        painter.drawText(QRectF(4, 0, 200, self._foot()), Qt.AlignmentFlag.AlignLeft, most)

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
