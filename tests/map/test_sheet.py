"""The printed map: true to scale anywhere, honest about what is not on it, and text stays text."""

import io
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from pyproj import Geod

from fieldapp.errors import InputError
from fieldapp.map.page import aggregated
from fieldapp.map.sheet import sheet as sheet_
from fieldapp.map.sheet.furniture import FORMS, SWATCHES, map_size
from fieldapp.map.sheet.projection import Frame, around
from fieldapp.map.sheet.sheet import sheet
from fieldapp.map.sheet.typesetting import drawn
from fieldapp.map.sheet.typst import pdf, png
from fieldapp.map.symbols import colours, outlines
from fieldapp.observation.measure import leg
from fieldapp.observation.notation.position import GazetteerPlace
from fieldapp.observation.observation import FIELDS_OF_KIND, Observation
from fieldapp.observation.values import Place
from fieldapp.store.records.observations import ObservationRow
from fieldapp.wording.observation_text import words
from tests.support.stored_rows import HOSTILE, MADE_AT, NIGHT, heard, sample, stored, vocabulary

needs_poppler = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="needs pdftotext: apt-get install poppler-utils"
)
ZONE = {
    "type": "FeatureCollection",
    "features": [
        {
            "type": "Feature",
            "properties": {"name": "Zone 3", "owner": "a partisan label"},
            "geometry": {
                "type": "Polygon",
                "coordinates": [[[38.3, 48.5], [38.6, 48.5], [38.6, 48.7], [38.3, 48.5]]],
            },
        }
    ],
}


def made(rows: list[ObservationRow], **options: Any) -> dict[str, Any]:
    told: dict[str, Any] = {
        "heading": "Observations", "made_at": MADE_AT, "vocabulary": vocabulary(),
        "classification": "MISSION INTERNAL",
    }  # fmt: skip
    return sheet(rows, **(told | options))


def at(lat: float, lon: float, name: str = "P") -> Place:
    return Place(name=name, lat_e7=round(lat * 1e7), lon_e7=round(lon * 1e7), source="map")


