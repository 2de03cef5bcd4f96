"""Headquarters' own feed by command: tasks, reviews and placements, given and undone."""

import csv
import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fieldapp.cli import tasks as task_commands
from fieldapp.report.proof import proof
from tests.cli.conftest import Field
from tests.map.test_offline_page import embedded
from tests.support.check_script import run_check

LINE = "3 expl NE 3km heard 15 Sep 2018 14:12"


def carried(field: Field, name: str) -> None:
    """One stick to headquarters and back."""
    stick = field.stick / f"of {name}"
    stick.mkdir(exist_ok=True)
    field.run(name, "seal", "--to", stick, status=None)  # there may be nothing new
    field.run("hq", "hub", "import", stick)
    field.run(name, "receive", stick)


def tasks(field: Field, name: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in field.run(name, "tasks", "--json").stdout.splitlines()]


def logged(field: Field, name: str, *, at: str = "Svitlodarsk") -> str:
    return field.run(name, "log", LINE, "--at", at).stdout.split()[1]


def test_headquarters_own_feed_begins_at_founding_and_is_in_the_log(
    field: Field, root_hash: str
) -> None:
    assert root_hash
    (own,) = json.loads(field.run("hq", "hub", "status", "--json").stdout)["feeds"]
    assert (own["call_sign"], own["last"]) == ("Headquarters", 0)
    assert "record" in field.run("hq", "hub", "log").stdout
    assert field.run("hq", "store", "check").stdout


def test_what_headquarters_signs_reaches_the_laptop_it_is_about(field: Field, lynx: str) -> None:
    carried(field, lynx)
    carried(field, lynx)
    target = logged(field, lynx)
    carried(field, lynx)
    told = field.run("hq", "review", target, "questioned", "--note", "from which side?")
    assert "It is in the log." in told.stdout
    field.run("hq", "ask", target, "From which side?", "--due", "2359")
    (asked,) = tasks(field, "hq")
    assert (asked["giver"], asked["laptop"], asked["kind"]) == ("Headquarters", "Lynx", "question")
    assert str(asked["about"][0]).startswith(target)  # type: ignore[index]
    carried(field, lynx)
    assert "reviewed by Headquarters: questioned" in field.run(lynx, "show", target).stdout
    (got,) = tasks(field, lynx)
    assert (got["hash"], got["state"], got["due"]) == (asked["hash"], "open", asked["due"])
    # The correction that it leads to is among the results of the answer by itself.
    told = field.run(lynx, "amend", target, "3 expl E 3km heard 15 Sep 2018 14:12", "--reason", "E")
    correction = told.stdout.split()[1]
    field.run(lynx, "answer", str(got["hash"]), "done", "--note", "from the east")
    carried(field, lynx)
    (done,) = tasks(field, "hq")
    assert (done["state"], done["note"]) == ("done", "from the east")
    assert [str(each)[:16] for each in done["results"]] == [correction]  # type: ignore[attr-defined]
    field.run("hq", "answer", str(done["hash"]), "closed")
    carried(field, lynx)
    assert tasks(field, lynx)[0]["state"] == tasks(field, "hq")[0]["state"] == "closed"
    assert tasks(field, "hq")[0]["results"] == done["results"]
    assert field.run("hq", "store", "rebuild").stdout


def test_a_task_says_kind_place_time_pair_and_urgency(
    field: Field, enrolled: Callable[..., str]
) -> None:
    for name in ("Lynx", "Heron"):
        enrolled(name)
        carried(field, name)
    told = ("--kind", "mirror", "--due", "1 Jan 2030 1000", "--place", "48.5, 38.5")
    field.run("hq", "task", "Lynx", "Wait at the bridge", *told, "--urgency", "flash")
    (first,) = tasks(field, "hq")
    twin = str(first["hash"])[:12]
    field.run("hq", "task", "Heron", "Wait at the mill", "--kind", "mirror", "--pair", twin)
    second = tasks(field, "hq")[1]
    assert (first["kind"], first["urgency"], first["due"]) == (
        "mirror", "flash", "2030-01-01T08:00:59+00:00",
    )  # fmt: skip
    assert str(first["place"]).startswith("48.5")
    assert (second["pair"], second["urgency"], second["due"]) == (first["hash"], "routine", None)
    carried(field, "Lynx")
    line = field.run("Lynx", "tasks").stdout
    for part in ("[open]", "mirror", "flash", "due 2030-01-01 08:00Z", "at 48.5", "Wait at the br"):
        assert part in line


