"""Liaison officers of the parties: shown a finding, they co-sign or dissent, and count nowhere."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Field
from tests.cli.test_findings import listed, officers, signed
from tests.cli.test_headquarters_signs import carried
from tests.cli.test_judging import logged

__all__ = ["officers"]  # a fixture
Enrol = Callable[..., str]


@pytest.fixture
def shown(officers: Field, enrolled: Enrol) -> tuple[Field, Path, str, str]:
    """(the field, the extract of a finding in force, its hash, that of the observation)."""
    field = officers
    enrolled("Dove", "liaison", "--party", "B")
    for _ in range(2):
        carried(field, "Dove")
    target = logged(field, "Lynx", "5")
    carried(field, "Kite")
    finding = signed(field, "Owl", target, "--state", "live_fire", "--audience", "parties")
    carried(field, "Kite")
    field.run("Kite", "approve", finding)
    carried(field, "Kite")
    file = field.folder / "finding.json"
    field.run("hq", "extract", finding, "--out", str(file))
    return field, file, finding, target


def test_a_dissent_travels_with_the_record_counts_nowhere_and_verifies_outside(
    shown: tuple[Field, Path, str, str], root_hash: str
) -> None:
    field, file, _, target = shown
    before = field.run("hq", "total", "--day", "2018-09-15", "--json").stdout
    words = field.run("Dove", "shown", str(file)).stdout
    assert "live fire" in words
    assert "5 explosions" in words
    refused = field.refused("Dove", "remark", str(file), "dissent")
    assert "Say why" in str(refused)
    field.run("Dove", "remark", str(file), "dissent", "--reason", "our battery was silent")
    field.run("Dove", "remark", str(file), "cosigned", "--about", target)
    carried(field, "Dove")
    carried(field, "Owl")
    for name in ("hq", "Owl"):
        (found,) = listed(field, name)
        assert found["in_force"]
        (said,) = found["remarks"]
        assert (said["party"], said["state"], said["note"], said["why_not"]) == (
            "B", "dissent", "our battery was silent", None,
        )  # fmt: skip
    assert listed(field, "Dove") == []  # and no feed of others is there
    after = json.loads(field.run("hq", "total", "--day", "2018-09-15", "--json").stdout)
    assert {**after, "basis": 0} == {**json.loads(before), "basis": 0}
    folder = field.folder / "proof"
    field.run("hq", "proof", target, "--out", str(folder))
    told = field.run(None, "verify", folder, "--root-hash", root_hash).stdout
    assert "The liaison officer of party B dissents from" in told
    assert "“our battery was silent”" in told
    assert "The liaison officer of party B co-signs" in told


def test_an_extract_tells_nobodys_name_and_no_place_and_is_headquarters_alone(
    shown: tuple[Field, Path, str, str],
) -> None:
    field, file, finding, _ = shown
    text = file.read_text("utf-8")
    for secret in ("Lynx", "Owl", "Kite", "48.", "37.", "Team"):
        assert secret not in text, secret
    members = json.loads(text)
    members["content"]["state"] = "verified"
    forged = field.folder / "forged.json"
    forged.write_text(
        json.dumps(members, sort_keys=True, separators=(",", ":"), ensure_ascii=False) + "\n"
    )
    for command in (("shown", str(forged)), ("remark", str(forged), "cosigned")):
        assert "did not sign this extract" in str(field.refused("Dove", *command))
    refused = field.refused("Owl", "extract", finding, "--out", str(field.folder / "other.json"))
    assert "Only headquarters" in str(refused)
    refused = field.refused("Owl", "remark", str(file), "cosigned")
    assert "role may not sign this" in str(refused)
    refused = field.refused("Dove", "remark", str(file), "cosigned", "--about", "ff")
    assert "no such observation" in str(refused)
    line = ("log", "5 expl SE 3km heard", "--at", "Zolote")
    assert "role" in str(field.refused("Dove", *line))
    # Nobody of the mission: given no task, and no second witness of anything.
    refused = field.refused("Owl", *line, "--observed-by", "Dove")
    assert "No other laptop has this call sign" in str(refused)
    refused = field.refused("hq", "task", "Dove", "Wait at the bridge")
    assert "No other laptop has this call sign" in str(refused)


def test_an_extract_shows_what_the_finding_rests_on_and_nothing_beside_it(
    shown: tuple[Field, Path, str, str],
) -> None:
    field, _, finding, target = shown
    other = logged(field, "Lynx", "7")
    carried(field, "Owl")
    field.run("Owl", "link", "duplicate", target, other, "--reason", "one post told both")
    carried(field, "Owl")
    file = field.folder / "later.json"
    field.run("hq", "extract", finding, "--out", str(file))
    rested = json.loads(file.read_text("utf-8"))["content"]["observations"]
    assert [each["hash"][:16] for each in rested] == [target]
    assert "UNDER REVIEW" in field.run("Dove", "shown", str(file)).stdout  # it was linked since


def test_what_its_author_kept_inside_is_shown_to_no_party(officers: Field) -> None:
    field = officers
    target = logged(field, "Lynx", "5")
    carried(field, "Kite")
    finding = signed(field, "Owl", target, "--state", "live_fire")
    out = ("--out", str(field.folder / "finding.json"))
    carried(field, "Kite")
    assert "extract" not in field.run("Kite", "findings", "--pending").stdout
    assert "in force" in str(field.refused("hq", "extract", finding, *out))
    field.run("Kite", "approve", finding)
    carried(field, "Kite")
    assert "stays inside the mission" in str(field.refused("hq", "extract", finding, *out))


def test_a_liaison_officer_is_of_a_party_and_nobody_else_is(field: Field, enrolled: Enrol) -> None:
    enrolled("Lynx")
    field.run("Dove", "init", "--call-sign", "Dove")
    field.run("Dove", "request", "--out", field.stick)
    (request,) = field.stick.glob("Dove*.request")
    for typed in (("--role", "liaison"), ("--role", "monitor", "--party", "A")):
        refused = field.refused("hq", "hub", "enrol", request, *typed, "--yes")
        assert "is of a party" in str(refused)


def test_what_a_party_may_see_comes_to_its_liaison_officer_with_the_outbox_and_nothing_else(
    shown: tuple[Field, Path, str, str],
) -> None:
    field, file, finding, target = shown
    assert "sends an extract of it to the parties" in field.run("Kite", "findings").stdout
    carried(field, "Dove")
    (line,) = field.run("Dove", "shown").stdout.splitlines()
    assert "live fire" in line
    told = field.run("Dove", "shown", finding[:12]).stdout
    assert told == field.run("Dove", "shown", str(file)).stdout
    field.run("Dove", "remark", finding, "cosigned", "--about", target)
    told = field.run("Dove", "shown", finding[:12]).stdout
    assert told.splitlines()[-1] == f"You: cosigned on {target}"
    carried(field, "Dove")
    folders = [path.parent for path in (field.home("hq") / "public" / "outbox").glob("*/*.shown")]
    assert len(folders) == 1, "sent once, to one laptop"
    # A withdrawal with four eyes is told too.
    gone = field.run("Owl", "find", "--withdraw", finding, "--grounds", "told twice").stdout
    carried(field, "Owl")
    carried(field, "Kite")
    field.run("Kite", "approve", gone.split()[1].rstrip(":"))
    carried(field, "Kite")
    assert "sends an extract of it to the parties" in field.run("Kite", "findings").stdout
    carried(field, "Dove")
    (line,) = field.run("Dove", "shown").stdout.splitlines()
    assert "live fire" in line, "what it said before is not shown beside it"
    assert "NO LONGER IN FORCE: withdrawn" in field.run("Dove", "shown", finding[:12]).stdout
    refused = field.refused("Dove", "shown", "ffff")
    assert "not one finding" in str(refused)