def text_of(raw: bytes, folder: Path) -> str:
    path = folder / "sheet.pdf"
    path.write_bytes(raw)
    command = ["pdftotext", "-layout", str(path), "-"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def figures(values: dict[str, Any]) -> dict[str, str]:
    return dict(values["figures"])


# --- Where things are.


@pytest.mark.slow
@settings(max_examples=40)
@given(st.floats(-180, 180), st.floats(-90, 90), st.floats(0, 360), st.floats(10_000, 300_000))
def test_a_millimetre_on_paper_is_the_scale_in_nature_anywhere_on_earth(
    lon: float, lat: float, bearing: float, metres: float
) -> None:
    ends = np.array([(lon, lat), Geod(ellps="WGS84").fwd(lon, lat, bearing, metres)[:2]])
    plane, box = around(ends)
    view = Frame.about(plane, box, map_size("a4"), 500_000)
    (x1, y1), (x2, y2) = view.points(ends)
    on_paper = np.hypot(x2 - x1, y2 - y1) / 1000 * view.scale
    assert on_paper == pytest.approx(leg(tuple(ends[0]), tuple(ends[1])).metres, rel=3e-4)


@pytest.mark.slow
@settings(max_examples=40)
@given(st.floats(-180, 180), st.floats(-89.9, 89.9), st.floats(5, 200), st.floats(5, 150))
def test_the_arrow_points_north_where_it_stands(lon: float, lat: float, x: float, y: float) -> None:
    plane, box = around(np.array([(lon, lat)]))
    view = Frame.about(plane, box, map_size("a4"), 250_000)
    turned = view.north_at(x, y)
    here = (view.left + x / 1000 * view.scale, view.top - y / 1000 * view.scale)
    there = np.array([here]) + 500 * np.array(
        [np.sin(np.radians(turned)), np.cos(np.radians(turned))]
    )
    start, end = plane.lonlat(np.array([here]))[0], plane.lonlat(there)[0]
    if abs(start[1]) < 89.9:
        bearing = leg(tuple(start), tuple(end)).bearing
        assert min(bearing, 360 - bearing) < 0.5


def test_a_region_over_a_pole_or_the_antimeridian_is_whole() -> None:
    plane, box = around(np.array([(45.0, 89.9), (-120.0, 89.5)]))
    west, _, east, north = Frame.about(plane, box, map_size("a4"), 600_000).region
    assert (east - west, north) == (360, 90)
    plane, box = around(np.array([(179.9, -16.8), (-179.8, -16.8)]))
    west, _, east, _ = Frame.about(plane, box, map_size("a4"), 150_000).region
    assert east - west < 1
    assert west < 180 < east or west < -180 < east


def test_everything_fits_the_frame_and_the_scale_is_round() -> None:
    for rows in (sample(), NIGHT):
        values = made(rows)
        assert "Outside" not in str(values["figures"])
        (scale,) = [text for name, text in values["facts"] if name == "Scale"]
        number = int(re.sub(r"\D", "", scale.partition("(")[0].partition(":")[2]))
        assert number / 10 ** (len(str(number)) - 1) in sheet_.NICE


def test_one_post_alone_shows_its_surroundings() -> None:
    values = made([stored(heard(distance=None, directions=()))])
    assert "1 : 25\u00a0000 (A4)" in [text for _, text in values["facts"]]
    assert all(drawn(text) == text for fact in values["facts"] for text in fact)


def test_what_lies_too_far_apart_or_nowhere_is_told_in_words() -> None:
    far = [stored(heard(post=at(0, 0)), 1), stored(heard(post=at(1, 179)), 2)]
    with pytest.raises(InputError) as caught:
        made(far)
    assert "--view" in caught.value.advice
    with pytest.raises(InputError, match="has a place"):
        made([stored(heard(post=Place(name="Камера 7")))])
    assert made(far, box=(-1.0, -1.0, 1.0, 1.0))["figures"][-1] == ["Outside this sheet", "1"]


def test_an_empty_selection_shows_the_zones_or_the_missions_places() -> None:
    assert figures(made([], zones=ZONE)) == {"Observations counted": "0"}
    town = GazetteerPlace(name="Donetsk", names={}, lat_e7=480030000, lon_e7=378050000)
    assert "Donetsk" in [label["text"] for label in made([], places=[town])["labels"]]


# --- What the sheet says.


def test_totals_count_what_is_in_force_and_tell_the_rest_apart() -> None:
    assert figures(made(sample())) == {
        "Observations counted": "8",
        "Parties' statements": "1",
        "Retracted or replaced, in grey": "2",
        "Without a place on the map": "1",
    }
    legend = made(sample())["legend"]
    assert [line["figure"] for line in legend if line["text"] == "ceasefire violation"] == ["3"]


def test_the_legend_explains_what_is_drawn_and_nothing_else() -> None:
    def explained(values: dict[str, Any]) -> set[str]:
        return {line["text"] for line in values["legend"] if not line["figure"]}

    word = words("en")
    beside = stored(heard(post=at(48.4351, 38.2211, "beside")), 99)
    void = stored(heard(), 98, reason="contradicts")
    house = stored(heard(post=Place(name="Mill")), 97, placed=at(48.0, 38.9, "Mill"))
    everything = explained(made([*sample(), beside, void, house], zones=ZONE))
    assert everything == {word[n] for n in SWATCHES}
    assert explained(made([stored(heard())])) == {word["post"], word["sector"]}


def test_what_headquarters_placed_stands_in_a_house_and_is_no_place_of_the_record() -> None:
    post = Place(name="Old mill", lat_e7=481000000, lon_e7=382000000, source="typed")
    told_by_name = stored(heard(post=Place(name="Old mill"), directions=()), placed=post)
    values = made([told_by_name])
    assert values["nowhere"]["rows"] == []
    assert words("en")["placed"] in {line["text"] for line in values["legend"]}
    told = stored(heard(post=at(48.5, 38.5, "Camp"), directions=()), placed=post)
    assert [role for role, _ in told.places] == ["post"], "what it tells itself holds"


def test_too_many_sectors_are_left_out_and_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet_, "MAX_SHAPES", 2)
    values = made(sample())
    assert values["notes"] == [words("en")["left_out"]]
    assert words("en")["sector"] not in [line["text"] for line in values["legend"]]


