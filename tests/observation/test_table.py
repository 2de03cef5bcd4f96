"""Rows of other people's tables: nothing is lost, nothing is invented, bad rows say why."""

import csv
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.errors import FormatError, InputError
from fieldapp.observation import table
from fieldapp.observation.mapping import parse_mapping, recognise
from fieldapp.observation.values import Count
from fieldapp.paths import RESOURCES
from fieldapp.store.foreign import gazetteer as places
from tests.support.stored_rows import vocabulary

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
VOCABULARY = vocabulary()
MAPPINGS = [
    parse_mapping(path.read_text("utf-8")) for path in sorted((RESOURCES / "tables").glob("*.toml"))
]
PUBLISHED = Path(__file__).parents[3] / "shared" / "data" / "smm"


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def gazetteer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[places.Gazetteer]:
    path = tmp_path_factory.mktemp("places") / "places.sqlite"
    places.build(path, places.read_csv(RESOURCES / "demo" / "places.csv"))
    with places.open_gazetteer(path.read_bytes()) as found:
        yield found


def _read(row: dict[str, str], gazetteer: places.Gazetteer | None = None) -> table.ParsedRow:
    mapping = recognise(list(row), MAPPINGS)
    return table.row(row, mapping, vocabulary=VOCABULARY, gazetteer=gazetteer, now=NOW)


def _as_told(count: Count | None) -> tuple[int | None, int | None]:
    return (count.low, count.high) if count else (None, None)


def _check_published(row: dict[str, str], gazetteer: places.Gazetteer) -> None:
    """Every cell of a published observation is in what was understood of it."""
    seen = _read(row, gazetteer).observation
    assert dict(seen.as_typed) == {name: text for name, text in row.items() if text.strip()}
    assert seen.means or not row["means"]
    assert bool(seen.what or seen.steps) == bool(row["observation"])
    if row["count_min"] and row["count_kind"] == "exact":
        assert _as_told(seen.count) == (int(row["count_min"]), int(row["count_max"]))
    if row["dist_min_km"] and row["dist_max_km"]:
        assert seen.distance
        told = [float(row[name]) * 1000 for name in ("dist_min_km", "dist_max_km")]
        assert seen.distance.low_m in (None, told[0])
        assert seen.distance.high_m in (None, told[1])
    if row["start_local"]:
        assert seen.time
        assert seen.time.zone == "Europe/Kyiv"
    assert seen.post
    assert row["position"] in (seen.post.name, seen.post.reference)


def test_the_samples_lose_nothing(gazetteer: places.Gazetteer) -> None:
    rows = _rows(RESOURCES / "demo" / "observations.csv")
    assert len(rows) > 50
    for row in rows:
        _check_published(row, gazetteer)


@pytest.mark.skipif(not PUBLISHED.is_dir(), reason="the published tables are not on this machine")
def test_the_published_observations_lose_nothing(gazetteer: places.Gazetteer) -> None:
    rows = _rows(PUBLISHED / "observations.csv")
    for row in rows:
        _check_published(row, gazetteer)


@pytest.mark.skipif(not PUBLISHED.is_dir(), reason="the published tables are not on this machine")
@pytest.mark.parametrize("name", ["freedom", "weapons", "allegations", "own_assets"])
def test_the_other_published_tables_are_read(name: str, gazetteer: places.Gazetteer) -> None:
    for path in PUBLISHED.glob(f"*{name}*.csv"):
        for row in _rows(path):
            seen = _read(row, gazetteer).observation
            assert dict(seen.as_typed) == {name: text for name, text in row.items() if text.strip()}


def _sample(**cells: str) -> dict[str, str]:
    return _rows(RESOURCES / "demo" / "observations.csv")[0] | cells


