"""The column index answers as a slow search of every entry does, wherever and whatever is asked."""

import math
from datetime import datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.errors import FormatError
from fieldapp.map.index import builder, cell_sums, filters, time_span, timeline, viewport
from fieldapp.map.index import columns as index
from fieldapp.map.index.columns import UNPROVEN, WITHDRAWN, Index
from fieldapp.map.index.filters import Filter, mask
from fieldapp.map.index.morton import EDGE, SIDE, morton, places
from fieldapp.map.index.viewport import Viewport
from fieldapp.map.supervisor import view_codec
from fieldapp.observation.values import Drawn
from fieldapp.store.index import map_point
from fieldapp.store.records import feeds, map_rows, reviews_and_findings
from fieldapp.verification.claims import CountingRule
from fieldapp.verification.selections.told_counts import told_claim
from tests.support import homes, map_columns
from tests.support.homes import START, Device, new_store, own_device, place, receive, seen

LATITUDES = st.floats(-90, 90) | st.sampled_from([90.0, -90.0, EDGE, -EDGE, 0.0, 48.5])
LONGITUDES = st.floats(-180, 180) | st.sampled_from([180.0, -180.0, 0.0, 179.99999, 38.5])


@st.composite
def indexes(draw: Any) -> Index:
    """Up to sixty entries anywhere on the globe, some at one place, some nowhere."""
    anywhere = st.tuples(LATITUDES, LONGITUDES) | st.just((math.nan, math.nan))
    places: list[tuple[float, float]] = draw(st.lists(anywhere, max_size=60))
    if places and draw(st.booleans()):
        places = [*places, *places[:1] * 5]
    n = len(places)
    rng = np.random.default_rng(draw(st.integers(0, 2**32)))
    return map_columns.built(
        n,
        lat=np.array([lat for lat, _ in places], np.float64),
        lon=np.array([lon for _, lon in places], np.float64),
        time=rng.integers(-1000, 10_000, n),
        kind=rng.integers(0, len(map_columns.KINDS), n).astype(np.uint8),
        weapons=rng.integers(0, len(map_columns.WEAPONS), n).astype(np.uint16),
        assessment=rng.integers(0, len(map_columns.ASSESSMENTS), n).astype(np.uint16),
        means=rng.integers(0, len(map_columns.MEANS), n).astype(np.uint16),
        state=rng.integers(0, len(builder.STATES), n).astype(np.uint8),
        review=rng.integers(0, len(map_columns.REVIEWS), n).astype(np.uint16),
        feed=rng.integers(0, len(map_columns.FEEDS), n).astype(np.uint16),
        bits=rng.integers(0, 64, n).astype(np.uint8),
        counts_text=rng.integers(0, len(map_columns.TOLD), n).astype(np.uint32),
        calibres=rng.integers(0, len(map_columns.CALIBRES), n).astype(np.uint16),
        harmed=rng.integers(0, len(map_columns.HARMED), n).astype(np.uint8),
        zones=rng.integers(0, len(map_columns.ZONES), n).astype(np.uint16),
    )


def some(words: tuple[str, ...]) -> st.SearchStrategy[tuple[str, ...]]:
    single = sorted({word for each in words for word in each.split(" ")})
    return st.lists(st.sampled_from(single), max_size=3, unique=True).map(tuple)


