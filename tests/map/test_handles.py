"""Handles of what is being logged, and what comes of dragging them."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.errors import FormatError
from fieldapp.map.page import entry_map
from fieldapp.map.page.features import RAY_M
from fieldapp.map.page.handles import EDGES, aimed, dragged, handles
from fieldapp.observation.notation.amounts import parse_distance
from fieldapp.observation.notation.bearings import parse_directions
from fieldapp.observation.notation.position import place
from fieldapp.observation.observation import Observation
from fieldapp.observation.reach import bearings
from fieldapp.observation.sector import GEOD
from fieldapp.observation.values import COMPASS, Direction, Distance, Drawn
from tests.support.stored_rows import heard

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
        heard(post=place("Old mill"), directions=parse_directions("NE")),
        seen(distance="overhead"),
        seen("", "?"),
    ],
)
def test_what_has_no_place_or_no_edge_has_none(made: Observation) -> None:
    assert handles(made) == {}
    assert dragged(made, "far", POST) == {}


@pytest.mark.parametrize(
    ("edge", "to", "distance"),
    [
        ("far", spot(45, 6000), "3-6km"),
        ("far", spot(120, 6000), "3-6km"),
        ("near", spot(45, 500), "0.5-5km"),
        ("near", spot(45, 7000), "5-7km"),
        ("far", spot(45, 9_000_000), "3-1000km"),
        ("near", POST, "0.01-5km"),
    ],
)
def test_dragging_near_and_far_changes_the_distance_alone(
    edge: str, to: tuple[float, float], distance: str
) -> None:
    assert dragged(seen(), edge, to) == {"distance": distance}


@pytest.mark.parametrize(
    ("told", "edge", "bearing", "directions"),
    [
        # A compass point stays one, or becomes an arc of them; it is never made finer.
        ("NE", "right", 80, "NE to ENE"),
        ("NE", "left", 5, "NNE to NE"),
        ("NE", "left", 350, "N to NE"),
        ("NE", "left", 40, "NE"),
        ("NE", "left", 90, "NE"),
        ("NE", "right", 224, "NE to SSW"),
        ("N to NE", "left", 45, "NE"),
        ("N to NE", "right", 350, "N"),
        ("NW to NE", "left", 280, "WNW to NE"),
        ("broad S", "right", 250, "broad S to SSW"),
        # Degrees may be.
        ("045° ±11°", "right", 80, "57° ±23°"),
        ("045° ±11°", "left", 0, "28° ±28°"),
        ("045° ±11°", "left", 90, "73° ±17°"),
        ("045°", "left", 45, "48° ±2°"),
        ("20° to 60°", "left", 5, "10° to 60°"),
        ("20° to 60°", "right", 10, "20°"),
    ],
)
def test_dragging_a_side_changes_that_side_alone(
    told: str, edge: str, bearing: int, directions: str
) -> None:
    assert dragged(seen(told), edge, spot(bearing, 4000)) == {"directions": directions}


@pytest.mark.parametrize(
    ("told", "bearing", "directions"),
    [
        ("NE", 90, "E"),
        ("NE", 0, "N"),
        ("NE", 50, "NE"),
        ("NW to NE", 45, "N to E"),
        ("southerly", 200, "broad SSW"),
        ("045° ±11°", 359.8, "0° ±11°"),
        ("45.5° mag", 90, "90° mag"),
        ("20° to 60°", 90, "70° to 110°"),
    ],
)
def test_the_middle_turns_a_direction_as_finely_as_it_was_told(
    told: str, bearing: float, directions: str
) -> None:
    found = dragged(seen(told), "middle", spot(bearing, 4000))
    assert found["distance"] == "3-5km"
    assert parse_directions(found["directions"]) == parse_directions(directions)


def test_the_middle_moves_a_distance_as_a_whole() -> None:
    assert dragged(seen(), "middle", spot(45, 5000))["distance"] == "4-6km"
    assert dragged(seen(), "middle", spot(45, 300))["distance"] == "0.01-1.3km"


@pytest.mark.parametrize(
    ("told", "spots", "edge", "to", "after"),
    [
        ("over 5km", {"near": 5000, "middle": 7500}, "near", 6000, "over 6km"),
        ("over 5km", {"near": 5000, "middle": 7500}, "middle", 9000, "over 6km"),
        ("less than 3km", {"far": 3000, "middle": 1500}, "far", 2000, "up to 2km"),
        ("up to 3km", {"far": 3000, "middle": 1500}, "middle", 500, "up to 1km"),
        ("over 0m", {"near": 0, "middle": 0}, "near", 700, "over 700m"),
        ("about 5km", {"near": 4500, "middle": 5000, "far": 5500}, "middle", 6000, "about 6km"),
        ("about 5km", {"near": 4500, "middle": 5000, "far": 5500}, "far", 7000, "about 5-7km"),
        ("about 3-5km", {"near": 3000, "middle": 4000, "far": 5000}, "far", 3000, "about 3km"),
        ("5km", {"near": 4500, "middle": 5000, "far": 5500}, "middle", 6000, "about 6km"),
        (
            "300m overhead",
            {"near": 270, "middle": 300, "far": 330},
            "middle",
            400,
            "about 400m overhead",
        ),
    ],
)
def test_an_open_or_rough_distance_stays_so(
    told: str, spots: dict[str, int], edge: str, to: int, after: str
) -> None:
    made = seen("045°", told)
    found = {name: at for name, at in handles(made).items() if name not in ("left", "right")}
    assert found == {name: pytest.approx(spot(45, m), abs=1e-7) for name, m in spots.items()}
    assert dragged(made, edge, spot(45, to))["distance"] == after
    for gone in {"near", "far"} - set(spots):
        assert dragged(made, gone, spot(45, 4000)) == {}


def test_each_of_several_sectors_has_its_own_handles() -> None:
    made = seen("SE, S", "over 5km")
    assert set(handles(made)) == {
        "near", "left", "right", "middle", "near-1", "left-1", "right-1", "middle-1",
    }  # fmt: skip
    assert handles(made)["middle-1"] == pytest.approx(spot(180, 7500), abs=1e-9)
    # Each is turned and widened for itself; the distance is that of all.
    assert dragged(made, "middle-1", spot(225, 9000)) == {"directions": "SE, SW"}
    assert dragged(made, "left", spot(80, 7000)) == {"directions": "E to SE, S"}
    assert dragged(made, "right-1", spot(215, 7000)) == {"directions": "SE, S to SSW"}
    assert dragged(made, "near-1", spot(180, 4000)) == {"distance": "over 4km"}
    assert dragged(made, "near-2", spot(180, 4000)) == {}


def test_several_bearings_without_a_distance_are_turned_one_by_one() -> None:
    made = seen("SE, 200°, N to E", "?")
    assert set(handles(made)) == {"middle", "middle-1", "middle-2", "left-2", "right-2"}
    assert dragged(made, "middle", spot(100, 700)) == {"directions": "E, 200°, N to E"}
    assert dragged(made, "middle-1", spot(210, 9)) == {"directions": "SE, 210°, N to E"}
    assert dragged(made, "right-2", spot(115, 900)) == {"directions": "SE, 200°, N to ESE"}


def test_a_bearing_without_a_distance_is_turned_at_its_end() -> None:
    made = seen("045°", "?")
    assert handles(made) == {"middle": pytest.approx(spot(45, RAY_M), abs=1e-9)}
    assert dragged(made, "middle", spot(90, 700)) == {"directions": "90°"}
    assert dragged(made, "far", spot(90, 700)) == {}


def test_a_ring_without_a_direction_has_its_edges() -> None:
    made = seen("", "3-5km")
    assert handles(made) == {
        "near": pytest.approx(spot(0, 3000), abs=1e-9),
        "far": pytest.approx(spot(0, 5000), abs=1e-9),
    }
    assert dragged(made, "far", spot(70, 6000)) == {"distance": "3-6km"}


@given(
    st.sampled_from(EDGES),
    st.floats(-80, 80),
    st.floats(-180, 180),
    st.sampled_from(["{0}°", "{0}° ±{1}°", "{0}° to {1}°", "{2}", "{2} to {3}", "broad {2}"]),
    st.sampled_from(["3-5km", "over 5km", "up to 800m", "about 2km", "0-1km", "?"]),
    st.integers(0, 359),
    st.integers(1, 170),
)
def test_whatever_is_dragged_anywhere_can_be_read_and_claims_as_much(
    edge: str, lat: float, lon: float, form: str, distance: str, bearing: int, half: int
) -> None:
    points = COMPASS[bearing % 16], COMPASS[half % 16]
    told = form.format(bearing, half, *points)
    made = seen(told, distance, post=f"{lat:.4f}, {lon:.4f}")
    to = spot((bearing * 7) % 360, 1 + bearing * 50, (round(lat, 4), round(lon, 4)))
    texts = dragged(made, edge, to)
    assert bool(texts) == (edge in handles(made))
    (before,) = made.directions
    (after,) = parse_directions(texts.get("directions", told))
    assert (after.points, after.broad) == (before.points, before.broad)
    assert not after.points or bearings(after)[1] >= bearings(Direction(start=0))[1]
    far, near = made.distance, parse_distance(texts.get("distance", distance))
    assert (far is None) == (near is None)
    if far is not None and near is not None:
        assert ((far.low_m is None), (far.high_m is None)) == (
            (near.low_m is None),
            (near.high_m is None),
        )
        assert near.about >= far.about


def test_a_sector_over_the_antimeridian_has_its_handles_beside_the_post() -> None:
    made = seen("E", "10-20km", post="-16.8, 179.99")
    assert all(179.9 < lon < 180.3 for _, lon in handles(made).values())
    assert dragged(made, "far", (-16.8, -179.7)) != {}
    shown = entry_map.draft(made)
    assert json.loads(json.dumps(shown)) == shown


def test_a_drawing_over_the_antimeridian_is_in_one_piece() -> None:
    drawn = Drawn(
        type="polygon",
        points=((-168000000, 1799000000), (-168000000, -1799000000), (-167000000, 1800000000)),
    )
    shown = entry_map.draft(heard(drawn=drawn))
    assert [round(lon, 4) for _, lon in shown["drawn"]["points"]] == [179.9, 180.1, 180.0]


def test_a_drag_from_the_near_to_the_far_side_is_a_sector() -> None:
    first = aimed(POST, spot(39, 2100), spot(51, 3400))
    assert first == {"directions": "045° ±6°", "distance": "2.1-3.4km"}
    second = aimed(POST, spot(355, 2000), spot(5, 2000))
    assert second == {"directions": "000° ±5°", "distance": "about 2km"}


def test_a_drag_that_begins_at_the_post_tells_how_far_and_which_way() -> None:
    for start in (POST, spot(200, 60)):
        found = aimed(POST, start, spot(45, 3000))
        assert found == {"directions": "045° ±11°", "distance": "up to 3km"}


def test_a_whole_circle_has_no_sides_to_drag() -> None:
    round_about = heard(
        post=place("48.4353, 38.2205"),
        directions=(Direction(start=0, points=False, error=1800),),
        distance=Distance(low_m=100, high_m=200),
    )
    assert set(handles(round_about)) == {"near", "far", "middle"}


# --- What the page says is checked.


def test_what_the_map_says_is_understood() -> None:
    edge = entry_map.parse_pick('{"what": "edge", "edge": "far", "lat": 48.5, "lon": 38.5}')
    assert (edge.what, edge.edge, edge.at) == ("edge", "far", (48.5, 38.5))
    post = entry_map.parse_pick('{"what": "post", "lat": 48.5, "lon": 38.5, "accuracy": 12.3}')
    assert entry_map.place_text(post) == "48.50000, 38.50000 ±12m (map)"
    found = place(entry_map.place_text(post))
    assert (found.source, found.accuracy_m) == ("map", 12)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"what": "quit"}',
        '{"what": "edge", "edge": "top", "lat": 1, "lon": 1}',
        '{"what": "edge", "edge": ["far"], "lat": 1, "lon": 1}',
        '{"what": "edge", "edge": "far-0", "lat": 1, "lon": 1}',
        '{"what": "edge", "edge": "far-1\\n", "lat": 1, "lon": 1}',
        '{"what": "edge", "edge": "far-٣", "lat": 1, "lon": 1}',
        '{"what": "edge", "edge": "far-100", "lat": 1, "lon": 1}',
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
        entry_map.parse_pick(text)


def test_the_sector_is_drawn_as_told_and_the_doubt_of_the_post_apart() -> None:
    seen = heard(distance=Distance(low_m=3000, high_m=5000))
    assert seen.post is not None
    exact = replace(seen, post=replace(seen.post, accuracy_m=None))
    vague = replace(seen, post=replace(seen.post, accuracy_m=2000))
    assert entry_map.draft(exact)["doubt"] is None
    drawn = entry_map.draft(vague)
    assert drawn["sector"] == entry_map.draft(exact)["sector"]
    assert drawn["doubt"] not in (None, drawn["sector"])
