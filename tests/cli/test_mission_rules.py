"""Rules of the mission pack: founded with, changed by officers, announced by two persons, cited."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from fieldapp.app.home.own_signing import sign_own
from fieldapp.app.home.session import open_session, pack_of
from fieldapp.ledger.record import RuleNotice
from fieldapp.store.records import log_state, rule_rows
from tests.cli.conftest import Field
from tests.cli.test_headquarters_signs import carried
from tests.cli.test_judging import logged, staffed
from tests.cli.test_rules_commands import BAND, RULES, founded
from tests.support.homes import PASSPHRASE

Enrol = Callable[..., str]
COUNTING = "version = 2\nabout_percent = 50\n"


@pytest.fixture
def root_hash(field: Field) -> str:
    return field.step(founded, RULES)


@pytest.fixture
def mission(field: Field, root_hash: str) -> Field:
    people = (
        ("Lynx", "monitor"), ("Desk", "hq"), ("Chief", "hq"),
        ("Owl", "verification_officer"), ("Kite", "verification_officer"),
    )  # fmt: skip
    field.step(staffed, root_hash, people, ("Kite", "Chief"))
    return field


def changed(field: Field, text: str, name: str, *names: str) -> Path:
    """Officers change a rule file of the pack, and laptops take it."""
    path = field.folder / f"new {name}"
    path.write_text(text)
    option = "--rules" if name == "agreement.toml" else "--counting"
    field.run("hq", "hub", "change-rules", option, path)
    field.run("hq", "hub", "publish", field.stick / "fieldapp-pack")
    for each in names:
        field.run(each, "install-pack", field.stick)
    return path


def told(field: Field, name: str, *typed: object) -> list[dict[str, Any]]:
    return [json.loads(line) for line in field.run(name, *typed, "--json").stdout.splitlines()]


def test_the_pack_carries_the_rules_and_a_judgement_cites_them(mission: Field) -> None:
    seen = mission.run(
        "Lynx", "log", "3 expl 120mm mortar NE 3km heard 15 Sep 2018 14:12", "--at", "48.5 38.5"
    ).stdout.split()[1]
    found = {each["provision"]: each for each in told(mission, "Lynx", "rules", "judge", seen)}
    assert found["W-1"]["outcome"] == "violation"
    assert (found["W-1"]["share"], found["W-1"]["zone"]) == (1.0, "Band")
    digest = hashlib.sha256(RULES.encode()).hexdigest()
    assert found["W-1"]["rules"] == {"version": 1, "sha256": digest}
    words = mission.run("Lynx", "rules", "judge", seen).stdout
    assert "By the rule W-1: violation, 100% of the area inside" in words
    assert f"Truce 2026, version 1, SHA-256 {digest}" in words
    shown = mission.run("Owl", "rules", "show").stdout
    assert "W-1, I.2: It binds both parties. Fire is forbidden. About: mortar. Inside" in shown


def test_a_finding_cites_the_rules_that_are_applied(mission: Field) -> None:
    target = logged(mission, "Lynx", "5")
    carried(mission, "Owl")
    typed = (target, "--state", "verified", "--confidence", "high", "--grounds", "heard clearly")
    mission.run("Owl", "find", *typed, "--rule", "F-1")
    (finding,) = told(mission, "Owl", "findings")
    digest = hashlib.sha256(RULES.encode()).hexdigest()
    assert finding["judgements"] == [
        {"provision": "F-1", "rules": digest, "outcome": "violation", "share": None}
    ]
    refused = mission.refused("Owl", "find", *typed, "--rule", "F-9")
    assert "F-9" in str(refused)


def test_a_changed_file_must_grow_and_fit(mission: Field) -> None:
    path = mission.folder / "new.toml"
    path.write_text(RULES.replace("Truce 2026", "Truce"))
    refused = mission.refused("hq", "hub", "change-rules", "--rules", path)
    assert "does not grow" in str(refused)
    path.write_text(RULES.replace("version = 1", "version = 2").replace('"Band"', '"Bend"'))
    refused = mission.refused("hq", "hub", "change-rules", "--rules", path)
    assert (str(refused), refused.advice) == ("The zone 'Bend' is not known.", "See line 19.")
    other = mission.folder / "zones2.geojson"
    other.write_text(json.dumps(BAND).replace('"Band"', '"Belt"'))
    refused = mission.refused("hq", "hub", "change-content", "--agreement", other, "--yes")
    assert str(refused) == "The zone 'Band' is not known."
    path.write_text(RULES)
    refused = mission.refused("hq", "hub", "change-rules", "--rules", path)
    assert "already" in str(refused)


def test_rules_and_the_zones_they_name_do_not_wait_beside_each_other(field: Field) -> None:
    zones, rules = field.folder / "zones.geojson", field.folder / "rules.toml"
    zones.write_text(json.dumps(BAND))
    rules.write_text(RULES)
    field.run("hq", "hub", "init", "--name", "M", "--officers", "2", "--threshold", "2",
              "--agreement", zones, "--rules", rules)  # fmt: skip
    other = field.folder / "zones2.geojson"
    belt = json.loads(json.dumps(BAND))
    belt["features"] += json.loads(json.dumps(BAND).replace('"Band"', '"Belt"'))["features"]
    other.write_text(json.dumps(belt))
    newer = field.folder / "newer.toml"
    newer.write_text(RULES.replace("version = 1", "version = 2"))
    field.run("hq", "hub", "change-rules", "--rules", newer)
    refused = field.refused("hq", "hub", "change-content", "--agreement", other, "--yes")
    assert "which waits" in str(refused)
    field.run("hq", "hub", "withdraw", "1")
    field.run("hq", "hub", "change-content", "--agreement", other, "--yes")
    refused = field.refused("hq", "hub", "change-rules", "--rules", newer)
    assert "which waits" in str(refused)


def test_a_file_is_applied_from_the_approval_of_its_notice_on(mission: Field) -> None:
    field = mission
    seen = field.run(
        "Lynx", "log", "about 40 expl NE 3km heard 15 Sep 2018 14:12", "--at", "48.5 38.5"
    ).stdout.split()[1]
    carried(field, "Lynx")
    field.run("Desk", "rules", "announce", "counting", "--since", "1 Mar 2026 00:01")
    field.run("Desk", "rules", "announce", "agreement", "--since", "1 Mar 2026 00:01")
    refused = field.refused("Desk", "rules", "announce", "counting", "--since", "1 Mar 2026 00:01")
    assert "already" in str(refused)
    refused = field.refused("Owl", "rules", "announce", "counting", "--since", "1 Mar 2026 00:01")
    assert "role" in str(refused)
    first = {each["file"]: each["hash"] for each in told(field, "Desk", "rules", "notices")}
    refused = field.refused("Desk", "rules", "approve", first["counting"])
    assert "role" in str(refused) or "check" in str(refused)
    for name in ("Desk", "Chief"):
        carried(field, name)
    for notice in first.values():
        field.run("Chief", "rules", "approve", notice)
    carried(field, "Chief")
    old = changed(field, COUNTING, "counting.toml", "Desk", "Chief", "Owl").read_bytes()
    carried(field, "Desk")
    carried(field, "Owl")

    def total(*typed: object) -> dict[str, Any]:
        (found,) = told(field, "hq", "total", "--day", "2018-09-15", *typed)
        return found

    # The new file is in the pack, and the approved notice of the old one holds.
    before = total()
    assert (before["at_least"], before["at_most"]) == (36, 44)
    size = before["basis"]["size"]
    field.run(
        "Desk", "rules", "announce", "counting", "--since", "1 Apr 2026 00:01", "--note", "v2"
    )
    carried(field, "Desk")
    carried(field, "Chief")
    second = told(field, "Chief", "rules", "notices")[-1]
    assert (second["why_not"], second["note"]) == ("not_approved", "v2")
    assert total()["at_least"] == 36
    field.run("Chief", "rules", "approve", second["hash"])
    carried(field, "Chief")
    now = total()
    assert (now["at_least"], now["at_most"]) == (20, 60)
    assert now["basis"]["counting"] == hashlib.sha256(old).hexdigest()
    assert total("--as-of", size)["at_least"] == 36
    carried(field, "Owl")
    listed = told(field, "Owl", "rules", "notices")
    assert [(each["file"], each["applied"]) for each in listed] == [
        ("counting", False), ("agreement", True), ("counting", True),
    ]  # fmt: skip
    assert "applied since entry" in field.run("hq", "rules", "notices").stdout
    assert told(field, "Owl", "rules", "judge", seen)[0]["outcome"] == "violation"


def test_a_notice_whose_word_is_not_that_of_its_file_applies_nothing(mission: Field) -> None:
    field = mission
    path = changed(field, COUNTING, "counting.toml", "Desk", "Chief", "Owl")
    sha256 = hashlib.sha256(path.read_bytes()).digest()
    since = datetime(2026, 3, 1, tzinfo=UTC)
    worded = RuleNotice(rules=sha256, effective_from=since, file="agreement")

    def signed(name: str, body: RuleNotice) -> str:
        home = open_session(field.home(name), PASSPHRASE, datetime.now(UTC))
        try:  # as an altered program signs it
            made = sign_own(home.store, pack_of(home), body, now=datetime.now(UTC))
        finally:
            home.store.close()
        carried(field, name)
        return made.hash.hex()

    notice = signed("Desk", worded)
    carried(field, "Chief")
    refused = field.refused("Chief", "rules", "approve", notice)
    assert str(refused) == (
        "The notice says agreement, and the file that it names is counting: return it."
    )
    signed("Chief", RuleNotice(approves=bytes.fromhex(notice), state="approved"))
    (listed,) = told(field, "hq", "rules", "notices")
    assert (listed["file"], listed["applied"], listed["other_file"]) == ("counting", False, True)
    assert "names another file" in field.run("hq", "rules", "notices").stdout
    assert "W-1, I.2" in field.run("hq", "rules", "show").stdout, "the pack's own file holds"
    for name in ("hq", "Desk"):
        home = open_session(field.home(name), PASSPHRASE, datetime.now(UTC))
        try:
            applied = rule_rows.applied(home.store, log_state.newest(home.store))
        finally:
            home.store.close()
        assert applied == [], "nor are findings judged by it"


def test_a_file_that_a_laptop_never_had_is_said(mission: Field) -> None:
    field = mission
    carried(field, "Owl")
    changed(field, COUNTING, "counting.toml", "Desk", "Chief")
    new = RULES.replace("version = 1", "version = 2")
    changed(field, new, "agreement.toml", "Desk", "Chief")
    for word in ("counting", "agreement"):
        field.run("Desk", "rules", "announce", word, "--since", "1 Mar 2026 00:01")
    carried(field, "Desk")
    carried(field, "Chief")
    for each in told(field, "Chief", "rules", "notices"):
        field.run("Chief", "rules", "approve", each["hash"])
    carried(field, "Chief")
    field.run("hq", "hub", "import", field.stick / "of Owl")
    for path in (field.stick / "of Owl").rglob("*.toml"):
        path.unlink()  # as on a stick that an older version wrote
    field.run("Owl", "receive", field.stick / "of Owl", status=3)
    basis = told(field, "Owl", "total", "--day", "2018-09-15")[0]["basis"]
    assert (basis["complete"], basis["counting_missing"]) == (False, True)
    assert "is not here" in field.run("Owl", "total", "--day", "2018-09-15").stdout
    refused = field.refused("Owl", "rules", "show")
    assert "not here" in str(refused)


def test_a_replaced_file_that_a_later_laptop_never_had_is_no_loss(
    mission: Field, enrolled: Enrol
) -> None:
    field = mission
    two = COUNTING.replace("version = 2", "version = 3")
    for text in (COUNTING, two):
        changed(field, text, "counting.toml", "Desk", "Chief")
        field.run("Desk", "rules", "announce", "counting", "--since", "1 Mar 2026 00:01")
        carried(field, "Desk")
        carried(field, "Chief")
        newest = told(field, "Chief", "rules", "notices")[-1]
        field.run("Chief", "rules", "approve", newest["hash"])
        carried(field, "Chief")
    enrolled("Late", "verification_officer")
    carried(field, "Late")
    carried(field, "Late")
    words = [(each["file"], each["applied"]) for each in told(field, "Late", "rules", "notices")]
    assert words == [("counting", False), ("counting", True)]
    assert "W-1, I.2" in field.run("Late", "rules", "show").stdout
