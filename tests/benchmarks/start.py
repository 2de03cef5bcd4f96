"""Cold start: from the start of a process to a painted unlock screen, beside an empty window.

`python -m tests.benchmarks.start` starts each in turn, twenty times, and prints the ratio of the
medians, and the ratios of one start to the empty window before it. Both are measured the same way:
the clock of this process from before the start to the line that the other prints when its window
was painted and its event loop is idle again.
"""

import os
import select
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from fieldapp.app.home import preferences
from fieldapp.app.home.preferences import Preferences
from tests.benchmarks.time_limit import bounded
from tests.support.homes import new_store

RUNS: Final = 20
REACH: Final = 1.4
PATIENCE_S: Final = 60

# Runs before the program: when its event loop begins, the first paint of a window is waited for.
_PAINTED: Final = """
import sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self.tell)
        return False
    def tell(self):
        print("painted", flush=True)
        import os
        os._exit(0)

filter = Painted()
begin = QApplication.exec

def watch():
    for window in QApplication.topLevelWindows():
        window.installEventFilter(filter)

def exec_(*_):
    QTimer.singleShot(0, watch)  # behind what the program itself put off until the loop runs
    return begin()

QApplication.exec = exec_
"""
_EMPTY: Final = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv[:1])
window = QMainWindow()
window.resize(1366, 768)
window.show()
app.exec()
"""
_FIELDAPP: Final = """
from fieldapp.__main__ import main
main(["--home", sys.argv[1]])
"""


def painted_s(folder: Path, program: str, *arguments: str) -> float:
    """Seconds from the start of the process to a painted window."""
    # Compiled once, as an installed program is; away from the sources.
    env = {"QT_QPA_PLATFORM": "offscreen", "QTWEBENGINE_DISABLE_SANDBOX": "1"} | os.environ
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    env["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")
    begun = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", _PAINTED + program, *arguments],
        stdout=subprocess.PIPE,
        env=env,
    ) as process:
        assert process.stdout is not None
        if not select.select([process.stdout], [], [], PATIENCE_S)[0]:
            process.kill()
        line = process.stdout.readline()
        took = time.perf_counter() - begun
    if line.strip() != b"painted":
        raise RuntimeError("The window was not painted.")
    return took


def main() -> None:
    """Print the row."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        home = str(folder / "home")
        new_store(folder / "home").close()
        preferences.write_look(folder / "home", Preferences(theme="dark"))
        for program in (_EMPTY, _FIELDAPP):
            painted_s(folder, program, home)  # files come into memory, for both alike
        empty, ours = [], []
        for _ in range(RUNS):
            empty.append(painted_s(folder, _EMPTY))
            ours.append(painted_s(folder, _FIELDAPP, home))
    mine, bare = statistics.median(ours), statistics.median(empty)
    print("| what | measured | beside it | ratio | reach |")
    print(
        f"| start to a painted unlock screen | {mine * 1000:.0f} ms | "
        f"an empty window: {bare * 1000:.0f} ms | {mine / bare:.2f} x | {REACH} x |"
    )
    ratios = sorted(one / other for one, other in zip(ours, empty, strict=True))
    print(
        f"| each beside the empty window before it | {ratios[0]:.2f} to {ratios[-1]:.2f} x | "
        f"{RUNS} of each | {statistics.median(ratios):.2f} x | {REACH} x |"
    )


if __name__ == "__main__":
    bounded(90)
    main()
