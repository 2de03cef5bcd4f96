"""Counts, distances, directions, flight, weapons, times and steps: as typed, and back."""

from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from fieldapp.errors import InputError
from fieldapp.observation.notation import amounts, bearings, flashes, moments, steps, weapons
from fieldapp.observation.notation.local_words import in_language
from fieldapp.observation.values import (
    Count,
    Direction,
    Distance,
    EventTime,
    FlashToBang,
    Flight,
    Step,
    Weapon,
)
from tests.support import any_observation as some
from tests.support.stored_rows import vocabulary

VOCABULARY = vocabulary()
TANK = Weapon(type="tank", either=True)
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
KYIV = "Europe/Kyiv"


def _at(text: str, now: datetime = NOW, zone: str = KYIV) -> EventTime:
    return moments.parse_time(text, now=now, zone=zone)


def _utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("3", Count(low=3, high=3)),
        ("about 40", Count(qualifier="about", low=40, high=40)),
        ("~40", Count(qualifier="about", low=40, high=40)),
        ("близько 40", Count(qualifier="about", low=40, high=40)),
        ("at least 5", Count(qualifier="at_least", low=5)),
        ("over 76", Count(qualifier="over", low=76)),
        ("up to 9", Count(qualifier="up_to", high=9)),
        ("30-35", Count(qualifier="range", low=30, high=35)),
        ("30 to 35", Count(qualifier="range", low=30, high=35)),
        ("16 of 57", Count(low=16, high=16, of=57)),
        ("1,200", Count(low=1200, high=1200)),
        ("several", Count(qualifier="several")),
        ("uncounted", Count(qualifier="uncounted")),
        ("continuous", Count(qualifier="continuous")),
        ("three", Count(low=3, high=3)),
        ("?", None),
        ("N/K", None),
    ],
)
def test_counts(text: str, count: Count | None) -> None:
    assert amounts.parse_count(text) == count


def test_unknown_is_not_zero() -> None:
    assert amounts.parse_count("0") == Count(low=0, high=0)
    assert amounts.parse_count("unknown") is None
    assert amounts.parse_distance("") is None
    assert bearings.parse_directions("not given") == ()


@pytest.mark.parametrize(
    ("text", "distance"),
    [
        ("3-5km", Distance(low_m=3000, high_m=5000)),
        ("0,5-4 km", Distance(low_m=500, high_m=4000)),
        ("0.5–4km", Distance(low_m=500, high_m=4000)),
        ("500m-2km", Distance(low_m=500, high_m=2000)),
        ("200-300 m", Distance(low_m=200, high_m=300)),
        ("5m", Distance(low_m=5, high_m=5)),
        ("about 3 km", Distance(low_m=3000, high_m=3000, about=True)),
        ("over 5km", Distance(low_m=5000)),
        ("up to 2 км", Distance(high_m=2000)),
        ("overhead", Distance(overhead=True)),
        ("1.25km", Distance(low_m=1250, high_m=1250)),
    ],
)
def test_distances(text: str, distance: Distance) -> None:
    assert amounts.parse_distance(text) == distance


@pytest.mark.parametrize(
    "text", ["3-5", "5-3km", "3km-5", "0.0005km", "1.5m", "2000km", "km", "-3km"]
)
def test_a_distance_is_never_guessed_or_rounded(text: str) -> None:
    with pytest.raises(InputError) as found:
        amounts.parse_distance(text)
    assert found.value.field == "distance"