ZONES = ["outside", "inside Area 1", "part Area 2", "part Area 1", "nowhere"]
FILTERS = st.builds(
    Filter,
    calibres=some(map_columns.CALIBRES),
    harmed=some(map_columns.HARMED),
    zones=st.lists(st.sampled_from(ZONES), max_size=2, unique=True).map(tuple),
    figures=st.lists(st.sampled_from(["figure", "no_figure"]), max_size=2, unique=True).map(tuple),
    at_least=st.none() | st.integers(1, 100),
    since=st.none() | st.integers(-1000, 10_000),
    until=st.none() | st.integers(-1000, 10_000),
    kinds=some(map_columns.KINDS),
    weapons=some(map_columns.WEAPONS),
    means=some(map_columns.MEANS),
    assessment=some(map_columns.ASSESSMENTS),
    teams=some(("Team 1", "Team 2", "Team 3", "")),
    states=some(builder.STATES),
    reviews=some(map_columns.REVIEWS),
    evidence=st.booleans(),
    flagged=st.booleans(),
    withdrawn=st.booleans(),
)
VIEWS = st.builds(
    Viewport,
    west=st.floats(-3, 3),
    north=st.floats(-0.5, 1.2),
    width=st.floats(1, 2000),
    height=st.floats(1, 1200),
    zoom=st.integers(0, 17),
    cell=st.integers(3, 8),
)


def passes(built: Index, i: int, chosen: Filter) -> bool:
    """By hand, entry by entry."""
    columns, names = built.columns, built.names

    def word(name: str, column: str | None = None) -> str:
        return names[name][int(getattr(columns, column or name)[i])]

    bits, when = int(columns.bits[i]), int(columns.time[i])
    claim = told_claim(word("counts_text"), CountingRule())
    told = {
        "kinds": {word("kind")},
        "means": {word("means")},
        "states": {word("state")},
        "reviews": {word("review")},
        "weapons": set(word("weapons").split(" ")),
        "assessment": set(word("assessment").split(" ")),
        "calibres": set(word("calibres").split(" ")),
        "harmed": set(word("harmed").split(" ")),
        "zones": set(word("zones").split("\n")),
        "figures": {"figure" if claim.figure else "no_figure"},
        "teams": {map_columns.TEAMS.get(word("feed"), "")},
    }
    return (
        (chosen.withdrawn or not bits & (index.AMENDED | index.RETRACTED))
        and (chosen.since is None or when >= chosen.since)
        and (chosen.until is None or when < chosen.until)
        and all(not getattr(chosen, n) or told[n] & set(getattr(chosen, n)) for n in told)
        and (chosen.at_least is None or claim.at_least >= chosen.at_least)
        and (not chosen.evidence or bool(bits & index.EVIDENCE))
        and (not chosen.flagged or bool(bits & (index.FLAGGED | index.FORKED)))
    )


@given(indexes(), FILTERS)
def test_a_filter_passes_what_a_search_by_hand_passes(built: Index, chosen: Filter) -> None:
    expected = [passes(built, i, chosen) for i in range(len(built))]
    assert mask(built, chosen).tolist() == expected


@given(indexes(), FILTERS)
def test_what_a_filter_hides_is_told_part_by_part_and_adds_up(built: Index, chosen: Filter) -> None:
    shown, parts = filters.hidden(built, chosen)
    assert shown == np.count_nonzero(mask(built, chosen))
    assert shown + sum(part.number for part in parts) == len(built)
    assert all(part.number > 0 for part in parts)


@given(FILTERS)
def test_a_filter_comes_back_from_its_text(chosen: Filter) -> None:
    assert filters.parse_filter(filters.filter_text(chosen)) == chosen


@pytest.mark.parametrize(
    "text",
    ["[]", "{", '{"x":1}', '{"since":true}', '{"since":1.5}', '{"since":1e99}', '{"kinds":"a"}',
     '{"kinds":[1]}', '{"evidence":1}', '{"words":[]}', "[" * 5000,
     '{"words":"' + "x" * 20_000 + '"}',
     ],
)  # fmt: skip
def test_a_malformed_filter_is_refused(text: str) -> None:
    with pytest.raises(FormatError):
        filters.parse_filter(text)


def by_hand(built: Index, view: Viewport, chosen: Filter) -> dict[tuple[int, int], list[int]]:
    """Entries of each cell that the view touches, without any order of the grid."""
    columns = built.columns
    side, size = 1 << view.level, 2.0**view.cell
    left = math.floor(view.west * view.scale / size)
    right = math.floor((view.west * view.scale + view.width) / size)
    top = math.floor(view.north * view.scale / size)
    bottom = math.floor((view.north * view.scale + view.height) / size)
    across = {cell % side for cell in range(left, min(right, left + side) + 1)}
    found: dict[tuple[int, int], list[int]] = {}
    for i in range(built.placed):
        cell = int(columns.x[i]) * side // SIDE, int(columns.y[i]) * side // SIDE
        if cell[0] in across and top <= cell[1] <= bottom and passes(built, i, chosen):
            found.setdefault(cell, []).append(i)
    return found


