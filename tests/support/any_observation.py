"""Any observation at all, for Hypothesis: every kind, with any of the fields that it has."""

from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from fieldapp.observation.field_table import FieldType
from fieldapp.observation.observation import FIELDS, FIELDS_OF_KIND, Observation
from fieldapp.observation.values import (
    COUNT_QUALIFIERS,
    DOUBTS,
    TIME_PRECISIONS,
    Count,
    Direction,
    Distance,
    Drawn,
    EventTime,
    EvidenceRef,
    FlashToBang,
    Flight,
    Place,
    Step,
    Weapon,
)

TEXT = st.text(st.characters(exclude_categories=("Cc", "Cs")) | st.just("\n"), max_size=12)
WORD = st.text("abcdefghijklmnopqrstuvwxyz_", min_size=1, max_size=8)
CODES = st.lists(WORD, min_size=1, max_size=3).map(tuple)
FIGURE = st.integers(0, 10**6)
ANGLE = st.integers(0, 3599)
MOMENT = st.integers(0, 4 * 10**9).map(
    lambda seconds: datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
)
LAT = st.integers(-90 * 10**7, 90 * 10**7)
LON = st.integers(-180 * 10**7, 180 * 10**7)


@st.composite
def times(draw: st.DrawFn) -> EventTime:
    start = draw(MOMENT)
    window = draw(st.none() | st.integers(0, 10**6))
    return EventTime(
        start=start,
        end=None if window is None else start + timedelta(seconds=window),
        precision=draw(st.sampled_from(TIME_PRECISIONS)),
        zone=draw(st.sampled_from(["", "Europe/Kyiv", "Europe/Moscow"])),
        about=draw(st.booleans()),
    )


@st.composite
def places(draw: st.DrawFn) -> Place:
    if draw(st.booleans()):
        return Place(name=draw(TEXT.filter(bool)), reference=draw(TEXT))
    source = draw(st.sampled_from(["gnss", "map", "typed", "gazetteer", "survey"]))
    why = draw(st.sets(st.sampled_from(DOUBTS))) if source == "gnss" else ()
    return Place(
        name=draw(TEXT),
        lat_e7=draw(LAT),
        lon_e7=draw(LON),
        accuracy_m=draw(st.none() | st.integers(0, 5000)),
        source=source,
        altitude_m=draw(st.none() | st.integers(-100, 9000)),
        doubts=tuple(each for each in DOUBTS if each in why),
    )


@st.composite
def counts(draw: st.DrawFn) -> Count:
    qualifier = draw(st.sampled_from(COUNT_QUALIFIERS))
    low = draw(FIGURE)
    of = draw(st.none() | FIGURE)
    if qualifier in ("exact", "about", "almost"):
        return Count(qualifier=qualifier, low=low, high=low, of=of)
    high = draw(st.none() | st.integers(low, 10**7))
    return Count(qualifier=qualifier, low=low, high=high, of=of)


@st.composite
def directions(draw: st.DrawFn) -> Direction:
    points = draw(st.booleans())
    angle = st.integers(0, 15).map(lambda point: point * 225) if points else ANGLE
    return Direction(
        start=draw(angle),
        end=draw(st.none() | angle),
        points=points,
        error=draw(st.none() | st.integers(0, 1800)),
        magnetic=draw(st.booleans()),
        broad=draw(st.booleans()),
    )


@st.composite
def distances(draw: st.DrawFn) -> Distance:
    low = draw(st.none() | st.integers(0, 20_000))
    high = draw(st.none() | st.integers(low or 0, 30_000))
    overhead = draw(st.booleans()) or (low is None and high is None)
    return Distance(low_m=low, high_m=high, about=draw(st.booleans()), overhead=overhead)


FLASHES = st.builds(
    FlashToBang,
    tenths=st.integers(1, 2000),
    how=st.sampled_from(["", "recording", "stopwatch", "counted"]),
    air=st.none() | st.integers(20, 160),
)
FLIGHTS = st.builds(
    Flight,
    origin=ANGLE,
    heading=st.none() | ANGLE,
    vertical=st.booleans(),
    mostly=st.booleans(),
)
WEAPONS = st.builds(
    Weapon,
    type=WORD,
    calibre=st.none() | st.integers(1, 20300),
    model=TEXT,
    count=st.none() | counts(),
    part=st.sampled_from(["", "most", "part"]),
    either=st.booleans(),
)
STEPS = st.builds(
    Step,
    what=WORD,
    count=st.none() | counts(),
    assessment=CODES,
    flight=st.none() | FLIGHTS,
    offset_s=st.none() | FIGURE,
    evidence=st.none() | FIGURE,
    summary=st.booleans(),
)
DRAWN = st.lists(st.tuples(LAT, LON), min_size=3, max_size=6).map(
    lambda points: Drawn(type="polygon", points=tuple(points))
)
EVIDENCE = st.builds(
    EvidenceRef,
    sha256=st.binary(min_size=32, max_size=32),
    size=st.integers(1, 10**6),
    media_type=st.just("image/jpeg"),
)


def _several(one: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(one, min_size=1, max_size=3).map(tuple)


VALUES: dict[FieldType, st.SearchStrategy[Any]] = {
    FieldType.TEXT: TEXT,
    FieldType.CODE: TEXT,
    FieldType.CODES: CODES,
    FieldType.COUNT: counts(),
    FieldType.WHOLE: FIGURE,
    FieldType.SECONDS: FIGURE,
    FieldType.FLAG: st.just(True),
    FieldType.TIME: times(),
    FieldType.PLACE: places(),
    FieldType.WEAPONS: _several(WEAPONS),
    FieldType.DIRECTIONS: _several(directions()),
    FieldType.DISTANCE: distances(),
    FieldType.FLASH: FLASHES,
    FieldType.FLIGHT: FLIGHTS,
    FieldType.STEPS: _several(STEPS),
    FieldType.DRAWN: DRAWN,
    FieldType.PAIRS: _several(st.tuples(TEXT, TEXT)),
    FieldType.EVIDENCE: _several(EVIDENCE),
    FieldType.HASHES: _several(st.binary(min_size=32, max_size=32)),
    FieldType.HASH: st.binary(min_size=32, max_size=32),
    FieldType.KID: st.binary(min_size=8, max_size=8),
    FieldType.LEAVES: _several(st.tuples(st.binary(min_size=32, max_size=32), FIGURE)),
}
"""Any value of each type of field."""


@st.composite
def observations(draw: st.DrawFn) -> Observation:
    """An observation of any kind with some of its fields."""
    kind = draw(st.sampled_from(sorted(FIELDS_OF_KIND)))
    own = sorted(FIELDS_OF_KIND[kind])
    chosen = draw(st.lists(st.sampled_from(own), unique=True, max_size=8))
    if "count" in chosen and "nothing" in chosen:  # the one pair that contradicts itself
        chosen.remove("nothing")
    return Observation(kind=kind, **{name: draw(VALUES[FIELDS[name].type]) for name in chosen})
