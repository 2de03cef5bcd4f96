"""The window's program: welcome, unlock, then the pages; locking ends it and starts it again."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QProcess
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from fieldapp.desk import laptop, preferences
from fieldapp.desk.session import Session, Standing, close_session, open_session, standing
from fieldapp.errors import FieldappError
from fieldapp.store.places import Gazetteer, open_gazetteer
from fieldapp.ui import texts, theme
from fieldapp.ui.page import Client, now
from fieldapp.ui.unlock_page import UnlockPage
from fieldapp.ui.welcome_page import WelcomePage
from fieldapp.ui.worker import Worker


class Program(QObject):
    """What is on the screen, from the first start to the lock.

    Args:
        home: The folder of the home.
        restart: Called when the program is to end and start again, locked.
    """

    def __init__(self, home: Path, restart: Callable[[], None]) -> None:
        super().__init__()
        self.home = home
        self._restart = restart
        self.preferences = preferences.read(home)
        self.window: QMainWindow | None = None
        self.worker: Worker[Session] | None = None
        self._open = contextlib.ExitStack()

    def start(self) -> None:
        """Show the first page: welcome where there is no home, else unlock."""
        self._restyle()
        if (self.home / "keystore").exists():
            self._show(UnlockPage(self.home, self.unlock))
        else:
            self._show(WelcomePage(self.home, self._create))

    def _restyle(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, self.preferences.theme, self.preferences.size)
        texts.choose(self.preferences.language)

    def _show(self, page: QWidget) -> None:
        window = QMainWindow()
        window.setWindowTitle("fieldapp")
        window.resize(1366, 768)
        window.setCentralWidget(page)
        self._replace(window)

    def _replace(self, window: QMainWindow) -> None:
        before, self.window = self.window, window
        if before is not None:
            window.setGeometry(before.geometry())
        window.show()
        if before is not None:
            before.close()
            before.deleteLater()

    # --- From a passphrase to the pages.

    def _create(
        self, call_sign: str, passphrase: str, failed: Callable[[FieldappError], None]
    ) -> None:
        made: Worker[None] = Worker(lambda: None, lambda _: None)

        def work(_nothing: None) -> None:
            laptop.create_home(self.home, passphrase, call_sign=call_sign, now=now())

        def done(_nothing: None) -> None:
            made.stop()
            self.unlock(passphrase, failed)

        def refused(error: FieldappError) -> None:
            made.stop()
            failed(error)

        made.run(self, work, done, refused)

    def unlock(self, passphrase: str, failed: Callable[[FieldappError], None]) -> None:
        """Open the home on a lane of its own and show its pages; a wrong passphrase is told."""
        worker: Worker[Session] = Worker(
            lambda: open_session(self.home, passphrase, now()), close_session
        )

        def refused(error: FieldappError) -> None:
            worker.stop()
            failed(error)

        worker.run(self, standing, partial(self._unlocked, worker), refused)

    def _unlocked(self, worker: Worker[Session], found: Standing) -> None:
        self.worker = worker
        self._pages(found)

    def _pages(self, found: Standing) -> None:
        # Off the critical path: Chromium's libraries are loaded only once a home is open.
        from fieldapp.ui.window import MainWindow  # noqa: PLC0415 - as said

        assert self.worker is not None  # noqa: S101 - _unlocked set it
        client = Client(
            home=self.home, worker=self.worker, standing=found, preferences=self.preferences
        )
        window = MainWindow(client, self._gazetteer(found))
        window.lock.connect(self.lock)
        window.restyled.connect(partial(self._restyled, window))
        self._replace(window)

    def _gazetteer(self, found: Standing) -> Gazetteer | None:
        self._open.close()
        if found.pack is None:
            return None
        return self._open.enter_context(open_gazetteer(found.pack.places))

    def _restyled(self, window: QMainWindow, chosen: preferences.Preferences) -> None:
        from fieldapp.ui.window import MainWindow  # noqa: PLC0415 - as above

        self.preferences = chosen
        self._restyle()
        if isinstance(window, MainWindow):
            name = next(n for n, p in window.pages.items() if p is window.stack.currentWidget())
            window.replace_gazetteer(self._gazetteer(window.client.standing))
            window.build()
            if name in window.pages:
                window.go(name)

    # --- The end.

    def lock(self) -> None:
        """Keep what is typed and end; the program starts again at the unlock page."""
        self.end()
        self._restart()

    def end(self) -> None:
        """Keep what is typed, close the home, take the window down."""
        from fieldapp.ui.window import MainWindow  # noqa: PLC0415 - as above

        if isinstance(self.window, MainWindow):
            self.window.leave()
        if self.worker is not None:
            self.worker.stop()
            self.worker = None
        self._open.close()
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            self.window = None


def run(home: Path) -> int:
    """Run the window until it is closed; the exit status.

    Locking ends this process and starts a new one: only the end of a process reliably clears what
    Python held in memory.
    """
    from fieldapp.ui import scheme  # noqa: PLC0415 - Chromium's scheme comes before the application

    scheme.register()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("fieldapp")
    app.setStyle("Fusion")

    def restart() -> None:
        QProcess.startDetached(sys.executable, _again(home))
        app.quit()

    program = Program(home, restart)
    app.aboutToQuit.connect(program.end)
    program.start()
    return app.exec()


def _again(home: Path) -> list[str]:
    """Arguments that start this program again."""
    own = [] if getattr(sys, "frozen", False) else ["-m", "fieldapp"]
    return [*own, "--home", str(home)]
