"""The map beside the log: this laptop's observations and the draft, loaded slice after slice."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from typing import Any, Final

import shiboken6
from PySide6.QtCore import QObject, Signal

from fieldapp.app.entry.signing import Signed
from fieldapp.app.home.session import Session
from fieldapp.app.map import own_observations
from fieldapp.errors import FieldappError
from fieldapp.map.basemap.installed import InstalledPack, Shelf, installed_packs
from fieldapp.map.page import entry_map
from fieldapp.ui.base.base_page import Client
from fieldapp.ui.webmap.url_scheme import channel_script
from fieldapp.ui.webmap.web_view import MapView

NAMES_ON_MAP: Final = 400


class OwnMap(QObject):
    """The map, None until `begin`.

    Args:
        client: The home.
        failed: Gets what went wrong.
        parent: Owner.

    Signals:
        shown: (MapView) the map is there.
    """

    shown = Signal(object)

    def __init__(
        self, client: Client, failed: Callable[[FieldappError], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._client = client
        self._failed = failed
        self._rows: MapRows | None = None
        self._ended = False
        self.view: MapView | None = None

    def begin(self) -> None:
        """Build the map's page on the lane, then show it."""
        pack, gazetteer = self._client.standing.pack, self._client.gazetteer
        if pack is None or gazetteer is None:
            return
        names = gazetteer.largest(NAMES_ON_MAP)
        language, channel = self._client.preferences.language, channel_script()
        make = partial(entry_map.page, language=language, places=names, channel=channel)
        home, signed, agreement = self._client.home, pack.basemaps, pack.agreement

        def work(_session: Session) -> tuple[str, list[InstalledPack]]:
            packs = installed_packs(home, signed)
            return make(zones=json.loads(agreement), basemaps=Shelf(packs).packs), packs

        self._client.worker.run(self, work, self._show, self._failed)

    def _show(self, page: tuple[str, list[InstalledPack]]) -> None:
        if self._ended or self.view is not None:
            return
        self.view = MapView()
        self.restyle()
        self.shown.emit(self.view)
        self.view.load(*page)
        self._rows = MapRows(self._client, self.view, self._failed)
        self.refresh()

    def show_(self, **words: Any) -> None:
        """Pass what is to be drawn to the map, if it is there."""
        if self.view is not None:
            self.view.show_(**words)

    def restyle(self) -> None:
        """Draw the map in the theme that is set."""
        chosen = self._client.preferences
        if self.view is not None:
            self.view.set_look(chosen.theme, chosen.size)

    def refresh(self) -> None:
        """Load all observations again."""
        if self._rows is not None:
            self._rows.refresh()

    def add(self, signed: Signed) -> None:
        """Add what was just signed; a correction takes the place of what it corrects."""
        if signed.corrects:
            self.refresh()
        elif self._rows is not None:
            self._rows.add(signed.hash)

    def end(self) -> None:
        """Take the map down; Qt wants that in an order of its own."""
        self._ended = True
        if self.view is not None:
            self.view.end()
            if shiboken6.isValid(self.view):
                shiboken6.delete(self.view)
            self.view = self._rows = None


class MapRows(QObject):
    """Loader of observations; it ends with its map.

    Args:
        client: The home.
        view: The map.
        failed: Gets what went wrong.
    """

    def __init__(
        self, client: Client, view: MapView, failed: Callable[[FieldappError], None]
    ) -> None:
        super().__init__(view)
        self._client = client
        self._view = view
        self._failed = failed
        self._turn = 0

    def refresh(self) -> None:
        """Load all of them again; an earlier loading that is not over stops."""
        self._turn += 1
        self._ask(0, self._turn)

    def add(self, record_hash: bytes) -> None:
        """Add one that was just signed."""
        work = partial(
            own_observations.one,
            record_hash=record_hash,
            language=self._client.preferences.language,
        )
        self._client.worker.run(self, work, self._view.add_rows, self._failed)

    def _ask(self, start: int, turn: int) -> None:
        work = partial(
            own_observations.some, start=start, language=self._client.preferences.language
        )
        self._client.worker.run(self, work, partial(self._came, start, turn), self._failed)

    def _came(self, start: int, turn: int, made: tuple[str, bool]) -> None:
        if turn != self._turn:
            return
        text, more = made
        if start == 0:
            self._view.drop_rows()
        self._view.add_rows(text)
        if more:
            self._ask(start + own_observations.SLICE, turn)
