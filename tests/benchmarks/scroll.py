"""Scrolling of the records page: how long the window blocks while 100,000 rows go by.

`python -m tests.benchmarks.scroll` drags the scroll bar of the real page, over a real home, with
the mouse, and goes down page by page. A pulse on the GUI thread tells the longest time between two
beats. Beside it stand the same movements over a table whose rows are all in memory. Nothing may
take over 50 ms.
"""

import gc
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")
os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu")

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from fieldapp.ui.records.records_page import RecordsPage
from fieldapp.ui.shell.app import Program
from fieldapp.ui.shell.window import MainWindow
from fieldapp.ui.webmap import url_scheme
from fieldapp.ui.widgets.table_view import WINDOW
from tests.benchmarks.ratios import _fill
from tests.benchmarks.time_limit import bounded
from tests.support.homes import PASSPHRASE
from tests.ui import homes
from tests.ui.laptop import opened

ROWS: Final = 100_000
BEAT_MS: Final = 2
STEPS: Final = 80  # of the mouse, from top to bottom


class Plain(QAbstractTableModel):
    """Reference model: as many rows, of constant texts."""

    def rowCount(self, _parent: Any = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's
        return ROWS

    def columnCount(self, _parent: Any = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's
        return 5

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return f"Row {index.row()}" if role == Qt.ItemDataRole.DisplayRole else None


class Pulse:
    """Timer on the GUI thread that records the times between its ticks."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps.append(now - self._last)
        self._last = now

    def stop(self) -> list[float]:
        self._timer.stop()
        return sorted(self.gaps)


def _drag(view: QTableView) -> None:
    bar = view.verticalScrollBar()
    at = QPoint(bar.width() // 2, 8)
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=at)
    for step in (*range(STEPS), *reversed(range(STEPS))):
        QTest.mouseMove(bar, QPoint(at.x(), 8 + step * (bar.height() - 16) // STEPS))
        QTest.qWait(12)
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=at)
    QTest.qWait(300)


def _page_down(view: QTableView) -> None:
    view.setFocus()
    for _ in range(60):
        QTest.keyClick(view, Qt.Key.Key_PageDown)
        QTest.qWait(20)
    QTest.qWait(300)


def _gaps(move: Callable[[QTableView], None], view: QTableView) -> list[float]:
    pulse = Pulse()
    move(view)
    return pulse.stop()


def _told(what: str, ours: Sequence[float], plain: Sequence[float]) -> None:
    def p99(gaps: Sequence[float]) -> float:
        return statistics.quantiles(gaps, n=100)[98] * 1000

    print(
        f"| {what} | {p99(ours):.1f} ms | {max(ours) * 1000:.1f} ms | {p99(plain):.1f} ms | "
        f"{max(plain) * 1000:.1f} ms |",
        flush=True,
    )


def _until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + 120
    while not true():
        QTest.qWait(20)
        if time.monotonic() > end:
            raise TimeoutError


def _page(folder: Path, app: QApplication) -> tuple[Program, RecordsPage]:
    home = homes.make(folder / "mission").copy("Lynx 2", folder)
    with opened(home) as laptop:
        _fill(laptop, ROWS)
    program = Program(home, lambda _home: app.quit())
    program.opened.connect(gc.freeze)  # as the program's own run does
    program.start()
    program.unlock(PASSPHRASE, print)
    _until(lambda: isinstance(program.window, MainWindow))
    assert isinstance(program.window, MainWindow)
    program.window.go("records")
    page = program.window.pages["records"]
    assert isinstance(page, RecordsPage)
    _until(lambda: page.model.rowCount() >= ROWS and page.model.row(WINDOW - 1) is not None)
    QTest.qWait(2_000)
    return program, page


def main() -> None:
    """Print the table."""
    url_scheme.register()
    app = QApplication([])
    app.setStyle("Fusion")
    print("| between two beats | p99 | longest | in memory, p99 | longest |\n|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as name:
        program, page = _page(Path(name), app)
        model = Plain()
        plain = QTableView()
        plain.setModel(model)
        plain.resize(page.table.size())
        plain.show()
        for what, move in (("the bar is dragged", _drag), ("page after page", _page_down)):
            beside = _gaps(move, plain)
            _told(what, _gaps(move, page.table), beside)
        plain.close()
        program.end()


if __name__ == "__main__":
    bounded(180)
    main()
