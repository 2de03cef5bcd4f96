"""Values of an observation: time, place, count, direction, distance, flight, weapon, drawing.

Nothing is rounded: angles, distances and positions are integers in the unit that their name says.
None or an empty text means "not known or not given", never zero. Structure that can never be true
(a window that ends before it starts, a latitude of 91°) is refused with InputError.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from fieldapp.errors import InputError
from fieldapp.observation.local_time import EARLIEST, LATEST, is_zone

COMPASS: Final = (
    "N", "NNE", "NE", "ENE", "E", "ESE", "SE", "SSE",
    "S", "SSW", "SW", "WSW", "W", "WNW", "NW", "NNW",
)  # fmt: skip
"""The 16 points, clockwise; point i stands for i x 22.5 degrees."""

COUNT_QUALIFIERS: Final = (
    "exact", "about", "at_least", "over", "up_to", "almost", "range",
    "several", "tens", "hundreds", "uncounted", "continuous",
)  # fmt: skip
TIME_PRECISIONS: Final = ("second", "minute", "hour", "part_of_day", "day", "month", "year")
FIX_SOURCES: Final = ("gnss", "map", "typed", "gazetteer", "survey", "none")
DOUBTS: Final = (
    "jump", "clock", "no_accuracy", "poor_accuracy", "old", "calculated", "simulated", "manual",
)  # fmt: skip
"""Why a satellite receiver's position is doubted, see app/position/fix.py; grows at its end."""

MAX_ACCURACY_M: Final = 20_100_000  # half way round the Earth
MAX_ALTITUDE_M: Final = 1_000_000
MAX_TEXT: Final = 8192  # bytes of UTF-8; the record format's limit on one string


def require(condition: object, message: str, field: str) -> None:
    """Raise InputError for a field unless a condition holds."""
    if not condition:
        raise InputError(message, field=field)


def check_text(text: str, field: str) -> None:
    """Raise InputError for a text over MAX_TEXT bytes, or with a control character in it."""
    if text.isprintable() and len(text) * 4 <= MAX_TEXT:
        return
    require(len(text.encode("utf-8", "surrogatepass")) <= MAX_TEXT, "text is too long", field)
    bad = next((c for c in text if c != "\n" and unicodedata.category(c) in ("Cc", "Cs")), None)
    require(bad is None, "text holds a control character", field)


