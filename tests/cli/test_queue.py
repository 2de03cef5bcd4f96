"""The queue by command: what waits, until what it waits for is signed."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from fieldapp.app.desk import decisions
from fieldapp.app.desk.decisions import CONFIRM, DISPUTE, QUESTION, READ, Decision
from fieldapp.app.home.own_signing import sign_own
from fieldapp.app.home.session import Session, open_session, pack_of
from fieldapp.app.records import read, record_detail, task_signing
from fieldapp.errors import InputError
from fieldapp.ledger.record import Review
from tests.cli.conftest import Field
from tests.cli.test_headquarters_signs import carried
from tests.cli.test_judging import staffed
from tests.cli.test_people import asked
from tests.support.homes import PASSPHRASE

NOW = datetime.now(UTC).replace(microsecond=0)


@pytest.fixture
def team(field: Field, root_hash: str) -> Field:
    people = (("Lynx", "monitor"), ("Owl", "supervisor"), ("Heron", "verification_officer"))
    field.step(staffed, root_hash, people)
    return field


def log(field: Field, told: str = "3 expl SE 3-6km heard 15 Sep 2018 14:12") -> str:
    hash_ = field.run("Lynx", "log", told, "--at", "48.4353, 38.2205").stdout.split()[1]
    carried(field, "Lynx")
    carried(field, "Owl")
    return hash_


def waiting(field: Field, name: str, *typed: str) -> list[dict[str, Any]]:
    out = field.run(name, "queue", *typed, "--json").stdout
    return [json.loads(line) for line in out.splitlines()]


def session(field: Field, name: str) -> Session:
    return open_session(field.home(name), PASSPHRASE, NOW)


def whole(field: Field, name: str, digits: str) -> bytes:
    (found,) = (
        bytes.fromhex(str(row["record"]))
        for row in field.rows(name)
        if str(row["record"]).startswith(digits)
    )
    return found


def test_a_new_observation_waits_until_it_is_reviewed(team: Field) -> None:
    hash_ = log(team)
    (item,) = waiting(team, "Owl")
    assert item["hash"].startswith(hash_)
    assert (item["kind"], item["why"][0], item["owner"]) == ("observation", "new", "Lynx")
    team.run("Owl", "review", hash_, "confirmed")
    carried(team, "Owl")
    assert waiting(team, "Owl") == waiting(team, "hq") == []
    line = "4 expl SE 3-6km heard 15 Sep 2018 14:12"
    team.run("Lynx", "amend", hash_, line, "--reason", "one more")
    carried(team, "Lynx")
    (again,) = waiting(team, "hq")
    assert again["why"][0] == "changed"


def test_a_review_without_effect_hides_nothing(team: Field) -> None:
    team.run("Owl", "log", "3 expl SE 3-6km heard 15 Sep 2018 14:12", "--at", "48.4353, 38.2205")
    (item,) = waiting(team, "Owl")
    assert item["conflict"] == "own_record"
    refused = team.refused("Owl", "review", item["hash"], "confirmed")
    assert "logged or observed themselves" in str(refused)
    home = session(team, "Owl")  # as an altered program signs it
    try:
        body = Review(target=whole(team, "Owl", item["hash"]), state="confirmed")
        sign_own(home.store, pack_of(home), body, now=NOW)
    finally:
        home.store.close()
    carried(team, "Owl")
    (still,) = waiting(team, "hq")
    assert still["hash"] == item["hash"]


def test_whoever_observed_what_another_logged_neither_reviews_nor_links_it(team: Field) -> None:
    line = "3 expl SE 3-6km heard 15 Sep 2018 14:12"
    told = team.run("Owl", "log", line, "--at", "48.4, 38.2", "--observed-by", "Heron")
    other = log(team)
    by_radio = told.stdout.split()[1]
    for name in ("Owl", "Owl", "Heron", "Heron"):
        carried(team, name)
    conflicts = {item["hash"][:12]: item["conflict"] for item in waiting(team, "Heron")}
    assert conflicts == {by_radio[:12]: "own_record", other[:12]: None}
    assert {item["conflict"] for item in waiting(team, "hq")} == {None}
    refused = team.refused("Heron", "review", by_radio, "confirmed")
    assert "logged or observed themselves" in str(refused)
    refused = team.refused("Heron", "link", "overlap", by_radio, other, "--reason", "one event")
    assert "logged or observed themselves" in str(refused)
    home = session(team, "Heron")
    try:
        decided = Decision(target=whole(team, "Heron", by_radio), what=CONFIRM, decided_at=NOW)
        with pytest.raises(InputError, match="no effect"):
            decisions.sign(home, [decided], now=NOW)
    finally:
        home.store.close()
    team.run("hq", "review", by_radio, "confirmed")


def test_a_monitor_has_no_queue(team: Field) -> None:
    assert "may not review" in str(team.refused("Lynx", "queue"))


def test_decisions_wait_unsigned_and_are_signed_together(team: Field) -> None:
    first, second, third = (
        whole(team, "Owl", log(team, f"{n} expl SE 3-6km heard 15 Sep 2018 14:1{n}"))
        for n in (1, 2, 3)
    )
    home = session(team, "Owl")
    try:
        made = [
            Decision(target=first, what=CONFIRM, decided_at=NOW),
            Decision(target=second, what=QUESTION, note="From which side?", decided_at=NOW),
            Decision(target=third, what=DISPUTE, note="It was demining", decided_at=NOW),
        ]
        decisions.decide(home, made)
        with pytest.raises(InputError, match="what is asked"):
            decisions.decide(home, [Decision(target=first, what=QUESTION, decided_at=NOW)])
        again = Decision(target=third, what=CONFIRM, decided_at=NOW + timedelta(seconds=1))
        decisions.decide(home, [again])
        decisions.undo(home, [again.target])
    finally:
        home.store.close()
    home = session(team, "Owl")  # as after a crash
    try:
        kept = decisions.tray(home)
        assert {each.target: each.what for each in kept} == {first: CONFIRM, second: QUESTION}
        signed = decisions.sign(home, kept, now=NOW)
        assert len(signed) == 3, "a question is a review and a task"
        assert decisions.tray(home) == []
    finally:
        home.store.close()
    carried(team, "Owl")
    (left,) = waiting(team, "hq")
    assert left["hash"] == third.hex()
    for _ in range(2):
        carried(team, "Lynx")
    (asked,) = [json.loads(x) for x in team.run("Lynx", "tasks", "--json").stdout.splitlines()]
    assert asked["text"] == "From which side?"
    team.run("Lynx", "answer", asked["hash"], "done", "--note", "From the south")
    carried(team, "Lynx")
    carried(team, "Owl")
    (answer,) = waiting(team, "Owl", "--kind", "answer")
    home = session(team, "Owl")
    try:
        heard = Decision(target=bytes.fromhex(answer["hash"]), what=READ, decided_at=NOW)
        decisions.sign(home, [heard], now=NOW)
    finally:
        home.store.close()
    assert waiting(team, "Owl", "--kind", "answer") == []


def test_nothing_is_signed_where_one_would_have_no_effect(team: Field) -> None:
    theirs = whole(team, "Owl", log(team))
    line = "5 expl SE 3-6km heard 15 Sep 2018 14:12"
    own = team.run("Owl", "log", line, "--at", "48.4353, 38.2205").stdout.split()[1]
    home = session(team, "Owl")
    try:
        both = [
            Decision(target=each, what=CONFIRM, decided_at=NOW)
            for each in (theirs, read.find(home, own))
        ]
        decisions.decide(home, both)
        with pytest.raises(InputError, match="no effect"):
            decisions.sign(home, decisions.tray(home), now=NOW)
        assert len(decisions.tray(home)) == 2
    finally:
        home.store.close()
    assert len(waiting(team, "Owl", "--kind", "observation")) == 2


def test_what_is_taken_is_seen_by_others(team: Field) -> None:
    hash_ = whole(team, "Owl", log(team))
    home = session(team, "Owl")
    try:
        assert decisions.take(home, [], now=NOW) is None
        decisions.take(home, [hash_], now=datetime.now(UTC).replace(microsecond=0))
        with pytest.raises(InputError, match="256"):
            decisions.take(home, [hash_] * 257, now=NOW)
        assert not task_signing.unfinished(home)  # nobody was given a task
        told = record_detail.detail(
            home, hash_, purpose=read.Purpose.PANEL, language="en", zone="UTC"
        )
        assert "tasked" not in [each.what for each in told.history]
    finally:
        home.store.close()
    assert [each["mine"] for each in waiting(team, "Owl", "--mine")] == [True]
    carried(team, "Owl")
    (seen,) = waiting(team, "hq")
    assert seen["taken_by"] == "Owl"
    assert team.run("Owl", "queue").stdout


def test_what_is_logged_for_somebody_else_names_both(team: Field) -> None:
    line = "3 expl SE 3-6km heard 15 Sep 2018 14:12"
    refused = team.refused("Owl", "log", line, "--observed-by", "Nobody")
    assert isinstance(refused, InputError)
    assert "Lynx" in refused.suggestions
    told = team.run(
        "Owl", "log", line, "--at", "48.4353, 38.2205", "--observed-by", "Lynx"
    ).stdout.split()[1]
    carried(team, "Owl")
    shown = team.run("hq", "show", told).stdout
    assert "Lynx, logged by Owl" in shown
    (row,) = team.rows("hq")
    assert row["observed_by"] != row["feed"]
    home = session(team, "hq")
    try:
        detail = record_detail.detail(
            home, read.find(home, told), purpose=read.Purpose.PANEL, language="en", zone="UTC"
        )
    finally:
        home.store.close()
    assert ("Observed by", "Lynx") in detail.lines
    assert detail.signer == "Owl"


def test_a_person_with_a_new_laptop_is_one_observer(team: Field) -> None:
    team.run("hq", "hub", "revoke", "Lynx")
    request = asked(team, "new", "Lynx")
    team.run("hq", "hub", "enrol", request, "--person-of", "Lynx", "--yes")
    team.run("hq", "hub", "publish", team.stick / "fieldapp-pack")
    team.run("Owl", "install-pack", team.stick)
    line = "3 expl SE 3-6km heard 15 Sep 2018 14:12"
    told = team.run("Owl", "log", line, "--at", "48.4, 38.2", "--observed-by", "Lynx").stdout
    assert "Lynx, logged by Owl" in team.run("Owl", "show", told.split()[1]).stdout
