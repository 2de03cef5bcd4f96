"""Coordinates in copies: whole in headquarters' own, a square of 5 km or nothing outside."""

import pytest
import shapely

from fieldapp.errors import FormatError, InputError
from fieldapp.observation.measure import area
from fieldapp.observation.notation.squares import corners, square_of
from fieldapp.observation.values import Place
from fieldapp.report.daily import content_tree, edition_copies
from fieldapp.report.daily.edition_proposal import RELEASE_DEFAULT
from fieldapp.report.daily.release_policy import (
    WITHHELD,
    check_coarser,
    lone_rows,
    parse_policy,
    released,
)
from fieldapp.report.daily.report_content import ReportContent
from tests.report.daily.test_printed_report import content, moment, words
from tests.support.mission_lists import mission_lists
from tests.verification.test_counting import fired

POST, SITE = "48.4353127, 38.2205391", "48.4911274, 38.1799123"
SQUARE = "48.450 to 48.500, 38.175 to 38.250"


def at(position: str) -> Place:
    lat, lon = (int(each.replace(".", "")) for each in position.split(", "))
    return Place(lat_e7=lat, lon_e7=lon, source="typed")


def fired_at_a_site() -> ReportContent:
    return content([fired("29", time=moment(), post=at(POST), site=at(SITE))])


@pytest.mark.parametrize("lat", [-89, -48, -1, 0, 48, 70])
@pytest.mark.parametrize("lon", [-180, -38, 0, 38, 179])
def test_a_square_holds_its_place_and_is_about_five_kilometres(lat: int, lon: int) -> None:
    square = square_of(f"{lat}.{1234567}, {lon}.{7654321}")
    assert square is not None
    south, north, west, east = corners(square) or (0, 0, 0, 0)
    told = [float(f"{lat}.1234567"), float(f"{lon}.7654321")]
    assert south <= told[0] < north
    assert west <= told[1] < east
    assert abs(lat) > 80 or 24e6 < area(shapely.box(west, south, east, north)) < 38e6
    assert square_of(f"{south:.7f}, {west:.7f}") == square, "the same for all that lies in it"


def test_what_is_no_place_has_no_square() -> None:
    assert square_of("Zolote") is None
    assert square_of("48.4, 38.2") is None
    assert corners("Zolote") is None


def test_a_copy_tells_the_square_of_an_event_and_nothing_of_the_post() -> None:
    made_of, policy = fired_at_a_site(), parse_policy(RELEASE_DEFAULT.read_bytes())
    whole = edition_copies.full_tree(made_of, policy, mission_lists(), bytes(32))
    for audience in ("parties", "public"):
        seen, copy = released(made_of, whole, policy, audience)
        (row,) = seen.section("violations")
        assert (row.cells["site_at"], row.cells["position_at"]) == (SQUARE, WITHHELD)
        assert content_tree.root(copy) == content_tree.root(whole)
        assert "38.2205" not in str(content_tree.as_json(copy))
        assert "48.4911" not in str(content_tree.as_json(copy))
        (line,) = words(seen)["tables"][0]["rows"]
        assert line[2] == WITHHELD, "it is known, and not told"
        assert line[3].startswith("48.450 to 48.500")
        assert lone_rows(seen) == 1, "alone in its square and hour"
    (line,) = words(made_of)["tables"][0]["rows"]
    assert (line[2], line[3]) == (POST, SITE), "a post without a name has its coordinates"


def test_a_square_of_another_place_is_refused() -> None:
    cells = {"violations/1/site_at": SITE, "heading/1/zone": "UTC"}
    check_coarser(cells, "violations/1/site_at~square", SQUARE)
    with pytest.raises(FormatError):
        check_coarser(cells, "violations/1/site_at~square", SITE)
    with pytest.raises(InputError):
        parse_policy(b'version = 1\n[violations]\nnumber = ["square", "square"]\n')