@pytest.mark.parametrize(
    ("text", "directions"),
    [
        ("NE", [Direction(start=450)]),
        ("north-east", [Direction(start=450)]),
        ("ПнСх", [Direction(start=450)]),
        ("СВ", [Direction(start=450)]),
        ("SE, S", [Direction(start=1350), Direction(start=1800)]),
        ("SE and S", [Direction(start=1350), Direction(start=1800)]),
        ("NE to SSE", [Direction(start=450, end=1575)]),
        ("045°", [Direction(start=450, points=False)]),
        ("359.5", [Direction(start=3595, points=False)]),
        ("360", [Direction(start=0, points=False)]),
        ("270° M ±5", [Direction(start=2700, points=False, magnetic=True, error=50)]),
        ("southerly", [Direction(start=1800, broad=True)]),
        ("south-westerly directions", [Direction(start=2250, broad=True)]),
        ("NW to NE", [Direction(start=3150, end=450)]),
    ],
)
def test_directions(text: str, directions: list[Direction]) -> None:
    assert bearings.parse_directions(text) == tuple(directions)


@pytest.mark.parametrize(
    ("text", "at"), [("NEE", 0), ("S, x", 3), ("400°", None), ("N to", 2), ("SE,", 3)]
)
def test_a_wrong_direction_is_refused_where_it_is(text: str, at: int | None) -> None:
    with pytest.raises(InputError) as found:
        bearings.parse_directions(text)
    assert found.value.field == "directions"
    assert found.value.position == at


@pytest.mark.parametrize(
    ("text", "flight"),
    [
        ("W-E", Flight(origin=2700, heading=900)),
        ("from SW", Flight(origin=2250)),
        ("to NE", Flight(heading=450)),
        ("vertical", Flight(vertical=True)),
        ("mostly W-E", Flight(origin=2700, heading=900, mostly=True)),
    ],
)
def test_flights(text: str, flight: Flight) -> None:
    assert bearings.parse_flight(text) == flight


def test_an_arc_is_no_flight_and_a_flight_is_no_arc() -> None:
    with pytest.raises(InputError):
        bearings.parse_flight("NE")
    assert bearings.parse_directions("W-E") == (Direction(start=2700, end=900),)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("120mm mortar", [Weapon(type="mortar", calibre=12000)]),
        ("mortar 120 mm", [Weapon(type="mortar", calibre=12000)]),
        ("7,62mm small arms", [Weapon(type="small_arms", calibre=762)]),
        ("HMG; small arms", [Weapon(type="hmg"), Weapon(type="small_arms")]),
        (
            "tank or artillery",
            [Weapon(type="tank", either=True), Weapon(type="artillery", either=True)],
        ),
        ("3 x T-64", [Weapon(type="tank", model="T-64", count=Count(low=3, high=3))]),
        ("міномет 82мм", [Weapon(type="mortar", calibre=8200)]),
        (
            "mortar (30 of 42)",
            [Weapon(type="mortar", count=Count(low=30, high=30, of=42))],
        ),
    ],
)
def test_weapons(text: str, expected: list[Weapon]) -> None:
    assert weapons.parse_weapons(text, VOCABULARY) == tuple(expected)


