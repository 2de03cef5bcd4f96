"""Search on the map's page: what a line that was found brings about there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from fieldapp.map.supervisor.frozen_selection import around
from fieldapp.ui.base.texts import quoted, tr
from fieldapp.ui.map.map_controls import MapControls
from fieldapp.ui.map.narrowing.map_filters import Filters
from fieldapp.ui.map.narrowing.map_search import Search
from fieldapp.wording.safe_text import visible

Shows = Callable[[int, Callable[[bool], None]], None]
"""Finds out whether the filter passes the record with a number, and tells it."""


class Sought(QObject):
    """Place, record or words that were searched last.

    Args:
        search: Understands the line.
        filters: Where it is typed.
        controls: Offer what else the line may mean, and tell what is not seen.
        teams: Those that there are, now.
        shows: Asks the map.

    Signals:
        narrowed: (parts of a filter by their names) are to hold.
        drawn: (words for the page) a pin, or where to go.
        opened: (hash) a record is to be shown.
        listed: (heading, MapPick) what lies around the place is to be listed.
    """

    narrowed = Signal(object)
    drawn = Signal(object)
    opened = Signal(object)
    listed = Signal(str, object)

    def __init__(
        self,
        search: Search,
        filters: Filters,
        controls: MapControls,
        *,
        teams: Callable[[], set[str]],
        shows: Shows,
    ) -> None:
        super().__init__(search.parent())
        self._filters = filters
        self._controls = controls
        self._shows = shows
        self._text, self._middle = "", (0.0, 0.0)
        self._seeks = False  # the record that is shown next was searched by its hash
        search.recorded.connect(self.go_to)
        search.called.connect(lambda kids: self.narrowed.emit({"laptops": kids}))
        search.teamed.connect(lambda team: self.narrowed.emit({"teams": (team,)}))
        search.placed.connect(self._placed)
        search.worded.connect(self._worded)
        filters.emptied.connect(self._forget)
        filters.searched.connect(lambda text: search.find(text, teams()))
        controls.worded.connect(lambda: self._worded(self._text))
        controls.surrounded.connect(self._list_around)

    def go_to(self, record_hash: bytes) -> None:
        """Show a record, and go where it is."""
        self._seeks = True
        self.opened.emit(record_hash)

    def marked(self, number: int, at: list[float] | None) -> None:
        """The record with this number is shown; go where one is that was searched by its hash.

        Args:
            number: Of its row, 0 for none.
            at: [latitude, longitude], None where it has no place on the map.
        """
        if not (self._seeks and number):
            return
        self._seeks = False
        if at is not None:
            self._draw(go={"lat": at[0], "lon": at[1]})

        def tell(shown: bool) -> None:  # noqa: FBT001 - an answer
            if not shown:
                self._controls.tell(tr("The filter that is set hides this record on the map."))
            elif at is None:
                self._controls.tell(tr("This record has no place on the map."))

        self._shows(number, tell)

    def _draw(self, **words: Any) -> None:
        self.drawn.emit(words)

    def _placed(self, lat: float, lon: float, text: str, words: str) -> None:
        self._text, self._middle = text, (lat, lon)
        before = self._filters.chosen.words
        # Those of the line before would hide what lies here.
        self.narrowed.emit({"words": words})
        if before and not words:
            gone = tr("{words} is searched no more. For both, type them in one line: {line}")
            line = quoted(visible(f"{before} {lat:.4f}, {lon:.4f}"))
            self._controls.tell(gone.format(words=quoted(visible(before)), line=line))
        self._draw(pin={"lat": lat, "lon": lon}, go={"lat": lat, "lon": lon})
        self._controls.offer_text(text)

    def _list_around(self) -> None:
        self.listed.emit(self._controls.around.accessibleName(), around(*self._middle, self._text))

    def _forget(self) -> None:
        self._controls.offer_text("")
        self._draw(pin=None)

    def _worded(self, text: str) -> None:
        self._forget()
        self.narrowed.emit({"words": text})
