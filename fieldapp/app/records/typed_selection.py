"""Selection of observations by restrictions as they are typed, and the query for it."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from fieldapp.app.home.session import Session, pack_of
from fieldapp.errors import InputError, Message, TypedText
from fieldapp.observation.notation import amounts, moments, position
from fieldapp.store.foreign.gazetteer import open_gazetteer
from fieldapp.store.records.search import STATES, Query, matching
from fieldapp.verification.claims import CountingRule

__all__ = ["STATES", "Query", "TypedBox", "box", "numbers", "query", "view"]

TypedBox = tuple[float, float, float, float]
"""West, south, east, north in degrees."""


def query(
    session: Session,
    *,
    kinds: Sequence[str],
    since: str | None,
    until: str | None,
    bbox: str | None,
    near: str | None,
    text: str,
    zone: str,
    now: datetime,
    calibres: Sequence[str] = (),
    zones: Sequence[str] = (),
    at_least: int | None = None,
    **rest: Any,
) -> Query:
    """The query for typed restrictions.

    Args:
        session: The open home.
        kinds: Kinds of observation; empty for all.
        since: The first time, as it is typed.
        until: The last time, as it is typed.
        bbox: West, south, east, north, in degrees.
        near: A place and a radius.
        text: Words.
        zone: IANA name of the zone that times are typed in.
        now: The device clock, UTC.
        calibres: In millimetres; empty for all.
        zones: Names of the agreement's zones, for inside, or "part NAME", "outside", "nowhere";
            empty for all.
        at_least: As in Query.
        rest: As in Query.

    Raises:
        InputError: One of them is not understood.
        StoreError: The home has no mission pack.
    """
    with open_gazetteer(pack_of(session).places) as gazetteer:
        return Query(
            kinds=tuple(kinds),
            since=moment(since, last=False, zone=zone, now=now),
            until=moment(until, last=True, zone=zone, now=now),
            bbox=box(bbox),
            near=_near(near, gazetteer),
            text=text,
            vocabulary=pack_of(session).vocabulary,
            calibres=tuple(_hundredths(each) for each in calibres),
            zones=_zones(session, zones),
            at_least=at_least,
            rule=counting_rule(session, asked=bool(rest.get("figures")) or at_least is not None),
            **rest,
        )


def _hundredths(text: str) -> str:
    try:
        hundredths = Decimal(text.strip().removesuffix("mm").strip().replace(",", ".")) * 100
    except InvalidOperation:
        hundredths = Decimal(0)
    if not (hundredths.is_finite() and hundredths > 0 and hundredths == int(hundredths)):
        raise InputError(
            "A calibre is a number of millimetres.", field="calibre", advice="Such as 120 or 7.62."
        )
    return str(int(hundredths))


def _zones(session: Session, typed: Sequence[str]) -> tuple[str, ...]:
    """Codes of zones as they are typed; all observations are measured against them."""
    if not typed:
        return ()
    from fieldapp.app.records import zone_measuring  # noqa: PLC0415 - shapely is large
    from fieldapp.verification.zones import INSIDE, NOWHERE, OUTSIDE, PART  # noqa: PLC0415

    names = zone_measuring.names(pack_of(session))
    known = {code: code for code in (OUTSIDE, NOWHERE)}
    for name in names:
        known |= dict.fromkeys((name, f"{INSIDE} {name}"), f"{INSIDE} {name}")
        known[f"{PART} {name}"] = f"{PART} {name}"
    for each in typed:
        if each not in known:
            raise InputError(
                Message("The agreement has no zone {1}.", TypedText(each)),
                field="zone",
                suggestions=(*names, OUTSIDE, NOWHERE),
            )
    zone_measuring.measure_all(session, lambda _done, _of: False)
    return tuple(known[each] for each in typed)


def counting_rule(session: Session, *, asked: bool) -> CountingRule:
    """The mission's counting rule where figures are asked for; the first one elsewhere.

    Raises:
        StoreError: The home has no mission pack, or its disk failed.
    """
    if not asked:
        return CountingRule()
    from fieldapp.app.judging import counting_state  # noqa: PLC0415 - shapely is large

    return counting_state.state_at(session).rule


def numbers(session: Session, wanted: Query) -> array[int]:
    """Numbers of the observations that match, newest event first, for an export.

    Raises:
        StoreError: The disk failed.
    """
    return array("q", matching(session.store, wanted))


def box(text: str | None) -> TypedBox | None:
    """A box that was typed; None where none was.

    Raises:
        InputError: It is not four figures.
    """
    if text is None:
        return None
    try:
        west, south, east, north = (float(figure) for figure in text.split(","))
    except ValueError as e:
        raise InputError(
            "A box is WEST,SOUTH,EAST,NORTH in degrees.",
            field="bbox",
            advice="Such as 37.5,47.9,38.9,48.8.",
        ) from e
    return west, south, east, north


def view(text: str | None) -> TypedBox | None:
    """A box that a map is to show, its east beyond 180 where it crosses that meridian.

    Raises:
        InputError: It is not four figures, no place on the Earth, or has no size.
    """
    typed = box(text)
    if typed is None:
        return None
    Query(bbox=typed)  # refuses what is no place on the Earth
    west, south, east, north = typed
    if south == north or west == east:
        raise InputError(
            "The view has no size.", field="view", advice="Such as 37.5,47.9,38.9,48.8."
        )
    return west, south, east if east > west else east + 360, north


def moment(text: str | None, *, last: bool, zone: str, now: datetime) -> datetime | None:
    """A moment as it is typed, the first or the last that it may mean; None where none is.

    Raises:
        InputError: It is not understood.
    """
    if text is None:
        return None
    time = moments.parse_time(text, now=now, zone=zone)
    return moments.last_moment(time) if last else time.start


def _near(text: str | None, gazetteer: position.PlaceLookup) -> tuple[float, float, float] | None:
    if text is None:
        return None
    place, comma, radius = text.rpartition(",")
    distance = amounts.parse_distance(radius) if comma else None
    if distance is None or distance.high_m is None:
        raise InputError(
            "A neighbourhood is PLACE,RADIUS.", field="near", advice="Such as Avdiivka,5km."
        )
    point = position.parse(place, gazetteer)
    return point.lat_e7 / 1e7, point.lon_e7 / 1e7, float(distance.high_m)
