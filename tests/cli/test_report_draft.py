"""The draft of the daily report: its totals are those of `total`, and each rests on records."""

import csv
import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.app.test_judging_columns import of_csv, of_geojson, of_geopackage, of_kml
from tests.cli.conftest import Field
from tests.cli.test_headquarters_signs import carried
from tests.cli.test_judging import bounds, linked, logged, team, total

__all__ = ["team"]

CLOCKS = ("--from", "15 Sep 2018 0800", "--to", "15 Sep 2018 1200")


def draft(field: Field, name: str, out: Path, *options: str, day: str = "2018-09-15") -> Any:
    field.run(name, "report", "draft", "--day", day, "--out", out, *options)
    return json.loads((out / "content.json").read_bytes())


def section(content: Any, name: str) -> list[dict[str, Any]]:
    (found,) = [each["rows"] for each in content["sections"] if each["name"] == name]
    return list(found)


def all_regions(content: Any) -> dict[str, Any]:
    return next(row for row in section(content, "totals") if row["region"] == "all")


def test_a_draft_has_the_totals_of_its_days_and_every_row_of_them(
    team: Field, tmp_path: Path
) -> None:
    a, b = logged(team, "Lynx", "29"), logged(team, "Otter", "about 25")
    found = draft(team, "hq", tmp_path / "one")
    assert bounds(all_regions(found)) == (51, 57, 54) == bounds(total(team, "hq"))
    assert {row["record"][:16] for row in section(found, "violations")} == {a, b}
    size = section(found, "heading")[0]["log_size"]
    linked(team, "overlap", a, b)
    later = draft(team, "hq", tmp_path / "two")
    assert bounds(all_regions(later)) == (29, 57, 29)
    rows = section(later, "violations")
    assert [row["told_with"] is None for row in rows] == [True, False]
    assert [row["at_least"] for row in rows] == [29, None], "a group's number stands once"
    then = draft(team, "hq", tmp_path / "three", "--as-of", str(size))
    assert section(then, "totals") == section(found, "totals")


def test_every_surface_has_one_count_and_says_what_it_leaves_out(
    team: Field, tmp_path: Path
) -> None:
    a, b = logged(team, "Lynx", "29"), logged(team, "Otter", "about 25")
    linked(team, "overlap", a, b)
    told, gone = logged(team, "Lynx", "7"), logged(team, "Lynx", "5")
    line = "9 expl SE 3-6km heard 15 Sep 2018 14:12"
    team.run("Lynx", "amend", told, line, "--reason", "counted again")
    team.run("Lynx", "retract", gone, "--reason", "own vehicle")
    carried(team, "Lynx")

    found = draft(team, "hq", tmp_path / "report")
    (heading,), row = section(found, "heading"), all_regions(found)
    at = ("--as-of", str(heading["log_size"]))
    assert bounds(row) == bounds(total(team, "hq", *at)) == (38, 66, 38)
    basis = total(team, "hq", *at)["basis"]
    assert (heading["log_size"], heading["counting"]) == (basis["size"], basis["counting"])
    assert (heading["replaced"], heading["withdrawn"]) == (1, 1)
    counted = total(team, "hq", *at)
    assert (counted["replaced"], counted["withdrawn"]) == (1, 1)
    line = "Left out: 1 replaced version, 1 retracted or flagged observation."
    assert line in team.run("hq", "total", "--day", "2018-09-15", *at).stdout
    for page in ("report.en.html", "report.en.pdf"):
        text = (tmp_path / "report" / page).read_bytes()
        if page.endswith(".pdf") and shutil.which("pdftotext"):
            path = tmp_path / "report" / page
            text = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True).stdout
        said = " ".join(text.decode(errors="replace").split())
        if page.endswith(".html") or shutil.which("pdftotext"):
            assert "38 to 66 (most likely 38) ceasefire violations" in said
            assert "replaced versions: 1; retracted or flagged observations: 1" in said
            assert basis["counting"] in said
            assert f"entry {basis['size']} of the log" in said

    days = ("--since", "2018-09-15", "--until", "2018-09-15")
    chart = json.loads(team.run("hq", "trend", *days, *at, "--chart", "daily", "--json").stdout)
    assert [bounds(each) for each in chart["rows"]] == [(38, 66, 38)]
    assert chart["basis"] == basis
    for form, read in (("csv", of_csv), ("geojson", of_geojson), ("gpkg", of_geopackage),
                       ("kml", of_kml)):  # fmt: skip
        out = tmp_path / f"table.{form}"
        noted = team.run("hq", "export", "--format", form, "--out", out).stderr
        assert "Logged as entry" in noted
        rows = [each for each in read(out) if each.get("counted_at_least") not in (None, "")]
        for end, most in (("at_least", 38), ("at_most", 66), ("best", 38)):
            cells = [float(each[f"counted_{end}"]) for each in rows]
            assert sum(cell for cell in cells if cell == cell) == most, (form, end)  # noqa: PLR0124
        known = re.search(r"Logged as entry (\d+)", noted)
        assert known
        says = "2 that match are left out: replaced, retracted or without effect; the log is known"
        assert says in noted
        if form in ("geojson", "kml"):
            written = out.read_text("utf-8")
            assert f"{says} up to entry {known[1]}" in written, "it says what is left out"