def test_more_rows_than_a_sheet_takes_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(aggregated.MOST, ".pdf", 2)
    with pytest.raises(InputError, match="too many"):
        made(sample())


def test_posts_that_stand_together_are_one_pin_with_their_number() -> None:
    rows = [stored(heard(post=at(48.4 + n / 1e5, 38.2), distance=None, directions=()), n)
            for n in range(7)]  # fmt: skip
    rows.append(stored(heard(post=at(49.4, 38.2)), 8))
    assert [label["text"] for label in made(rows)["labels"] if label["text"] == "7"] == ["7"]


def test_names_do_not_run_into_each_other() -> None:
    towns = [
        GazetteerPlace(name=f"Town {n}", names={}, lat_e7=483000000 + n * 20_000, lon_e7=385000000)
        for n in range(60)
    ]
    values = made(sample(), places=towns)
    named = [label for label in values["labels"] if label["text"].startswith("Town")]
    assert 3 < len(named) < 60
    for anchor in ("left", "right"):
        ys = sorted(label["y"] for label in named if label["anchor"] == anchor)
        assert min(np.diff(ys)) > 2


def test_every_kind_has_a_symbol_and_a_colour() -> None:
    assert set(FIELDS_OF_KIND) <= set(outlines())
    assert set(FIELDS_OF_KIND) <= set(colours())


# --- PDF and PNG.


def test_the_same_sheet_gives_the_same_bytes() -> None:
    values = made(sample())
    assert pdf(values, MADE_AT) == pdf(made(sample()), MADE_AT)


@pytest.mark.parametrize("form", FORMS)
def test_an_image_has_the_size_of_its_paper(form: str) -> None:
    image = Image.open(io.BytesIO(png(made(sample(), form=form), MADE_AT)))
    width, height = FORMS[form]
    assert image.size == pytest.approx((width / 25.4 * 200, height / 25.4 * 200), abs=1)
    assert len(image.convert("RGB").getcolors(1 << 24) or ()) > 50


@needs_poppler
def test_words_of_the_pdf_are_text_and_shapes_are_vectors(tmp_path: Path) -> None:
    raw = pdf(made(sample(), zones=ZONE, language="uk", heading="Доба"), MADE_AT)
    text = text_of(raw, tmp_path)
    assert text.count("MISSION INTERNAL") >= 2
    for told in ("Доба", "Zone 3", "Світлодарськ", "1 : 750", "Камера 7", "2026-03-02 19:30 UTC"):
        assert told in text, told
    assert "partisan" not in text
    images = subprocess.run(
        ["pdfimages", "-list", str(tmp_path / "sheet.pdf")],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    assert len(images.splitlines()) == 2, "a heading and no image"


MARKUP = '#panic("ran") $x^2$ *bold* _it_ @ref <label> #include "/etc/passwd" [a](b) \\u{202e} ```'


@needs_poppler
def test_markup_and_hostile_text_stay_text_on_paper(tmp_path: Path) -> None:
    place = at(48.3, 38.9, MARKUP)
    rows = [stored(heard(post=place)), stored(heard(post=Place(name=HOSTILE)), 2)]
    values = made(rows, heading=MARKUP, classification=HOSTILE, selection=MARKUP)
    text = text_of(pdf(values, MADE_AT), tmp_path)
    assert '#panic("ran") $x^2$ *bold* _it_ @ref' in text
    assert "<script>window.ran" in text
    assert "\u202e" not in text
    assert "root:" not in text


@needs_poppler
def test_what_has_no_place_is_listed_behind_the_map(tmp_path: Path) -> None:
    nowhere = [stored(Observation(kind="watch", post=Place(name=f"Камера {n}")), n)
               for n in range(100, 200)]  # fmt: skip
    text = text_of(pdf(made([*sample(), *nowhere]), MADE_AT), tmp_path)
    assert "Without a place on the map (101)" in text
    assert all(f"Камера {n}" in text for n in range(100, 200))
