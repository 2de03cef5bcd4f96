"""Findings by command: signed by one officer, approved by another, or refused with the check."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.cli.conftest import Field
from tests.cli.test_headquarters_signs import carried
from tests.cli.test_judging import logged, raise_level

Enrol = Callable[..., str]


@pytest.fixture
def officers(field: Field, enrolled: Enrol) -> Field:
    """A monitor and two verification officers, of whom Kite may approve."""
    people = {"Lynx": "monitor", "Owl": "verification_officer", "Kite": "verification_officer"}
    for name, role in people.items():
        enrolled(name, role)
        for _ in range(2):
            carried(field, name)
    field.run("hq", "hub", "approver", "Kite")
    raise_level(field, *people)
    return field


def listed(field: Field, name: str) -> list[dict[str, Any]]:
    lines = field.run(name, "findings", "--json").stdout.splitlines()
    return [json.loads(line) for line in lines]


def signed(field: Field, by: str, *typed: str) -> str:
    told = field.run(by, "find", *typed, "--grounds", "heard clearly").stdout
    carried(field, by)
    return told.split()[1].rstrip(":")


def test_a_finding_takes_effect_when_another_officer_approves_it(officers: Field) -> None:
    field = officers
    target = logged(field, "Lynx", "5")
    carried(field, "Kite")
    typed = (target, "--state", "live_fire", "--confidence", "high")
    looked = field.run("Owl", "find", *typed, "--grounds", "heard clearly", "--try").stdout
    assert looked.startswith("Nothing is signed; it would be: live fire with high confidence")
    assert listed(field, "Owl") == []
    finding = signed(field, "Owl", *typed)
    carried(field, "Kite")
    (pending,) = listed(field, "Kite")
    assert (pending["in_force"], pending["why_not"]) == (False, "not_approved")
    assert pending["basis"]["size"] > 0
    refused = field.refused("Owl", "approve", finding)
    assert "check 2" in str(refused)
    question = field.run("Kite", "approve", finding, "--return", "--note", "which side?").stdout
    assert "waiting for a second officer" in question
    field.run("Kite", "approve", finding)
    carried(field, "Kite")
    carried(field, "Owl")
    for name in ("Kite", "Owl", "hq"):
        (found,) = listed(field, name)
        assert (found["in_force"], found["confidence"]) == (True, "high"), name
        assert [each["verdict"] for each in found["verdicts"]] == ["returned", "approved"]
        told = field.run(name, "findings", "--pending").stdout.splitlines()
        assert told[0].startswith("As of entry ")
        assert told[1:] == ["No findings."]
    total = json.loads(field.run("hq", "total", "--day", "2018-09-15", "--json").stdout)
    assert (total["at_least"], total["set_apart"]["live_fire"]["at_least"]) == (0, 5)
    _, first, *rest = field.run("hq", "findings").stdout.splitlines()
    assert "live fire" in first
    assert [line[:14] for line in rest] == [
        f"  on {target[:9]}",
        "  returned by ",
        "  approved by ",
        "  ceasefire_vi",
    ]
    # Taken back, with a second officer too.
    away = signed(field, "Owl", finding, "--withdraw")
    carried(field, "Kite")
    assert listed(field, "Kite")[0]["in_force"]
    field.run("Kite", "approve", away)
    assert listed(field, "Kite")[0]["why_not"] == "withdrawn"


def test_what_would_have_no_effect_is_not_signed(officers: Field) -> None:
    field = officers
    target = logged(field, "Lynx", "5")
    grounds = ("--grounds", "heard clearly")
    for by, state, words in (
        ("Owl", "corroborated", "check 8"),
        ("Owl", "verified", "check 8"),
        ("Lynx", "observed", "role"),
    ):
        refused = field.refused(by, "find", target, "--state", state, *grounds)
        assert words in str(refused)
    own = field.run("Owl", "log", "5 expl SE 3km heard", "--at", "Zolote").stdout.split()[1]
    refused = field.refused("Owl", "find", own, "--state", "observed", *grounds)
    assert "check 4" in str(refused)
    refused = field.refused("Owl", "approve", target)
    assert "no finding" in str(refused)
    assert listed(field, "Owl") == []


def test_grounds_for_the_parties_name_nobody(officers: Field) -> None:
    """They were sent as typed: whoever told the mission of it could be known by its call sign."""
    target = logged(officers, "Lynx", "5")
    carried(officers, "Kite")
    typed = ["find", target, "--state", "live_fire", "--grounds", "LYNX heard it"]
    for audience in ("parties", "public"):
        refused = officers.refused("Owl", *typed, "--audience", audience)
        assert "name lynx" in str(refused)
    officers.run("Owl", *typed)


def test_a_finding_cites_where_it_was_by_two_observations_of_fire(officers: Field) -> None:
    field = officers
    line = "expl SE 3-6km heard 15 Sep 2018 14:12"
    targets = [
        field.run("Lynx", "log", f"{count} {line}", "--at", "48.1 37.7").stdout.split()[1]
        for count in (5, 7)
    ]
    for name in ("Lynx", "Owl", "Kite"):
        carried(field, name)
    where = ("--state", "observed", "--grounds", "heard clearly", "--where")
    refused = field.refused("Owl", "find", targets[0], *where)
    assert "two observations of fire at least" in str(refused)
    assert listed(field, "Owl") == []
    made = field.run("Owl", "find", *targets, *where)
    assert "Only one independent team" in made.stdout
    assert "CAUTION" not in made.stderr
    (found,) = listed(field, "Owl")
    assert found["located"]["outcome"] == "insufficient"
    told = field.run("Owl", "findings").stdout
    assert "where it was: insufficient, as its author signed it" in told


def test_author_and_approver_of_a_located_finding_read_what_cannot_meet(officers: Field) -> None:
    field, line = officers, "5 expl SE 3-6km heard 15 Sep {} 14:12"
    targets = [
        field.run("Lynx", "log", line.format(year), "--at", "48.1 37.7").stdout.split()[1]
        for year in (2016, 2018)
    ]
    for name in ("Lynx", "Owl", "Kite"):
        carried(field, name)
    words = ("--state", "observed", "--grounds", "heard clearly", "--where")
    told = field.run("Owl", "find", *targets, *words)
    carried(field, "Owl")
    carried(field, "Kite")
    approved = field.run("Kite", "approve", told.stdout.split()[1].rstrip(":"))
    for each in (told, approved):
        assert "CAUTION: these times cannot meet: until 2016-09-15" in each.stderr