@pytest.mark.parametrize(
    ("weapon", "codes"),
    [
        ("ДШК", ["hmg"]), ("АГС-17", ["agl"]), ("САУ", ["sp_howitzer"]),
        ("ДШК, АГС", ["hmg", "agl"]),
        ("зушка", ["aa_cannon"]), ("минометы", ["mortar"]), ("ПТУР", ["atgm"]), ("гармата", []),
    ],
)  # fmt: skip
def test_a_weapon_is_read_as_it_is_written_every_day(weapon: str, codes: list[str]) -> None:
    found = _read(_sample(weapon=weapon)).observation
    assert [each.type for each in found.weapons] == codes


def test_what_is_read_as_it_is_written_every_day() -> None:
    found = _read(_sample(observation="вибухи", assessment="прильоти")).observation
    assert found.what == ("explosion",)
    assert found.assessment == ("impact",)


def test_a_table_that_is_not_known_says_which_are() -> None:
    with pytest.raises(InputError) as found:
        recognise(["a", "b"], MAPPINGS)
    assert found.value.advice
    assert not set("[]'") & set(str(found.value))


def test_totals_are_refused_with_the_reason() -> None:
    mapping = next(each for each in MAPPINGS if each.refuse)
    with pytest.raises(InputError, match="total"):
        table.row({"a": "1"}, mapping, vocabulary=VOCABULARY, gazetteer=None, now=NOW)


@pytest.mark.parametrize(
    ("cells", "field"),
    [
        ({"start_local": "2018-09-15T06:00", "end_local": "2018-09-14T18:00"}, "end_local"),
        ({"area_note": "a\x00b"}, "area_note"),
        ({"area_note": "a" * 9000}, "area_note"),
    ],
)
def test_what_cannot_be_stored_truthfully_is_refused(cells: dict[str, str], field: str) -> None:
    with pytest.raises(InputError) as found:
        _read(_sample(**cells))
    assert found.value.field == field


@pytest.mark.parametrize(
    ("cells", "field"),
    [
        ({"direction_text": "towards the hill"}, "directions"),
        ({"distance_text": "not far", "dist_min_km": "", "dist_max_km": ""}, "distance"),
        ({"count_text": "lots", "count_min": "", "count_max": "", "count_kind": ""}, "count"),
        ({"weapon": "death ray"}, "weapons"),
        ({"count_text": "12", "count_min": "29", "count_max": "29"}, "count"),
    ],
)
def test_what_is_not_understood_is_warned_about_and_kept(cells: dict[str, str], field: str) -> None:
    row = _sample(**cells)
    found = _read(row)
    assert field in {odd.field for odd in found.warnings}
    assert dict(found.observation.as_typed) == {k: v for k, v in row.items() if v.strip()}


@given(
    st.dictionaries(
        st.sampled_from(sorted(_sample())),
        st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
        | st.sampled_from(["3-5km", "NE", "29", "2018-09-14T18:00", "about 5", "tank; mortar"]),
    )
)
def test_any_cell_is_understood_kept_or_refused(cells: dict[str, str]) -> None:
    row = _sample(**cells)
    try:
        found = _read(row)
    except InputError as e:
        assert str(e)  # noqa: PT017 - either outcome is right
        return
    kept = {k: v.replace("\r\n", "\n") for k, v in row.items() if v.strip()}
    assert dict(found.observation.as_typed) == kept


HEAD = 'name = "x"\ntitle = "x"\nrequires = ["a"]\n'


@pytest.mark.parametrize(
    "text",
    [
        "",
        "name = 1",
        "not toml",
        HEAD + 'kind = "nothing"\n',
        HEAD + 'kind = "watch"\nmore = 1\n',
        HEAD + 'kind = "watch"\n[fields]\ncount_of = { column = "a" }\n',
        HEAD + 'kind = "watch"\n[fields]\ndistance = { column = "a" }\n',
        HEAD + "kind = [[]]\n",
        HEAD + 'kind = "watch"\nfields = 1\n',
        HEAD + 'kind = "watch"\n[fields]\nnote = ["a"]\n',
        'name = "x"\nrequires = 1\nkind = "watch"\n',
        "a = " + "[" * 5000 + "]" * 5000,
    ],
)
def test_a_wrong_mapping_is_refused(text: str) -> None:
    with pytest.raises(FormatError):
        parse_mapping(text)
