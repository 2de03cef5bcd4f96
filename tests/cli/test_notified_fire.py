"""Notified live fire: what a party said before, in the log, excuses what it covers."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from fieldapp.app.home.own_signing import sign_own
from fieldapp.app.home.session import open_session, pack_of
from fieldapp.app.judging import notified_fire
from fieldapp.ledger.bodies.field_bodies import Amendment
from fieldapp.ledger.record import parse
from fieldapp.observation.observation import Observation
from fieldapp.store.records import feeds
from fieldapp.verification.rules.notification import Notification
from tests.cli.conftest import Field
from tests.cli.test_headquarters_signs import carried
from tests.cli.test_judging import staffed
from tests.cli.test_mission_rules import told
from tests.cli.test_rules_commands import RULES, founded
from tests.support.homes import PASSPHRASE

NAMED = '[[party]]\nid = "A"\nname = { en = "Side A" }\n'
BODY = '[[body]]\nid = "Joint commission"\n[[provision]]'
NOTIFIED = (
    RULES.replace('[[party]]\nid = "A"\n', NAMED)
    .replace("[[provision]]", BODY, 1)
    .replace("anywhere = true\n", 'anywhere = true\nunless = ["notified"]\n', 1)
)
TOMORROW = (datetime.now(UTC) + timedelta(days=1)).strftime("%d %b %Y")
LINE = f"3 expl 120mm mortar NE 3km heard {TOMORROW} 12:00 - 12:20"


@pytest.fixture
def root_hash(field: Field) -> str:
    return field.step(founded, NOTIFIED)


@pytest.fixture
def desk(field: Field, root_hash: str) -> Field:
    field.step(staffed, root_hash, (("Lynx", "monitor"), ("Heron", "verification_officer")))
    return field


def notified(
    field: Field, *more: str, kind: str = "notification", party: str = "Joint commission"
) -> str:
    """Word of tomorrow's exercise in the zone, for both parties; it reaches the log now."""
    typed = ("--party", party, "--kind", kind, "--zone", "Europe/Kyiv")
    hash_ = field.run("Heron", "statement", "We shall train", *typed, *more).stdout.split()[1]
    carried(field, "Heron")
    return hash_


def judged(field: Field, name: str, hash_: str) -> dict[str, Any]:
    found = told(field, name, "rules", "judge", hash_)
    return next(each for each in found if each["provision"] == "F-1")


def test_page_and_judge_read_one_party_in_the_same_way(desk: Field) -> None:
    """By the rules' ids and names, in whatever case; each withdrawal is of its party alone."""
    for told_of, by, is_one in (
        ("A", "side a", True),
        ("Side A", "A", True),
        ("Joint commission", "joint commission", True),
        ("Side A", "Joint commission", False),
        ("Militia", "MILITIA", True),
        ("Militia", "A", False),
    ):
        word = notified(
            desk, "--time", f"{TOMORROW} 11:00 - 14:00", "--place", "Band", party=told_of
        )
        notified(desk, "--replies-to", word, kind="withdrawal", party=by)
        out = desk.run("hq", "statements", word, "--json").stdout
        steps = [each["name"] for each in json.loads(out)["steps"]]
        assert ("withdrawn" in steps) == is_one, (told_of, by)


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


def amended(field: Field, hash_: str) -> None:
    """Whoever wrote a statement down changes its note, and nothing else."""
    home = open_session(field.home("Heron"), PASSPHRASE, datetime.now(UTC))
    try:
        raw = feeds.raw(home.store, feeds.find(home.store, hash_))
        assert raw is not None
        record = parse(raw)
        assert isinstance(record.body, Observation)
        told = replace(record.body, note="a letter of two pages")
        body = Amendment(target=record.hash, observation=told, reason="pages")
        sign_own(home.store, pack_of(home), body, now=datetime.now(UTC))
    finally:
        home.store.close()
    carried(field, "Heron")


def known(field: Field) -> list[Notification]:
    """Notifications at headquarters, as they came into the log."""
    home = open_session(field.home("hq"), PASSPHRASE, datetime.now(UTC))
    try:
        return [*notified_fire.notifications(home, ())]
    finally:
        home.store.close()


def test_a_correction_has_its_own_time_and_moves_none(desk: Field) -> None:
    word = notified(desk, "--time", f"{TOMORROW} 11:00 - 14:00", "--place", "Band")
    back = notified(desk, "--replies-to", word, kind="withdrawal")
    seen = desk.run("Lynx", "log", LINE, "--at", "48.5 38.5").stdout.split()[1]
    carried(desk, "Lynx")
    (first,) = known(desk)
    (ending,) = first.endings
    assert (ending.replaces, ending.undone) == (False, ())
    assert judged(desk, "hq", seen)["outcome"] == "violation"
    amended(desk, back)
    assert known(desk) == [first], "the withdrawal is as old as its first version"
    assert judged(desk, "hq", seen)["outcome"] == "violation"
    desk.run("Heron", "retract", back, "--reason", "of another band")
    carried(desk, "Heron")
    (ending,) = known(desk)[0].endings
    assert ending.at is not None
    assert all(at is not None and at >= ending.at for at in ending.undone)
    assert len(ending.undone) == 1
    assert judged(desk, "hq", seen)["outcome"] == "not_violation"
    amended(desk, word)
    old, new = known(desk)
    assert (old.hash, old.logged_at) == (first.hash, first.logged_at)
    assert [each.replaces for each in old.endings] == [False, True]
    assert [each.replaces for each in new.endings] == [False]
    assert judged(desk, "hq", seen)["outcome"] == "not_violation"
    desk.run("Heron", "retract", word, "--reason", "no party said it")
    carried(desk, "Heron")
    assert judged(desk, "hq", seen)["outcome"] == "violation"


def test_a_monitor_withdraws_no_notification_that_somebody_else_took_down(desk: Field) -> None:
    """Else one monitor, by one line before the fire, would make a party break the agreement."""
    word = notified(desk, "--time", f"{TOMORROW} 11:00 - 14:00", "--place", "Band")
    typed = ("--party", "Joint commission", "--kind", "withdrawal", "--zone", "Europe/Kyiv")
    home = open_session(desk.home("Lynx"), PASSPHRASE, datetime.now(UTC))
    try:
        told_ = Observation(
            kind="statement", means="told", note="no exercise", party="Joint commission",
            statement_kind="withdrawal", replies_to=full(desk, word),
        )  # fmt: skip
        sign_own(home.store, pack_of(home), told_, now=datetime.now(UTC))
    finally:
        home.store.close()
    seen = desk.run("Lynx", "log", LINE, "--at", "48.5 38.5").stdout.split()[1]
    carried(desk, "Lynx")
    found = judged(desk, "hq", seen)
    assert (found["outcome"], found["unknowns"]) == ("cannot_tell", ["notified"])
    desk.run("Heron", "statement", "They do not", *typed, "--replies-to", word)
    carried(desk, "Heron")
    assert judged(desk, "hq", seen)["outcome"] == "violation"


def full(field: Field, digits: str) -> bytes:
    home = open_session(field.home("hq"), PASSPHRASE, datetime.now(UTC))
    try:
        return feeds.find(home.store, digits)
    finally:
        home.store.close()
