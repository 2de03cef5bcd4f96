"""Links and totals by command: what is one event, how many there were, and how to undo it."""

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fieldapp.verification.suggested import suggestions
from tests.cli.conftest import Field, enrol
from tests.cli.test_headquarters_signs import carried

Enrol = Callable[..., str]
SMM = Path(__file__).parents[3] / "shared" / "data" / "smm"
DAY = ("--day", "2018-09-15")


@pytest.fixture
def team(field: Field, root_hash: str) -> Field:
    """Two monitors and two officers, in a mission whose level allows links."""
    people = (
        ("Lynx", "monitor"), ("Otter", "monitor"),
        ("Owl", "supervisor"), ("Heron", "verification_officer"),
    )  # fmt: skip
    field.step(staffed, root_hash, people)
    return field


def staffed(
    field: Field,
    root_hash: str,
    people: tuple[tuple[str, str], ...],
    approvers: tuple[str, ...] = (),
) -> None:
    """Laptops are enrolled and known at headquarters, in a mission of the newest format level."""
    for name, role in people:
        enrol(field, root_hash, name, role)
        for _ in range(2):
            carried(field, name)
    for name in approvers:
        field.run("hq", "hub", "approver", name)
    raise_level(field, *(name for name, _ in people))


def raise_level(field: Field, *names: str) -> None:
    field.run("hq", "hub", "format-level", "2")
    field.run("hq", "hub", "publish", field.stick / "fieldapp-pack")
    for name in names:
        field.run(name, "install-pack", field.stick)


def logged(field: Field, name: str, told: str) -> str:
    line = f"{told} expl SE 3-6km heard 15 Sep 2018 14:12"
    hash_ = field.run(name, "log", line, "--at", "Svitlodarsk").stdout.split()[1]
    carried(field, name)
    carried(field, "Owl")
    return hash_


def linked(field: Field, *typed: str, by: str = "Owl") -> str:
    told = field.run(by, "link", *typed, "--reason", "one event").stdout
    carried(field, by)
    return told.split()[1].rstrip(":")


def total(field: Field, name: str, *options: str, of: tuple[str, ...] = DAY) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(field.run(name, "total", *of, *options, "--json").stdout)
    return found


def bounds(members: dict[str, Any]) -> tuple[int, int | None, int]:
    return members["at_least"], members["at_most"], members["best"]


def test_a_link_counts_events_once_and_is_undone(team: Field) -> None:
    a, b = logged(team, "Lynx", "29"), logged(team, "Otter", "about 25")
    assert bounds(total(team, "hq")) == (51, 57, 54)
    before = total(team, "hq")["basis"]["size"]
    link = linked(team, "overlap", a, b)
    assert bounds(total(team, "hq")) == bounds(total(team, "Owl")) == (29, 57, 29)
    assert bounds(total(team, "hq", "--as-of", str(before))) == (51, 57, 54)
    assert len(team.rows("hq")) == 2, "the records stay as they are"
    told = team.run("Owl", "unlink", link, "--reason", "two places").stdout
    assert "is withdrawn" in told
    carried(team, "Owl")
    assert bounds(total(team, "hq")) == (51, 57, 54)
    listed = [json.loads(line) for line in team.run("hq", "links", "--json").stdout.splitlines()]
    assert [each["why_not"] for each in listed] == ["withdrawn", None]
    assert listed[0]["members"][0].startswith(a)
    assert "already" in str(team.refused("Owl", "unlink", link, "--reason", "again"))
    assert team.run("hq", "store", "rebuild").stdout


def test_a_total_says_what_it_rests_on(team: Field) -> None:
    logged(team, "Lynx", "5")
    found = total(team, "hq")
    assert found.keys() >= {
        "at_least", "at_most", "best", "rows", "open_rows", "without_figure", "set_apart", "basis",
    }  # fmt: skip
    basis = found["basis"]
    assert (basis["complete"], basis["unlogged"], len(basis["root"])) == (True, 0, 64)
    assert basis["roster"] > 1
    assert len(basis["counting"]) == 64
    of_owl = total(team, "Owl")["basis"]
    assert of_owl["complete"]  # it holds all that headquarters passed on, up to this entry
    assert of_owl["size"] <= basis["size"]
    for name in ("hq", "Owl"):
        assert "As of entry" in team.run(name, "total", *DAY).stdout
    assert "may be missing" in team.run("Lynx", "total", *DAY).stdout
    team.run("Lynx", "log", "7 expl SE 3-6km heard 15 Sep 2018 14:14", "--at", "Svitlodarsk")
    unwatched = team.run("hq", "total", "--day", "2018-09-10").stdout
    assert "Ceasefire violations: none recorded; no watch was signed." in unwatched
    own = total(team, "Lynx")
    assert (bounds(own), own["basis"]["unlogged"]) == ((12, 12, 12), 1)
    assert bounds(total(team, "Lynx", "--as-of", str(own["basis"]["size"]))) == (5, 5, 5)
    assert "entries" in str(team.refused("hq", "total", *DAY, "--as-of", "99999"))


