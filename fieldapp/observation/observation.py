"""Observation: what a monitor saw or heard, as a value.

One frozen class for every kind. `FIELDS_OF_KIND` says which fields a kind has; a field that a kind
does not have must be left empty. Unknown is always an answer: None or an empty tuple means "not
known or not given", never zero. Nothing is rounded: angles, distances and positions are integers
in the unit that their name says. Codes are words of the vocabulary lists named in `CODE_LISTS`;
whether a code is in the mission's list is the vocabulary's business (`vocabulary.check`), so that
a record made with a newer list stays readable.

Structure that can never be true (a window that ends before it starts, a latitude of 91°) is
refused with InputError here. What is merely odd is for `warnings.py`.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from typing import Final

from fieldapp.errors import InputError

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

MAX_TEXT: Final = 8192  # bytes of UTF-8; the record format's limit on one string


def _require(condition: object, message: str, field: str) -> None:
    if not condition:
        raise InputError(message, field=field)


def _check_text(text: str, field: str) -> None:
    if text.isprintable() and len(text) * 4 <= MAX_TEXT:
        return
    _require(len(text.encode("utf-8", "surrogatepass")) <= MAX_TEXT, "text is too long", field)
    bad = next((c for c in text if c != "\n" and unicodedata.category(c) in ("Cc", "Cs")), None)
    _require(bad is None, "text holds a control character", field)


@dataclass(frozen=True, slots=True, kw_only=True)
class EventTime:
    """When it happened: an instant (`end` is None) or a window.

    Attributes:
        start: Aware UTC, whole seconds. With a coarse precision, the start of that hour, day ….
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
        _require(self.end is None or self.end >= self.start, "it ends before it starts", "time")
        _require(self.precision in TIME_PRECISIONS, "unknown time precision", "time")


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
    """

    name: str = ""
    lat_e7: int | None = None
    lon_e7: int | None = None
    accuracy_m: int | None = None
    source: str = "none"
    altitude_m: int | None = None
    reference: str = ""

    def __post_init__(self) -> None:
        _check_text(self.name, "place")
        _check_text(self.reference, "place")
        _require((self.lat_e7 is None) == (self.lon_e7 is None), "half a coordinate", "place")
        if self.lat_e7 is not None and self.lon_e7 is not None:
            _require(abs(self.lat_e7) <= 90 * 10**7, "latitude beyond 90°", "place")
            _require(abs(self.lon_e7) <= 180 * 10**7, "longitude beyond 180°", "place")
        _require(self.source in FIX_SOURCES, "unknown source of the position", "place")
        _require((self.source == "none") == (self.lat_e7 is None), "position and source", "place")
        _require(self.accuracy_m is None or self.accuracy_m >= 0, "accuracy below 0", "place")
        _require(bool(self.name or self.reference) or self.lat_e7 is not None, "empty", "place")

    @property
    def position(self) -> tuple[float, float] | None:
        """(longitude, latitude) in degrees, WGS 84, or None."""
        if self.lat_e7 is None or self.lon_e7 is None:
            return None
        return self.lon_e7 / 1e7, self.lat_e7 / 1e7


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """How many.

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
        _require(self.qualifier in COUNT_QUALIFIERS, "unknown count qualifier", "count")
        for figure in (self.low, self.high, self.of):
            _require(figure is None or 0 <= figure < 2**53, "count out of range", "count")
        if self.low is not None and self.high is not None:
            _require(self.low <= self.high, "count: low above high", "count")
        if self.qualifier in ("exact", "about", "almost"):
            _require(self.low is not None and self.high is not None, "count: no figure", "count")
        if self.qualifier == "exact" and self.of is None:
            _require(self.low == self.high, "an exact count is one figure", "count")


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
            _require(angle is None or 0 <= angle < 3600, "direction beyond 360°", "directions")
            _require(
                angle is None or not self.points or angle % 225 == 0, "not a point", "directions"
            )
        _require(self.error is None or 0 <= self.error <= 1800, "error too large", "directions")


