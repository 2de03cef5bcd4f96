"""The main window: a rail of pages on the left, one page on the right."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Final, cast

import shiboken6
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtOpenGLWidgets import QOpenGLWidget
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QPushButton, QStackedWidget, QWidget

from fieldapp.app.demo import demo_folder
from fieldapp.app.home.preferences import Preferences
from fieldapp.app.home.session import HomeState, standing
from fieldapp.app.records import notices
from fieldapp.ui.base.base_page import Client, Page, now
from fieldapp.ui.base.record_words import own_fork_words
from fieldapp.ui.base.texts import expiry_words, key_name, tr
from fieldapp.ui.shell.go_to import Destination, GoTo
from fieldapp.ui.shell.heartbeat import Heartbeat
from fieldapp.ui.shell.idle import Idle
from fieldapp.ui.shell.plan import Pages, PlannedPage, plan
from fieldapp.ui.shell.rail import KEYS, Rail
from fieldapp.ui.shell.striped_frame import StripedFrame
from fieldapp.ui.shell.suspend import Suspend
from fieldapp.ui.shell.window_place import LEAST

LATE_MS: Final = 400  # after the window: what pages put off until it is on the screen
BUSY_S: Final = 5  # an idle window waits for its long work, and looks again after so long
# The key K, and the letter on it where the keyboard knows no Latin letters.
SEARCH_KEYS: Final = ("Ctrl+K", "Ctrl+Л")


class MainWindow(QMainWindow):
    """The window of an unlocked home.

    Args:
        client: The home.

    Signals:
        lock: The person wants to lock, or nothing was touched for long.
        restyled: (Preferences) something was set.
        stands: The home stands otherwise than before: the pages are to be made again.
    """

    lock = Signal()
    restyled = Signal(object)
    stands = Signal()

    def __init__(self, client: Client) -> None:
        super().__init__()
        self.client = client
        self.pages = Pages([], self._build_page)
        self.setWindowTitle("fieldapp")
        self.setMinimumSize(*LEAST)
        # A window that is not made for OpenGL is taken down and made again when the first map comes
        # into it: it flashes, and keys that are typed just then are lost.
        QOpenGLWidget(self).hide()
        self.locked_because = ""
        self._idle = Idle(self)
        self._idle.idle.connect(self._idled)
        self._idle.soon.connect(self._locks_soon)
        self._suspend = Suspend(self)
        self._suspend.slept.connect(partial(self._lock_because, "slept"))
        self._late = QTimer(self, singleShot=True, interval=LATE_MS)
        self._late.timeout.connect(self._begin_late)
        self._heartbeat = Heartbeat(client, self)
        self._heartbeat.moved.connect(self._home_moved)
        self._heartbeat.stands.connect(self._repacked)
        QShortcut(QKeySequence("Ctrl+Shift+L"), self, self.lock.emit)
        QShortcut(QKeySequence("Ctrl+Q"), self).activated.connect(self.close)
        QShortcut(QKeySequence("Ctrl+PgDown"), self, partial(self._step, 1))
        QShortcut(QKeySequence("Ctrl+PgUp"), self, partial(self._step, -1))
        search = QShortcut(self)
        search.setKeys([QKeySequence(keys) for keys in SEARCH_KEYS])
        # Where a keyboard has both layouts, one press is both keys, which Qt calls ambiguous.
        search.activated.connect(self.search)
        search.activatedAmbiguously.connect(self.search)
        self.build()

    # --- Built, and built again when the language or the standing changes.

    def build(self) -> None:
        """Make rail and pages from what the client is now; what is typed goes on in them."""
        carried = {name: page.carried() for name, page in self.pages.built.items()}
        self._end_pages()
        state = self.client.standing
        # The demos of before say it by their folder alone.
        self._practice = state.practice or bool(demo_folder.passphrase_of(self.client.home))
        self._plan = plan(state)
        self.rail, self.stack = self._make_rail(), QStackedWidget()
        self.client.stack = self.stack
        inside = QWidget()
        layout = QHBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.rail)
        layout.addWidget(self.stack, 1)
        self.setCentralWidget(StripedFrame(inside) if self._practice else inside)
        # Whatever gets another parent is styled anew with all that is in it: so pages come last.
        self.pages = Pages(self._plan, self._build_page)
        for name in carried.keys() & self.pages.keys():
            if carried[name] is not None:
                self.pages[name].carry_on(carried[name])
        self._heartbeat.start()
        self.go(next(iter(self.pages)))
        self._idle.set_minutes(self.client.preferences.idle_minutes)
        self._late.start()
        self._count_unread()

    def _build_page(self, planned: PlannedPage) -> Page:
        page = planned.make(self.client)
        self.stack.addWidget(page)
        self._connect(page)
        return page

    def _make_rail(self) -> Rail:
        state = self.client.standing
        notes = [(state.mission or tr("No mission yet"), "muted")]
        if self._practice:
            notes.append((tr("For practice: nothing of it is real."), "caution"))
        days = None if state.pack is None else state.pack.days_left(now())
        if days is not None:
            notes.append((expiry_words(days, headquarters=state.headquarters), "caution"))
        if state.forked:
            notes.append((own_fork_words(), "caution"))
        head = tr("Headquarters") if state.headquarters else state.call_sign
        rail = Rail(head or "fieldapp", notes, self._plan)
        rail.chosen.connect(self.go)
        rail.search_wanted.connect(self.search)
        rail.lock_wanted.connect(self.lock)
        return rail

    def _connect(self, page: Page) -> None:
        page.changed.connect(partial(self._changed, page))
        page.read.connect(self._count_unread)
        page.requested.connect(self._request)
        page.home_changed.connect(self.stand)
        page.preferences_set.connect(self._preferences_set)
        page.lock_wanted.connect(self.lock)
        page.urgent_signed.connect(self._send_urgent)
        page.urgent_told.connect(self._tell_urgent)

    def _send_urgent(self) -> None:
        if "sync" in self.pages:
            self.pages["sync"].send_urgent()

    def _tell_urgent(self, text: str) -> None:
        for page in self.pages.built.values():
            page.tell_urgent(text)

    def _begin_late(self) -> None:
        for page in self.pages.built.values():
            page.begin_late()

    # --- From page to page.

    @property
    def shown(self) -> str:
        """Name of the page that is shown."""
        page = self.stack.currentWidget()
        return next(name for name, each in self.pages.built.items() if each is page)

    def go(self, name: str) -> None:
        """Show a page."""
        page = self.pages[name]
        self.rail.show_chosen(name)
        self.stack.setCurrentWidget(page)
        page.entered()
        before = cast("QWidget | None", page.focusWidget())
        at = _first_of(page) if before is None else before
        if at is not None:
            at.setFocus()

    def _step(self, step: int) -> None:
        """Go to the page below or above on the rail, round the ends."""
        names = list(self.pages)
        self.go(names[(names.index(self.shown) + step) % len(names)])

    def search(self) -> None:
        """Open the palette."""
        GoTo(self, [*self._page_destinations(), *self._actions()]).drop()

    def _page_destinations(self) -> list[Destination]:
        return [
            Destination(
                title=each.title,
                go=partial(self.go, each.name),
                hint=key_name(f"Ctrl+{number}") if number <= KEYS else each.group,
                number=number,
            )
            for number, each in enumerate(self._plan, 1)
        ]

    def _actions(self) -> list[Destination]:
        """Buttons of the page that can be pressed, except those that destroy; and the lock."""
        buttons = [
            button
            for button in self.stack.findChildren(QPushButton)
            if button.isVisible() and button.isEnabled() and button.objectName() != "danger"
        ]
        return [
            *(Destination(each.accessibleName(), each.click) for each in buttons),
            Destination(tr("Lock"), self.lock.emit, key_name("Ctrl+Shift+L")),
        ]

    def _request(self, request: object) -> None:
        """Have a page's request fulfilled by the page that takes its kind."""
        for each in self._plan:
            if isinstance(request, each.make.takes):
                self.go(each.name)
                self.pages[each.name].fulfil(request)

    # --- What changes.

    def _changed(self, by: Page) -> None:
        for page in self.pages.built.values():
            if page is not by:
                page.of_itself(page.records_changed)
        self._count_unread()

    def _home_moved(self) -> None:
        page = self.stack.currentWidget()
        if isinstance(page, Page) and not page.busy:
            page.of_itself(page.home_moved)
        self._count_unread()

    def _repacked(self, state: HomeState) -> None:
        """Another program took over a mission pack: pages that were made of it are made again."""
        before = self.client.standing
        if _made_of(before) != _made_of(state):
            self._stands(state)
        else:
            self.client.standing = state

    def _count_unread(self) -> None:
        if "inbox" in self.pages:
            work, show = partial(notices.unread, now=now()), partial(self.rail.show_badge, "inbox")
            self.client.worker.run(self.rail, work, show, self._fail)

    def stand(self) -> None:
        """Look again at how the home stands, and show its pages."""
        self.client.worker.run(self, standing, self._stands, self._fail)

    def _stands(self, state: HomeState) -> None:
        self.client.standing = state
        self.stands.emit()

    def _fail(self, error: Exception) -> None:
        page = self.stack.currentWidget()
        if isinstance(page, Page):
            page.tell_error(error)  # type: ignore[arg-type]  # the lane delivers FieldappErrors only

    def _preferences_set(self, preferences: Preferences) -> None:
        self.client.preferences = preferences
        self._idle.set_minutes(self.client.preferences.idle_minutes)
        self.restyled.emit(preferences)

    def restyle(self) -> None:
        """Fit rail and pages to another theme or size of text."""
        self.rail.fit()
        for page in self.pages.built.values():
            page.restyle()

    # --- Idle, and the end.

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Watch for keys and clicks."""
        super().showEvent(event)
        self._idle.watch(self.windowHandle())

    def _locks_soon(self, seconds: int) -> None:
        self.rail.show_locking(seconds)  # the one that is there now

    def _idled(self) -> None:
        if any(page.busy for page in self.pages.built.values()):
            self._idle.set_minutes(BUSY_S / 60)
            return
        self._lock_because("idle")

    def _lock_because(self, why: str) -> None:
        self.locked_because = why
        self.lock.emit()

    def _end_pages(self) -> None:
        self._late.stop()
        for page in self.pages.built.values():
            if shiboken6.isValid(page):
                page.end()

    def leave(self) -> None:
        """Keep what is typed, stop long work, and take everything down."""
        for page in self.pages.built.values():
            page.leave()
        self._idle.stop()
        self._heartbeat.stop()
        self._suspend.stop()
        self._end_pages()


def _made_of(state: HomeState) -> object:
    """Role, and content of the mission pack but for the roster: pages are made of it."""
    pack = state.pack
    content = None if pack is None else (pack.vocabulary, pack.agreement, pack.places)
    return replace(state, pack=None), content


def _first_of(page: QWidget) -> QWidget | None:
    """Widget that gets the focus on a page that had none before."""
    at = page.nextInFocusChain()
    while at is not None and at is not page:
        if page.isAncestorOf(at) and at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.isEnabled():
            return at
        at = at.nextInFocusChain()
    return None