def test_a_floor_names_what_was_not_compared(team: Field, monkeypatch: pytest.MonkeyPatch) -> None:
    logged(team, "Lynx", "5")
    logged(team, "Lynx", "7")
    assert "strong and fair" not in team.run("hq", "total", *DAY).stdout
    monkeypatch.setattr(suggestions, "MOST_OF_FEED", 1)
    told = team.run("hq", "total", *DAY).stdout
    assert "suggestions were overlaps, and 1 not compared too: at least" in told
    assert total(team, "hq")["not_compared"] == 1


def test_an_explanation_goes_down_to_the_hashes(team: Field) -> None:
    a, b, c = (logged(team, "Lynx", told) for told in ("4", "3", "15"))
    link = linked(team, "same", a, b)
    (tree,) = total(team, "hq", "--explain")["explain"]
    (group,) = [each for each in tree["members"] if each["relation"] == "same"]
    assert group["hash"].startswith(link)
    assert {each["hash"][:16] for each in group["members"]} == {a, b}
    assert (bounds(group), bounds(tree)) == ((4, 4, 4), (19, 19, 19))
    assert {each["hash"][:16] for each in tree["members"]} == {link, c}
    words = team.run("hq", "total", *DAY, "--explain").stdout
    assert f"{link} same: 4" in words


def test_an_amendment_and_a_retraction_of_a_member_are_followed(team: Field) -> None:
    a, b = logged(team, "Lynx", "3"), logged(team, "Otter", "2")
    linked(team, "same", a, b)
    line = "4 expl SE 3-6km heard 15 Sep 2018 14:12"
    team.run("Lynx", "amend", a, line, "--reason", "4")
    carried(team, "Lynx")
    size = total(team, "hq")["basis"]["size"]
    assert bounds(total(team, "hq")) == (4, 4, 4)
    team.run("Lynx", "retract", a, "--reason", "own vehicle")
    carried(team, "Lynx")
    assert bounds(total(team, "hq")) == (2, 2, 2)
    assert bounds(total(team, "hq", "--as-of", str(size))) == (4, 4, 4)


def test_a_held_link_says_so_and_takes_force_by_itself(team: Field) -> None:
    a, b, c = (logged(team, "Lynx", told) for told in ("5", "5", "5"))
    first = linked(team, "same", a, b)
    carried(team, "Heron")
    told = team.run("Heron", "link", "same", b, c, "--reason", "one event").stdout
    assert "held: a member is in an earlier link" in told
    carried(team, "Heron")
    assert bounds(total(team, "hq")) == (10, 10, 10)
    team.run("Owl", "unlink", first, "--reason", "not one")
    carried(team, "Owl")
    assert bounds(total(team, "hq")) == (10, 10, 10)
    (held,) = [
        each
        for line in team.run("hq", "links", "--json").stdout.splitlines()
        if (each := json.loads(line))["relation"] and not each["why_not"]
    ]
    assert held["members"][1].startswith(c)


def test_a_link_of_times_that_cannot_meet_is_signed_with_a_caution(team: Field) -> None:
    a, b = logged(team, "Lynx", "5"), logged(team, "Lynx", "5")
    line = "17 expl SE 3-6km heard 23 Nov 2015 14:12"
    late = team.run("Lynx", "log", line, "--at", "Svitlodarsk").stdout.split()[1]
    carried(team, "Lynx")
    carried(team, "Owl")
    for more in (("--try",), ()):
        told = team.run("Owl", "link", "same", a, late, "--reason", "one event", *more)
        assert "CAUTION: these times cannot meet: until 2015-11-23" in told.stderr
    assert "CAUTION" not in team.run("Owl", "link", "same", b, a, "--reason", "x y", "--try").stderr
    where = team.run("Owl", "where", a, late)
    assert "CAUTION: these times cannot meet" in where.stderr
    marked = team.run("Owl", "links").stdout
    assert "in force" in marked
    assert "CAUTION: these times cannot meet" in marked


