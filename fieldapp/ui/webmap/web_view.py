"""Map view: a Chromium page on the program's own scheme, and one bridge to it."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

import shiboken6
from PySide6.QtCore import QChildEvent, QEvent, QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineCore import QWebEngineProfile
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldapp.errors import FormatError
from fieldapp.map.basemap.installed import InstalledPack, Shelf
from fieldapp.map.page.entry_map import parse_pick
from fieldapp.map.page.routes import TILES, Route, tiles
from fieldapp.ui.base.background import Worker
from fieldapp.ui.base.basics import button, card, label, row
from fieldapp.ui.base.texts import tr
from fieldapp.ui.base.theme import SIZES
from fieldapp.ui.webmap.url_scheme import PAGE, NothingLeaves, OwnPage, PageHandler

FALLS: Final = 3  # in so many seconds: then a person decides
FALLS_S: Final = 60.0
LIGHTS: Final = {"light": "", "dark": "night", "night": "red"}


class Bridge(QObject):
    """Messages between page and program; text of JSON in both directions."""

    shown = Signal(str)

    def __init__(
        self, parent: QObject, heard: Callable[[Any], None], parse: Callable[[str], Any]
    ) -> None:
        super().__init__(parent)
        self._heard = heard
        self._parse = parse

    @Slot(str)
    def picked(self, text: str) -> None:
        """Take what the pointer did on the page; malformed messages are dropped."""
        try:
            pick = self._parse(text)
        except FormatError:
            return
        self._heard(pick)


class MapView(QWidget):
    """The map; what is shown before its page is ready is drawn once it is.

    Args:
        parent: As usual.
        routes: What the page may ask for beside itself, see `map.page.routes.answer`.
        reckoner: The thread on which that is worked out.
        parse: Reads what the page says; a FormatError where it is malformed.

    Signals:
        picked: What `parse` gave, other than "ready".
        ready: The page can be drawn on.
    """

    picked = Signal(object)
    ready = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        routes: Mapping[str, Route] = MappingProxyType({}),
        reckoner: Worker[Any] | None = None,
        parse: Callable[[str], Any] = parse_pick,
    ) -> None:
        super().__init__(parent)
        self._waiting: dict[str, Any] = {}
        self._rows: list[str] = []
        self._ready = False
        self._shelf = Shelf(())
        self._profile = QWebEngineProfile()  # keeps nothing on the disk
        self._handler = PageHandler(self._profile, reckoner)
        self._handler.reckoned = routes
        self.interceptor = NothingLeaves(self._profile)
        self._profile.installUrlSchemeHandler(b"fieldapp", self._handler)
        self._profile.setUrlRequestInterceptor(self.interceptor)
        self.view = QWebEngineView(self)
        self.view.installEventFilter(self)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.view.setAccessibleName(tr("Map"))
        self._page = OwnPage(self._profile, self.view)
        self._bridge = Bridge(self, self._heard, parse)
        self._channel = QWebChannel(self)
        self._channel.registerObject("bridge", self._bridge)
        self._page.setWebChannel(self._channel)
        self.view.setPage(self._page)
        self._page.renderProcessTerminated.connect(self._fell)
        self._falls: list[float] = []
        self.fallen = card(
            label(tr("The map stopped. Everything else goes on without it.")),
            row(button(tr("Load the map again"), self._again)),
        )
        self.fallen.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.fallen)
        layout.addWidget(self.view)

    def load(self, html: str, basemaps: Sequence[InstalledPack] = ()) -> None:
        """Show a page that `fieldapp.map` made, with these packs to take its tiles from."""
        self._shelf.close()
        self._shelf = Shelf(basemaps)
        # Dark from its first paint on: what tells the page of its light comes after that.
        light = self._waiting.get("light", "")
        self._handler.html = html.replace("<html ", f'<html data-light="{light}" ', 1).encode()
        self._handler.routes[TILES] = tiles(self._shelf)
        self._again()

    def show_(self, **state: Any) -> None:
        """Have the page draw something, by the names that live.js knows: draft, mode, light."""
        self._waiting |= state
        if state.get("mode", {}).get("name"):
            self.view.setFocus()  # the keyboard draws, too
        if self._ready:
            self._bridge.shown.emit(json.dumps(state))

    def drop_rows(self) -> None:
        """Forget the observations; what comes next takes their place."""
        self._rows = []

    def add_rows(self, text: str) -> None:
        """Add rows of `app.map.own_observations`; kept for a page that is loaded again."""
        self._rows.append(text)
        if self._ready:
            self._bridge.shown.emit(f'{{"rows": {text}}}')

    def set_look(self, theme: str, size: str) -> None:
        """Give the map the theme's light, and words of the size that text has."""
        self.view.setZoomFactor(max(1.0, SIZES[size] / SIZES["normal"]))
        self._page.setBackgroundColor(self.palette().color(QPalette.ColorRole.Window))
        self.show_(light=LIGHTS[theme])

    def _fell(self) -> None:
        """Chromium's process for the page ended: once more, unless it does so again and again."""
        self._ready = False
        now = time.monotonic()
        self._falls = [at for at in self._falls if now - at < FALLS_S] + [now]
        if len(self._falls) <= FALLS:
            self._again()
        else:
            self.fallen.show()

    def _again(self) -> None:
        self._ready = False
        self.fallen.hide()
        self.view.load(QUrl(PAGE))

    def _heard(self, pick: Any) -> None:
        if pick.what in ("stop", "drawn"):
            self._waiting.pop("mode", None)  # it is over, also for a page that is loaded again
        if pick.what != "ready":
            self.picked.emit(pick)
            return
        self._ready = True
        # The light first, so that nothing flashes in the wrong one.
        order = sorted(self._waiting, key=lambda name: name != "light")
        self._bridge.shown.emit(json.dumps({name: self._waiting[name] for name in order}))
        for text in self._rows:
            self._bridge.shown.emit(f'{{"rows": {text}}}')
        self.ready.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The map is one stop of Tab: Chromium would keep it inside the page."""
        if isinstance(event, QChildEvent) and event.added():
            event.child().installEventFilter(self)  # Chromium's own widget, which has the focus
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Tab:
                return self.focusNextPrevChild(True)
            if event.key() == Qt.Key.Key_Backtab:
                return self.focusNextPrevChild(False)
        return super().eventFilter(watched, event)

    def end(self) -> None:
        """Take the page down before its profile, or Qt crashes later."""
        if shiboken6.isValid(self.view):
            shiboken6.delete(self.view)
        if shiboken6.isValid(self._profile):
            shiboken6.delete(self._profile)
        self._shelf.close()