def answered(
    built: Index, view: Viewport, chosen: Filter, most: int = cell_sums.MOST
) -> view_codec.ViewColumns:
    passed = mask(built, chosen)
    whole = cell_sums.tally(built, *cell_sums.grid(built, most), passed)
    return view_codec.answer(built, view, passed, whole)


@given(indexes(), VIEWS, FILTERS, st.sampled_from([1, 20, cell_sums.MOST]))
def test_a_view_shows_what_a_search_by_hand_finds(
    built: Index, view: Viewport, chosen: Filter, most: int
) -> None:
    given_ = answered(built, view, chosen, most)
    if given_.level != view.level:  # few: the cells became small
        view = Viewport(
            west=view.west, north=view.north, width=view.width, height=view.height,
            zoom=view.zoom, cell=view_codec.SMALLEST,
        )  # fmt: skip
    found = by_hand(built, view, chosen)
    columns = built.columns
    cells = [(int(x), int(y)) for x, y in given_.cell]
    assert set(cells) == set(found)
    assert len(cells) == len(found)
    assert given_.shown == sum(len(each) for each in found.values())
    nowhere = range(built.placed, len(built))
    assert given_.nowhere == sum(passes(built, i, chosen) for i in nowhere)
    for n, cell in enumerate(cells):
        each = found[cell]
        groups = np.bincount(columns.group[each], minlength=WITHDRAWN + 1)
        assert given_.counts[n].tolist() == groups.tolist()
        assert given_.bits[n] == np.bitwise_or.reduce(columns.bits[each])
        assert given_.unproven[n] == np.count_nonzero(columns.bits[each] & UNPROVEN)
        assert bool(given_.single[n]) == (len(set(columns.code[each].tolist())) == 1)
        assert given_.id[n] == (columns.id[each[0]] if len(each) == 1 else 0)
        assert given_.kind[n] == (columns.kind[each[0]] if len(each) == 1 else view_codec.SEVERAL)
        east = columns.x[each].mean() / SIDE - view.west
        apart = (given_.x[n] / view.scale - east) % 1.0
        assert min(apart, 1 - apart) * view.scale < 0.01 + 1e-6 * view.scale
        south = (columns.y[each].mean() / SIDE - view.north) * view.scale
        assert given_.y[n] == pytest.approx(south, rel=1e-5, abs=0.01)
        inside = viewport.within(built, mask(built, chosen), [int(_code(cell))], given_.level)
        assert sorted(inside.tolist()) == sorted(each)


def _code(cell: tuple[int, ...]) -> np.uint64:
    x, y = (np.array([v], np.uint32) for v in cell)
    return np.uint64(morton(x, y)[0])


@given(indexes(), VIEWS)
def test_an_answer_comes_back_from_its_bytes_and_nothing_shorter_does(
    built: Index, view: Viewport
) -> None:
    given_ = answered(built, view, Filter())
    raw = view_codec.encoded(given_)
    assert len(raw) % 4 == 0
    back = view_codec.decoded(raw)
    for name, _, _ in view_codec._COLUMNS:
        assert np.array_equal(getattr(back, name), getattr(given_, name)), name
    assert (back.shown, back.nowhere, back.level) == (given_.shown, given_.nowhere, given_.level)
    for bad in (raw[:-1], raw[:31], raw + b"\0", b"X" + raw[1:]):
        with pytest.raises(FormatError):
            view_codec.decoded(bad)


