"""Copies tell of free text what the mission's lists have, wherever the text stands."""

from dataclasses import replace
from typing import Any

import pytest

from fieldapp.errors import FormatError
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Place, Weapon
from fieldapp.report.daily import edition_copies
from fieldapp.report.daily.edition_proposal import RELEASE_DEFAULT
from fieldapp.report.daily.release_policy import (
    OUTSIDE_READERS,
    WITHHELD,
    check_coarser,
    parse_policy,
    withheld_cells,
)
from fieldapp.report.daily.report_changes import changes
from fieldapp.report.daily.report_content import ContentRow, ReportContent, as_json
from tests.report.daily.test_printed_report import content, moment, words
from tests.support.mission_lists import mission_lists
from tests.verification.test_counting import fired

SECRET = "Kilo team"
POLICY = parse_policy(RELEASE_DEFAULT.read_bytes())
KNOWN = Weapon(type="mlrs", calibre=12200, model="BM-21")
SHOT = fired("29", time=moment(), region="Luhansk", weapons=(KNOWN,))


def copy(made_of: ReportContent, audience: str) -> ReportContent:
    lists = mission_lists(is_settlement=lambda name: name == "Lyman", parties=("North",))
    tree = edition_copies.full_tree(made_of, POLICY, lists, bytes(32))
    return edition_copies.copy_files(made_of, tree, POLICY, audience)[0]


def violation(*weapons: Weapon, audience: str = "public") -> ContentRow:
    made_of = content([replace(SHOT, weapons=weapons)])
    (row,) = copy(made_of, audience).section("violations")
    return row


@pytest.mark.parametrize("audience", OUTSIDE_READERS)
def test_a_model_that_no_list_has_is_left_out_and_the_weapon_stays(audience: str) -> None:
    shown = violation(KNOWN, Weapon(type="mortar", model=SECRET), audience=audience)
    assert shown.cells["weapons"] == '122mm mlrs "BM-21"; mortar'
    assert violation(Weapon(type="kilo_team")).cells["weapons"] == WITHHELD
    assert violation().cells["weapons"] is None


@pytest.mark.parametrize("audience", OUTSIDE_READERS)
def test_totals_and_statements_name_regions_and_parties_of_the_lists_alone(audience: str) -> None:
    told = Observation(kind="statement", time=moment(), note="it was the others")
    made_of = content(
        [SHOT, replace(SHOT, region=SECRET)],
        {"statement": [replace(told, party="North"), replace(told, party=SECRET)]},
    )
    seen = copy(made_of, audience)
    assert [row.cells["region"] for row in seen.section("totals")] == [WITHHELD, "Luhansk", "all"]
    assert {row.cells["party"] for row in seen.section("statements")} == {"North", WITHHELD}
    assert SECRET not in str(words(seen)) + as_json(seen).decode()


@pytest.mark.parametrize("audience", OUTSIDE_READERS)
def test_what_changed_tells_no_free_text(audience: str) -> None:
    before, after = content([SHOT]), content([replace(SHOT, region=SECRET, hedge="kilo_team")])
    seen = copy(ReportContent((*after.sections, changes(before, after))), audience)
    said = as_json(seen).decode()
    assert SECRET not in said
    assert "kilo_team" not in said
    assert '"Luhansk"' in said, "what was told before is of the list"
    assert withheld_cells(seen)


def test_a_coarser_text_that_says_more_than_its_cell_is_refused() -> None:
    told = {"violations/1/weapons": '122mm mlrs "BM-21"; mortar "x"', "violations/1/region": "A"}
    for good in (None, '122mm mlrs "BM-21"; mortar', told["violations/1/weapons"]):
        check_coarser(told, "violations/1/weapons~listed", good)
    for wrong in (
        '122mm mlrs "BM-30"; mortar',
        "mlrs; mortar",
        "",
        '122mm mlrs; mortar "BM-21" "x"',
    ):
        with pytest.raises(FormatError):
            check_coarser(told, "violations/1/weapons~listed", wrong)
    with pytest.raises(FormatError):
        check_coarser(told, "violations/1/region~listed", "B")


@pytest.mark.parametrize("audience", OUTSIDE_READERS)
@pytest.mark.parametrize(
    "machine",
    [
        {"sensor": "camera"},  # typed as "camera" behind the event: how is not told
        {"sensor": "camera", "means": "saw"},
        {"sensor": "mast_of_the_mission"},
        {"sensor_id": "A-3", "means": "heard"},
        {"gateway": b"1" * 8},
        {"means": "recorded"},
    ],
)
def test_where_a_machine_stands_is_told_to_nobody_outside(
    machine: dict[str, Any], audience: str
) -> None:
    post = Place(name="Lyman")
    made_of = content(
        [replace(SHOT, post=post, **{"means": "", **machine})],
        {
            "weapon": [Observation(kind="weapon", time=moment(), post=post, **machine)],
            "own_asset": [Observation(kind="own_asset", time=moment(), post=post, site=post)],
        },
    )
    seen = copy(made_of, audience)
    assert [row.cells["position"] for row in seen.section("violations")] == [WITHHELD]
    assert [row.cells["post"] for row in seen.section("weapons")] == [WITHHELD]
    (own,) = seen.section("own_assets")
    assert (own.cells["post"], own.cells["site"]) == (WITHHELD, WITHHELD)
    by_people = content([replace(SHOT, post=post, means="heard", sensor="patrol")])
    assert [row.cells["position"] for row in copy(by_people, audience).section("violations")] == [
        "Lyman"
    ]