@dataclass(frozen=True, slots=True, kw_only=True)
class Distance:
    """How far from the post, in metres; low only is "over 5 km", high only "up to 5 km"."""

    low_m: int | None = None
    high_m: int | None = None
    about: bool = False
    overhead: bool = False

    def __post_init__(self) -> None:
        _require(
            self.low_m is not None or self.high_m is not None or self.overhead, "empty", "distance"
        )
        for metres in (self.low_m, self.high_m):
            _require(
                metres is None or 0 <= metres <= 1_000_000, "distance beyond 1000 km", "distance"
            )
        if self.low_m is not None and self.high_m is not None:
            _require(self.low_m <= self.high_m, "distance: low above high", "distance")


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
            _require(angle is None or 0 <= angle < 3600, "direction beyond 360°", "flight")
        known = self.origin is not None or self.heading is not None or self.vertical
        _require(known, "empty", "flight")


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
        _require(self.calibre is None or 0 < self.calibre <= 200_000, "calibre", "weapons")
        _require(self.part in ("", "most", "part"), "unknown part", "weapons")
        _check_text(self.model, "weapons")


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One line of a camera's ordered batch: "7 projectiles W-E"."""

    what: str
    count: Count | None = None
    assessment: tuple[str, ...] = ()
    flight: Flight | None = None


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
        _require(len(self.points) >= least, "too few points", "drawn")
        _require(self.type != "point" or len(self.points) == 1, "one point", "drawn")
        _require(len(self.points) <= 1000, "more than 1000 points: simplify it", "drawn")
        for lat, lon in self.points:
            _require(abs(lat) <= 90 * 10**7 and abs(lon) <= 180 * 10**7, "off the globe", "drawn")


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
        _require(0 < self.size <= 200 * 2**20, "evidence over 200 MiB", "evidence")
        _check_text(self.media_type, "evidence")


@dataclass(frozen=True, kw_only=True)  # no slots: see ledger/fields.py, `build`
class Observation:
    """What was seen or heard, when, where, by what means. See FIELDS_OF_KIND.

    Attributes:
        kind: Code of list "kind".
        time: When it happened; None where it was not told.
        post: Where the monitor, camera or aircraft was.
        site: Where the thing is, where that is known: the weapon, the damage, the checkpoint.
        control: Code of list "control": neutral label of who held the post or site.
        region: Administrative region, as told.
        sensor: Code of list "sensor": patrol, base, camera, ….
        means: Code of list "means": heard, saw, recorded, told, ….
        count: How many; a batch is one observation.
        what: Codes of list "what"; several where one count covers mixed types.
        assessment: Codes of list "assessment".
        hedge: Code of list "hedge": assessed, consistent_with, probable, ….
        weapons: What fired, or what was seen.
        directions: Towards where it was seen or heard, from the post.
        distance: How far from the post.
        flight: Direction of flight or of movement.
        steps: A camera's ordered batch; `count` is then the total where one was told.
        status: Codes of the kind's own list, see STATUS_LISTS.
        party: Who restricted, who alleges: a side or body, never a source's name.
        reason: The reason they gave, in their words.
        origin: Where a party says that it came from.
        asset: Code of list "asset": the mission's own camera or aircraft.
        subject: What was damaged, held or built; which route.
        quantity: A quantity in a party's own units, as told.
        people, vehicles: Size of the monitors' patrol, or of the movement seen.
        delay_s: Delay in seconds.
        killed, injured: Casualties.
        sexes, ages, sources: Codes of lists "sex", "age_band", "source".
        nothing: On a watch: nothing was heard or seen in the whole span.
        drawn: A geometry drawn on the map.
        note: Free text. Names of staff and sources belong into sealed fields.
        as_typed: (name, text) pairs, as they were typed: ("shorthand", line), or the columns of
            a table's row.
        evidence: Files.
        sealed: Commitments SHA-256(salt, value), 32 bytes each, to values that travel apart.
    """

    kind: str
    time: EventTime | None = None
    post: Place | None = None
    site: Place | None = None
    control: str = ""
    region: str = ""
    sensor: str = ""
    means: str = ""
    count: Count | None = None
    what: tuple[str, ...] = ()
    assessment: tuple[str, ...] = ()
    hedge: str = ""
    weapons: tuple[Weapon, ...] = ()
    directions: tuple[Direction, ...] = ()
    distance: Distance | None = None
    flight: Flight | None = None
    steps: tuple[Step, ...] = ()
    status: tuple[str, ...] = ()
    party: str = ""
    reason: str = ""
    origin: str = ""
    asset: str = ""
    subject: str = ""
    quantity: str = ""
    people: int | None = None
    vehicles: int | None = None
    delay_s: int | None = None
    killed: Count | None = None
    injured: Count | None = None
    sexes: tuple[str, ...] = ()
    ages: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    nothing: bool = False
    drawn: Drawn | None = None
    note: str = ""
    as_typed: tuple[tuple[str, str], ...] = ()
    evidence: tuple[EvidenceRef, ...] = ()
    sealed: tuple[bytes, ...] = ()

    def __post_init__(self) -> None:
        if self.kind not in FIELDS_OF_KIND:
            raise InputError("unknown kind of observation", field="kind")
        for name, empty in _FOREIGN[self.kind]:
            if getattr(self, name) != empty:
                raise InputError(f"this kind of observation has no {name}", field=name)
        for name in ("region", "party", "reason", "origin", "subject", "quantity", "note"):
            _check_text(getattr(self, name), name)
        for name, text in self.as_typed:
            _check_text(name, "as_typed")
            _check_text(text, "as_typed")
        for name in ("people", "vehicles", "delay_s"):
            figure = getattr(self, name)
            _require(figure is None or 0 <= figure < 2**31, "figure out of range", name)
        _require(not (self.nothing and self.count), "nothing was heard, yet counted", "nothing")


