"""Notified live fire: what a party said before, in the log, excuses what it covers."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.cli.conftest import Field
from tests.cli.test_headquarters_signs import carried
from tests.cli.test_judging import raise_level
from tests.cli.test_mission_rules import told
from tests.cli.test_rules_commands import BAND, RULES

Enrol = Callable[..., str]
NOTIFIED = RULES.replace("anywhere = true\n", 'anywhere = true\nunless = ["notified"]\n', 1)
TOMORROW = (datetime.now(UTC) + timedelta(days=1)).strftime("%d %b %Y")
LINE = f"3 expl 120mm mortar NE 3km heard {TOMORROW} 12:00 - 12:20"


@pytest.fixture
def root_hash(field: Field) -> str:
    zones, rules = field.folder / "zones.geojson", field.folder / "agreement.toml"
    zones.write_text(json.dumps(BAND))
    rules.write_text(NOTIFIED)
    out = field.run(
        "hq", "hub", "init", "--name", "Test mission", "--agreement", zones, "--rules", rules
    ).stdout
    (digits,) = (line for line in out.splitlines() if len("".join(line.split())) == 64)
    return "".join(digits.split())


@pytest.fixture
def desk(field: Field, enrolled: Enrol) -> Field:
    people = {"Lynx": "monitor", "Heron": "verification_officer"}
    for name, role in people.items():
        enrolled(name, role)
        for _ in range(2):
            carried(field, name)
    raise_level(field, *people)
    return field


def notified(field: Field, *more: str, kind: str = "notification") -> str:
    """A party's word of tomorrow's exercise in the zone; it reaches the log now."""
    typed = ("--party", "A", "--kind", kind, "--zone", "Europe/Kyiv")
    hash_ = field.run("Heron", "statement", "We shall train", *typed, *more).stdout.split()[1]
    carried(field, "Heron")
    return hash_


def judged(field: Field, name: str, hash_: str) -> dict[str, Any]:
    found = told(field, name, "rules", "judge", hash_)
    return next(each for each in found if each["provision"] == "F-1")


def test_notified_fire_is_judged_so_wherever_the_notification_is(desk: Field) -> None:
    exercise = ("--time", f"{TOMORROW} 11:00 - 14:00", "--place", "Band")
    word = notified(desk, *exercise)
    seen = desk.run("Lynx", "log", LINE, "--at", "48.5 38.5").stdout.split()[1]
    carried(desk, "Lynx")
    carried(desk, "Heron")
    found = judged(desk, "hq", seen)
    assert (found["outcome"], found["unknowns"]) == ("not_violation", [])
    for name in ("hq", "Heron"):
        assert [each[:16] for each in judged(desk, name, seen)["notified"]] == [word[:16]]
        assert word[:16] in desk.run(name, "rules", "judge", seen).stdout
    # A thin line brings checkpoints without the log's time: nobody here can say what came first.
    assert judged(desk, "Heron", seen)["unknowns"] == ["notified"]
    refused = desk.refused(
        "Heron", "find", seen, "--state", "verified", "--grounds", "heard", "--rule", "F-1"
    )
    assert "judgement" in str(refused)
    alone = judged(desk, "Lynx", seen)
    assert (alone["unknowns"], alone["notified"]) == (["notified"], []), (
        "it sees its own feed alone"
    )


def test_what_no_notification_covers_is_a_violation_at_headquarters(desk: Field) -> None:
    seen = desk.run("Lynx", "log", LINE, "--at", "48.5 38.5").stdout.split()[1]
    carried(desk, "Lynx")
    assert judged(desk, "hq", seen)["outcome"] == "violation"
    notified(desk, "--time", f"{TOMORROW} 13:00 - 14:00", "--place", "Band")
    notified(desk, "--time", f"{TOMORROW} 11:00 - 14:00", "--place", "Band", kind="allegation")
    assert judged(desk, "hq", seen)["outcome"] == "violation"
    part = notified(desk, "--time", f"{TOMORROW} 12:10 - 14:00", "--place", "Band")
    found = judged(desk, "hq", seen)
    assert (found["outcome"], found["unknowns"]) == ("cannot_tell", ["notified"])
    assert [each[:16] for each in found["notified"]] == [part[:16]]
    whole = notified(desk, "--time", f"{TOMORROW} 11:00 - 14:00", "--place", "Band")
    assert judged(desk, "hq", seen)["outcome"] == "not_violation"
    for word in (part, whole):
        notified(desk, "--replies-to", word, kind="withdrawal")
    assert judged(desk, "hq", seen)["outcome"] == "violation"


def test_fire_before_its_notification_reached_the_log_is_not_notified(desk: Field) -> None:
    line = "3 expl 120mm mortar NE 3km heard 15 Sep 2018 12:00 - 12:20"
    seen = desk.run("Lynx", "log", line, "--at", "48.5 38.5").stdout.split()[1]
    carried(desk, "Lynx")
    span = ("--time", "15 Sep 2018 11:00 - 14:00", "--place", "Band")
    notified(desk, *span, "--received", "2018-09-15T13:00+00:00")
    assert judged(desk, "hq", seen)["outcome"] == "violation"
    notified(desk, *span, "--received", "2018-09-14T13:00+00:00")
    assert judged(desk, "hq", seen)["unknowns"] == ["notified"], "told before, logged later"