@given(indexes(), st.integers(0, 60), FILTERS, st.sampled_from([0, builder.FEW]))
def test_rows_added_later_are_as_if_they_had_been_there(
    built: Index, cut: int, chosen: Filter, few: int
) -> None:
    ids = built.columns.id
    early = Index(built.columns.reordered(ids <= cut), built.names, 0, built.teams)
    made = builder.Builder(early)
    late = built.columns.reordered(ids > min(cut, 5))  # some of them for the second time
    made._parts.append(late)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(builder, "FEW", few)
        again = made.index()
    assert (np.diff(again.columns.code.astype(object)) >= 0).all()
    order, other = np.argsort(ids), np.argsort(again.columns.id)
    for name in index.COLUMNS:
        assert np.array_equal(
            getattr(built.columns, name)[order], getattr(again.columns, name)[other]
        ), name
    assert again.placed == built.placed
    assert np.array_equal(mask(built, chosen)[order], mask(again, chosen)[other])


@given(
    indexes(), st.lists(st.tuples(st.floats(-1, 2), st.floats(-0.5, 1.5)), min_size=3, max_size=6)
)
def test_a_lasso_takes_what_lies_inside_it(built: Index, ring: list[tuple[float, float]]) -> None:
    found = set(viewport.inside(built, mask(built, Filter()), ring).tolist())
    west, east = min(x for x, _ in ring), max(x for x, _ in ring)
    for i in np.flatnonzero(mask(built, Filter())[: built.placed]).tolist():
        x, y = built.columns.x[i] / SIDE, built.columns.y[i] / SIDE
        x = west + (x - west) % 1.0
        odd = False
        for (x1, y1), (x2, y2) in zip(ring, [*ring[1:], ring[0]], strict=True):
            if (y1 > y) != (y2 > y) and x < x1 + (y - y1) / (y2 - y1) * (x2 - x1):
                odd = not odd
        assert (i in found) == (odd and x <= east)


def test_180_degrees_east_and_west_are_one_meridian_and_a_view_across_it_shows_both_sides() -> None:
    lon = np.array([180.0, -180.0, 179.98, -179.98, 0.0])
    built = map_columns.built(5, lat=np.full(5, -16.8), lon=lon)
    assert built.columns.x[built.columns.id == 1] == built.columns.x[built.columns.id == 2]
    scale = 256 * 2**10
    for west in (1 - 100 / scale, -100 / scale, 41 - 100 / scale):
        view = Viewport(west=west, north=0.5, width=200, height=200, zoom=10, cell=3)
        moved = Viewport(west=west, north=0.547, width=200, height=400, zoom=10, cell=3)
        shown = answered(built, moved, Filter())
        assert shown.shown == 4
        assert sorted(round(float(x)) for x in shown.x) == [85, 100, 115]
        assert answered(built, view, Filter()).shown == 0


def test_what_has_no_place_or_lies_beyond_the_maps_edge_is_counted_and_never_drawn() -> None:
    lat = np.array([np.nan, 90.0, -90.0, 85.2, 85.0, 0.0])
    built = map_columns.built(6, lat=lat, lon=np.where(np.isnan(lat), np.nan, 20.0))
    whole = Viewport(west=0, north=0, width=1024, height=1024, zoom=2)
    shown = answered(built, whole, Filter())
    assert (shown.shown, shown.nowhere) == (2, 4)
    beside = viewport.nowhere(built, mask(built, Filter()))
    assert sorted(built.columns.id[beside].tolist()) == [1, 2, 3, 4]
    assert answered(built, whole, Filter(until=0)).nowhere == 0


def test_few_symbols_stand_alone_and_many_are_gathered() -> None:
    rng = np.random.default_rng(5)
    n = view_codec.FEW + 1
    lat, lon = rng.uniform(48, 48.2, n), rng.uniform(38, 38.3, n)
    built = map_columns.built(n, lat=lat, lon=lon, time=np.arange(n))
    west, north, _ = places(np.array([48.2]), np.array([38.0]))
    view = Viewport(west=west[0] / SIDE, north=north[0] / SIDE, width=1200, height=1200, zoom=12)
    many = answered(built, view, Filter())
    few = answered(built, view, Filter(until=n - 1))
    assert (many.shown, few.shown) == (n, n - 1)
    assert many.level < few.level
    assert np.count_nonzero(few.id) > 0.8 * len(few.id) > len(many.id)


