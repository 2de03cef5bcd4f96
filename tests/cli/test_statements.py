"""A party's statement from its receipt to the answer; what is claimed never counts as observed."""

import json
import random
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from fieldapp.cli.judging import finding_commands
from tests.cli.conftest import Field
from tests.cli.test_headquarters_signs import carried
from tests.cli.test_judging import Enrol, bounds, staffed, total
from tests.report.test_cursor_on_target import EVENT

SAID = ("--party", "B", "--received", "2026-03-01T10:00+02:00", "--ref", "77/26")


@pytest.fixture
def desk(field: Field, root_hash: str) -> Field:
    """A monitor and an officer, in a mission whose level allows statements in full."""
    field.step(staffed, root_hash, (("Lynx", "monitor"), ("Heron", "verification_officer")))
    return field


def stated(field: Field, *more: str, text: str = "27 strikes on Svitlodarsk") -> str:
    told = field.run(
        "Heron", "statement", text, *(SAID[2:] if "--party" in more else SAID), *more
    ).stdout
    carried(field, "Heron")
    return told.split()[1]


def standing(field: Field, name: str, *typed: str) -> list[dict[str, Any]]:
    out = field.run(name, "statements", *typed, "--json").stdout
    return [json.loads(line) for line in out.splitlines()]


def test_a_statement_is_followed_from_its_receipt_to_the_answer(
    desk: Field, tmp_path: Path
) -> None:
    hash_ = stated(desk, "--channel", "hotline", "--quantity", "27 attacks")
    (found,) = standing(desk, "hq")
    assert found["hash"].startswith(hash_)
    assert (found["party"], found["reference"], found["next"]) == ("B", "77/26", "acknowledged")
    assert found["received"] == "2026-03-01T08:00:00+00:00"
    assert [each["at"][:16] for each in found["deadlines"]] == [
        "2026-03-02T08:00", "2026-03-04T08:00",
    ]  # fmt: skip
    assert found["overdue"]
    assert "OVERDUE" in desk.run("hq", "statements", "--due").stdout
    desk.run("hq", "answer", hash_, "acknowledged", "--note", "letter 12")
    assert "acknowledged already" in str(desk.refused("hq", "answer", hash_, "acknowledged"))
    desk.run("hq", "ask", hash_, "Which number had their letter?")
    assert standing(desk, "hq")[0]["next"] == "tasked", "a question sends nobody there"
    desk.run("hq", "task", "Lynx", "Look at the craters", "--kind", "inquiry", "--about", hash_)
    carried(desk, "Lynx")
    carried(desk, "Lynx")
    (task,) = [json.loads(x) for x in desk.run("Lynx", "tasks", "--json").stdout.splitlines()]
    desk.run("Lynx", "answer", task["hash"], "done", "--note", "two craters")
    carried(desk, "Lynx")
    carried(desk, "Heron")
    (found,) = standing(desk, "hq")
    assert [each["name"] for each in found["steps"]] == [
        "received", "acknowledged", "tasked", "answered",
    ]  # fmt: skip
    assert found["next"] == "found"
    assert found["deadlines"][0]["breached"], "a patrol was there, after the deadline"
    inspected = found["deadlines"][0]
    desk.run("hq", "answer", task["hash"], "closed")
    (found,) = standing(desk, "hq")
    assert found["steps"][-1]["name"] == "answered", "what was read was answered all the same"
    assert found["deadlines"][0] == inspected
    letter = tmp_path / "letter.pdf"
    letter.write_bytes(b"%PDF-1.4 To B")
    desk.run("hq", "answer", hash_, "told", "--note", "letter 19", "--letter", letter)
    for typed in ((), ("--note", " ")):
        refused = desk.refused("hq", "answer", hash_, "closed", *typed)
        assert "why it is closed" in str(refused)
    assert standing(desk, "hq")[0]["next"] == "closed", "nothing was signed"
    desk.run("hq", "answer", hash_, "closed", "--note", "they have our letter")
    (found,) = standing(desk, "hq")
    assert found["next"] is None
    assert not found["overdue"]
    assert standing(desk, "hq", "--due") == []
    assert "closed without" not in desk.run("hq", "statements").stdout
    desk.run("hq", "answer", stated(desk, text="again"), "closed", "--note", "told twice")
    lines = desk.run("hq", "statements").stdout
    assert "closed without inspection" in lines
    assert "closed without answer" in lines


def test_whoever_could_not_look_has_not_looked(desk: Field) -> None:
    hash_ = stated(desk)
    desk.run("hq", "task", "Lynx", "Look at the craters", "--kind", "inquiry", "--about", hash_)
    carried(desk, "Lynx")
    (task,) = [json.loads(x) for x in desk.run("Lynx", "tasks", "--json").stdout.splitlines()]
    desk.run("Lynx", "answer", task["hash"], "cannot", "--note", "the road is mined")
    carried(desk, "Lynx")
    (found,) = standing(desk, "hq")
    assert [each["name"] for each in found["steps"]] == ["received", "tasked"]
    assert found["deadlines"][0]["met_at"] is None