@dataclass(frozen=True, slots=True, kw_only=True)
class EventTime:
    """Time of an event: an instant (`end` is None) or a window.

    Attributes:
        start: Aware UTC, whole seconds, years 1970 to 2999. With a coarse precision, the start of
            that hour, day ….
        end: End of the window, inclusive, or None.
        precision: One of TIME_PRECISIONS: how exactly `start` and `end` are known.
        zone: IANA name of the zone the time was told in, "" where it was told in UTC.
        about: The source itself called the time approximate.
    """

    start: datetime
    end: datetime | None = None
    precision: str = "minute"
    zone: str = ""
    about: bool = False

    def __post_init__(self) -> None:
        for moment in (self.start, self.end):
            if moment is None:
                continue
            if moment.tzinfo is not UTC or moment.microsecond:
                msg = "EventTime takes datetimes in datetime.UTC with whole seconds"
                raise ValueError(msg)
            require(EARLIEST <= moment <= LATEST, "year out of range", "time")
        require(is_zone(self.zone), "unknown time zone", "time")
        require(self.end is None or self.end >= self.start, "it ends before it starts", "time")
        require(self.precision in TIME_PRECISIONS, "unknown time precision", "time")


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A post or a site: a name, coordinates, or both.

    Attributes:
        name: As the monitor calls it; "" where unnamed.
        lat_e7, lon_e7: WGS 84 degrees x 10^7; both or neither.
        accuracy_m: Radius that holds the true position, metres; None where unknown.
        source: One of FIX_SOURCES: how the coordinates came about ("none" where there are none).
        altitude_m: Metres above the ellipsoid or as told, None where unknown.
        reference: Place in relation to another, as told: "57km NE of Donetsk".
        doubts: Of DOUBTS, in their order: why the receiver's position is not believed.
    """

    name: str = ""
    lat_e7: int | None = None
    lon_e7: int | None = None
    accuracy_m: int | None = None
    source: str = "none"
    altitude_m: int | None = None
    reference: str = ""
    doubts: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        check_text(self.name, "place")
        check_text(self.reference, "place")
        require((self.lat_e7 is None) == (self.lon_e7 is None), "half a coordinate", "place")
        if self.lat_e7 is not None and self.lon_e7 is not None:
            require(abs(self.lat_e7) <= 90 * 10**7, "latitude beyond 90°", "place")
            require(abs(self.lon_e7) <= 180 * 10**7, "longitude beyond 180°", "place")
        require(self.source in FIX_SOURCES, "unknown source of the position", "place")
        require((self.source == "none") == (self.lat_e7 is None), "position and source", "place")
        require(
            self.accuracy_m is None or 0 <= self.accuracy_m <= MAX_ACCURACY_M,
            "accuracy out of range",
            "place",
        )
        require(abs(self.altitude_m or 0) <= MAX_ALTITUDE_M, "altitude out of range", "place")
        require(bool(self.name or self.reference) or self.lat_e7 is not None, "empty", "place")
        if self.doubts:
            require(self.source == "gnss", "only a receiver's position is doubted", "place")
            ordered = tuple(each for each in DOUBTS if each in self.doubts)
            require(self.doubts == ordered, "doubts are told once each, in order", "place")

    @property
    def position(self) -> tuple[float, float] | None:
        """(longitude, latitude) in degrees, WGS 84, or None."""
        if self.lat_e7 is None or self.lon_e7 is None:
            return None
        return self.lon_e7 / 1e7, self.lat_e7 / 1e7


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """A count: how many, and how exactly that is known.

    Attributes:
        qualifier: One of COUNT_QUALIFIERS.
        low, high: Bounds, inclusive; equal for a single figure ("about 25" is 25, 25, about).
            "over 76" and "at least 76" have low only; "up to 9" high only; uncounted neither.
        of: The larger count that this one is part of ("16 of 57").
    """

    qualifier: str = "exact"
    low: int | None = None
    high: int | None = None
    of: int | None = None

    def __post_init__(self) -> None:
        require(self.qualifier in COUNT_QUALIFIERS, "unknown count qualifier", "count")
        for figure in (self.low, self.high, self.of):
            require(figure is None or 0 <= figure < 2**53, "count out of range", "count")
        if self.low is not None and self.high is not None:
            require(self.low <= self.high, "count: low above high", "count")
        if self.qualifier in ("exact", "about", "almost"):
            require(self.low is not None and self.high is not None, "count: no figure", "count")
        if self.qualifier == "exact" and self.of is None:
            require(self.low == self.high, "an exact count is one figure", "count")


@dataclass(frozen=True, slots=True, kw_only=True)
class Direction:
    """One direction from the post: a point, degrees, or an arc clockwise from start to end.

    Attributes:
        start, end: Tenths of a degree clockwise from north, 0 to 3599; end is None for a single
            direction. Compass points are exact here: NNE is 225.
        points: Given in compass points (so precise to a sector of 22.5°), not in degrees.
        error: Half-width in tenths of a degree, as stated; None where not stated.
        magnetic: Measured from magnetic north.
        broad: "southerly directions": the point names a quadrant, not a sector of 22.5°.
    """

    start: int
    end: int | None = None
    points: bool = True
    error: int | None = None
    magnetic: bool = False
    broad: bool = False

    def __post_init__(self) -> None:
        for angle in (self.start, self.end):
            require(angle is None or 0 <= angle < 3600, "direction beyond 360°", "directions")
            require(
                angle is None or not self.points or angle % 225 == 0, "not a point", "directions"
            )
        require(self.error is None or 0 <= self.error <= 1800, "error too large", "directions")


@dataclass(frozen=True, slots=True, kw_only=True)
class Distance:
    """Distance from the post, in metres; low only is "over 5 km", high only "up to 5 km"."""

    low_m: int | None = None
    high_m: int | None = None
    about: bool = False
    overhead: bool = False

    def __post_init__(self) -> None:
        require(
            self.low_m is not None or self.high_m is not None or self.overhead, "empty", "distance"
        )
        for metres in (self.low_m, self.high_m):
            require(
                metres is None or 0 <= metres <= 1_000_000, "distance beyond 1000 km", "distance"
            )
        if self.low_m is not None and self.high_m is not None:
            require(self.low_m <= self.high_m, "distance: low above high", "distance")


@dataclass(frozen=True, slots=True, kw_only=True)
class Flight:
    """Direction of flight or movement: a claim about movement, never about who fired.

    Angles are tenths of a degree, as in Direction.

    Attributes:
        origin: Where it came from ("fired from SW", the W of "W-E").
        heading: Where it went.
        vertical: "in vertical flight".
        mostly: Most of the batch, not all.
    """

    origin: int | None = None
    heading: int | None = None
    vertical: bool = False
    mostly: bool = False

    def __post_init__(self) -> None:
        for angle in (self.origin, self.heading):
            require(angle is None or 0 <= angle < 3600, "direction beyond 360°", "flight")
        known = self.origin is not None or self.heading is not None or self.vertical
        require(known, "empty", "flight")


@dataclass(frozen=True, slots=True, kw_only=True)
class Weapon:
    """A weapon as assessed.

    Attributes:
        type: Code of vocabulary list "weapon".
        calibre: Hundredths of a millimetre (7.62 mm is 762), None where unknown.
        model: As told, "BM-21 Grad"; "" where unknown.
        count: Its own share of the batch, or how many were seen.
        part: "" , "most", "part": the share of the batch it is claimed for, where no figure is.
        either: One of several possible weapons ("tank or artillery"), not one of several present.
    """

    type: str
    calibre: int | None = None
    model: str = ""
    count: Count | None = None
    part: str = ""
    either: bool = False

    def __post_init__(self) -> None:
        require(self.calibre is None or 0 < self.calibre <= 200_000, "calibre", "weapons")
        require(self.part in ("", "most", "part"), "unknown part", "weapons")
        check_text(self.model, "weapons")


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One line of a camera's ordered batch: "7 projectiles W-E".

    Attributes:
        what: Code of list "what".
        count: How many.
        assessment: Codes of list "assessment".
        flight: Direction of flight.
        offset_s: Seconds from the start of the record's time; None where it was not told.
        evidence: Index of the record's evidence file that shows it.
        summary: It was told as a total of what went before ("then totals of …").
    """

    what: str
    count: Count | None = None
    assessment: tuple[str, ...] = ()
    flight: Flight | None = None
    offset_s: int | None = None
    evidence: int | None = None
    summary: bool = False

    def __post_init__(self) -> None:
        for figure in (self.offset_s, self.evidence):
            require(figure is None or 0 <= figure < 2**31, "figure out of range", "steps")


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A geometry drawn on the map.

    Attributes:
        type: "point", "line" or "polygon".
        points: (lat_e7, lon_e7) pairs. A polygon is one outer ring, its first point not repeated.
    """

    type: str
    points: tuple[tuple[int, int], ...]

    def __post_init__(self) -> None:
        least = {"point": 1, "line": 2, "polygon": 3}.get(self.type)
        if least is None:
            raise InputError("unknown type of geometry", field="drawn")
        require(len(self.points) >= least, "too few points", "drawn")
        require(self.type != "point" or len(self.points) == 1, "one point", "drawn")
        require(len(self.points) <= 1000, "more than 1000 points: simplify it", "drawn")
        for lat, lon in self.points:
            require(abs(lat) <= 90 * 10**7 and abs(lon) <= 180 * 10**7, "off the globe", "drawn")


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceRef:
    """A file that belongs to the observation: SHA-256 of its content, bytes, media type."""

    sha256: bytes
    size: int
    media_type: str

    def __post_init__(self) -> None:
        if len(self.sha256) != 32:
            msg = "sha256 takes 32 bytes"
            raise ValueError(msg)
        require(0 < self.size <= 200 * 2**20, "evidence over 200 MiB", "evidence")
        check_text(self.media_type, "evidence")
