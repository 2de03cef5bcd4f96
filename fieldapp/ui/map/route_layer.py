"""Route layer: loads patrols' routes to the map slice by slice, each file once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from fieldapp.app.map import patrol_routes
from fieldapp.app.patrol.route import RouteSummary
from fieldapp.errors import FieldappError


class Tracks(QObject):
    """The routes read so far.

    Args:
        ask: Does a piece of work on the home's lane, as `Page.ask`.
        parent: Owner.

    Signals:
        drawn: (list) lines for the map's page.
        failed: (FieldappError) they could not be read.
    """

    drawn = Signal(object)
    failed = Signal(object)

    def __init__(self, ask: Callable[..., None], parent: QObject) -> None:
        super().__init__(parent)
        self._ask = ask
        self._on = self._running = False
        self._routes: dict[int, list[RouteSummary]] = {}
        self._span: tuple[int | None, int | None] = (None, None)

    def show(self, since: int | None, until: int | None, *, on: bool) -> None:
        """Show the routes of a time, where the layer is on; what is new is read first."""
        if on and not self._on:  # a file that was not here may have come since
            self._routes = {number: made for number, made in self._routes.items() if made}
        self._span, self._on = (since, until), on
        if not on:
            return
        self._tell()
        if not self._running:
            self._running = True
            self._ask(patrol_routes.patrols, self._listed, self._failed)

    def _listed(self, numbers: list[int]) -> None:
        self._next([number for number in numbers if number not in self._routes])

    def _next(self, left: list[int]) -> None:
        if not left or not self._on:
            self._running = False
            self._tell()
            return
        some, rest = left[: patrol_routes.SLICE], left[patrol_routes.SLICE :]

        def read(made: dict[int, list[RouteSummary]]) -> None:
            self._routes |= made
            self._next(rest)

        self._ask(partial(patrol_routes.read, numbers=some), read, self._failed)

    def _tell(self) -> None:
        routes = [each for made in self._routes.values() for each in made]
        self.drawn.emit(patrol_routes.lines(routes, *self._span))

    def _failed(self, error: FieldappError) -> None:
        self._running = False
        self.failed.emit(error)