def test_each_total_ends_in_hashes_of_records(team: Field, tmp_path: Path) -> None:
    hashes = {logged(team, "Lynx", "29"), logged(team, "Otter", "about 25")}
    found = draft(team, "hq", tmp_path)
    (number,) = [n for n, row in enumerate(section(found, "totals"), 1) if row["region"] == "all"]
    tree = found["grounds"][f"totals/{number}"]["total"]
    assert {each["hash"][:16] for each in tree["members"]} == hashes
    assert tree["at_least"] == sum(each["at_least"] for each in tree["members"]) == 51
    assert {row["record"][:16] for row in section(found, "hashes")} == hashes


def test_watched_hours_decide_whether_periods_can_be_compared(team: Field, tmp_path: Path) -> None:
    logged(team, "Lynx", "29")
    assert all_regions(draft(team, "hq", tmp_path / "one"))["compared"] == "more"
    team.run("Lynx", "watch", "Svitlodarsk", *CLOCKS)
    carried(team, "Lynx")
    found = draft(team, "hq", tmp_path / "two")
    row = all_regions(found)
    assert (row["watched_minutes"], row["before_watched_minutes"]) == (240, 0)
    assert row["compared"] == "cannot_compare", "nobody watched the day before"
    (post,) = section(found, "coverage")
    assert (post["post"], post["watched_minutes"]) == ("Svitlodarsk", 240)


def test_a_table_has_every_row(team: Field, tmp_path: Path) -> None:
    logged(team, "Lynx", "29")
    draft(team, "hq", tmp_path)
    raw = (tmp_path / "violations.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    with (tmp_path / "violations.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["number"], row["what"], row["at_least"]) == ("29", "explosion", "29")


def test_two_machines_make_the_same_bytes(team: Field, tmp_path: Path) -> None:
    logged(team, "Lynx", "29")
    found = draft(team, "hq", tmp_path / "now")
    size = str(section(found, "heading")[0]["log_size"])
    for name in ("one", "two"):  # the access log's own head comes into the log meanwhile
        draft(team, "hq", tmp_path / name, "--as-of", size)
    one, two = (sorted((tmp_path / name).iterdir()) for name in ("one", "two"))
    assert [each.read_bytes() for each in one] == [each.read_bytes() for each in two]


@pytest.mark.parametrize("days", ["0", "401"])
def test_a_report_has_some_days(team: Field, tmp_path: Path, days: str) -> None:
    typed = ("report", "draft", "--day", "2018-09-15", "--days", days, "--out", tmp_path / "no")
    assert "A report has 1 to 400 days." in str(team.refused("hq", *typed))
    assert not (tmp_path / "no").exists()


def test_what_came_after_an_earlier_report_is_told_cell_by_cell(
    team: Field, tmp_path: Path
) -> None:
    # Rows 3 and 4 of September 2018, then rows 1 and 2 of the day before, which arrive late.
    third, fourth = late(team, "Lynx", "about 40", 16), late(team, "Otter", "about 40", 16)
    first = draft(team, "hq", tmp_path / "first", day="2018-09-16")
    assert bounds(all_regions(first)) == (72, 88, 80)
    size = str(section(first, "heading")[0]["log_size"])
    late(team, "Lynx", "29", 15), late(team, "Otter", "about 25", 15)
    fifteenth = draft(team, "hq", tmp_path / "day", "--since-entry", size)
    assert changed(fifteenth, "all", "at_least") == (0, 51)
    assert changed(fifteenth, "all", "at_most") == (0, 57)
    sixteenth = draft(team, "hq", tmp_path / "same", "--since-entry", size, day="2018-09-16")
    assert {row["column"] for row in section(sixteenth, "changes")} <= {
        "before_at_least", "before_at_most", "before_best", "compared",
    }  # fmt: skip
    team.run("Lynx", "amend", third, "44 expl SE 3-6km heard 16 Sep 2018 14:12", "--reason", "x")
    carried(team, "Lynx")
    amended = draft(team, "hq", tmp_path / "amended", "--since-entry", size, day="2018-09-16")
    assert bounds(all_regions(amended)) == (80, 88, 84)
    (number,) = [r for r in section(amended, "changes") if r["column"] == "number"]
    assert (number["row"][:16], number["before"], number["after"]) == (third, "about 40", "44")
    team.run("Otter", "retract", fourth, "--reason", "heard on the radio")
    carried(team, "Otter")
    gone = draft(team, "hq", tmp_path / "gone", "--since-entry", size, day="2018-09-16")
    assert bounds(all_regions(gone)) == (44, 44, 44)
    (row,) = [r for r in section(gone, "changes") if r["change"] == "gone"]
    assert row["row"][:16] == fourth


