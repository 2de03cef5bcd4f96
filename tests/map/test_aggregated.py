"""What a page only counts: every observation once, near where it is, in few cells."""

from collections import Counter
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldapp.app.export.request import ExportRequest
from fieldapp.errors import InputError
from fieldapp.map.page import aggregated
from fieldapp.map.page import offline_page as page_module
from fieldapp.map.page.aggregated import FINEST, for_page, whereabouts
from fieldapp.observation.observation import Observation
from fieldapp.observation.sector import GEOD
from fieldapp.observation.values import Drawn, EventTime, Place
from tests.map.test_offline_page import embedded
from tests.support.stored_rows import NIGHT, TIME, heard, map_page, sample, stored

somewhere = (
    st.tuples(st.integers(-900000000, 900000000), st.integers(-1800000000, 1799999999)) | st.none()
)


def at(lat_e7: int, lon_e7: int) -> Place:
    return Place(name="", lat_e7=lat_e7, lon_e7=lon_e7, source="map")


@settings(deadline=None)
@given(st.lists(somewhere, max_size=60), st.integers(4, 20))
def test_every_observation_is_counted_once_in_at_most_so_many_cells(
    places: list[Any], most: int
) -> None:
    rows = [stored(heard(post=at(*p) if p else Place(name="C")), n) for n, p in enumerate(places)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(aggregated, "MAX_CELLS", most)
        made = aggregated.aggregated(rows)
    assert made.total == len(rows)
    assert made.nowhere.number == places.count(None)
    assert len(made.cells) <= most


@given(st.lists(somewhere.filter(bool), min_size=1, max_size=30))
def test_a_cell_stands_no_farther_from_what_it_counts_than_its_own_size(places: list[Any]) -> None:
    made = aggregated.aggregated(stored(heard(post=at(*p)), n) for n, p in enumerate(places))
    for lat_e7, lon_e7 in places:
        lon, lat = lon_e7 / 1e7, lat_e7 / 1e7
        tally = made.cells[int(lon // FINEST), int(lat // FINEST)]
        told = for_page(tally, lon)["at"]
        assert abs(told[0] - lat) <= FINEST + 1e-5
        assert abs(told[1] - lon) <= FINEST + 1e-5


def test_a_cell_of_one_post_is_on_that_post_and_tells_kinds_states_and_days() -> None:
    later = EventTime(start=TIME.start + timedelta(days=3), zone="Europe/Kyiv")
    rows = [
        stored(heard(), 1),
        stored(heard(time=later), 2),
        stored(heard(), 3, retracted_by=bytes(32)),
        stored(Observation(kind="watch", post=heard().post, nothing=True), 4),
    ]
    (tally,) = aggregated.aggregated(rows).cells.values()
    assert for_page(tally, 38.0) == {
        "at": [48.435, 38.221],
        "kinds": {"ceasefire_violation": 2, "watch": 1},
        "withdrawn": {"ceasefire_violation": 1},
        "when": "2026-03-01 – 2026-03-04",
    }


def test_it_is_counted_at_its_site_else_its_post_else_in_the_middle_of_what_was_drawn() -> None:
    site, post = at(480000000, 380000000), at(490000000, 390000000)
    assert whereabouts(stored(Observation(kind="weapon", site=site, post=post))) == (38.0, 48.0)
    assert whereabouts(stored(heard(post=post))) == (39.0, 49.0)
    across = Drawn(type="line", points=((100000000, 1790000000), (100000000, -1790000000)))
    drawn = whereabouts(stored(Observation(kind="mines", drawn=across)))
    assert drawn is not None
    assert GEOD.inv(*drawn, 180.0, 10.0)[2] < 1
    assert whereabouts(stored(heard(post=Place(name="Camera")))) is None
    assert whereabouts(stored(heard(post=Place(name="Camera")), placed=post)) == (39.0, 49.0)


def test_a_page_counts_what_it_does_not_tell_and_says_how_many(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert embedded(map_page(sample()))["thinned"] == ""
    monkeypatch.setattr(page_module, "IN_FULL", 4)
    page = embedded(map_page(sample()))
    rest = len(sample()) - 4
    assert len(page["rows"]) == 4
    assert f"newest 4 are told in full; the {rest} older" in page["thinned"]
    counted: Counter[str] = Counter()
    for cell in (*page["counted"]["cells"], page["counted"]["nowhere"]):
        counted.update(cell["kinds"])
        counted.update(cell["withdrawn"])
    assert counted == Counter(row.observation.kind for row in sample()[4:])
    assert set(page["kinds"]) == {row.observation.kind for row in sample()}


def test_cells_on_both_sides_of_the_antimeridian_stand_side_by_side(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(page_module, "IN_FULL", 1)
    page = embedded(map_page(NIGHT))
    (cell,) = page["counted"]["cells"]
    (place,) = page["rows"][0]["places"]
    assert abs(cell["at"][1] - place["at"][1]) < 1
    assert page["box"][2] - page["box"][0] < 2


def test_a_map_of_more_than_it_takes_is_refused_before_anything_is_read() -> None:
    for form, most in aggregated.MOST.items():
        ExportRequest(numbers=range(most), form=form)
        with pytest.raises(InputError, match=f"it takes {most:,}") as caught:
            ExportRequest(numbers=range(most + 1), form=form)
        assert "Narrow" in caught.value.advice
    ExportRequest(numbers=range(10_000_000), form=".csv")
    with pytest.raises(InputError, match="no such form"):
        ExportRequest(numbers=(), form=".docx")
