"""X and Y in columns: read in the grid that the table names, asked about where it names none."""

import pytest

from fieldapp.observation.table import ParsedRow
from tests.observation.test_table_of_a_form import read, troubles

XY = 'post = { column = "where", east = "X", north = "Y", grid = "EPSG" }'
WHERE = (484353000, 382205000)


def near(found: ParsedRow) -> bool:
    post = found.observation.post
    assert post is not None
    assert post.lat_e7 is not None
    assert post.lon_e7 is not None
    return abs(post.lat_e7 - WHERE[0]) < 200 and abs(post.lon_e7 - WHERE[1]) < 200


@pytest.mark.parametrize(
    ("x", "y", "grid"),
    [
        ("38.2205", "48.4353", "4326"),
        ("38,2205", "48,4353", "EPSG:4326"),
        ("38.2205", "48.4353", "WGS 84"),
        ("442343.86", "5364977.31", "32637"),
        ("442344", "5364977", "EPSG:32637"),
        ("442344", "5364977", "37U"),
        ("442344", "5364977", "WGS 84 / UTM zone 37N"),
        ("4254686.6", "6179581.2", "3857"),
    ],
)
def test_x_and_y_are_read_in_the_named_grid(x: str, y: str, grid: str) -> None:
    found = read(XY, None, X=x, Y=y, EPSG=grid)
    assert troubles(found) == set()
    assert near(found)


@pytest.mark.parametrize(
    ("x", "y", "grid", "word"),
    [
        ("442342", "5364972", "", "does not name"),
        ("38.2205", "48.4353", "", "longitude and latitude"),
        ("7442342", "5364972", "28407", "not read"),  # SK-42
        ("442342", "5364972", "SK-42", "not read"),
        ("5364972", "442342", "32637", "exchanged"),
        ("442342", "", "32637", "not a number"),
        ("0", "0", "4326", "0, 0"),
        ("48.4353", "138.2205", "4326", "no such place"),
    ],
)
def test_what_no_grid_tells_is_asked_and_kept_as_typed(
    x: str, y: str, grid: str, word: str
) -> None:
    found = read(XY, None, X=x, Y=y, EPSG=grid)
    assert found.observation.post is None
    assert word in " ".join(str(each.message) for each in found.warnings)
    assert dict(found.observation.as_typed)["X"] == x


def test_metres_in_columns_of_degrees_are_told() -> None:
    fields = 'post = { latitude = "lat", longitude = "lon" }'
    found = read(fields, None, lat="5364972", lon="442342")
    assert found.observation.post is None
    assert "no degrees" in " ".join(str(each.message) for each in found.warnings)
