"""Handles of what is being logged, and what comes of dragging them."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.errors import FormatError
from fieldapp.map import live
from fieldapp.map.features import RAY_M
from fieldapp.map.handles import EDGES, aimed, dragged, handles
from fieldapp.observation.notation import parse_directions, parse_distance
from fieldapp.observation.observation import Observation
from fieldapp.observation.parts import Direction, Distance, Drawn
from fieldapp.observation.position import place
from fieldapp.observation.sector import GEOD
from tests.rows import heard

POST = (48.4353, 38.2205)


def seen(
    direction: str = "NE", distance: str = "3-5km", post: str = "48.4353, 38.2205"
) -> Observation:
    return heard(
        post=place(post),
        directions=parse_directions(direction),
        distance=parse_distance(distance),
    )


def spot(bearing: float, metres: float, post: tuple[float, float] = POST) -> tuple[float, float]:
    lon, lat, _ = GEOD.fwd(post[1], post[0], bearing, metres)
    return lat, lon


def test_a_sector_has_a_handle_on_each_edge_and_in_its_middle() -> None:
    found = handles(seen())
    assert set(found) == set(EDGES)
    for name, (bearing, metres) in {
        "near": (45, 3000), "far": (45, 5000), "left": (33.75, 4000),
        "right": (56.25, 4000), "middle": (45, 4000),
    }.items():  # fmt: skip
        assert found[name] == pytest.approx(spot(bearing, metres), abs=1e-9)


@pytest.mark.parametrize(
    "made",
    [
        heard(post=place("Old mill")),
        seen("SE, S"),
        seen(distance="over 5km"),
        seen(distance="overhead"),
    ],
)
def test_what_is_no_single_sector_has_none(made: Observation) -> None:
    assert handles(made) == {}
    assert dragged(made, "far", POST) is None


@pytest.mark.parametrize(
    ("edge", "to", "direction", "distance"),
    [
        ("far", spot(45, 6000), "045° ±11°", "3-6km"),
        ("near", spot(45, 500), "045° ±11°", "0.5-5km"),
        ("near", spot(45, 7000), "045° ±11°", "5-7km"),
        ("middle", spot(90, 4000), "090° ±11°", "3-5km"),
        ("middle", spot(0, 5000), "000° ±11°", "4-6km"),
        ("right", spot(80, 4000), "057° ±23°", "3-5km"),
        ("left", spot(0, 4000), "028° ±28°", "3-5km"),
        ("left", spot(90, 4000), "073° ±17°", "3-5km"),
    ],
)
def test_dragging_an_edge_changes_that_edge_alone(
    edge: str, to: tuple[float, float], direction: str, distance: str
) -> None:
    assert dragged(seen(), edge, to) == (direction, distance)


def test_a_bearing_without_a_distance_is_turned_at_its_end() -> None:
    made = heard(post=place("48.4353, 38.2205"), directions=parse_directions("045°"), distance=None)
    assert handles(made) == {"middle": pytest.approx(spot(45, RAY_M), abs=1e-9)}
    assert dragged(made, "middle", spot(90, 700)) == ("090° ±5°", "")
    assert dragged(made, "far", spot(90, 700)) is None


@given(
    st.sampled_from(EDGES),
    st.floats(-80, 80),
    st.floats(-180, 180),
    st.integers(0, 359),
    st.integers(0, 60),
)
def test_whatever_is_dragged_anywhere_near_can_be_read(
    edge: str, lat: float, lon: float, bearing: int, half: int
) -> None:
    made = seen(f"{bearing:03d}° ±{half}°", post=f"{lat:.4f}, {lon:.4f}")
    to = spot((bearing * 7) % 360, 1 + bearing * 50, (round(lat, 4), round(lon, 4)))
    told = dragged(made, edge, to)
    assert told is not None
    assert len(parse_directions(told[0])) == 1
    assert parse_distance(told[1]) is not None


def test_a_sector_over_the_antimeridian_has_its_handles_beside_the_post() -> None:
    made = seen("E", "10-20km", post="-16.8, 179.99")
    assert all(179.9 < lon < 180.3 for _, lon in handles(made).values())
    assert dragged(made, "far", (-16.8, -179.7)) is not None
    shown = live.draft(made)
    assert json.loads(json.dumps(shown)) == shown


def test_a_drawing_over_the_antimeridian_is_in_one_piece() -> None:
    drawn = Drawn(
        type="polygon",
        points=((-168000000, 1799000000), (-168000000, -1799000000), (-167000000, 1800000000)),
    )
    shown = live.draft(heard(drawn=drawn))
    assert [round(lon, 4) for _, lon in shown["drawn"]["points"]] == [179.9, 180.1, 180.0]


def test_a_drag_from_the_near_to_the_far_side_is_a_sector() -> None:
    assert aimed(POST, spot(39, 2100), spot(51, 3400)) == ("045° ±6°", "2.1-3.4km")
    assert aimed(POST, spot(355, 2000), spot(5, 2000)) == ("000° ±5°", "about 2km")


def test_a_whole_circle_has_no_sides_to_drag() -> None:
    round_about = heard(
        post=place("48.4353, 38.2205"),
        directions=(Direction(start=0, points=False, error=1800),),
        distance=Distance(low_m=100, high_m=200),
    )
    assert set(handles(round_about)) == {"near", "far", "middle"}


# --- What the page says is checked.


def test_what_the_map_says_is_understood() -> None:
    edge = live.parse_pick('{"what": "edge", "edge": "far", "lat": 48.5, "lon": 38.5}')
    assert (edge.what, edge.edge, edge.at) == ("edge", "far", (48.5, 38.5))
    post = live.parse_pick('{"what": "post", "lat": 48.5, "lon": 38.5, "accuracy": 12.3}')
    assert live.place_text(post) == "48.50000, 38.50000 ±12m (map)"
    found = place(live.place_text(post))
    assert (found.source, found.accuracy_m) == ("map", 12)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"what": "quit"}',
        '{"what": "edge", "edge": "top", "lat": 1, "lon": 1}',
        '{"what": "edge", "edge": ["far"], "lat": 1, "lon": 1}',
        '{"what": "post", "lat": 91, "lon": 1}',
        '{"what": "post", "lat": true, "lon": 1}',
        '{"what": "post", "lat": 1, "lon": 1, "accuracy": -1}',
        '{"what": "post", "lat": 1, "lon": 1, "accuracy": "<b>"}',
        '{"what": "post", "lat": 1e999, "lon": 1}',
        '{"what": "drawn", "type": "polygon", "points": [[1, 1]]}',
        '{"what": "drawn", "type": "circle", "points": [[1, 1], [1, 2], [2, 2]]}',
        '{"what": "drawn", "type": "line", "points": [[1, 1], 5]}',
        '{"what": "aim", "from": {"lat": 1, "lon": 1}}',
        '{"what": "drawn", "type": "line", "points": ' + str([[1, 1]] * 2000) + "}",
        '{"what": "note", "text": "' + "x" * 200_000 + '"}',
    ],
)
def test_what_is_malformed_is_refused(text: str) -> None:
    with pytest.raises(FormatError):
        live.parse_pick(text)
