"""Trends page: seven charts of what the map's filter and time pass, one of them large.

One selection holds everywhere: a time that is set here is the map's, and the other way round.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import monotonic
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fieldapp.app.home.session import Session
from fieldapp.app.trends import trend as trends
from fieldapp.app.trends import trend_period
from fieldapp.app.trends.trend import ReadAt, Trend, WantedTrend
from fieldapp.errors import CancelledError, FieldappError
from fieldapp.map.index.filters import Filter
from fieldapp.report.trends.trend_drawing import PictureSize
from fieldapp.report.trends.trend_drawing import draw as draw_chart
from fieldapp.ui.base.base_page import Client, Page, now
from fieldapp.ui.base.basics import button, label, safe_label
from fieldapp.ui.base.calm_inputs import DropDown
from fieldapp.ui.base.flow_layout import Flow
from fieldapp.ui.base.page_requests import ShowRecord
from fieldapp.ui.base.progress import Progress
from fieldapp.ui.base.texts import counted, tr
from fieldapp.ui.base.theme import SIZES
from fieldapp.ui.trends.chart_look import look_of
from fieldapp.ui.trends.chart_table import chart_table
from fieldapp.ui.trends.chart_view import ChartView, DrawnChart
from fieldapp.ui.trends.reasons_pane import ReasonsPane
from fieldapp.ui.widgets.table_view import TableView

_DAYS: Final = (7, 14, 30, 92, 365)
_QUICK_S: Final = 2.0  # what took longer is not done again by itself
_LIST: Final = 20  # characters of the list of charts
_PIXELS: Final = 1.2  # of a picture's text to a point of the window's
_LINES: Final = 2  # of a sentence


@dataclass(frozen=True, slots=True)
class CarriedTrends:
    """Chart and recommitment that were chosen, for the page in another language."""

    chart: int
    truce: str


class TrendsPage(Page):
    """The page for whoever looks at more than one day."""

    def __init__(self, client: Client) -> None:
        super().__init__(client, tr("Trends"))
        self.found: Trend | None = None
        self._asked = 0
        self._shown: tuple[Filter, str] | None = None  # what was asked for
        self._took = 0.0
        self._before: ReadAt | None = None  # when a person asked for it again
        self._truce = ""
        self._first = 0  # chart that is shown first
        self.table: TableView | None = None
        self._row = -1  # that was read last
        self._controls()
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Charts"))
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedWidth(_LIST * self.fontMetrics().averageCharWidth())
        self.list.currentRowChanged.connect(lambda _row: self._show_chart())
        self.title = label("", "large")
        self.summary = safe_label("", "muted")
        self.view = ChartView()
        self.view.read.connect(self._read)
        self.sentence = safe_label("")
        self.sentence.setMinimumHeight(_LINES * self.fontMetrics().lineSpacing())
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.view)
        self.reasons = ReasonsPane(client, self.ask)
        self.reasons.opened.connect(lambda hash_: self.requested.emit(ShowRecord(hash_)))
        self.stack.addWidget(self.reasons)
        right = QVBoxLayout()
        for widget in (self.title, self.summary):
            right.addWidget(widget)
        right.addWidget(self.stack, 1)
        right.addWidget(self.sentence)
        beside = QHBoxLayout()
        beside.addWidget(self.list)
        beside.addLayout(right, 1)
        self.body.addLayout(beside, 1)
        self.progress = Progress(lambda step: tr("Reading {day}").format(day=step))
        self.body.addWidget(self.progress)

    def _controls(self) -> None:
        self.selected = safe_label("", "muted")
        self.period = DropDown()
        self.period.setAccessibleName(tr("Days"))
        self.period.addItem(tr("As on the map"), 0)
        for number in _DAYS:
            self.period.addItem(counted("{count} days", number), number)
        self.period.activated.connect(lambda _index: self._choose_days())
        self.truce = QLineEdit()
        self.truce.setAccessibleName(tr("Recommitment"))
        self.truce.setPlaceholderText(tr("27 Jul 2020 00:01"))
        self.truce.setFixedWidth(24 * self.fontMetrics().averageCharWidth())
        self.truce.returnPressed.connect(self._take_truce)
        self.all = button(tr("Remove the filter"), self._remove_filter)
        self.again = button(tr("Bring up to date"), self._again)
        self.as_table = button(tr("Table"), self._turn)
        self.as_table.setCheckable(True)
        self.why = button(tr("Why"), self._ask_why)
        self.why.setCheckable(True)
        self.saves = [
            button(text, partial(self._save_as, form))
            for text, form in (("SVG…", "svg"), ("PNG…", "png"), ("CSV…", "csv"))
        ]
        for each in (self.why, *self.saves):
            each.setEnabled(False)
        self.outcome = safe_label("", "good")
        self.outcome.hide()
        controls = QWidget()
        flow = Flow(controls)
        since = label(tr("Recommitment"), "muted", wrap=False)
        for widget in (
            self.period,
            since,
            self.truce,
            self.all,
            self.again,
            self.as_table,
            self.why,
            *self.saves,
        ):
            flow.addWidget(widget)
        self.body.addWidget(controls)
        self.body.addWidget(self.selected)
        self.body.addWidget(self.outcome)

    # --- As every page.

    @property
    def busy(self) -> bool:
        """Records are being read."""
        return self.progress.busy

    def entered(self) -> None:
        """Show what the map's filter and time pass now."""
        self.outcome.hide()
        self.list.setFocus()
        if self._shown != self._wanted() or self._took < _QUICK_S:
            self.refresh()
        else:
            self._look()

    def records_changed(self) -> None:
        """Say that records came since the charts were made."""
        if self.isVisible():
            self.home_moved()

    def home_moved(self) -> None:
        """Show what came, where that is quick; else say that there is more."""
        if self.busy:
            return  # it looks once it has read
        if self._took < _QUICK_S:
            self.refresh()
        else:
            self._look()

    def _look(self) -> None:
        """Say so where something came since the charts were read."""
        found = self.found
        if found is None:
            return

        def show_read(now_: ReadAt) -> None:
            if found is self.found and now_ != found.read_at:
                self.tell_more(tr("Records came since. Bring up to date to count them."))

        self.ask(trends.here_now, show_read)

    def restyle(self) -> None:
        """Draw in another theme or size of text."""
        self._show_chart()

    def leave(self) -> None:
        """Stop reading records."""
        if self.busy:
            self.progress.stop()

    def carried(self) -> object:
        """Chart and recommitment that were chosen, for the page in another language."""
        self.leave()
        return CarriedTrends(self.list.currentRow(), self._truce)

    def carry_on(self, carried: object) -> None:
        """Go on with what was chosen."""
        assert isinstance(carried, CarriedTrends)  # noqa: S101 - as `carried` gave it
        self._truce = carried.truce
        self.truce.setText(carried.truce)
        self._first = max(0, carried.chart)

    # --- What is asked for.

    def _wanted(self) -> tuple[Filter, str]:
        return self.client.chosen or Filter(), self._truce

    def _take_truce(self) -> None:
        self._truce = self.truce.text().strip()
        self.refresh()

    def _remove_filter(self) -> None:
        self.client.chosen = Filter()
        self.period.setCurrentIndex(0)
        self.refresh()

    def _choose_days(self) -> None:
        """Set the time of the map and of this page."""
        work = partial(
            trend_period.with_days,
            chosen=self._wanted()[0],
            count=self.period.currentData(),
            now=now(),
        )

        def set_(chosen: Filter) -> None:
            self.client.chosen = chosen
            self.refresh()

        self.ask(work, set_)

    def _again(self) -> None:
        self.outcome.hide()
        self._before = self.found.read_at if self.found else None
        self.refresh()

    def refresh(self) -> None:
        """Read the charts again."""
        if self.busy:
            self.progress.stop()
        self._asked += 1
        chosen, truce = wanted = self._wanted()
        step = self.progress.begin(self.client.worker)
        held = self.found.held if self.found else None
        began, at, zone = monotonic(), now(), self.client.preferences.zone

        def work(session: Session) -> Trend:
            moment = trend_period.typed_truce(truce, zone, at) if truce else None
            asked = WantedTrend(chosen=chosen, truce=moment)
            return trends.trend(session, asked, at, before=held, step=step)

        def done(asked: int, found: Trend) -> None:
            if asked == self._asked:
                self._took = monotonic() - began
                self._shown = wanted
                self._show(found)
                self._look()
                if self._before == found.read_at:
                    self.tell_more(tr("Nothing new."))
                self._before = None

        self.ask(work, partial(done, self._asked), partial(self._failed, self._asked))

    def _failed(self, asked: int, error: FieldappError) -> None:
        if asked != self._asked:
            return
        self.progress.end()
        if isinstance(error, CancelledError):
            self.tell(tr("Stopped. The charts are of what was read before."))
        else:
            self.tell_error(error)

    # --- What is shown.

    def _show(self, found: Trend) -> None:
        self.progress.end()
        self.found = found
        language = self.client.preferences.language
        words, grounds = found.words(language), found.grounds(language)
        lines = [*grounds.heads(found.chart("daily"), words), grounds.short(words)]
        self.selected.setText(" · ".join(lines))
        self.all.setVisible(self._wanted()[0] != Filter())
        at = self.list.currentRow() if self.list.count() else self._first
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems([words.short(chart) for chart in found.charts])
        self.list.setCurrentRow(at)
        self.list.blockSignals(False)
        for each in (self.why, *self.saves):
            each.setEnabled(True)
        self._show_chart()

    def _show_chart(self) -> None:
        found, number = self.found, self.list.currentRow()
        if found is None or number < 0:
            return
        language = self.client.preferences.language
        chart, words = found.charts[number], found.words(language)
        self.title.setText(words.title(chart))
        self.view.setAccessibleName(words.title(chart))
        self.summary.setText(" ".join(words.summary(chart)))
        self.sentence.setText(tr("Arrow keys or the pointer read the chart row by row."))
        self._row = -1
        self.why.setChecked(False)

        def draw(width: float, height: float) -> DrawnChart:
            size = self._size(width, height)
            look = look_of(self.client.preferences.theme)
            picture = draw_chart(
                chart,
                words,
                heads=(words.unit(chart),),
                feet=(),
                size=size,
                look=look,
                titled=False,
            )
            return picture.svg(words.title(chart), (), {}), picture.marks

        self.view.show_chart(draw, lambda row: words.sentence(chart, chart.rows[row]))
        self._put_table(chart_table(chart, words, words.title(chart)))

    def _put_table(self, table: TableView) -> None:
        if self.table is not None:
            self.stack.removeWidget(self.table)
            self.table.deleteLater()
        self.table = table
        table.chosen.connect(self.view.go)
        self.stack.addWidget(table)
        self._turn()

    def _ask_why(self) -> None:
        """Show what the row that was read last rests on, in place of picture and table."""
        found = self.found
        if not self.why.isChecked() or found is None:
            self._turn()
        elif self._row < 0:
            self.why.setChecked(False)
            self.tell_more(tr("Choose a row first, by the arrow keys or in the table."))
        else:
            self.outcome.hide()
            name = found.charts[self.list.currentRow()].name
            self.reasons.show_row(found, name, self._row)
            self.stack.setCurrentWidget(self.reasons)
            self.reasons.setFocus()

    def _turn(self) -> None:
        """Show the table in place of the picture, or the picture again."""
        self.why.setChecked(False)
        if self.table is not None:
            self.stack.setCurrentWidget(self.table if self.as_table.isChecked() else self.view)

    def _read(self, row: int) -> None:
        """Say a row in words, and choose it in the table."""
        found, number = self.found, self.list.currentRow()
        if found is None or row < 0 or number < 0:
            return
        self._row = row
        chart = found.charts[number]
        words = found.words(self.client.preferences.language)
        self.sentence.setText(words.sentence(chart, chart.rows[row]))
        if self.table is not None and self.table.currentIndex().row() != row:
            self.table.selectRow(row)

    def _size(self, width: float, height: float) -> PictureSize:
        """The size of a picture in the window's own font."""
        font = QFont(self.font())

        def measure(words: str, size: float, bold: bool) -> float:  # noqa: FBT001 - a measure
            font.setPixelSize(max(1, round(size)))
            font.setBold(bold)
            return QFontMetricsF(font).horizontalAdvance(words)

        text = SIZES[self.client.preferences.size] * _PIXELS
        return PictureSize(
            width=width, height=height, text=text, font=font.family(), measure=measure
        )

    # --- Written.

    def _save_as(self, form: str) -> None:
        if self.found is None:
            return
        name = self.found.charts[self.list.currentRow()].name
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Write the chart"), f"trend-{name}.{form}", f"{form.upper()} (*.{form})"
        )
        if path:
            file = Path(path)
            self.write_to(file if file.suffix.lower() == f".{form}" else Path(f"{path}.{form}"))

    def write_to(self, path: Path) -> None:
        """Write the chart that is shown to a file."""
        found = self.found
        if found is None:
            return
        name = found.charts[self.list.currentRow()].name
        language = self.client.preferences.language

        def work(session: Session) -> None:
            trends.write(session, found, name, path, language=language, at=now())

        def done(_: None) -> None:
            self.tell_more(tr("Written: {file}. The file is not encrypted.").format(file=path.name))

        self.outcome.hide()
        self.ask(work, done)

    def tell_more(self, text: str) -> None:
        """Say what was done, or what there is to do."""
        self.outcome.setText(text)
        self.outcome.show()