def test_an_unknown_weapon_has_suggestions() -> None:
    with pytest.raises(InputError) as found:
        weapons.parse_weapons("mortr", VOCABULARY)
    assert "mortar" in found.value.suggestions


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("0812", "2026-11-23T06:12", None),
        ("1412", "2026-11-22T12:12", None),  # later than now: yesterday's
        ("1209", "2026-11-23T10:09", None),  # within the slack of two watches
        ("14 Sep 2018 1412", "2018-09-14T11:12", None),
        ("14.09.2018 14:12", "2018-09-14T11:12", None),
        ("14 вересня 2018 14:12", "2018-09-14T11:12", None),
        ("2018-09-14T15:00Z", "2018-09-14T15:00", None),
        ("2018-09-14T18:00+03:00", "2018-09-14T15:00", None),
        ("2015-0600", "2026-11-22T18:15", "2026-11-23T04:00"),
        ("0630-0640", "2026-11-23T04:30", "2026-11-23T04:40"),
        ("2018-09-14T23:35/2018-09-15T00:30", "2018-09-14T20:35", "2018-09-14T21:30"),
        ("14 Sep 2018 23:35-00:30", "2018-09-14T20:35", "2018-09-14T21:30"),
        ("24:00 14.09.2018", "2018-09-14T21:00", None),
        # Behind a plain clock a hyphen begins the end of a window, never an offset.
        ("15 Sep 2018 1450-1510", "2018-09-15T11:50", "2018-09-15T12:10"),
        ("2018-09-15 1450-1510", "2018-09-15T11:50", "2018-09-15T12:10"),
        ("15 Sep 2018 2015-0600", "2018-09-15T17:15", "2018-09-16T03:00"),
        ("15.09.2018 10:00-12:00", "2018-09-15T07:00", "2018-09-15T09:00"),
        ("2018-09-15T14:50-15:10", "2018-09-15T11:50", "2018-09-15T12:10"),
        ("2018-09-14T18:00-03:00", "2018-09-14T21:00", None),
        ("2018-09-14 18:00:00-03:00", "2018-09-14T21:00", None),
    ],
)
def test_times(text: str, start: str, end: str | None) -> None:
    found = _at(text)
    assert found.start == _utc(start)
    if end is not None:
        assert found.end == _utc(end)
    elif found.end is not None:
        assert found.end - found.start < timedelta(minutes=1)


def test_a_night_that_has_only_begun_is_the_one_before() -> None:
    """Who types 2015-0600 at 23:47 tells of the night that is over."""
    late = datetime(2026, 11, 23, 21, 47, tzinfo=UTC)
    found = moments.parse_time("2015-0600", now=late, zone="Europe/Kyiv")
    assert (found.start, found.end) == (_utc("2026-11-22T18:15"), _utc("2026-11-23T04:00"))
    told = moments.parse_time("today 2015-0600", now=late, zone="Europe/Kyiv")
    assert told.end == _utc("2026-11-24T04:00")  # a day that was told is believed
    planned = moments.parse_time("2300-2359", now=late, zone="Europe/Kyiv")
    assert planned.end == _utc("2026-11-23T21:59")


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("1412", "minute"),
        ("14:12:30", "second"),
        ("2018-09-14", "day"),
        ("2018-09", "month"),
        ("year 2018", "year"),
        ("evening of 14 Sep 2018", "part_of_day"),
    ],
)
def test_a_time_keeps_its_precision(text: str, precision: str) -> None:
    assert _at(text).precision == precision


@pytest.mark.parametrize(
    "text", ["25:12", "1460", "32.01.2020 10:00", "30 Feb 2020", "2401", "x", "1412 1413"]
)
def test_impossible_times_are_refused(text: str) -> None:
    with pytest.raises(InputError) as found:
        _at(text)
    assert found.value.field == "time"


def test_spans_add_no_hour_to_what_was_told() -> None:
    """A window is what was told, whatever the zone and the season."""
    for month in range(1, 13):
        found = _at(f"2020-{month:02d}-10T20:00/2020-{month:02d}-11T06:00")
        assert found.end is not None
        assert found.end - found.start == timedelta(hours=10)


NEAR = st.datetimes(datetime(2000, 1, 1), datetime(2036, 1, 1)).map(
    lambda t: t.replace(microsecond=0, tzinfo=UTC)
)


@given(some.times().filter(lambda t: t.start.year < 2099))
def test_every_time_is_read_back(found: EventTime) -> None:
    text = moments.format_time(found)
    assert moments.parse_time(text, now=datetime(2100, 1, 1, tzinfo=UTC), zone=found.zone) == found


@given(NEAR, st.sampled_from(["", KYIV, "Europe/London", "Asia/Kathmandu", "Australia/Lord_Howe"]))
def test_a_time_of_day_is_its_latest_occurrence(now: datetime, zone: str) -> None:
    for text in ("0000", "0312", "1412", "2359"):
        try:
            found = moments.parse_time(text, now=now, zone=zone)
        except InputError:  # the night of a clock change
            continue
        assert timedelta(0) <= now + moments.SLACK - found.start <= timedelta(hours=25)


