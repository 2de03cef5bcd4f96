"""Readback: a place or a time in other words than were typed, so that a slip is noticed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from fieldapp.errors import InputError
from fieldapp.observation.notation import coordinates
from fieldapp.observation.notation.local_words import points_of
from fieldapp.observation.notation.position import GazetteerPlace
from fieldapp.observation.sector import GEOD
from fieldapp.observation.values import EventTime, Place
from fieldapp.store.foreign.gazetteer import Gazetteer
from fieldapp.wording.observation_text import doubted

FAR_M: Final = 150_000  # from the nearest place of the gazetteer: more is likely a slip

_CLOCKS: Final = {"second": "%H:%M:%S", **dict.fromkeys(("minute", "hour"), "%H:%M")}
_WRITERS: Final = {
    "mgrs": coordinates.format_mgrs,
    "decimal": coordinates.format_decimal,
    "dm": coordinates.format_dm,
    "dms": coordinates.format_dms,
    "utm": coordinates.format_utm,
    "plus_code": coordinates.format_plus_code,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceReading:
    """A place read back.

    Attributes:
        coordinates: In the notation that was asked for; "" where the place has none.
        near: Name of the nearest known place, "" where there is none.
        metres: How far the place is from that one.
        point: Compass point from that one to the place, "" where it is that one itself.
        accuracy_m: Radius that holds it, None where not known.
        source: One of FIX_SOURCES.
        doubted: Why a receiver's position is doubted, in words; "" where it is not.
        swapped: It is far from everything known, and would not be with latitude and longitude
            the other way round.
        far: It is far from everything known.
    """

    coordinates: str
    near: str
    metres: int
    point: str
    accuracy_m: int | None
    source: str
    doubted: str
    swapped: bool
    far: bool


def read_place(
    place: Place, gazetteer: Gazetteer | None, *, notation: str, language: str
) -> PlaceReading:
    """A place read back."""
    if place.lat_e7 is None or place.lon_e7 is None:
        return PlaceReading(
            coordinates="", near="", metres=0, point="", accuracy_m=None, source="none",
            doubted="", swapped=False, far=False,
        )  # fmt: skip
    metres, point, name = _nearest(place.lat_e7, place.lon_e7, gazetteer, language)
    far = bool(name) and metres > FAR_M
    turned = far and abs(place.lon_e7) <= 90 * 10**7
    other = _nearest(place.lon_e7, place.lat_e7, gazetteer, language)[0] if turned else metres
    return PlaceReading(
        coordinates=_written(place.lat_e7, place.lon_e7, notation),
        near=name,
        metres=metres,
        point=point,
        accuracy_m=place.accuracy_m,
        source=place.source,
        doubted=doubted(place, language),
        swapped=far and other <= FAR_M,
        far=far,
    )


def _written(lat_e7: int, lon_e7: int, notation: str) -> str:
    try:
        return _WRITERS[notation](lat_e7, lon_e7)
    except InputError:  # at the poles, where MGRS and UTM end
        return coordinates.format_decimal(lat_e7, lon_e7)


def _nearest(
    lat_e7: int, lon_e7: int, gazetteer: Gazetteer | None, language: str
) -> tuple[int, str, str]:
    found: GazetteerPlace | None = gazetteer.nearest(lat_e7, lon_e7) if gazetteer else None
    if found is None or found.lat_e7 is None or found.lon_e7 is None:
        return 0, "", ""
    bearing, _, metres = GEOD.inv(
        found.lon_e7 / 1e7, found.lat_e7 / 1e7, lon_e7 / 1e7, lat_e7 / 1e7
    )
    point = points_of(language)[round(bearing % 360 / 22.5) % 16] if metres >= 50 else ""
    return round(metres), point, found.names.get(language) or found.name


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeReading:
    """A time read back.

    Attributes:
        start, end: In the zone that it was told in; `end` is None for an instant.
        utc: The same in UTC, as "12:12" or "12:12–13:00"; "" where no hour was told.
        precision: One of TIME_PRECISIONS.
        about: The time was called approximate.
        length: Of the window.
        midnights: How many the window goes over.
    """

    start: datetime
    end: datetime | None
    utc: str
    precision: str
    about: bool
    length: timedelta
    midnights: int


def read_time(time: EventTime) -> TimeReading:
    """A time read back."""
    zone = ZoneInfo(time.zone or "UTC")
    start = time.start.astimezone(zone)
    end = None if time.end is None else time.end.astimezone(zone)
    clock = _CLOCKS.get(time.precision, "")
    ends = (time.start,) if time.end is None else (time.start, time.end)
    return TimeReading(
        start=start,
        end=end,
        utc="–".join(each.strftime(clock) for each in ends) if clock else "",
        precision=time.precision,
        about=time.about,
        length=timedelta(0) if time.end is None else time.end - time.start,
        midnights=0 if end is None else (end.date() - start.date()).days,
    )