@pytest.mark.parametrize(
    "wrong",
    [{"zoom": 23}, {"zoom": -1}, {"cell": 2}, {"cell": 9}, {"width": 0}, {"height": 1e6},
     {"west": math.inf}, {"north": math.nan}],
)  # fmt: skip
def test_there_is_no_view_of_what_cannot_be(wrong: dict[str, Any]) -> None:
    with pytest.raises(FormatError):
        Viewport(**{"west": 0.0, "north": 0.0, "width": 100.0, "height": 100.0, "zoom": 3} | wrong)


# --- Time.


def edges_of(found: timeline.Timeline, zone: str) -> list[str]:
    return [timeline.label(int(edge), zone, found.unit) for edge in found.edges]


def counted(times: list[int], **asked: Any) -> timeline.Timeline:
    axis = time_span.clipped(min(times), max(times) + 1) if times else None
    return timeline.timeline(np.array(times, np.int64), axis, **asked)


def at(*when: int, zone: str = "UTC", fold: int = 0) -> int:
    return int(datetime(*when, tzinfo=ZoneInfo(zone), fold=fold).timestamp())  # type: ignore[misc, arg-type]


def test_the_hour_that_comes_twice_is_two_bars() -> None:
    twice = [at(2026, 10, 25, 3, 30, zone="Europe/Kyiv", fold=fold) for fold in (0, 1, 1)]
    found = counted(twice, zone="Europe/Kyiv", unit="hour")
    assert found.counts.tolist() == [1, 2]
    assert edges_of(found, "Europe/Kyiv") == [
        "2026-10-25 03:00+03:00", "2026-10-25 03:00+02:00", "2026-10-25 04:00+02:00",
    ]  # fmt: skip


@pytest.mark.parametrize(("day", "hours"), [((2026, 3, 29), 23), ((2026, 10, 25), 25)])
def test_a_day_on_which_the_clocks_change_has_its_own_length(
    day: tuple[int, int, int], hours: int
) -> None:
    found = counted([at(*day, 12, zone="Europe/Kyiv")], zone="Europe/Kyiv")
    assert np.diff(found.edges).tolist() == [hours * 3600]
    assert edges_of(found, "Europe/Kyiv")[0] == "{}-{:02}-{:02}".format(*day)


def test_the_operational_day_runs_from_evening_to_evening() -> None:
    times = [at(2026, 3, 1, 19, 29, zone="Europe/Kyiv"), at(2026, 3, 1, 19, 30, zone="Europe/Kyiv"),
             at(2026, 3, 2, 2, zone="Europe/Kyiv")]  # fmt: skip
    found = counted(times, zone="Europe/Kyiv", begins=time(19, 30))
    assert found.counts.tolist() == [1, 2]
    assert edges_of(found, "Europe/Kyiv")[1] == "2026-03-01 19:30"


@given(
    st.lists(st.integers(at(1900, 1, 2), at(2199, 1, 1)), min_size=1, max_size=30),
    st.sampled_from(["Europe/Kyiv", "UTC", "Asia/Kathmandu", "Australia/Lord_Howe"]),
    st.sampled_from(timeline.UNITS),
    st.sampled_from([time(0), time(19, 30), time(2, 30)]),
)  # fmt: skip
def test_every_observation_is_in_exactly_one_bar(
    times: list[int], zone: str, unit: str, begins: time
) -> None:
    found = counted(times, zone=zone, unit=unit, begins=begins)
    assert (np.diff(found.edges) > 0).all()
    expected = [
        sum(a <= when < b for when in times)
        for a, b in zip(found.edges[:-1].tolist(), found.edges[1:].tolist(), strict=True)
    ]
    assert found.counts.tolist() == expected
    assert sum(expected) == len(times)
    assert len(found.counts) <= timeline.MOST + 700 or found.unit == "month"