@given(some.counts())
def test_every_count_is_read_back(count: Count) -> None:
    assert amounts.parse_count(amounts.format_count(count)) == count


@given(some.distances())
def test_every_distance_is_read_back(distance: Distance) -> None:
    assume(
        not distance.overhead
        or (distance.low_m is None and distance.high_m is None)
        or distance.low_m is not None
        or distance.high_m is not None
    )
    assume(not (distance.about and distance.low_m is None and distance.high_m is None))
    assert amounts.parse_distance(amounts.format_distance(distance)) == distance


@given(some.FLASHES)
def test_flashes_are_read_back(flash: FlashToBang) -> None:
    for language in ("en", "uk", "ru"):
        text = in_language(flashes.format_flash(flash), language)
        assert flashes.parse_flash(text) == flash


def test_a_flash_to_bang_needs_its_unit_and_a_length_that_sound_is_heard() -> None:
    assert flashes.parse_flash("?") is None
    assert flashes.parse_flash("12,5 секунд секундоміром −3 °C") == FlashToBang(
        tenths=125, how="stopwatch", air=97
    )
    for text in ("12", "12 min", "0s", "300s", "5s guessed", "12s 99C", "1.25s"):
        with pytest.raises(InputError):
            flashes.parse_flash(text)


@given(st.lists(some.directions(), min_size=1, max_size=4).map(tuple))
def test_every_direction_is_read_back(directions: tuple[Direction, ...]) -> None:
    assert bearings.parse_directions(bearings.format_directions(directions)) == directions


@given(some.FLIGHTS)
def test_every_flight_is_read_back(flight: Flight) -> None:
    assert bearings.parse_flight(bearings.format_flight(flight)) == flight


OF_THE_LIST = st.sampled_from(VOCABULARY.codes("weapon"))
WEAPONS = st.builds(
    Weapon,
    type=OF_THE_LIST,
    calibre=st.none() | st.integers(1, 20300),
    model=st.text("AZaz09 -\"';,()", max_size=8).filter(lambda t: t == t.strip()),
    count=st.none() | some.counts().filter(lambda c: c.of is None),
    part=st.sampled_from(["", "most", "part"]),
)


@given(st.lists(WEAPONS, min_size=1, max_size=3).map(tuple))
def test_every_weapon_is_read_back(several: tuple[Weapon, ...]) -> None:
    assert weapons.parse_weapons(weapons.format_weapons(several), VOCABULARY) == several


POINT = st.none() | st.sampled_from(range(0, 3600, 225))
POINTED = st.tuples(POINT, POINT).filter(any).map(lambda p: Flight(origin=p[0], heading=p[1]))
STEPS = st.builds(
    Step,
    what=st.sampled_from(VOCABULARY.codes("what")),
    count=st.none() | some.counts().filter(lambda c: c.qualifier in ("exact", "about", "range")),
    assessment=st.lists(
        st.sampled_from(VOCABULARY.codes("assessment")), unique=True, max_size=2
    ).map(tuple),
    flight=st.none()
    | some.FLIGHTS.filter(lambda f: (f.origin or 0) % 225 == 0 == (f.heading or 0) % 225),
)


@given(st.lists(STEPS, min_size=1, max_size=4).map(tuple))
def test_every_batch_is_read_back(batch: tuple[Step, ...]) -> None:
    assert steps.parse_steps(steps.format_steps(batch), VOCABULARY) == batch


@given(st.text(max_size=80))
def test_any_text_is_a_value_or_a_clear_error(text: str) -> None:
    for parse in (
        amounts.parse_count,
        amounts.parse_distance,
        bearings.parse_directions,
        bearings.parse_flight,
        lambda told: weapons.parse_weapons(told, VOCABULARY),
        _at,
    ):
        with suppress(InputError):
            parse(text)