def test_a_statement_is_counted_when_it_was_received_and_what_has_no_day_is_told(
    team: Field, tmp_path: Path
) -> None:
    said = ("statement", "27 strikes", "--party", "B")
    received = ("--received", "2018-09-15T10:00+03:00")
    team.run("Heron", *said, *received)  # no time of what it tells
    team.run("Heron", *said, *received, "--time", "2018-09-11 14:12")
    team.run("Heron", *said, "--time", "2018-09-15 14:12", "--received", "2018-09-17T10:00+03:00")
    team.run("Heron", "log", "1 tank saw time=2018-09", "--at", "Zolote")
    carried(team, "Heron")
    found = draft(team, "hq", tmp_path / "one")
    (row,) = section(found, "statements")
    assert (row["party"], row["received"]) == ("B", 2)
    assert [(row["kind"], row["rows"]) for row in section(found, "undated")] == [("weapon", 1)]
    grounds = found["grounds"]["undated/1"]["records"]
    assert set(grounds) <= {row["record"] for row in section(found, "hashes")}
    (row,) = section(draft(team, "hq", tmp_path / "two", day="2018-09-17"), "statements")
    assert row["received"] == 1


def late(field: Field, name: str, number: str, day: int) -> str:
    line = f"{number} expl SE 3-6km heard {day} Sep 2018 14:12"
    hash_ = field.run(name, "log", line, "--at", "Svitlodarsk").stdout.split()[1]
    carried(field, name)
    return hash_


def changed(content: Any, region: str, column: str) -> tuple[Any, Any]:
    (row,) = [
        each
        for each in section(content, "changes")
        if (each["section"], each["row"], each["column"]) == ("totals", region, column)
    ]
    return row["before"], row["after"]


HOSTILE = "#panic(1) @x $y$ `z` \\ 漢 \U000f0000 \ue000"


def test_what_a_monitor_writes_stops_neither_report_nor_sheet(team: Field, tmp_path: Path) -> None:
    """PDF/A refuses a document for one character that no font draws."""
    line = "29 expl mortar heard 15 Sep 2018 14:12"
    team.run("Lynx", "log", line, "--at", HOSTILE)
    carried(team, "Lynx")
    draft(team, "hq", tmp_path / "report")
    assert list((tmp_path / "report").glob("*.pdf"))
    sheet = tmp_path / "sheet.pdf"
    team.run("hq", "map", "--out", sheet)
    assert sheet.read_bytes().startswith(b"%PDF-")


def test_a_typed_line_is_in_the_total_of_its_post_s_region(team: Field, tmp_path: Path) -> None:
    logged(team, "Lynx", "29")  # Svitlodarsk, of Donetsk in the mission's list
    line = "{} expl SE 3-6km heard 15 Sep 2018 14:12"
    typed = line.format(7) + ' region="Luhansk"'
    told = team.run("Otter", "log", typed, "--at", "Donetsk").output
    assert "Region: Luhansk" in told
    assert "has another region for this place" in told
    nowhere = team.run("Otter", "log", line.format(2), "--at", "OP 3").stdout
    assert "Region" not in nowhere
    carried(team, "Otter")
    found = draft(team, "hq", tmp_path / "one")
    known = {row["region"]: bounds(row) for row in section(found, "totals")}
    assert known == {
        "Donetsk": (29, 29, 29), "Luhansk": (7, 7, 7), "not_known": (2, 2, 2), "all": (38, 38, 38),
    }  # fmt: skip
    by = total(team, "hq", "--by", "region")["by"]
    assert {each["key"]: each["best"] for each in by} == {
        "Donetsk": 29, "Luhansk": 7, "not_known": 2,
    }  # fmt: skip
    # The list has Donetsk in its own region: whoever moves a total is not unseen.
    noted = team.run("hq", "report", "draft", "--day", "2018-09-15", "--out", tmp_path / "again")
    moved = told.split()[1]
    said = "1 record with another region than the list of places has, or others of their post"
    assert f"{said}: {moved}." in noted.stderr
    shown = " ".join(team.run("hq", "show", moved).stdout.split())
    assert "region in the list of places Donetsk" in shown
    # What is corrected keeps its region; with the place it changes.
    hash_, other = told.split()[1], nowhere.split()[1]
    team.run("Otter", "amend", hash_, line.format(8), "--reason", "counted again")
    team.run("Otter", "amend", other, line.format(2), "--at", "Popasna", "--reason", "the post")
    carried(team, "Otter")
    later = draft(team, "hq", tmp_path / "two")
    best = {row["region"]: row["best"] for row in section(later, "totals")}
    assert best == {"Donetsk": 29, "Luhansk": 10, "all": 39}
