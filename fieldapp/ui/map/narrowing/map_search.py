"""Search from the map: one line for a record, a team, a call sign, a place, or text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Final

from PySide6.QtCore import QObject, Signal

from fieldapp.app.home.places import Gazetteer
from fieldapp.app.records import read
from fieldapp.errors import InputError
from fieldapp.observation.notation import position
from fieldapp.observation.notation.coordinates import Position

_DIGITS: Final = 8  # of a record's hash: fewer are a word, too


class Search(QObject):
    """Meaning of a line: tried as a record's hash, a team, a call sign, a place, then as text.

    Args:
        ask: Does a piece of work on the home's lane, as `Page.ask`.
        gazetteer: The mission's places; None before the first pack.
        calls: Call signs by key identifier in hex.
        parent: Owner.

    Signals:
        recorded: (hash) a record was meant.
        teamed: (team) a team was meant.
        called: (kids in hex) the laptops of a call sign were meant: a person's new one keeps it.
        placed: (latitude, longitude, its text, words before it) a place was meant; it may have
            been meant as text.
        worded: (text) words in the records were meant.
    """

    recorded = Signal(object)
    teamed = Signal(str)
    called = Signal(object)
    placed = Signal(float, float, str, str)
    worded = Signal(str)

    def __init__(
        self,
        ask: Callable[..., None],
        gazetteer: Gazetteer | None,
        calls: Mapping[str, str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._ask = ask
        self._gazetteer = gazetteer
        self._calls = calls

    def find(self, text: str, teams: set[str]) -> None:
        """Find out what a line means, and signal it."""
        if len(text) >= _DIGITS and set(text.casefold()) <= set("0123456789abcdef"):
            self._ask(
                lambda session: read.find(session, text),
                self.recorded.emit,
                lambda _error: self._elsewhere(text, teams),
            )
        elif text:
            self._elsewhere(text, teams)

    def _elsewhere(self, text: str, teams: set[str]) -> None:
        team = next((each for each in teams if each.casefold() == text.casefold()), "")
        if team:
            self.teamed.emit(team)
            return
        wanted = text.casefold()
        kids = tuple(kid for kid, call in self._calls.items() if call.casefold() == wanted)
        if kids:
            self.called.emit(kids)
            return
        words, found = _parted(text, self._gazetteer)
        if found is None:
            self.worded.emit(text)
            return
        self.placed.emit(found.lat_e7 / 1e7, found.lon_e7 / 1e7, found.text, words)


def _parted(text: str, gazetteer: Gazetteer | None) -> tuple[str, Position | None]:
    """Words at the beginning of a line, and the position that ends it: "mortar 48.4, 38.2".

    After words a position needs its decimals or letters: "post 12 34" and the names of places are
    words of the records, too.
    """
    with suppress(InputError):
        return "", position.parse(text, gazetteer)
    parts = text.split()
    for n in range(1, len(parts)):
        place = " ".join(parts[n:])
        if place.replace(" ", "").isdecimal():
            break
        with suppress(InputError):
            return " ".join(parts[:n]), position.parse(place)
    return text, None
