"""Judging in the daily report: findings and rules as they were at its entry of the log."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from fieldapp.app.home.session import open_session
from fieldapp.app.reporting import report_view
from fieldapp.app.reporting.report_view import ReportView, WantedReport
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Count, EventTime, Place
from tests.cli.conftest import Field
from tests.cli.test_attacks import hostile
from tests.cli.test_editions import approved, frozen, signed
from tests.cli.test_headquarters_signs import carried
from tests.cli.test_judging import linked, staffed
from tests.cli.test_notified_fire import NOTIFIED
from tests.cli.test_report_draft import all_regions, draft, section
from tests.cli.test_rules_commands import BAND, founded
from tests.support.homes import PASSPHRASE

LINE = "3 expl 120mm mortar NE 3km heard 15 Sep 2018 12:00 - 12:20"
STANDARD = "clear and convincing evidence"
PEOPLE = (
    ("Lynx", "monitor"), ("Desk", "hq"), ("Chief", "hq"), ("Owl", "verification_officer"),
    ("Kite", "verification_officer"),
)  # fmt: skip


@pytest.fixture
def desk(field: Field) -> Field:
    field.step(at_work)
    return field


def at_work(field: Field) -> None:
    rules = f'standard_of_proof = "{STANDARD}"\n{NOTIFIED}'
    staffed(field, founded(field, rules), PEOPLE, ("Desk", "Chief", "Owl", "Kite"))


def harmed(means: str) -> Observation:
    when = EventTime(start=datetime(2018, 9, 15, 8, tzinfo=UTC), precision="minute")
    return Observation(
        kind="casualty", time=when, means=means, site=Place(name="Zolote"),
        killed=Count(low=2, high=2),
    )  # fmt: skip


def found(field: Field, targets: list[str], state: str) -> None:
    """A finding of one officer, approved by another; it reaches headquarters."""
    carried(field, "Owl")
    told = field.run("Owl", "find", *targets, "--state", state, "--confidence", "moderate",
                     "--grounds", "heard clearly").stdout  # fmt: skip
    carried(field, "Owl")
    carried(field, "Kite")
    field.run("Kite", "approve", told.split()[1].rstrip(":"))
    carried(field, "Kite")


def viewed(field: Field) -> ReportView:
    """The page *Report* of headquarters."""
    now = datetime.now(UTC)
    home = open_session(field.home("hq"), PASSPHRASE, now)
    try:
        return report_view.view(home, WantedReport("2018-09-15"), language="en", now=now)
    finally:
        home.store.close()


def judged(content: Any) -> tuple[Any, ...]:
    (row,) = section(content, "violations")
    return row["rule_outcome"], row["finding"], row["confidence"], row["under_review"]


def test_a_report_tells_what_was_found_and_judged_at_its_entry(desk: Field, tmp_path: Path) -> None:
    shot = desk.run("Lynx", "log", LINE, "--at", "48.5 38.5").stdout.split()[1]
    hurt = [
        each.hash.hex() for each in hostile(desk.home("Lynx"), harmed("saw"), harmed("recorded"))
    ]
    carried(desk, "Lynx")
    first = draft(desk, "hq", tmp_path / "first")
    assert judged(first) == ("F-1: violation; W-1: violation", None, None, None)
    assert section(first, "casualties") == []
    assert section(first, "reported") == [{"kind": "casualty", "rows": 2}]
    page = (tmp_path / "first" / "report.en.html").read_text("utf-8")
    assert "Reports of casualties that are not corroborated, and stand in no table: 2." in page
    titles = [each.title for each in viewed(desk).sections]
    assert "Casualties" in titles, "the window shows the same page"
    (heading,) = section(first, "heading")
    assert all(len(heading[name]) == 64 for name in ("counting", "agreement", "zones"))
    assert (heading["bearings"], heading["standard_of_proof"]) == (None, STANDARD)

    found(desk, [shot], "observed")
    joined = linked(desk, "same", *hurt)
    found(desk, [joined], "corroborated")
    told = ("--party", "Joint commission", "--kind", "notification", "--zone", "Europe/Kyiv")
    desk.run("Owl", "statement", "We shall train", *told, "--time", "15 Sep 2018 11:00 - 14:00",
             "--place", "Band", "--received", "2018-09-14T13:00+00:00")  # fmt: skip
    carried(desk, "Owl")
    desk.run("Lynx", "amend", shot, LINE.replace("3 expl", "4 expl"), "--reason", "counted again")
    carried(desk, "Lynx")

    second = draft(desk, "hq", tmp_path / "second")
    assert judged(second) == ("F-1: cannot_tell; W-1: violation", "observed", "moderate", "yes")
    first_told, also = section(second, "casualties")
    assert first_told["finding"] == also["finding"] == "corroborated"
    assert (first_told["told_with"], first_told["record"]) == (None, hurt[0]), "the link's first"
    assert (also["told_with"][:16], also["relation"]) == (joined, "same")
    assert section(second, "reported") == []
    page = (tmp_path / "second" / "report.en.html").read_text("utf-8")
    assert "finding: observed; assessed with moderate confidence; under review" in page
    assert f"<dd>{STANDARD}</dd>" in page
    assert page.count("also reported from Zolote") == 1, "two dead, not four"
    then = draft(desk, "hq", tmp_path / "then", "--as-of", str(heading["log_size"]))
    assert then == first, "what came later changes no report of before"


def test_rules_of_a_report_are_read_beside_its_own_zones(desk: Field, tmp_path: Path) -> None:
    desk.run("Lynx", "log", LINE, "--at", "48.5 38.5")
    carried(desk, "Lynx")
    folder = frozen(desk, "1/2018")
    approved(desk, signed(desk, folder), folder)
    moved = json.loads(json.dumps(BAND).replace("39", "38.2"))
    zones = tmp_path / "zones.geojson"
    zones.write_text(json.dumps(moved))
    desk.run("hq", "hub", "change-content", "--agreement", zones, "--yes")
    now = draft(desk, "hq", tmp_path / "now")
    assert judged(now)[0] == "F-1: violation; W-1: not_violation"
    assert "NOT" not in desk.run("hq", "edition", "check", "1/2018").stdout


def test_a_floor_stands_under_what_nobody_linked(desk: Field, tmp_path: Path) -> None:
    for told in ("29", "about 40"):
        line = f"{told} expl SE 3-6km heard 15 Sep 2018 14:12"
        desk.run("Lynx" if told == "29" else "Owl", "log", line, "--at", "Svitlodarsk")
    for name in ("Lynx", "Owl"):
        carried(desk, name)
    row = all_regions(draft(desk, "hq", tmp_path))
    assert (row["at_least"], row["floor"], row["not_compared"]) == (65, 36, 0)
    page = (tmp_path / "report.en.html").read_text("utf-8")
    assert "If all strong and fair suggestions were of the same events: at least 36." in page