def test_what_would_never_count_is_not_signed(team: Field) -> None:
    a, b = logged(team, "Lynx", "5"), logged(team, "Otter", "6")
    own = team.run("Owl", "log", "5 expl heard 15 Sep 2018 14:12", "--at", "Svitlodarsk")
    mine = own.stdout.split()[1]
    refused = team.refused("Owl", "link", "same", a, mine, "--reason", "one event")
    assert "nobody links what they logged" in str(refused)
    assert "reason" in str(team.refused("Owl", "link", "same", a, b, "--reason", " "))
    assert "2 to 64" in str(team.refused("Owl", "link", "same", a, "--reason", "one event"))
    assert "whole" in str(team.refused("Owl", "link", "shares", a, b, "--reason", "one event"))
    assert "may not" in str(team.refused("Lynx", "link", "same", a, b, "--reason", "one event"))
    assert "may not" in str(team.refused("hq", "link", "same", a, b, "--reason", "one event"))
    assert "no link" in str(team.refused("Owl", "unlink", a, "--reason", "one event"))
    assert "No links." in team.run("Owl", "links").stdout


def test_links_are_not_signed_before_all_laptops_can_read_them(
    field: Field, enrolled: Enrol
) -> None:
    enrolled("Lynx")
    enrolled("Owl", "supervisor")
    for name in ("Lynx", "Owl"):
        for _ in range(2):
            carried(field, name)
    a, b = logged(field, "Lynx", "5"), logged(field, "Lynx", "6")
    refused = field.refused("Owl", "link", "same", a, b, "--reason", "one event")
    assert "can read this yet" in str(refused)


def test_a_period_tells_what_cannot_be_placed(team: Field) -> None:
    line = '60 expl SE 3-6km heard time="15 Sep 2018 2200-0200"'
    team.run("Lynx", "log", line, "--at", "Svitlodarsk")
    carried(team, "Lynx")
    truce = "16 Sep 2018 00:01"
    before = total(team, "hq", of=("--since", "14 Sep 2018", "--until", truce))
    since = total(team, "hq", of=("--since", truce, "--until", "17 Sep 2018"))
    assert bounds(before) == bounds(since) == (0, 60, 0)
    assert bounds(before["cannot_be_placed"]) == (60, 60, 60)
    assert bounds(total(team, "hq", of=("--since", "14 Sep 2018"))) == (60, 60, 60)
    assert bounds(total(team, "hq", of=("--day", "2018-09-16"))) == (60, 60, 60)


@pytest.mark.parametrize("by", ["what", "weapon", "region", "hour"])
def test_lines_without_brackets_add_up(team: Field, by: str) -> None:
    logged(team, "Lynx", "5")
    line = '82 expl and bursts SE 3-6km heard time="15 Sep 2018 1450-1510"'
    team.run("Lynx", "log", line, "--at", "Svitlodarsk")
    carried(team, "Lynx")
    found = total(team, "hq", "--by", by)
    plain = [each for each in found["by"] if not each["bracketed"]]
    assert sum(each["at_least"] for each in plain) == found["at_least"] == 87
    assert "how many" in team.run("hq", "total", *DAY, "--by", by).stdout


@pytest.mark.skipif(not SMM.is_dir(), reason="../shared/data is not here")
def test_the_published_rows_have_their_total_and_days_add_up(team: Field) -> None:
    table = SMM / "observations.csv"
    team.run("Lynx", "log", "--csv", table)
    carried(team, "Lynx")
    found = total(team, "hq", of=("--since", "1 Jan 2014", "--until", "1 Jan 2026"))
    assert (found["at_least"], found["best"]) == (5138, 5275)
    assert (found["at_most"], found["open_rows"], found["without_figure"]) == (None, 5, 4)
    assert found["set_apart"] == {"demining": {"at_least": 4, "at_most": 4, "best": 4}}
    with table.open(encoding="utf-8", newline="") as file:
        ends = {row["end_local"][:10] for row in csv.DictReader(file)}
    assert len(ends) > 10


