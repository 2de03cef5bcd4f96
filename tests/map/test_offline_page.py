import json
import re
from typing import Any

import pytest
import shapely

from fieldapp.errors import FormatError
from fieldapp.languages import LANGUAGES
from fieldapp.map import coastline as land_module
from fieldapp.map.coastline import land, polygons
from fieldapp.observation.notation.position import GazetteerPlace
from fieldapp.observation.values import Direction, Distance, EventTime, Place
from fieldapp.wording.observation_text import words
from fieldapp.wording.safe_text import visible
from tests.support.stored_rows import HOSTILE, NIGHT, POST, TIME, heard, map_page, sample, stored


def embedded(html: str) -> dict[str, Any]:
    (text,) = re.findall(r'<script type="application/json" id="observations">(.*?)</script>', html)
    parsed: dict[str, Any] = json.loads(text)
    return parsed


def test_the_same_rows_give_the_same_bytes() -> None:
    assert map_page(sample()) == map_page(sample())


def test_the_page_holds_no_link_and_loads_nothing() -> None:
    html = map_page(sample(), title=HOSTILE, classification=HOSTILE)
    assert not re.findall(r"https?://|//\w+\.\w+/", html)
    assert not re.findall(r"<(?:link|iframe|object|embed|base)\b|<script[^>]*\bsrc=", html)
    assert not re.findall(r"@import|url\((?!data:|#)", html)


def test_only_the_pages_own_scripts_may_run_and_nothing_may_be_fetched() -> None:
    html = map_page(sample())
    head, policy = re.findall(r"<head>\s*<meta http-equiv=\"(.*?)\" content=\"(.*?)\">", html)[0]
    assert head == "Content-Security-Policy"
    assert policy.startswith("default-src 'none'; script-src 'sha256-")
    assert "unsafe" not in policy
    assert "connect-src" not in policy
    assert not re.findall(r"<[a-z][^>]*\son\w+=", html)


def test_hostile_text_cannot_leave_the_json() -> None:
    html = map_page([stored(heard(note=HOSTILE))], title=HOSTILE, language='"><script>')
    assert html.count("<script") == html.count("</script>") == 4
    assert "window.ran" in html
    assert "49" not in embedded(html)["rows"][0]["lines"][-3][1]
    assert "\u202e" not in html


def test_no_place_means_no_geometry() -> None:
    nowhere = heard(post=Place(name="Камера 7"))
    (row,) = embedded(map_page([stored(nowhere)]))["rows"]
    assert row["places"] == []
    assert row["shapes"] == []


def test_a_direction_without_a_distance_is_a_bearing_and_no_sector() -> None:
    seen = heard(distance=None, directions=(Direction(start=900), Direction(start=0, end=900)))
    (row,) = embedded(map_page([stored(seen)]))["rows"]
    (shape,) = row["shapes"]
    assert shape["role"] == "bearing"
    single, arc = shapely.get_parts(shapely.geometry.shape(shape["geometry"]))
    assert len(single.coords) == 2
    assert single.coords[1][0] > single.coords[0][0]
    assert arc.is_closed


def test_a_sector_starts_at_its_post_and_lies_on_the_right_side() -> None:
    seen = heard(distance=Distance(low_m=0, high_m=5000))
    (row,) = embedded(map_page([stored(seen)]))["rows"]
    sector = shapely.geometry.shape(row["shapes"][0]["geometry"])
    post = shapely.Point(38.221, 48.435)
    assert sector.distance(post) < 1e-4
    assert sector.centroid.x > post.x
    assert sector.centroid.y < post.y
    assert row["places"] == [{"role": "post", "name": POST.name, "at": [48.435, 38.221]}]


def test_a_region_on_the_antimeridian_is_drawn_in_one_piece() -> None:
    page = embedded(map_page(NIGHT))
    west, _, east, _ = page["box"]
    assert east - west < 1
    assert [a["at"][1] for row in page["rows"] for a in row["places"]] in (
        [179.99, 180.2],
        [-180.01, -179.8],
    )


def test_looks_flags_and_words_follow_the_record() -> None:
    rows = embedded(map_page(sample(), language="fr"))["rows"]
    assert [row["look"] for row in rows[:3]] == ["", "retracted", "amended"]
    assert rows[1]["tags"] == ["Retirée"]
    assert rows[4]["flagged"]
    assert rows[4]["tags"] == [words("fr")["skewed"]]
    assert rows[0]["when"] == "2026-03-01 23:35 – 2026-03-02 00:30 Europe/Kyiv"


@pytest.mark.parametrize(
    ("precision", "shown"),
    [
        ("second", "2026-03-01 23:35:00 – 2026-03-02 00:30:00 Europe/Kyiv"),
        ("day", "2026-03-01 – 2026-03-02"),
        ("month", "2026-03"),
    ],
)
def test_a_time_is_shown_no_finer_than_it_is_known(precision: str, shown: str) -> None:
    time = EventTime(start=TIME.start, end=TIME.end, zone=TIME.zone, precision=precision)
    assert embedded(map_page([stored(heard(time=time))]))["rows"][0]["when"] == shown


