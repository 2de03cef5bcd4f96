"""Brings this laptop's observations to the map, slice after slice."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from fieldapp.app.map import own_observations
from fieldapp.errors import FieldappError
from fieldapp.ui.base.base_page import Client
from fieldapp.ui.webmap.web_view import MapView


class MapRows(QObject):
    """What loads them; it ends with its map.

    Args:
        client: The home.
        view: The map.
        failed: Is told what went wrong.
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
