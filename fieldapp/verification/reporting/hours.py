"""Hours of the day in which events lie: lower bounds, spread over their windows. Pure.

A window of more than six hours tells no hour. Where most windows are coarse, most events stand
under "hour not known", and a picture must say so.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from fractions import Fraction

from fieldapp.observation.local_time import zone_of
from fieldapp.observation.operational_day import Span
from fieldapp.verification.counting import LONGEST, next_quarter, window_of
from fieldapp.verification.event_groups import EventGroup


@dataclass(frozen=True, slots=True)
class HourShares:
    """Lower bounds by hour.

    Attributes:
        cells: By local date and hour, 0 to 23.
        not_known: Of what tells no hour.
    """

    cells: dict[tuple[date, int], Fraction]
    not_known: Fraction

    def by_hour(self) -> dict[int, Fraction]:
        """Sums over all dates, by hour."""
        sums: dict[int, Fraction] = {}
        for (_, hour), share in sorted(self.cells.items()):
            sums[hour] = sums.get(hour, Fraction()) + share
        return sums

    @property
    def total(self) -> Fraction:
        """Sum of all, which is the total's lower bound."""
        return sum(self.cells.values(), self.not_known)


def hour_shares(groups: Iterable[EventGroup], zone: str) -> HourShares:
    """Spread what counts of groups over the hours on the clocks of a zone.

    Args:
        groups: Of one kind.
        zone: IANA name.
    """
    windows: dict[Span, int] = {}
    not_known = 0
    for group in groups:
        if group.counted is None:
            continue
        window = window_of(group)
        if window is None or window[1] - window[0] > LONGEST:
            not_known += group.counted.at_least
        else:  # many are told of one window
            windows[window] = windows.get(window, 0) + group.counted.at_least
    cells: dict[tuple[date, int], Fraction] = {}
    for window, at_least in windows.items():
        for cell, part in _parts(window, zone).items():
            cells[cell] = cells.get(cell, Fraction()) + at_least * part
    return HourShares(cells, Fraction(not_known))


def _parts(window: Span, zone: str) -> dict[tuple[date, int], Fraction]:
    """Parts of a window by date and hour; together they are 1."""
    found: dict[tuple[date, int], timedelta] = {}
    at = window[0]
    while at < window[1]:
        end = min(next_quarter(at), window[1])  # hours begin at whole quarters in every zone
        cell = _cell(at, zone)
        found[cell] = found.get(cell, timedelta()) + (end - at)
        at = end
    whole = _microseconds(window[1] - window[0])
    return {cell: Fraction(_microseconds(length), whole) for cell, length in found.items()}


def _cell(moment: datetime, zone: str) -> tuple[date, int]:
    local = moment.astimezone(zone_of(zone))
    return local.date(), local.hour


def _microseconds(length: timedelta) -> int:
    return length // timedelta(microseconds=1)