def test_nothing_has_no_bars_and_a_wrong_clock_breaks_nothing() -> None:
    assert len(counted([], zone="UTC").counts) == 0
    wild = [at(1, 1, 1), at(9999, 12, 31), at(2026, 1, 1)]
    found = counted(wild, zone="Europe/Kyiv", unit="hour")
    assert (found.counts.sum(), found.before, found.after) == (1, 1, 1)
    assert found.ends == (wild[0], wild[1])


# --- Out of the store.


def loaded(store: Any) -> Index:
    made = builder.Builder()
    after = 0
    while rows := map_rows.read(store, after=after):
        made.add(rows)
        after = rows[-1].id
    states = reviews_and_findings.review_states(store)
    return builder.settled(made.index(), pending=map_rows.pending(store), reviews=states)


def words_of(built: Index, name: str) -> list[str]:
    order = np.argsort(built.columns.id)
    column = getattr(built.columns, name)[order]
    return [built.names[name][int(number)] for number in column]


def test_the_store_gives_every_version_with_its_place_and_its_state(tmp_path: Any) -> None:
    store = new_store(tmp_path)
    device = own_device(store)
    field = Drawn(type="polygon", points=((0, 1799000000), (10, -1799000000), (20, 1797000000)))
    first, *_ = homes.log(
        store,
        device,
        seen(),
        seen(post=None),
        seen(post=place(48.0, 38.0), site=place(47.0, 37.0)),
        seen(post=None, drawn=field),
    )
    amended = device.amend(first.hash, seen("corrected"))
    feeds.append(store, amended)
    built = loaded(store)
    columns = built.columns.reordered(np.argsort(built.columns.id))
    assert map_rows.count(store) == len(built) == 5
    assert built.placed == 4
    assert words_of(built, "state") == ["signed"] * 5
    assert columns.bits.tolist() == [index.AMENDED | index.UNPROVEN, *[index.UNPROVEN] * 4]
    x, y, _ = places(np.array([47.0]), np.array([37.0]))
    assert (columns.x[2], columns.y[2]) == (x[0], y[0])
    assert columns.time.tolist() == [int(START.timestamp())] * 5
    assert columns.extent.tolist() == [map_point.POINT] * 3 + [map_point.DRAWN, map_point.POINT]
    store.close()


def test_a_drawing_across_the_antimeridian_has_its_mark_on_it() -> None:
    field = Drawn(type="line", points=((0, 1799000000), (20, -1799000000)))
    assert map_point.middle(field) == (10, -1800000000)


def test_what_a_correction_reaches_back_to_is_read_again(tmp_path: Any) -> None:
    store = new_store(tmp_path)
    device = own_device(store)
    old = homes.log(store, device, *(seen(str(n)) for n in range(4)))
    before = map_rows.last(store)
    feeds.append(store, device.retract(old[1].hash))
    feeds.append(store, device.amend(old[2].hash, seen("again")))
    found = map_rows.changed(store, since=before, upto=before.row)
    touched = {each.id: (each.amended, each.retracted) for each in found}
    assert map_rows.hashes(store, sorted(touched)) == [old[1].hash, old[2].hash]
    assert touched == {3: (0, 1), 4: (1, 0)}
    now = map_rows.last(store)
    assert map_rows.changed(store, since=now, upto=now.row) == []
    store.close()


