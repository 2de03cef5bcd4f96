"""Totals: how many, with bounds, by keys, days and periods. Pure.

Every total is a sum over groups (event_groups.py), each of which is counted once. Lines without
brackets add up to the total; what is in brackets is never added.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Final, Literal

import shapely
from shapely.geometry.base import BaseGeometry

from fieldapp.observation.local_time import zone_of
from fieldapp.observation.operational_day import Span, day_of, span
from fieldapp.observation.values import EventTime
from fieldapp.verification.claims import (
    MIXED,
    NOT_KNOWN,
    SEVERAL_WEAPONS,
    SUMMARIES,
    ClaimRow,
    CountClaim,
    bounded,
    known,
    region_key,
    times,
    total_of,
)
from fieldapp.verification.event_groups import ONE_SET, ApartLine, CountedRow, EventGroup
from fieldapp.verification.zones import relations

TotalKey = Literal["what", "weapon", "region", "sector", "hour"]
Areas = Sequence[tuple[str, BaseGeometry]]
"""Names and geometries of the agreement's zones."""

SEVERAL_HOURS: Final = "several_hours"
SEVERAL_SECTORS: Final = "several_sectors"
OUTSIDE: Final = "outside"
"""In none of the agreement's areas."""
LONGEST: Final = timedelta(hours=6)
"""A span longer than this tells no hour."""