def test_a_task_for_a_team_is_one_for_each_of_its_laptops(
    field: Field, enrolled: Callable[..., str], root_hash: str
) -> None:
    assert root_hash
    for name, team in (("Lynx", "North"), ("Heron", "North"), ("Otter", "South")):
        field.run(name, "init", "--call-sign", name)
        field.run(name, "request", "--out", field.stick)
        (request,) = field.stick.glob(f"{name}-*.request")
        field.run("hq", "hub", "enrol", request, "--role", "monitor", "--team", team, "--yes")
    field.run("hq", "task", "North", "Call in by 1800")
    assert [each["laptop"] for each in tasks(field, "hq")] == ["Lynx", "Heron"]
    assert "Lynx" in str(field.refused("hq", "task", "East", "Call in").suggestions)  # type: ignore[attr-defined]


def test_a_task_that_is_late_or_withdrawn_says_so(field: Field, lynx: str) -> None:
    carried(field, lynx)
    assert "in the past" in str(field.refused("hq", "task", lynx, "Go", "--due", "1 Jan 2020 1000"))
    field.run("hq", "task", lynx, "Go", "--due", "2359")
    field.run("hq", "task", lynx, "Stay")
    first, second = (str(each["hash"]) for each in tasks(field, "hq"))
    field.run("hq", "answer", second, "closed", "--note", "not needed")
    carried(field, lynx)
    assert [each["state"] for each in tasks(field, lynx)] == ["open", "withdrawn"]
    assert "closed" in str(field.refused(lynx, "answer", second, "done"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(task_commands, "now", lambda: datetime(2199, 1, 1, tzinfo=UTC))
        assert [each["state"] for each in tasks(field, lynx)] == ["overdue", "withdrawn"]
    field.run(lynx, "answer", first, "done")
    assert tasks(field, lynx)[0]["state"] == "done"


def test_a_result_is_a_record_of_the_laptop_that_answers(
    field: Field, enrolled: Callable[..., str]
) -> None:
    for name in ("Lynx", "Owl"):
        enrolled(name, "supervisor" if name == "Owl" else "monitor")
        for _ in range(2):
            carried(field, name)
    own = logged(field, "Lynx")
    field.run("hq", "task", "Lynx", "Log it", "--kind", "recheck")
    for _ in range(2):
        carried(field, "Lynx")
    (task,) = tasks(field, "Lynx")
    field.run("Lynx", "answer", str(task["hash"]), "done", "--result", own)
    carried(field, "Lynx")
    carried(field, "Owl")
    assert [str(each)[:16] for each in tasks(field, "hq")[0]["results"]] == [own]  # type: ignore[attr-defined]
    # Whoever sees another's record cannot claim it as a result.
    field.run("hq", "task", "Owl", "Go")
    carried(field, "Owl")
    (mine,) = (each for each in tasks(field, "Owl") if each["laptop"] == "Owl")
    assert mine["laptop"] == "Owl"
    refused = field.refused("Owl", "answer", str(mine["hash"]), "done", "--result", own)
    assert "of this laptop" in str(refused)


def test_headquarters_signs_only_what_no_person_is_needed_for(field: Field, lynx: str) -> None:
    assert lynx
    assert "may not sign" in str(field.refused("hq", "log", LINE, "--at", "Svitlodarsk"))
    start, end = "2018-09-15 12:00", "2018-09-15 13:00"
    assert "may not sign" in str(
        field.refused("hq", "watch", "Svitlodarsk", "--from", start, "--to", end)
    )


def annex(field: Field) -> dict[str, dict[str, str]]:
    table = field.folder / "annex.csv"
    field.run("hq", "export", "--format", "csv", "--out", table)
    with table.open(encoding="utf-8-sig", newline="") as file:
        return {row["record"][:16]: row for row in csv.DictReader(file)}


def test_a_placement_stands_beside_the_record_and_can_be_withdrawn(field: Field, lynx: str) -> None:
    carried(field, lynx)
    placed, other = (logged(field, lynx, at=at) for at in ("Old mill post", "48.5, 38.5"))
    carried(field, lynx)
    assert "Only headquarters" in str(
        field.refused(lynx, "place", "Old mill post", "48.1, 38.2", "--reason", "surveyed")
    )
    assert "No observation here" in str(
        field.refused("hq", "place", "New mill", "48.1, 38.2", "--reason", "surveyed")
    )
    told = field.run("hq", "place", "old mill post", "48.1, 38.2", "--reason", "surveyed").stdout
    assert "1 observation placed" in told
    rows = annex(field)
    assert (rows[placed]["placed_lat"], rows[placed]["placed_lon"]) == ("48.1", "38.2")
    assert rows[placed]["placed_by"][:16] == told.split()[1].rstrip(":")
    assert rows[placed]["post_lat"] == "", "the record stays as it was signed"
    assert rows[other]["placed_lat"] == ""
    field.run("hq", "map", "--out", field.stick / "placed.html")
    drawn = embedded((field.stick / "placed.html").read_text("utf-8"))["rows"]
    (house,) = (row for row in drawn if row["id"].startswith(placed))
    assert house["places"] == [{"role": "placed", "name": "Old mill post", "at": [48.1, 38.2]}]
    assert ["Placed by headquarters", "48.10000, 38.20000"] in house["lines"]
    assert house["shapes"] == [], "what it tells of a direction has no beginning of its own"
    (disc,) = (row for row in drawn if row["id"].startswith(other))
    assert [place["role"] for place in disc["places"]] == ["post"]
    assert "placed by Headquarters: Old mill post" in field.run("hq", "show", placed).stdout
    # The same again is nothing new; another position takes its place; a correction keeps it.
    field.refused("hq", "place", "Old mill post", "48.1, 38.2", "--reason", "again")
    field.run("hq", "place", "Old mill post", "48.15, 38.2", "--reason", "measured")
    field.run(lynx, "amend", placed, "4 expl NE 3km heard 15 Sep 2018 14:12", "--reason", "4")
    carried(field, lynx)
    newest = [row for row in annex(field).values() if row["post"] == "Old mill post"]
    assert {row["placed_lat"] for row in newest} == {"48.15"}
    shown = field.run("hq", "show", placed).stdout
    assert "surveyed" in shown
    assert "without effect" in shown
    second = newest[0]["placed_by"]
    field.run("hq", "unplace", second, "--reason", "another mill")
    (row,) = [row for row in annex(field).values() if row["post"] == "Old mill post"]
    assert row["placed_lat"] == "48.1", "the one before holds again"
    assert (
        "placement withdrawn by Headquarters: another mill"
        in field.run("hq", "show", placed).stdout
    )
    assert "no placement" in str(field.refused("hq", "unplace", placed, "--reason", "x"))
    assert field.run("hq", "store", "rebuild").stdout


def test_a_proof_tells_headquarters_position_apart_from_the_record(
    field: Field, lynx: str, root_hash: str
) -> None:
    carried(field, lynx)
    named, other = (logged(field, lynx, at=at) for at in ("Old mill post", "48.5, 38.5"))
    carried(field, lynx)
    field.run("hq", "place", "Old mill post", "48.1, 38.2", "--reason", "surveyed")
    carried(field, lynx)  # the proof needs the log as it is now
    out = {each: field.folder / f"proof of {each}" for each in (named, other)}
    for each, folder in out.items():
        field.run("hq", "proof", each, "--out", folder)

    def verified(folder: Path, *, status: int | None = 0) -> dict[str, object]:
        told = field.run(
            None, "verify", folder, "--root-hash", root_hash, "--json", status=status
        ).stdout
        return dict(json.loads(told))

    def placement(found: dict[str, object]) -> list[dict[str, object]]:
        results = found["results"]
        assert isinstance(results, list)
        return [each for each in results if each["about"] == "placement"]

    found = verified(out[named])
    assert found["in_order"]
    (said,) = placement(found)
    assert said["established"]
    for part in ("Headquarters gave the post", "48.10000, 38.20000", "surveyed", "name alone"):
        assert part in str(said["text"])
    assert "48.1" not in (out[named] / "record.en.txt").read_text("utf-8")  # not the record's
    assert placement(verified(out[other])) == []
    by_hand = run_check(out[named], root_hash)
    assert by_hand.returncode == 0, by_hand.stdout + by_hand.stderr
    assert "headquarters gave the post a position" in by_hand.stdout
    assert "headquarters gave the post" not in run_check(out[other], root_hash).stdout
    # One that was changed, or put beside another record, is refused.
    raw = (out[named] / proof.PLACEMENT).read_bytes()
    (out[named] / proof.PLACEMENT).write_bytes(raw[:-1] + bytes([raw[-1] ^ 1]))
    wrong = verified(out[named], status=3)
    assert not wrong["in_order"]
    assert any("placement" in str(each) for each in wrong["wrong"])  # type: ignore[attr-defined]
    assert run_check(out[named], root_hash).returncode != 0
    (out[other] / proof.PLACEMENT).write_bytes(raw)
    assert not verified(out[other], status=3)["in_order"]
