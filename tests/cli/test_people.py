"""Persons and the format level by command: who is enrolled as whom, and who can read what."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fieldapp.ledger.devices.device_entry import Device
from fieldapp.ledger.roster import Roster
from fieldapp.mission import release
from tests.cli.conftest import Field
from tests.support.homes import reopened


def asked(field: Field, name: str, call_sign: str) -> Path:
    """The request of a new home."""
    field.run(name, "init", "--call-sign", call_sign)
    (field.stick / name).mkdir()
    field.run(name, "request", "--out", field.stick / name)
    (request,) = (field.stick / name).glob("*.request")
    return request


@pytest.mark.parametrize(
    "call_sign",
    [
        "Lynx\u00a02",
        "Lynx  2",
        "Lyn\u0445 2",
        "\uff2c\uff59\uff4e\uff58 \uff12",
        "LYNX 2",
        "Lynx-2",
    ],
    ids=["no-break space", "two spaces", "Cyrillic", "full width", "capitals", "hyphen"],
)
def test_a_call_sign_that_looks_like_anothers_is_refused(
    field: Field, root_hash: str, call_sign: str
) -> None:
    assert root_hash
    field.run("hq", "hub", "enrol", asked(field, "one", "Lynx 2"), "--yes")
    error = field.refused("hq", "hub", "enrol", asked(field, "two", call_sign), "--yes")
    assert "looks the same" in str(error)
    # A trusted person's is nobody else's once it was revoked, either.
    field.run("hq", "hub", "revoke", "Lynx 2")
    field.refused("hq", "hub", "enrol", asked(field, "three", call_sign), "--yes")
    renewed = asked(field, "four", "Lynx 2")
    field.refused("hq", "hub", "enrol", renewed, "--yes")
    field.run("hq", "hub", "enrol", renewed, "--person-of", "Lynx 2", "--yes")


def test_a_team_that_looks_like_another_is_refused(field: Field, root_hash: str) -> None:
    """Two teams in the roster, and one on paper: who is in both would judge their own patrol."""
    assert root_hash
    field.run("hq", "hub", "enrol", asked(field, "one", "Lynx"), "--team", "Team 1", "--yes")
    request = asked(field, "two", "Owl")
    for team in ("team 1", "Team1", "T\u0435am 1", "Team 1\u3164"):
        refused = field.refused("hq", "hub", "enrol", request, "--team", team, "--yes")
        assert "'Team 1' looks the same" in str(refused)
    field.run("hq", "hub", "enrol", request, "--team", " Team 1 ", "--yes")
    field.run("hq", "hub", "enrol", asked(field, "three", "Kite"), "--team", "Team 11", "--yes")
    lynx, owl, kite = (people(field)[name].team_id for name in ("Lynx", "Owl", "Kite"))
    assert lynx == owl != kite


def roster(field: Field) -> Roster:
    store = reopened(field.home("hq"))
    try:
        return release.current_pack(store, datetime.now(UTC)).roster
    finally:
        store.close()


def people(field: Field) -> dict[str, Device]:
    return {device.call_sign: device for device in roster(field).devices}


def test_all_laptops_of_one_person_are_one_person_and_nothing_shows_who(
    field: Field, root_hash: str
) -> None:
    assert root_hash
    field.run("hq", "hub", "enrol", asked(field, "owl", "Owl"), "--yes")
    for spare, of in (("spare", "Owl"), ("third", "Owl spare")):
        request = asked(field, spare, f"Owl {spare}")
        field.run("hq", "hub", "enrol", request, "--person-of", of, "--yes")
    field.run("hq", "hub", "enrol", asked(field, "lynx", "Lynx"), "--yes")
    persons = {name: each.person.hex() for name, each in people(field).items()}
    assert persons["Owl"] == persons["Owl spare"] == persons["Owl third"] != persons["Lynx"]
    assert {len(bytes.fromhex(text)) for text in persons.values() if text} == {8}
    assert persons["Headquarters"] == ""
    for wrong in ("Headquarters", "Nobody"):
        request = asked(field, wrong, f"Fox of {wrong}")
        field.refused("hq", "hub", "enrol", request, "--person-of", wrong, "--yes")
    table = field.folder / "annex.csv"
    field.run("hq", "export", "--format", "csv", "--out", table)
    told = field.run("hq", "hub", "status", "--json").stdout + table.read_text("utf-8")
    assert not any(text in told for text in persons.values() if text)


def test_nobody_goes_on_with_another_persons_laptop(field: Field, root_hash: str) -> None:
    assert root_hash
    for name in ("owl", "lynx"):
        field.run("hq", "hub", "enrol", asked(field, name, name.title()), "--yes")
    kids = {name: each.kid.hex() for name, each in people(field).items()}
    request = asked(field, "spare", "Owl spare")
    enrol = ("hq", "hub", "enrol", request, "--yes", "--follows")
    for wrong in (("Lynx", "--person-of", "Owl"), ("Headquarters",)):
        error = field.refused(*enrol, kids[wrong[0]], *wrong[1:])
        assert "another person's" in str(error)
        assert "Owl spare" not in people(field)
    field.run(*enrol, kids["Owl"], "--person-of", "Owl")
    devices = people(field)
    assert devices["Owl spare"].person == devices["Owl"].person
    assert devices["Owl spare"].follows == devices["Owl"].kid


def test_the_format_level_rises_when_all_laptops_can_read_it(
    field: Field, enrolled: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("Lynx", "Heron", "Otter"):
        enrolled(name)
    level = ("hq", "hub", "format-level")
    monkeypatch.setattr("fieldapp.ledger.body.READS", 1)
    assert "reads format level 1" in str(field.refused(*level, "2"))
    assert "is 1 already" in str(field.refused(*level, "1"))
    monkeypatch.setattr("fieldapp.ledger.body.READS", 2)  # headquarters was updated
    monkeypatch.setattr("fieldapp.sync.carrier.seal.READS", 2)
    seal_and_import(field, "Lynx")
    monkeypatch.setattr("fieldapp.sync.carrier.seal.READS", 1)
    seal_and_import(field, "Heron")
    assert "Not ready for 2: Heron, Otter." in field.run("hq", "hub", "status").stdout
    assert "Heron, Otter" in str(field.refused(*level, "2"))
    assert "Heron" in str(field.refused(*level, "2", "--leave-behind", "Otter"))
    field.run("hq", "hub", "revoke", "Otter")
    field.run(*level, "2", "--leave-behind", "Heron")
    assert roster(field).format_level == 2
    status = field.run("hq", "hub", "status").stdout
    assert "Format level: 2; this program reads 2. These laptops cannot read it: Heron." in status
    told = json.loads(field.run("hq", "hub", "status", "--json").stdout)
    assert told["format_level"] == {
        "mission": 2,
        "program": 2,
        "behind": ["Heron"],
        "not_ready": [],
    }
    assert {each["call_sign"]: each.get("reads") for each in told["feeds"]} == {
        "Headquarters": None, "Heron": 1, "Lynx": 2, "Otter": None,
    }  # fmt: skip


def seal_and_import(field: Field, name: str) -> None:
    field.run(name, "log", "3 expl NE 3km heard 15 Sep 2018 14:12", "--at", "Svitlodarsk")
    (field.stick / name).mkdir()
    field.run(name, "seal", "--to", field.stick / name)
    field.run("hq", "hub", "import", field.stick / name)