def test_a_review_is_shown_and_a_finding_only_once_another_approved_it(tmp_path: Any) -> None:
    from fieldapp.ledger.record import Finding, Review  # noqa: PLC0415

    store = new_store(tmp_path)
    monitor, author, other = own_device(store), Device.numbered(7), Device.numbered(8)
    one, two, three = homes.log(store, monitor, seen("1"), seen("2"), seen("3"))
    for each in (author, other):
        each.role = "verification_officer"
        each.begin()
    author.sign(Review(target=one.hash, state="questioned"))
    author.sign(Review(target=one.hash, state="confirmed"))
    found = author.sign(Finding(targets=(two.hash, three.hash), state="observed"))
    author.sign(Finding(state="approved", approves=found.hash))  # their own
    receive(store, author)
    assert reviews_and_findings.review_states(store) == {2: "confirmed"}
    other.sign(Finding(state="returned", approves=found.hash))
    receive(store, other)
    assert reviews_and_findings.review_states(store) == {2: "confirmed"}
    other.sign(Finding(state="approved", approves=found.hash))
    receive(store, other)
    states = reviews_and_findings.review_states(store)
    assert states == {2: "confirmed", 3: "observed", 4: "observed"}
    assert words_of(loaded(store), "review") == ["confirmed", "observed", "observed"]
    store.close()


def test_any_number_of_codes_from_a_hostile_feed_does_no_harm() -> None:
    made = builder.Builder()
    row = map_rows.MapRow(
        id=1, lat=0, lon=0, starts=0, kind="weapon", means="", weapons="", assessment="",
        counts_text="", calibres="", harmed="", extent=0, evidence=0, towards=None,
        near=None, far=None, kid=bytes(8), flags="", amended=0, retracted=0, void=0, pending=0,
    )  # fmt: skip
    made.add([row._replace(id=n, weapons=f"w{n}") for n in range(70_000)])
    built = made.index()
    assert len(built.names["weapons"]) == 65_536
    assert int((built.columns.weapons == 65_535).sum()) == 70_000 - 65_535


def test_saved_views_are_kept_and_replaced_and_removed(tmp_path: Any) -> None:
    store = new_store(tmp_path)
    map_rows.save_view(store, "Зошит", "{}")
    map_rows.save_view(store, "Зошит", '{"a":1}')
    assert map_rows.views(store) == {"Зошит": '{"a":1}'}
    store.close()
    again = homes.reopened(tmp_path)
    assert map_rows.views(again) == {"Зошит": '{"a":1}'}
    map_rows.remove_view(again, "Зошит")
    assert map_rows.views(again) == {}
    again.close()
    assert b"\xd0\x97\xd0\xbe\xd1\x88" not in (tmp_path / "fieldapp.db").read_bytes()


def test_a_placed_row_stands_where_headquarters_says_and_only_while_it_says_so() -> None:
    lat, lon = np.array([48.0, np.nan, np.nan]), np.array([38.0, np.nan, np.nan])
    plain = map_columns.built(3, lat=lat, lon=lon)  # numbers 1, 2, 3

    def settled(before: Index, placed: dict[int, tuple[int, int]] | None) -> Index:
        return builder.settled(before, pending=(), reviews={}, placed=placed)

    def told(found: Index) -> dict[int, tuple[float, float, bool]]:
        rows = np.arange(found.placed)
        lat, lon = found.degrees(rows)
        bits = (found.columns.bits[rows] & index.PLACED) > 0
        places_ = zip(lat.round(4).tolist(), lon.round(4).tolist(), bits.tolist(), strict=True)
        return dict(zip(found.columns.id[rows].tolist(), places_, strict=True))

    own = {1: (48.0, 38.0, False)}
    # What tells its own place keeps it, whatever headquarters says of its post's name.
    first = settled(plain, {1: (500_000_000, 300_000_000), 3: (485_000_000, 375_000_000)})
    assert told(first) == own | {3: (48.5, 37.5, True)}
    assert np.all(np.diff(first.columns.code.astype(np.float64)) >= 0)
    assert told(settled(first, None)) == told(first)  # nothing changed
    moved = settled(first, {3: (486_000_000, 376_000_000), 2: (485_000_000, 375_000_000)})
    assert told(moved) == own | {3: (48.6, 37.6, True), 2: (48.5, 37.5, True)}
    assert told(settled(moved, {})) == own  # withdrawn
    only = filters.mask(moved, Filter(placed=True))
    assert sorted(moved.columns.id[only].tolist()) == [2, 3]
