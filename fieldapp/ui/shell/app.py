"""The window's program: welcome, unlock, then the pages; locking restarts it.

The first page needs little more than Qt's widgets, and nothing else is imported for it. The rest is
loaded on a thread while a person types.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import os
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QProcess, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from fieldapp.app.home import preferences
from fieldapp.errors import FieldappError
from fieldapp.ui.base import texts, theme
from fieldapp.ui.base.background import ShowFailure, Worker
from fieldapp.ui.setup.start_pages import First
from fieldapp.ui.shell import window_place
from fieldapp.ui.shell.early_keys import EarlyKeys
from fieldapp.ui.shell.fault.faults import Faults
from fieldapp.ui.shell.focus_sight import FocusSight
from fieldapp.ui.shell.gc_on_gui_thread import Garbage
from fieldapp.ui.shell.single_instance import Hold, TakenPage

if TYPE_CHECKING:
    from fieldapp.app.home.places import Gazetteer
    from fieldapp.app.home.session import HomeState, Session
    from fieldapp.ui.shell.window import MainWindow

LOCKED_BECAUSE: Final = "FIELDAPP_LOCKED_BECAUSE"
LOAD_MS: Final = 150  # after the first page was painted: a person has not begun to type yet
LATER: Final = (
    "fieldapp.app.home.places",
    "fieldapp.ui.shell.window",
)


class Program(QObject):
    """The program on the screen, from the first start to the lock.

    Args:
        home: The folder of the home.
        restart: Called with a home when the program is to end and start again, locked.

    Signals:
        opened: A home is open, and its pages are on the screen.
    """

    opened = Signal()

    def __init__(self, home: Path, restart: Callable[[Path], object]) -> None:
        super().__init__()
        self._garbage = Garbage(self)  # before there is another thread
        self.home = home
        self._restart = restart
        self.preferences = preferences.Preferences()
        self.window: QMainWindow | None = None
        self.worker: Worker[Session] | None = None
        self._opening: Worker[Session] | None = None
        self._open = contextlib.ExitStack()
        self._because = os.environ.pop(LOCKED_BECAUSE, "")
        self._first = self._first_of(home)
        self._hold = Hold(home)
        FocusSight(self)
        self._early = EarlyKeys(self)
        self._early.taken.connect(self._close_before)
        self._before: QMainWindow | None = None
        self._loading = threading.Thread(target=_load, name="loading", daemon=True)
        self._load_timer = QTimer(self, singleShot=True, interval=LOAD_MS)
        self._load_timer.timeout.connect(self._loading.start)

    def start(self) -> None:
        """Show the first page: welcome where there is no home, else unlock."""
        self.preferences = preferences.read_look(self.home)
        self._restyle()
        trouble = self._hold.take()
        if trouble is not None:
            self._show(TakenPage(self.home, trouble, again=self.start, close=self._close))
        else:
            self._first.begin()
        if not self._loading.ident:
            self._load_timer.start()

    def _move(self, home: Path) -> None:
        """Go on with another home, on its first page."""
        self._first.stop()
        self._hold.release()
        self.home, self._hold, self._first = home, Hold(home), self._first_of(home)
        self.start()

    def _first_of(self, home: Path) -> First:
        because, self._because = self._because, ""  # another home was not locked
        return First(home, show=self._show, unlock=self.unlock, move=self._move, because=because)

    def _restyle(self) -> None:
        texts.choose(self.preferences.language)  # first: it says where lines start
        app = QApplication.instance()
        if isinstance(app, QApplication):
            chosen = self.preferences
            theme.apply(app, chosen.theme, chosen.size, fingers=chosen.fingers)

    def _show(self, page: QWidget) -> None:
        window = QMainWindow()
        window.setWindowTitle("fieldapp")
        window.setCentralWidget(page)
        self._replace(window)

    def _replace(self, window: QMainWindow) -> None:
        self._close_before()
        before, self.window = self.window, window
        if before is None:
            window_place.restore(window, self.preferences.place)
        else:
            window.setGeometry(before.geometry())
            window.setWindowState(before.windowState())
        window.show()
        self._before = before
        if not self._early.listening:
            self._close_before()

    def _close_before(self) -> None:
        """Close the window before this one, which takes keys until this one does."""
        before, self._before = self._before, None
        if before is not None:
            before.close()
            before.deleteLater()

    # --- From a passphrase to the pages.

    def unlock(self, passphrase: str, failed: ShowFailure) -> None:
        """Open the home on a lane of its own and show its pages; a wrong passphrase is shown."""
        typed = [passphrase]  # the lane keeps what opens it: this is taken out by then

        def open_() -> Session:
            from fieldapp.app.home.session import open_session
            from fieldapp.ui.base.base_page import now

            session = open_session(self.home, typed.pop(), now())
            with contextlib.suppress(FieldappError):  # the pages tell what is wrong with a home
                _retry_newer(session)
            return session

        def close(session: Session) -> None:
            from fieldapp.app.home.session import close_session

            close_session(session)

        def look(session: Session) -> tuple[HomeState, preferences.Preferences]:
            from fieldapp.app.home.session import standing

            found = standing(session), preferences.read(session.store)
            # What the pages are made of is loaded before they are asked for.
            importlib.import_module("fieldapp.ui.shell.window")
            return found

        worker: Worker[Session] = Worker(open_, close)
        self._opening = worker
        self._early.begin(self.window)

        def refused(error: FieldappError) -> None:
            self._early.drop()
            worker.stop()
            self._opening = None
            failed(error)

        worker.run(self, look, partial(self._unlocked, worker), refused)

    def _unlocked(
        self, worker: Worker[Session], found: tuple[HomeState, preferences.Preferences]
    ) -> None:
        self._opening = None
        self.worker = worker
        from fieldapp.ui.setup.unlock_page import UnlockPage

        page = None if self.window is None else self.window.centralWidget()
        if isinstance(page, UnlockPage):
            page.line.clear()  # it stays until the next window takes keys; the passphrase does not
        home, self.preferences = found
        self._pages(home)

    def _pages(self, found: HomeState) -> None:
        from fieldapp.ui.base.base_page import Client
        from fieldapp.ui.shell.window import MainWindow
        from fieldapp.ui.webmap import url_scheme

        url_scheme.register()  # before anything of Chromium is made
        assert self.worker is not None  # noqa: S101 - _unlocked set it
        client = Client(
            home=self.home,
            worker=self.worker,
            standing=found,
            preferences=self.preferences,
            gazetteer=self._gazetteer(found),
        )
        window = MainWindow(client)
        window.lock.connect(self.lock)
        window.restyled.connect(partial(self._restyled, window))
        window.stands.connect(partial(self._rebuild, window))
        self._replace(window)
        self._early.hand_over(window)
        self.opened.emit()

    def _gazetteer(self, found: HomeState) -> Gazetteer | None:
        from fieldapp.app.home.places import open_places

        self._open.close()
        return self._open.enter_context(open_places(found))

    def _restyled(self, window: MainWindow, chosen: preferences.Preferences) -> None:
        from fieldapp.ui.settings.settings_page import SettingsPage

        before, self.preferences = self.preferences, chosen
        self._restyle()
        # Columns and panes are as wide as their words, in the size in which they were made.
        made_for = ("language", "notation", "zone", "size", "fingers")
        changed = [each for each in made_for if getattr(before, each) != getattr(chosen, each)]
        if not changed:
            window.restyle()
            return
        self._rebuild(window)
        settings = window.pages["settings"]
        if isinstance(settings, SettingsPage):
            settings.focus(changed[0])

    def _rebuild(self, window: MainWindow) -> None:
        """Make the pages again, in another language or with another mission pack."""
        name = window.shown
        window.client.gazetteer = self._gazetteer(window.client.standing)
        window.build()
        if name in window.pages:
            window.go(name)

    # --- The end.

    def lock(self) -> None:
        """Keep what is typed and end; the program starts again at the unlock page.

        Why it locked by itself is passed on in the environment, which the next process inherits.
        """
        os.environ[LOCKED_BECAUSE] = getattr(self.window, "locked_because", "")
        self.end()
        self._restart(self.home)

    def _close(self) -> None:
        if self.window is not None:
            self.window.close()

    def end(self) -> None:
        """Keep what is typed, close the home, take the window down."""
        self._load_timer.stop()
        self._early.drop()
        self._close_before()
        window = self.window
        if window is not None and self.worker is not None:
            window.leave()  # type: ignore[attr-defined]  # an open home's window is a MainWindow
        self._first.stop()
        for lane in (self.worker, self._opening):
            if lane is not None:
                lane.stop()
        self.worker = self._opening = None
        if self._loading.ident:
            self._loading.join()
        self._garbage.stop()
        self._open.close()
        self._hold.release()
        if window is not None:
            self._remember(window)
            window.close()
            window.deleteLater()
            self.window = None

    def _remember(self, window: QMainWindow) -> None:
        """Keep where the window is, unless the home was wiped."""
        placed = replace(self.preferences, place=window_place.place_of(window))
        if placed != self.preferences and (self.home / "keystore").exists():
            with contextlib.suppress(FieldappError):  # a full disk: it opens where it did before
                preferences.write_look(self.home, placed)


def _load() -> None:
    for name in LATER:
        importlib.import_module(name)


def run(home: Path) -> int:
    """Run the window until it is closed; the exit status.

    Locking ends this process and starts a new one: only the end of a process reliably clears what
    Python held in memory.

    Raises:
        SystemExit: A checkout's translations were not compiled since they changed; it would speak
            English here and there, and look untranslated.
    """
    if stale := texts.stale():
        raise SystemExit(f"Not compiled since changed: {', '.join(stale)}. Run `make setup`.")
    # Chromium, loaded later, wants this said before the application is made.
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("fieldapp")
    app.setStyle("Fusion")

    def restart(home_: Path) -> None:
        QProcess.startDetached(sys.executable, _again(home_))
        app.quit()

    program = Program(home, restart)
    faults = Faults(lambda: program.home, program.lock)
    faults.install()
    app.aboutToQuit.connect(program.end)
    # What the program is made of stays until its end. To look through all of it for garbage, again
    # and again while a list is scrolled, keeps the window for 100 ms each time.
    program.opened.connect(gc.freeze)
    # From within: what goes wrong at the start is told, too.
    QTimer.singleShot(0, program.start)
    return app.exec()


def _again(home: Path) -> list[str]:
    """Arguments that start this program again."""
    own = [] if getattr(sys, "frozen", False) else ["-m", "fieldapp"]
    return [*own, "--home", str(home)]


def _retry_newer(session: Session) -> None:
    """Read what newer versions made: this program may have been updated since."""
    from fieldapp.app.home.session import standing
    from fieldapp.ui.base.base_page import now

    if standing(session).headquarters:
        from fieldapp.app.headquarters.imports import import_newer

        import_newer(session, now())
    else:
        from fieldapp.app.exchange.carrier_receive import read_newer

        read_newer(session, now())
