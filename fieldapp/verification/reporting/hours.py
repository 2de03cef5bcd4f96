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
    cells: dict[tuple[date, int], Fraction] = {}
    not_known = Fraction()
    for group in groups:
        if group.counted is None:
            continue
        window = window_of(group)
        if window is None or window[1] - window[0] > LONGEST:
            not_known += group.counted.at_least
            continue
        share = group.counted.at_least / _seconds(window[1] - window[0])
        at = window[0]
        while at < window[1]:
            end = min(next_quarter(at), window[1])  # hours begin at whole quarters in every zone
            cell = _cell(at, zone)
            cells[cell] = cells.get(cell, Fraction()) + share * _seconds(end - at)
            at = end
    return HourShares(cells, not_known)


def _cell(moment: datetime, zone: str) -> tuple[date, int]:
    local = moment.astimezone(zone_of(zone))
    return local.date(), local.hour


def _seconds(length: timedelta) -> Fraction:
    return Fraction(length // timedelta(microseconds=1), 1_000_000)
