"""Shapes around the markers in view: sectors, directions, posts and their names."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from fieldapp.app.map import supervisor_map
from fieldapp.errors import FieldappError
from fieldapp.map.supervisor.summary import Around

AT_ONCE: Final = 40  # sectors: some tens of milliseconds
MOST_KEPT: Final = 5_000  # sectors and names, so that a pan back and forth reads nothing again
Shapes = dict[int, list[dict[str, Any]]]


class Surroundings(QObject):
    """Asks the home for them, one view at a time: a fast hand must not keep the home busy.

    Args:
        ask: Does a piece of work on the home's lane, as `Page.ask`.
        parent: Owner.

    Signals:
        drawn: (dict) for the map's page: shapes, posts, many.
        failed: (FieldappError) they could not be made.
    """

    drawn = Signal(object)
    failed = Signal(object)

    def __init__(self, ask: Callable[..., None], parent: QObject) -> None:
        super().__init__(parent)
        self._ask = ask
        self._busy = False
        self._next: Around | None = None
        self._shapes: Shapes = {}
        self._names: dict[int, str] = {}
        self._by_rule, self._rounds = False, 0
        self._last: Around | None = None

    def judge(self, *, on: bool) -> None:
        """Bring the outcome by the rules with each shape, or no longer."""
        if on != self._by_rule:
            self._by_rule = on
            self._rounds += 1
            self.forget()
            if self._last is not None:
                self.show(self._last)

    def show(self, found: Around) -> None:
        """Bring what lies around: each sector where they are few, else where they are dense."""
        self._last = found
        if self._busy:
            self._next = found
            return
        self._busy = True
        # What is known at once is shown at once; the lane may be busy for long.
        self.drawn.emit(self._words(found) | {"many": found.many})
        self._read(found)

    def _read(self, found: Around) -> None:
        """Read what is not known yet, a little at a time; another view goes before the rest."""
        shapes = [number for number in found.shapes if number not in self._shapes]
        posts = [number for *_, number in found.posts if number not in self._names]
        if self._next is not None or not (shapes or posts):
            self._busy = False
            self._go_on()
            return
        work = partial(
            supervisor_map.around, shapes=shapes[:AT_ONCE], posts=posts, by_rule=self._by_rule
        )
        self._ask(work, partial(self._came, found, self._rounds), self._failed)

    def forget(self) -> None:
        """Forget what was drawn: records may have been amended or retracted in a new index."""
        self._shapes = {}

    def _words(self, found: Around) -> dict[str, Any]:
        drawn = [shape for number in found.shapes for shape in self._shapes.get(number, ())]
        posts = [
            {"lat": lat, "lon": lon, "count": count, "name": self._names.get(number, "")}
            for lat, lon, count, number in found.posts
        ]
        return {"shapes": drawn, "posts": posts}

    def _came(self, found: Around, rounds: int, made: tuple[Shapes, dict[int, str]]) -> None:
        if rounds != self._rounds:  # what was read is of before the layer was changed
            self._read(found)
            return
        if len(self._shapes) + len(self._names) > MOST_KEPT:
            self._shapes, self._names = {}, {}
        self._shapes |= made[0]
        self._names |= made[1]
        if all(number in self._shapes for number in found.shapes):
            self.drawn.emit(self._words(found))
        self._read(found)

    def _failed(self, error: FieldappError) -> None:
        self._busy = False
        self.failed.emit(error)
        self._go_on()

    def _go_on(self) -> None:
        waiting, self._next = self._next, None
        if waiting is not None:
            self.show(waiting)
