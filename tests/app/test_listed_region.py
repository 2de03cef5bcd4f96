"""Region of an observation: that of its place in the mission's list, told with the observation."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from fieldapp.app.entry import draft_reading
from fieldapp.app.entry.draft import Draft
from fieldapp.observation.observation import Observation
from fieldapp.store.foreign.gazetteer import Gazetteer, build, open_gazetteer, read_csv
from tests.support.stored_rows import vocabulary

VOCABULARY = vocabulary()
NOW = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
LIST = """name_latin,kind,admin,latitude,longitude
Svitlodarsk,town,Donetsk,48.4353,38.2205
Popasna,town,Luhansk,48.6333,38.3800
Zaitseve,town,"Donetsk, N of Horlivka",48.3948,38.0295
Zaitseve,village,"Donetsk, S of Bakhmut",48.5268,38.0709
Petrivske,village,Donetsk,48.1,37.9
Petrivske,village,Luhansk,48.2,38.9
Kamianka,,(UA 05),48.2,37.6
Lyman,village,,48.9,37.8
"""


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gazetteer]:
    folder: Path = tmp_path_factory.mktemp("places")
    (folder / "places.csv").write_text(LIST, "utf-8")
    build(folder / "places.sqlite", read_csv(folder / "places.csv"))
    with open_gazetteer((folder / "places.sqlite").read_bytes()) as opened:
        yield opened


def read(places: Gazetteer, line: str, **of_draft: Any) -> Observation:
    seen = draft_reading.understand(
        Draft(line=line, **of_draft), now=NOW, zone="Europe/Kyiv", vocabulary=VOCABULARY,
        gazetteer=places,
    ).observation  # fmt: skip
    assert seen
    return seen


@pytest.mark.parametrize(
    ("post", "region"),
    [
        ('@"Svitlodarsk"', "Donetsk"),
        ("@Popasna", "Luhansk"),
        ('@"Petrivske, Luhansk"', "Luhansk"),
        ('@"Petrivske, Luhansk region"', "Luhansk"),
        ('@"Petrivske = 48.2, 38.9"', ""),  # of two regions: the name does not tell which
        ('@"Zaitseve = 48.39, 38.03"', "Donetsk"),  # of one, whichever is meant
        ('@"Kamianka"', ""),  # a code is no name
        ("@Lyman", ""),  # the list has none
        ('@"OP 3"', ""),
        ('@"3 km NE of Svitlodarsk"', ""),  # across the border, maybe
        ("@48.4353,38.2205", ""),
        ('@Svitlodarsk site="Svitlodarsk"', "Donetsk"),
        ('@Svitlodarsk site="a wood"', "Donetsk"),
        ('@Svitlodarsk site="Popasna"', ""),  # told of two regions
        ('site="Popasna"', "Luhansk"),
        ("", ""),
    ],
)
def test_a_typed_line_has_the_region_of_its_place(
    places: Gazetteer, post: str, region: str
) -> None:
    assert read(places, f"29 explosions 3-6km SE 1412 {post}").region == region


def test_a_region_that_is_told_stands(places: Gazetteer) -> None:
    assert read(places, "3 expl @Popasna region=Donetsk").region == "Donetsk"
    assert read(places, "3 expl @Popasna region=?").region == ""
    line = "3 expl @Popasna"
    assert read(places, line, edits={"region": "Donetsk"}).region == "Donetsk"
    assert read(places, line, edits={"region": "?"}).region == ""
    assert read(places, line, edits={"region": ""}).region == ""


def test_a_post_that_is_carried_or_put_into_the_form_has_it_too(places: Gazetteer) -> None:
    assert read(places, "3 expl", carried={"post": "Svitlodarsk"}).region == "Donetsk"
    line = "3 expl @Svitlodarsk"
    assert read(places, line, edits={"post": "Popasna"}).region == "Luhansk"


def test_a_watch_has_it_and_the_word_of_a_party_does_not(places: Gazetteer) -> None:
    assert read(places, "watch: 1000-1200 @Svitlodarsk").region == "Donetsk"
    assert read(places, 'statement: site="Popasna" party="armed formations"').region == ""


def test_a_region_that_is_not_the_list_s_is_told_before_it_is_signed(places: Gazetteer) -> None:
    def warned(line: str, **of_draft: Any) -> list[str]:
        found = draft_reading.understand(
            Draft(line=line, **of_draft), now=NOW, zone="Europe/Kyiv", vocabulary=VOCABULARY,
            gazetteer=places,
        ).warnings  # fmt: skip
        return [str(each.message) for each in found if each.field == "region"]

    line = "3 expl SE 3km heard 1412 @Popasna"
    (said,) = warned(line, edits={"region": "Donetsk"})
    assert said.endswith("another region for this place: 'Luhansk'.")
    assert warned(f"{line} region=Donetsk")
    assert not warned(line)
    assert not warned(f"{line} region=?")
    assert not warned(f'{line} site="Svitlodarsk" region=Donetsk'), "it is told of both"
    assert not warned("3 expl SE 3km heard 1412 @Lyman region=Donetsk"), "the list has none"


def test_a_correction_changes_the_region_with_the_place_alone(places: Gazetteer) -> None:
    base = read(places, "3 expl @Svitlodarsk", edits={"region": "as agreed"})
    known = {"base": base, "target": b"1" * 32, "reason": "again"}
    assert read(places, "", edits={"count": "4"}, **known).region == "as agreed"
    assert read(places, "", edits={"post": "Popasna"}, **known).region == "Luhansk"
    assert read(places, "", edits={"post": "OP 3"}, **known).region == ""
    assert read(places, "4 expl @Popasna", **known).region == "Luhansk"