def test_what_a_link_does_to_the_total_is_said_before_it_is_signed(team: Field) -> None:
    a, b, c = (
        logged(team, "Lynx", "29"),
        logged(team, "Otter", "about 25"),
        logged(team, "Lynx", "7"),
    )
    tried = team.run("Owl", "link", "overlap", a, b, "--reason", "one event", "--try").stdout
    assert tried == "2 records: 51 to 57, most likely 54 become 29 to 57, most likely 29.\n"
    assert team.run("Owl", "links").stdout == "No links.\n", "nothing was signed"
    link = linked(team, "overlap", a, b)
    assert bounds(total(team, "hq")) == (36, 64, 36)
    held = team.run("Owl", "link", "same", b, c, "--reason", "the same")
    assert "Held: " in held.stdout
    carried(team, "Owl")
    undone = team.run("Owl", "unlink", link, "--reason", "two places", "--try").stdout
    assert "3 records: 36 to 64, most likely 36 become 51 to 57" in undone
    assert "Comes into force: " in undone
    assert bounds(total(team, "hq")) == (36, 64, 36)


def test_suggestions_are_listed_and_the_floor_stands_under_the_total(team: Field) -> None:
    a, b = logged(team, "Lynx", "29"), logged(team, "Otter", "about 25")
    lines = team.run("hq", "links", "--suggested", "fair", *DAY, "--json").stdout.splitlines()
    (found,) = [json.loads(line) for line in lines]
    assert {found["a"][:16], found["b"][:16]} == {a, b}
    assert (found["relation"], found["level"]) == ("overlap", "strong")
    assert total(team, "hq")["floor"] == 29
    assert "at least 29." in team.run("hq", "total", *DAY).stdout
    words = team.run("Owl", "links", "--suggested", "weak", *DAY).stdout
    assert "strong: overlap" in words
    assert team.run("hq", "links").stdout == "No links.\n", "a suggestion signs nothing"
    linked(team, "apart", a, b)
    assert "[in force, suggested (strong)]" in team.run("hq", "links").stdout
    assert team.run("hq", "links", "--suggested", "weak", *DAY).stdout == "No suggestions.\n"
    assert total(team, "hq")["floor"] == 51


def test_a_suggestion_crosses_the_end_of_the_operational_day(team: Field) -> None:
    names = set()
    for name, clock in (("Lynx", "19:29"), ("Otter", "19:31")):
        line = f"5 expl SE 3-6km heard 15 Sep 2018 {clock}"
        names.add(team.run(name, "log", line, "--at", "Svitlodarsk").stdout.split()[1])
        carried(team, name)
    for day in ("2018-09-15", "2018-09-16"):
        typed = ("links", "--suggested", "fair", "--day", day, "--json")
        (found,) = [json.loads(line) for line in team.run("hq", *typed).stdout.splitlines()]
        assert {found["a"][:16], found["b"][:16]} == names
        assert bounds(total(team, "hq", of=("--day", day))) == (5, 5, 5)
    none = ("links", "--suggested", "weak", "--day", "2018-09-17")
    assert team.run("hq", *none).stdout == "No suggestions.\n"


def test_suggestions_have_the_days_of_totals(team: Field) -> None:
    for name in ("Lynx", "Otter"):
        line = "5 expl SE 3-6km heard 15 Sep 2018 19:14 to 19:43"
        team.run(name, "log", line, "--at", "Svitlodarsk")
        carried(team, name)
    for day, number in (("2018-09-15", 0), ("2018-09-16", 1)):
        typed = ("links", "--suggested", "weak", "--day", day, "--json")
        assert len(team.run("hq", *typed).stdout.splitlines()) == number
        assert total(team, "hq", of=("--day", day))["rows"] == 2 * number


def test_a_time_of_several_days_is_compared_in_its_middle_too(team: Field) -> None:
    names = []
    for name, clock in (
        ("Lynx", "13 Sep 2018 10:00 to 17 Sep 2018 10:00"),
        ("Otter", "15 Sep 2018 14:12"),
    ):
        line = f"5 expl SE 3-6km heard {clock}"
        names.append(team.run(name, "log", line, "--at", "Svitlodarsk").stdout.split()[1])
        carried(team, name)
        carried(team, "Owl")
    linked(team, "overlap", *names)
    assert "suggested (fair)" in team.run("Owl", "links").stdout