def test_a_finding_counts_from_its_approval_and_one_that_repeats_the_claim_never(
    desk: Field, enrolled: Enrol, monkeypatch: pytest.MonkeyPatch
) -> None:
    enrolled("Kite", "verification_officer")
    desk.run("hq", "hub", "approver", "Kite")
    desk.run("hq", "hub", "publish", desk.stick / "fieldapp-pack")
    for name in ("Heron", "Kite"):
        desk.run(name, "install-pack", desk.stick)
    hash_ = desk.run("Lynx", "statement", "27 strikes", *SAID).stdout.split()[1]
    carried(desk, "Lynx")
    carried(desk, "Heron")
    approved_at = datetime.now(UTC).replace(microsecond=0) + timedelta(hours=5)
    for state, steps in (("alleged", []), ("not_substantiated", ["found"])):
        grounds = ("--state", state, "--grounds", "nothing was heard")
        finding = desk.run("Heron", "find", hash_, *grounds).stdout.split()[1].rstrip(":")
        for _ in range(2):
            carried(desk, "Heron")
            carried(desk, "Kite")
        with monkeypatch.context() as later:
            later.setattr(finding_commands, "now", lambda: approved_at)
            desk.run("Kite", "approve", finding)
        (found,) = standing(desk, "Kite")
        done = found["steps"][1:]
        assert [each["name"] for each in done] == steps
    assert done[0]["at"] == approved_at.isoformat()


def test_a_claim_is_never_counted_as_observed(desk: Field) -> None:
    line = "12 expl SE 3-6km heard 15 Sep 2018 14:12"
    desk.run("Lynx", "log", line, "--at", "48.4353, 38.2205")
    carried(desk, "Lynx")
    before = bounds(total(desk, "hq"))
    rng = random.Random(19)
    for _ in range(6):
        number = rng.randrange(1, 500)
        stated(desk, "--time", "2018-09-15 14:12", "--quantity", f"{number} explosions")
    assert bounds(total(desk, "hq")) == before == (12, 12, 12)
    hash_ = stated(desk, "--time", "2018-09-15 14:12", "--place", "48.4358, 38.2205")
    (found,) = standing(desk, "hq", hash_)
    own = found["own_observations"]
    assert own["totals"]["ceasefire_violation"]["at_least"] == 12
    assert len(own["records"]) == 1
    assert found["hash"] not in own["records"]
    assert "proves nothing" in desk.run("hq", "statements", hash_).stdout


def test_a_party_that_withdraws_leaves_its_statement_readable(desk: Field) -> None:
    first = stated(desk)
    stated(desk, "--kind", "withdrawal", "--replies-to", first, text="We were wrong")
    (gone,) = [each for each in standing(desk, "hq") if each["kind"] == "allegation"]
    assert [each["name"] for each in gone["steps"]] == ["received", "withdrawn"]
    assert (gone["overdue"], gone["deadlines"], len(gone["replies"])) == (False, [], 1)
    other = stated(desk, text="again")
    desk.run(
        "Heron", "statement", "no", "--party", "A", "--kind", "withdrawal", "--replies-to", other
    )
    carried(desk, "Heron")
    (still,) = [each for each in standing(desk, "hq") if each["text"] == "again"]
    assert still["overdue"], "another party withdraws nothing of B's"


def test_contacts_of_tak_are_statements_once_and_count_in_nothing(
    desk: Field, tmp_path: Path
) -> None:
    file = tmp_path / "contacts.cot"
    file.write_text(EVENT)
    assert desk.run("Heron", "tak", file).stdout.startswith("Signed 1 statement; 0 were here")
    assert desk.run("Heron", "tak", file).stdout.startswith("Signed 0 statements; 1 were here")
    carried(desk, "Heron")
    (found,) = standing(desk, "hq")
    assert (found["party"], found["deadlines"]) == ("TAK", []), "nobody is owed an answer"
    (row,) = desk.rows("hq")
    assert (row["kind"], row["site_accuracy_m"]) == ("statement", 98)
    assert "WOLF 3" not in str(row)
    assert "hostile" not in str(row)
    assert total(desk, "hq")["rows"] == 0
    out = tmp_path / "out.cot"
    desk.run("hq", "export", "--format", "cot", "--out", out)
    assert "<event " not in out.read_text(), "what others told is not told on"


def test_who_writes_to_parties(desk: Field) -> None:
    hash_ = stated(desk)
    desk.run("Heron", "answer", hash_, "acknowledged")
    carried(desk, "Heron")
    assert standing(desk, "hq")[0]["next"] == "tasked"
    refused = desk.refused("Lynx", "statement", "x", "--party", " ")
    assert "which party" in str(refused)
    assert "not a time" in str(
        desk.refused("Heron", "statement", "x", "--party", "B", "--time", "?x")
    )