_COMMON: Final = frozenset(
    {"time", "post", "site", "control", "region", "sensor", "means", "drawn", "note", "as_typed",
     "evidence", "sealed"}
)  # fmt: skip
_SEEN: Final = frozenset({"count", "directions", "distance"})

FIELDS_OF_KIND: Final[dict[str, frozenset[str]]] = {
    "ceasefire_violation": _COMMON | _SEEN | {
        "what", "assessment", "hedge", "weapons", "flight", "steps"},
    "weapon": _COMMON | _SEEN | {"weapons", "status", "flight", "hedge"},
    "holding_area": _COMMON | _SEEN | {"weapons", "status", "reason"},
    "restriction": _COMMON | {
        "count", "status", "party", "reason", "flight", "subject", "people", "vehicles",
        "delay_s"},
    "damage": _COMMON | _SEEN | {"what", "status", "weapons", "hedge", "flight", "subject"},
    "casualty": _COMMON | {
        "what", "status", "weapons", "hedge", "killed", "injured", "sexes", "ages", "sources"},
    "mines": _COMMON | _SEEN | {"what", "status", "weapons", "subject"},
    "aircraft": _COMMON | _SEEN | {"what", "assessment", "hedge", "flight", "status"},
    "position": _COMMON | _SEEN | {"what", "status", "subject", "people", "vehicles"},
    "civilian_movement": _COMMON | _SEEN | {
        "status", "flight", "subject", "people", "vehicles"},
    "statement": _COMMON | {
        "count", "what", "assessment", "weapons", "party", "origin", "quantity", "killed",
        "injured"},
    "own_asset": _COMMON | _SEEN | {
        "asset", "status", "hedge", "what", "weapons", "flight", "subject"},
    "watch": _COMMON | {"nothing", "status", "count", "what"},
}  # fmt: skip
"""Fields of each kind beside `kind`. ceasefire_violation carries the published annex's columns."""

_FOREIGN: Final[dict[str, tuple[tuple[str, object], ...]]] = {
    kind: tuple(
        (field.name, field.default)
        for field in fields(Observation)
        if field.name not in own and field.name != "kind"
    )
    for kind, own in FIELDS_OF_KIND.items()
}
"""Fields that each kind does not have, with what they hold when they are empty."""

STATUS_LISTS: Final[dict[str, str]] = {
    kind: f"status_{kind}" for kind, own in FIELDS_OF_KIND.items() if "status" in own
}
"""Vocabulary list of the `status` codes of a kind."""

CODE_LISTS: Final[dict[str, str]] = {
    "kind": "kind", "control": "control", "sensor": "sensor", "means": "means", "what": "what",
    "assessment": "assessment", "hedge": "hedge", "asset": "asset", "sexes": "sex",
    "ages": "age_band", "sources": "source",
}  # fmt: skip
"""Vocabulary list of each field that holds codes; `status` is in STATUS_LISTS, a weapon's type in
"weapon", a step's what and assessment as above."""
