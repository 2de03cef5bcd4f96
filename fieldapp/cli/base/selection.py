"""Options that restrict what a command shows or writes, and the query for them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import click

from fieldapp.cli.base.common import F, now
from fieldapp.errors import InputError
from fieldapp.mission.pack import Pack
from fieldapp.observation.notation import amounts, moments, position
from fieldapp.store.foreign.gazetteer import open_gazetteer
from fieldapp.store.records.search import Query

DEFAULT_ZONE = "Europe/Kyiv"

NARROWING = (
    click.option("--kind", "kinds", multiple=True, help="Only this kind; may be repeated."),
    click.option("--since", help="Events from this time on: 2018-09-14, yesterday 1800."),
    click.option("--until", help="Events up to this time."),
    click.option("--bbox", help="WEST,SOUTH,EAST,NORTH in degrees."),
    click.option("--near", help="PLACE,RADIUS: `48.43 38.22,10km` or `Avdiivka,5km`."),
)


def options(command: F) -> F:
    """Add what narrows a selection, passed on as one group of keywords for `query`."""
    words = click.option("--text", default="", help="Only what has these words.")
    for option in reversed((*NARROWING, words)):
        command = option(command)
    return command


def query(
    pack: Pack,
    *,
    kinds: Sequence[str],
    since: str | None,
    until: str | None,
    bbox: str | None,
    near: str | None,
    text: str,
    **rest: Any,
) -> Query:
    """The query for the options.

    Raises:
        InputError: One of them is not understood.
    """
    with open_gazetteer(pack.places) as gazetteer:
        return Query(
            kinds=tuple(kinds),
            since=_moment(since, last=False),
            until=_moment(until, last=True),
            bbox=box(bbox),
            near=_near(near, gazetteer),
            text=text,
            **rest,
        )


def _moment(text: str | None, *, last: bool) -> datetime | None:
    if text is None:
        return None
    found = moments.parse_time(text, now=now(), zone=DEFAULT_ZONE)
    return moments.last_moment(found) if last else found.start


def box(text: str | None) -> tuple[float, float, float, float] | None:
    """A box that was typed, west, south, east, north in degrees; None where none was.

    Raises:
        InputError: It is not four figures.
    """
    if text is None:
        return None
    try:
        west, south, east, north = (float(figure) for figure in text.split(","))
    except ValueError as e:
        raise InputError(
            "A box is WEST,SOUTH,EAST,NORTH in degrees.", field="bbox", advice="37.5,47.9,38.9,48.8"
        ) from e
    return west, south, east, north


def _near(text: str | None, gazetteer: position.PlaceLookup) -> tuple[float, float, float] | None:
    if text is None:
        return None
    place, comma, radius = text.rpartition(",")
    distance = amounts.parse_distance(radius) if comma else None
    if distance is None or distance.high_m is None:
        raise InputError("A neighbourhood is PLACE,RADIUS.", field="near", advice="Avdiivka,5km")
    found = position.parse(place, gazetteer)
    return found.lat_e7 / 1e7, found.lon_e7 / 1e7, float(distance.high_m)
