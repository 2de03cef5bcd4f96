"""Latency of typing in the log page: from a key to the painted form, with every place of a country.

`python -m tests.benchmarks.typing` prints the table. Each key goes into the real window, over a
real home, with the map beside the form and 2,000 observations on it; what the key does is then
painted. Beside it stands the same key in an empty window of the same size, which is what Qt itself
takes. Nothing may keep the window for longer than 50 ms.
"""

import os
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")
os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from fieldapp.app.map import own_observations
from fieldapp.store.foreign import gazetteer as places
from fieldapp.ui.entry.log_page import LogPage
from fieldapp.ui.shell.app import Program
from fieldapp.ui.shell.window import MainWindow
from fieldapp.ui.webmap import url_scheme
from tests.benchmarks.time_limit import bounded
from tests.support.homes import PASSPHRASE
from tests.support.mission import Laptop
from tests.support.stored_rows import heard
from tests.ui import homes
from tests.ui.by_keys import log_map
from tests.ui.laptop import opened

LINES: Final = (
    '3 expl 120mm mortar NE 3-5km heard 1412 @"Svitlodarsk" outgoing',
    "about 40 bursts HMG SE,S 2-5km 2015-0600 saw and heard // fog, one of two",
    'restriction: denial by="armed formations" reason="orders" people=9 vehicles=3 1042-1104',
    "camera: 2 proj W-E, 7 proj E-W, 1 expl; evening",
    '@"3 km NE of Svitlodarska" 3 blub wrnog mispeled',
)
ROUNDS: Final = 4


def _fill(laptop: Laptop) -> None:
    with laptop.store.transaction():
        for number in range(own_observations.MOST):
            laptop.sign(heard(note=str(number)))


def _until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + 120
    while not true():
        QTest.qWait(20)
        if time.monotonic() > end:
            raise TimeoutError


def _window(folder: Path, app: QApplication) -> tuple[Program, MainWindow]:
    home = homes.make(folder / "mission").copy("Lynx 2", folder)
    with opened(home) as laptop:
        laptop.now = datetime.now(UTC).replace(microsecond=0) - timedelta(days=2)
        _fill(laptop)
    program = Program(home, lambda _home: app.quit())
    program.start()
    program.unlock(PASSPHRASE, print)
    _until(lambda: isinstance(program.window, MainWindow))
    window = program.window
    assert isinstance(window, MainWindow)
    return program, window


def _bare() -> tuple[QWidget, QLineEdit]:
    window = QWidget()
    line = QLineEdit()
    QVBoxLayout(window).addWidget(line)
    window.resize(1366, 768)
    window.show()
    QTest.qWaitForWindowExposed(window, 30_000)
    return window, line


def _keys(line: QLineEdit, work: Callable[[], object]) -> list[float]:
    """Seconds for each key, from its press until `work` has painted what it does.

    Of this thread's own time, so that whatever else the machine does is not measured.
    """
    took = []
    for text in LINES * ROUNDS:
        line.clear()
        for letter in text:
            start = time.thread_time()
            QTest.keyClicks(line, letter)
            work()
            took.append(time.thread_time() - start)
    return took


def _told(what: str, took: Sequence[float], beside: Sequence[float]) -> None:
    ours, theirs = (statistics.quantiles(each, n=20)[18] for each in (took, beside))
    print(
        f"| {what} | {statistics.median(took) * 1000:.1f} ms | {ours * 1000:.1f} ms | "
        f"{max(took) * 1000:.1f} ms | {theirs * 1000:.1f} ms | {ours / theirs:.0f} x |",
        flush=True,
    )


def main() -> None:
    """Print the table."""
    url_scheme.register()
    app = QApplication([])
    app.setStyle("Fusion")
    print("| each key | median | p95 | longest | bare Qt, p95 | ratio |\n|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        places.build(folder / "country.sqlite", places.from_geonames("UA"))
        program, window = _window(folder, app)
        with places.open_gazetteer((folder / "country.sqlite").read_bytes()) as gazetteer:
            window.client.gazetteer = gazetteer
            window.build()
            _until(lambda: log_map(window) is not None)
            page = window.pages["log"]
            assert isinstance(page, LogPage)
            page.line.setFocus()
            QTest.qWait(500)
            bare, line = _bare()
            beside = _keys(line, bare.repaint)
            bare.close()
            _told("the key and its line", _keys(page.line, page.line.repaint), beside)

            def whole() -> None:
                page._look()
                window.repaint()

            _told(
                "the key, understood, form and map told, all painted",
                _keys(page.line, whole),
                beside,
            )
            program.end()


if __name__ == "__main__":
    bounded(120)
    main()