_SECOND: Final = timedelta(seconds=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Total:
    """A sum over groups.

    Attributes:
        claim: Its bounds.
        rows: Groups that count.
        open_rows: Of these, with an open upper bound.
        without_figure: Of these, told in words alone.
        set_apart: Claims by "live_fire" and "demining".
        flags: (hash, flag) of what somebody should look at.
        groups: What was added, also what is wholly set apart.
    """

    claim: CountClaim
    rows: int
    open_rows: int
    without_figure: int
    set_apart: dict[str, CountClaim] = field(default_factory=dict)
    flags: tuple[tuple[bytes, str], ...] = ()
    groups: tuple[EventGroup, ...] = ()


@dataclass(frozen=True, slots=True)
class AloneRows:
    """Observations that nothing joins to others and that claim the same each.

    Attributes:
        claim: Of each.
        label: "live_fire" or "demining" where they are set apart by their assessment, else "".
        number: How many.
    """

    claim: CountClaim
    label: str
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodTotal:
    """The total of a period that is no operational day.

    Attributes:
        claim: Its bounds: what lies wholly inside, and up to all of what straddles an end.
        inside: What lies wholly inside.
        set_apart: Claims by "live_fire" and "demining", with bounds as `claim`.
        straddling: What may lie inside, partly or as a whole; full claims.
        unknown: What has no day (month, year or no time told) and may lie anywhere; not in `claim`.
    """

    claim: CountClaim
    set_apart: dict[str, CountClaim]
    inside: Total
    straddling: Total
    unknown: Total


@dataclass(frozen=True, slots=True)
class Explanation:
    """A total or a group in the tree of what it was made of.

    Attributes:
        hash: Of the thread or link, b"" for the total.
        relation: "sum" for the total, a link's relation, "" for an observation.
        claim: What counts, None where all is set apart.
        set_apart: (line, claim) of what is set apart.
        flags: What somebody should look at, here alone.
        members: The next level.
    """

    hash: bytes
    relation: str
    claim: CountClaim | None
    set_apart: tuple[tuple[str, CountClaim], ...]
    flags: tuple[str, ...]
    members: tuple[Explanation, ...]


def total(groups: Iterable[EventGroup], alone: Iterable[AloneRows] = ()) -> Total:
    """The sum over groups, which are of one kind of observation.

    Args:
        groups: What is added.
        alone: What is added to them and needs no group: of many observations, by what they claim.
    """
    groups, alone = tuple(groups), tuple(alone)
    counted = [(each.counted, 1) for each in groups if each.counted]
    counted += [(each.claim, each.number) for each in alone if not each.label]
    lines = [line for group in groups for line in group.apart]
    lines += [
        ApartLine(each.label, times(each.claim, each.number), found=False)
        for each in alone
        if each.label
    ]
    return Total(
        claim=total_of([times(claim, number) for claim, number in counted]),
        rows=sum(number for _, number in counted),
        open_rows=sum(number for claim, number in counted if claim.at_most is None),
        without_figure=sum(number for claim, number in counted if not claim.figure),
        set_apart=_set_apart(lines),
        flags=tuple(flag for group in groups for flag in group.all_flags()),
        groups=groups,
    )


def together(totals: Sequence[Total]) -> Total:
    """The total of totals that have no group in common."""
    labels = sorted({label for each in totals for label in each.set_apart})
    return Total(
        claim=total_of([each.claim for each in totals]),
        rows=sum(each.rows for each in totals),
        open_rows=sum(each.open_rows for each in totals),
        without_figure=sum(each.without_figure for each in totals),
        set_apart={
            label: total_of([each.set_apart[label] for each in totals if label in each.set_apart])
            for label in labels
        },
        flags=tuple(flag for each in totals for flag in each.flags),
        groups=tuple(group for each in totals for group in each.groups),
    )


def rows_by(
    groups: Iterable[EventGroup],
    key: TotalKey,
    zone: str,
    straddling: Iterable[EventGroup] = (),
    areas: Areas = (),
) -> tuple[ClaimRow, ...]:
    """Lines of a total by a key; those without brackets add up to it.

    A line in brackets has the bounds of all groups that name its code beside others.

    Args:
        groups: What was added.
        key: An hour is one on the clocks; what lasted for several is in one line, and each of these
            in brackets. What lasted for more than LONGEST tells none.
        zone: IANA name of the zone of hours.
        straddling: What may lie in the period, as in PeriodTotal.
        areas: What sectors are: areas that have a name. What may lie in several is in one line, and
            each of these in brackets.
    """
    plain: dict[str, list[CountClaim]] = {}
    bracketed: dict[str, list[CountClaim]] = {}
    rows = [row for group in groups for row in _rows_of(group, key, zone, areas)]
    maybe = [row for group in straddling for row in _rows_of(group, key, zone, areas)]
    for row in (*rows, *(replace(row, claim=_maybe(row.claim)) for row in maybe)):
        (bracketed if row.bracketed else plain).setdefault(row.key, []).append(row.claim)
    return (
        *(ClaimRow(code, total_of(claims)) for code, claims in plain.items()),
        *(ClaimRow(code, total_of(claims), True) for code, claims in bracketed.items()),
    )


def explain(found: Total) -> Explanation:
    """Parts of a total, down to the hashes of observations."""
    lines = tuple(found.set_apart.items())
    members = tuple(_explained(each) for each in found.groups)
    return Explanation(b"", "sum", found.claim, lines, (), members)


def told_window(when: EventTime | None, zone: str, cut_off: time) -> Span | None:
    """First moment of a told time and the first moment after it; None for month, year or no time.

    An instant is its second. A calendar day is the operational day of that date's name.
    """
    if when is None or when.precision in ("month", "year"):
        return None
    if when.precision == "day":
        first, last = _date(when.start, when.zone), _date(when.end or when.start, when.zone)
        return span(first, zone, cut_off)[0], span(last, zone, cut_off)[1]
    if when.end is None or when.end == when.start:
        return when.start, when.start + _SECOND
    return when.start, when.end


def extent(when: EventTime | None) -> Span | None:
    """First moment that a time may mean, and the first moment after it; None where none was told.

    An hour, day, month or year is the whole of it, by the clocks where it was told.
    """
    if when is None:
        return None
    last = when.end or when.start
    match when.precision:
        case "hour":
            return when.start, last + timedelta(hours=1)
        case "day" | "month" | "year" as precision:
            return when.start, _first_after(_date(last, when.zone), precision, when.zone)
    return when.start, last if last > when.start else last + _SECOND


def day_of_group(group: EventGroup, zone: str, cut_off: time) -> date | None:
    """The one operational day of a group, None where it is not known.

    A window belongs to the day of the second before its end, an instant to the day that it is in.

    Args:
        group: Its observations' windows decide: where they all meet, or from first to last.
        zone: IANA name of the mission's zone.
        cut_off: When an operational day begins.
    """
    window = _window(group, lambda when: told_window(when, zone, cut_off))
    return day_of(window[1] - _SECOND, zone, cut_off) if window else None


def by_day(
    groups: Iterable[EventGroup], zone: str, cut_off: time
) -> dict[date | None, tuple[EventGroup, ...]]:
    """Groups by operational day; None has those whose day is not known. Each is in one."""
    days: dict[date | None, list[EventGroup]] = {}
    for group in groups:
        days.setdefault(day_of_group(group, zone, cut_off), []).append(group)
    return {day: tuple(each) for day, each in days.items()}


def period_total(groups: Iterable[EventGroup], first: datetime, after: datetime) -> PeriodTotal:
    """The total of a period from its first moment to the first moment after it, UTC."""
    inside: list[EventGroup] = []
    straddling: list[EventGroup] = []
    unknown: list[EventGroup] = []
    for group in groups:
        window = window_of(group)
        if window is None:
            unknown.append(group)
        elif first <= window[0] and window[1] <= after:
            inside.append(group)
        elif window[0] < after and first < window[1]:
            (unknown if _is_coarse(group) else straddling).append(group)
    maybe = [_maybe(each.counted) for each in straddling if each.counted]
    within = total(inside)
    lines = [line for group in inside for line in group.apart]
    lines += [
        replace(line, claim=_maybe(line.claim)) for group in straddling for line in group.apart
    ]
    return PeriodTotal(
        claim=total_of([within.claim, *maybe]),
        set_apart=_set_apart(lines),
        inside=within,
        straddling=total(straddling),
        unknown=total(unknown),
    )


def _maybe(claim: CountClaim) -> CountClaim:
    """The claim of what may lie inside a period: none of it, up to all."""
    return bounded(0, claim.at_most, 0, figure=claim.figure)


def _set_apart(lines: Iterable[ApartLine]) -> dict[str, CountClaim]:
    claims: dict[str, list[CountClaim]] = {}
    for line in lines:
        claims.setdefault(line.label, []).append(line.claim)
    return {label: total_of(each) for label, each in claims.items()}


def _rows_of(group: EventGroup, key: TotalKey, zone: str, areas: Areas) -> tuple[ClaimRow, ...]:
    if group.counted is None:
        return ()
    if key == "hour":
        return _in_brackets(_hours(group, zone), group.counted, SEVERAL_HOURS)
    tellings = telling(group)
    if key == "region":
        return (ClaimRow(region_key(tellings[0].region), group.counted),)
    if key == "sector":
        return _in_brackets(_sectors(tellings[0], areas), group.counted, SEVERAL_SECTORS)
    rows = [row.what if key == "what" else row.weapons for row in tellings]
    if len(tellings) == 1 and tellings[0].claim == group.counted:
        return rows[0]
    codes = known([each.key for row in rows for each in row if each.key not in SUMMARIES])
    # Launches and impacts of the same rounds are all of the group each.
    return _in_brackets(codes, group.counted, MIXED if key == "what" else SEVERAL_WEAPONS)


def _sectors(row: CountedRow, areas: Areas) -> tuple[str, ...]:
    """Names of the areas that an observation may lie in, OUTSIDE too where it may lie in none."""
    found = list(relations(row.seen, areas)) if row.seen else []
    if row.seen is None or not found or found[0].share is None:
        return (NOT_KNOWN,)
    names = tuple(dict.fromkeys(each.zone for each in found if each.verdict != "outside"))
    if any(each.verdict == "inside" for each in found):
        return names
    together = shapely.union_all([area for name, area in areas if name in names])
    within = names and next(relations(row.seen, [("", together)])).verdict == "inside"
    return names if within else (*names, OUTSIDE)


def _in_brackets(codes: Sequence[str], whole: CountClaim, several: str) -> tuple[ClaimRow, ...]:
    """One line of a group; with several codes, each of them in brackets and without a least."""
    if len(codes) == 1:
        return (ClaimRow(codes[0], whole),)
    share = bounded(0, whole.at_most, 0, figure=False)
    return (ClaimRow(several, whole), *(ClaimRow(code, share, True) for code in codes))


def placing(group: EventGroup) -> CountedRow:
    """The observation whose place and region are the group's."""
    return telling(group)[0]


def telling(group: EventGroup) -> list[CountedRow]:
    """The observations that tell of what counts of a group, in order."""
    speaking = list(_speaking(group)) or list(group.leaves())  # what is left of a declared whole
    return [each.row for each in speaking if each.row]


def _speaking(group: EventGroup) -> Iterator[EventGroup]:
    """Observations of what counts of a group, in order."""
    if group.row:
        yield group
    for member in group.members:
        if member.counted:
            yield from _speaking(member)
        elif group.relation in ONE_SET:  # set apart by its own assessment alone
            yield from member.leaves()


def _window(group: EventGroup, window_of: Callable[[EventTime | None], Span | None]) -> Span | None:
    """Span in which the windows of a group's observations all meet, or else from first to last."""
    windows = [window_of(leaf.row.time) for leaf in group.leaves() if leaf.row]
    spans = [each for each in windows if each]
    if not spans:
        return None
    starts, ends = zip(*spans, strict=True)
    if max(starts) < min(ends):
        return max(starts), min(ends)
    return min(starts), max(ends)


def window_of(group: EventGroup) -> Span | None:
    """First moment that a group may be of, and the first after it; None where no time was told."""
    return _window(group, extent)


def _hours(group: EventGroup, zone: str) -> tuple[str, ...]:
    """Hours on the clocks that a group may be of, "00" to "23"; NOT_KNOWN where it tells none."""
    window = window_of(group)
    if window is None or window[1] - window[0] > LONGEST:
        return (NOT_KNOWN,)
    first, after = (moment.astimezone(UTC) for moment in window)
    moments = [first]
    # Hours begin at whole quarters of an hour in every zone.
    while (at := next_quarter(moments[-1])) < after:
        moments.append(at)
    return tuple(dict.fromkeys(f"{each.astimezone(zone_of(zone)):%H}" for each in moments))


def next_quarter(moment: datetime) -> datetime:
    """The next whole quarter of an hour after a moment, UTC."""
    seconds = moment.minute * 60 + moment.second
    return moment + timedelta(seconds=900 - seconds % 900)


def _is_coarse(group: EventGroup) -> bool:
    """Whether no time of a group was told finer than a month."""
    times = [leaf.row.time for leaf in group.leaves() if leaf.row]
    return all(each is None or each.precision in ("month", "year") for each in times)


def _explained(group: EventGroup) -> Explanation:
    return Explanation(
        hash=group.hash,
        relation=group.relation,
        claim=group.counted,
        set_apart=tuple((line.label, line.claim) for line in group.apart),
        flags=group.flags,
        members=tuple(_explained(each) for each in group.members),
    )


def _date(moment: datetime, zone: str) -> date:
    return moment.astimezone(zone_of(zone)).date()


def _first_after(day: date, precision: str, zone: str) -> datetime:
    """First moment after a day, or after its month or year."""
    after = day + timedelta(days=1)
    if precision == "month":
        after = (day.replace(day=28) + timedelta(days=4)).replace(day=1)
    if precision == "year":
        after = date(day.year + 1, 1, 1)
    return datetime.combine(after, time(), zone_of(zone)).astimezone(UTC)