def test_every_language_has_every_word() -> None:
    assert len({tuple(words(language)) for language in LANGUAGES}) == 1
    assert all(text.strip() for language in LANGUAGES for text in words(language).values())


@pytest.mark.parametrize("mark", ["\u202e", "\u2066", "\u200b", "\ufeff", "\x07", "\u2028"])
def test_characters_that_hide_or_turn_text_are_shown_as_marks(mark: str) -> None:
    assert visible(f"a{mark}b") == f"a⟨U+{ord(mark):04X}⟩b"


def test_cyrillic_persian_and_line_ends_are_shown_as_they_are() -> None:
    text = "Дебальцеве\nمی\u200cروم 日本"
    assert visible(text) == text


def test_of_a_zone_only_its_geometry_and_name_are_taken() -> None:
    zone = {
        "type": "Feature",
        "properties": {"name": "Zone <1>", "owner": "a partisan label"},
        "geometry": {"type": "Polygon", "coordinates": [[[38, 48], [39, 48], [39, 49], [38, 48]]]},
    }
    html = map_page([], zones={"type": "FeatureCollection", "features": [zone]})
    assert "partisan" not in html
    page = embedded(html)
    assert page["zones"][0]["name"] == "Zone <1>"
    assert page["box"] == [38.0, 48.0, 39.0, 49.0]


def test_zones_that_are_not_geojson_are_refused() -> None:
    with pytest.raises(FormatError):
        map_page([], zones={"features": [{"geometry": {"type": "Blob"}}]})


def test_place_names_come_in_the_pages_language_from_the_region_only() -> None:
    places = [
        GazetteerPlace(
            name="Donetsk", names={"uk": "Донецьк"}, lat_e7=480030000, lon_e7=378050000,
            kind="city", admin="", former="",
        ),
        GazetteerPlace(
            name="Lima", names={}, lat_e7=-120000000, lon_e7=-770000000,
            kind="city", admin="", former="",
        ),
    ]  # fmt: skip
    page = embedded(map_page(sample(), language="uk", places=places))
    assert [name for _, _, name, _ in page["places"]] == ["Донецьк"]


def test_land_is_land_and_sea_is_sea() -> None:
    ground, coast = land((33.0, 44.0, 40.0, 49.0), 0.001)
    for lon, lat in ((34.1, 45.0), (37.8, 48.0), (2.3, 48.8), (-70.0, -33.0), (30.0, -85.0)):
        assert ground.contains(shapely.Point(lon, lat)), (lon, lat)
    for lon, lat in ((36.5, 46.0), (34.0, 43.0), (-30.0, 40.0), (0.0, 0.0)):
        assert not ground.contains(shapely.Point(lon, lat)), (lon, lat)
    assert coast.length > 5
    assert ground.is_valid


def test_the_edge_of_the_region_is_no_coast() -> None:
    box = (36.0, 47.5, 41.0, 50.0)
    _, coast = land(box, 0.001)
    assert coast.is_empty


def test_land_goes_on_across_the_antimeridian() -> None:
    ground, _ = land((175.0, -20.0, 185.0, -10.0), 0.001)
    vanua_levu = shapely.Point(179.3, -16.6)
    taveuni = shapely.Point(-180 + 0.02 + 360, -16.85)
    assert ground.contains(vanua_levu)
    assert ground.distance(taveuni) < 0.1
    assert ground.contains(shapely.Point(180 + 180 + 2.3, 48.8))


def test_a_file_that_is_no_topojson_is_refused() -> None:
    shapes: tuple[Any, ...] = (
        {},
        [],
        {"transform": {"scale": [1, 1], "translate": [0, 0]}, "arcs": 3},
    )
    for wrong in shapes:
        with pytest.raises(FormatError):
            polygons(wrong)


def test_missing_assets_are_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    monkeypatch.setattr(land_module, "VENDOR", tmp_path)
    land_module._read.cache_clear()
    land_module.land.cache_clear()
    with pytest.raises(Exception, match="base map is missing") as caught:
        land((0.0, 0.0, 1.0, 1.0), 0.1)
    assert "build_assets" in caught.value.advice  # type: ignore[attr-defined]


def test_a_view_is_what_the_page_shows_at_first() -> None:
    box = (37.5, 47.9, 38.9, 48.8)
    assert embedded(map_page(sample(), view=box))["box"] == list(box)
    across = (179.0, -17.5, 181.0, -16.0)
    page = embedded(map_page(NIGHT, view=across))
    assert page["box"] == list(across)
    assert all(179 < a["at"][1] < 181 for row in page["rows"] for a in row["places"])
