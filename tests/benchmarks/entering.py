"""From Enter to "Signed" painted, with 100,000 records, on a disk whose fsync takes 10 ms.

`python -m tests.benchmarks.entering [RECORDS]` prints the row: the real window over a real home,
the second Enter (that signs what was reviewed) until the page has painted the record's number.
Every fsync and fdatasync of the window's process takes 10 ms longer, by a library made of ten lines
of C and loaded before it (`cc` is needed). The clock counts, so it needs a machine that is quiet.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from tests.benchmarks.time_limit import bounded

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")
os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu")

RECORDS: Final = 100_000
TIMES: Final = 60
REACH_MS: Final = 60
PATIENCE_S: Final = 10.0
LINE: Final = '3 expl 120mm mortar NE 3-5km heard 1412 @"Svitlodarsk" outgoing'

_SLOW: Final = r"""
#define _GNU_SOURCE
#include <dlfcn.h>
#include <time.h>

static int slow(const char *name, int file)
{
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
    struct timespec ten_ms = {0, 10000000};
    nanosleep(&ten_ms, 0);
    return real(file);
}

int fsync(int file) { return slow("fsync", file); }
int fdatasync(int file) { return slow("fdatasync", file); }
"""


def library(folder: Path) -> Path:
    """The library that makes waiting for the disk slow."""
    (folder / "slow.c").write_text(_SLOW, "utf-8")
    made = folder / "slow.so"
    source = str(folder / "slow.c")
    subprocess.run(["cc", "-shared", "-fPIC", "-o", str(made), source, "-ldl"], check=True)
    return made


def fill(folder: Path, records: int) -> Path:
    """A home with so many observations."""
    from tests.support import large_homes  # noqa: PLC0415 - numpy and Qt, for this process alone
    from tests.ui.homes import make  # noqa: PLC0415

    home = make(folder / "mission").copy("Lynx 2", folder)
    large_homes.fill(home, records)
    return home


def measure(home: Path) -> None:
    """Sign in the window again and again, and print the row."""
    from PySide6.QtCore import QEvent, QObject, Qt  # noqa: PLC0415
    from PySide6.QtTest import QTest  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from fieldapp.ui.entry.log_page import LogPage  # noqa: PLC0415
    from fieldapp.ui.shell.app import Program  # noqa: PLC0415
    from fieldapp.ui.shell.window import MainWindow  # noqa: PLC0415
    from fieldapp.ui.webmap import url_scheme  # noqa: PLC0415
    from tests.support.homes import PASSPHRASE  # noqa: PLC0415

    url_scheme.register()
    app = QApplication([])
    program = Program(home, lambda _home: app.quit())
    program.start()
    program.unlock(PASSPHRASE, print)

    def until(good: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE_S
        while not good():
            QTest.qWait(20)
            if time.monotonic() > end:
                raise TimeoutError

    until(lambda: isinstance(program.window, MainWindow))
    window = program.window
    assert isinstance(window, MainWindow)
    window.activateWindow()
    window.go("log")
    page = window.pages["log"]
    assert isinstance(page, LogPage)
    painted: list[float] = []
    done = page.done

    class Painted(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.Paint and "Signed as" in done.text():
                painted.append(time.perf_counter())
            return False

    watching = Painted()
    done.installEventFilter(watching)
    QTest.qWait(3000)
    took = []
    for _ in range(TIMES):
        page.line.setFocus()
        QTest.keyClicks(page.line, LINE)
        QTest.keyClick(page.line, Qt.Key.Key_Return)
        until(lambda: page.left.currentWidget() is page.signing_review)
        sign = page.signing_review.sign
        until(lambda: page.signing_review.sign.ready)  # it has stood for half a second
        sign.setFocus()
        painted.clear()
        begun = time.perf_counter()
        QTest.keyClick(sign, Qt.Key.Key_Return)
        end = time.monotonic() + PATIENCE_S
        while not painted:
            app.processEvents()
            if time.monotonic() > end:
                raise TimeoutError
        took.append((painted[0] - begun) * 1000)
        QTest.qWait(200)
    program.end()
    p95 = statistics.quantiles(took, n=20)[18]
    print(
        f"| Enter to the painted number, fsync of 10 ms | {statistics.median(took):.0f} ms | "
        f"p95 {p95:.0f} ms | longest {max(took):.0f} ms | {REACH_MS} ms |",
        flush=True,
    )


def main(records: int) -> None:
    """Fill a home, and measure in a process whose disk is slow."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        home = fill(folder, records)
        env = os.environ | {"LD_PRELOAD": str(library(folder))}
        command = [sys.executable, "-m", "tests.benchmarks.entering", str(records), str(home)]
        subprocess.run(command, env=env, check=True)


if __name__ == "__main__":
    if len(sys.argv) > 2:
        measure(Path(sys.argv[2]))
    else:
        bounded(300)
        main(int(sys.argv[1]) if len(sys.argv) > 1 else RECORDS)
