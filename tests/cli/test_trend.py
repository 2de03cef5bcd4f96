"""Trends by command: what `total` says, day by day, in four forms that say what they rest on."""

import csv
import io
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from PIL import Image

from fieldapp.app.home.own_signing import sign_own
from fieldapp.app.home.session import open_session, pack_of
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Count, EventTime, Place
from tests.cli.conftest import Field
from tests.cli.test_headquarters_signs import carried
from tests.cli.test_judging import bounds, linked, logged, team, total
from tests.support.homes import PASSPHRASE
from tests.support.trend_days import KYIV

__all__ = ["team"]

DAYS = ("--since", "2018-09-14", "--until", "2018-09-16")


def trend(field: Field, name: str, chart: str, *options: str) -> dict[str, Any]:
    told = field.run(name, "trend", *DAYS, "--chart", chart, *options, "--json").stdout
    found: dict[str, Any] = json.loads(told)
    return found


def day(found: dict[str, Any], wanted: str = "2018-09-15") -> dict[str, Any]:
    (row,) = [row for row in found["rows"] if row["day"] == wanted]
    return dict(row)


def test_a_day_of_a_chart_is_what_total_says(team: Field) -> None:
    a, b = logged(team, "Lynx", "29"), logged(team, "Otter", "about 25")
    size = str(total(team, "hq")["basis"]["size"])
    assert bounds(day(trend(team, "hq", "daily"))) == bounds(total(team, "hq")) == (51, 57, 54)
    linked(team, "overlap", a, b)
    found = trend(team, "hq", "daily")
    assert bounds(day(found)) == bounds(total(team, "hq")) == (29, 57, 29)
    assert found["basis"] == total(team, "hq")["basis"]
    assert bounds(day(trend(team, "hq", "daily", "--as-of", size))) == (51, 57, 54)
    assert day(found)["watched_minutes"] == 0
    assert (day(found, "2018-09-14")["state"], day(found, "2018-09-14")["at_least"]) == (
        "not_watched", None,
    )  # fmt: skip


def test_blank_hours_are_counted_and_not_listed_one_by_one(team: Field) -> None:
    logged(team, "Lynx", "12")
    for language, words in (("en", "nothing recorded: {}."), ("uk", "не зафіксовано: {}.")):
        out = team.run("hq", "trend", *DAYS, "--chart", "hours", "--language", language).stdout
        rows = trend(team, "hq", "hours")["rows"]
        blank = [row for row in rows if row["state"] == "not_watched"]
        listed = [line for line in out.splitlines() if line.startswith("    ")]
        assert words.format(len(blank)) in listed[-1]
        assert len(listed) == len(rows) - len(blank) + 1


def test_a_watch_is_the_denominator(team: Field) -> None:
    logged(team, "Lynx", "12")
    clocks = ("--from", "15 Sep 2018 0800", "--to", "15 Sep 2018 1400")
    team.run("Lynx", "watch", "Svitlodarsk", *clocks)
    carried(team, "Lynx")
    row = day(trend(team, "hq", "rate"))
    assert (row["watched_minutes"], row["rate_low"], row["rate_high"]) == (360, 2.0, 2.0)
    (strip,) = trend(team, "hq", "silence")["rows"]
    assert strip["post"] == "Svitlodarsk"
    assert [state for state, *_ in strip["strip"]] == ["quiet"]


def signed(field: Field, when: EventTime | None) -> None:
    """Sign a violation of Svitlodarsk, as tables and other posts tell them."""
    seen = Observation(
        kind="ceasefire_violation", count=Count(low=5, high=5, qualifier="exact"),
        what=("explosion",), means="heard", post=Place(name="Svitlodarsk"), time=when,
    )  # fmt: skip
    home = open_session(field.home("Lynx"), PASSPHRASE, datetime.now(UTC))
    try:
        sign_own(home.store, pack_of(home), seen, now=datetime.now(UTC))
    finally:
        home.store.close()
    carried(field, "Lynx")


def test_what_may_lie_in_a_watch_leaves_no_silence(team: Field) -> None:
    clocks = ("--from", "15 Sep 2018 0800", "--to", "15 Sep 2018 1400")
    team.run("Lynx", "watch", "Svitlodarsk", *clocks)
    carried(team, "Lynx")
    (strip,) = trend(team, "hq", "silence")["rows"]
    assert strip["longest_silence_minutes"] == 360
    place = ("--at", "Svitlodarsk")
    team.run("Lynx", "log", "3 expl heard 15 Sep 2018 12:00 to 17 Sep 2018 20:00", *place)
    carried(team, "Lynx")
    (strip,) = trend(team, "hq", "silence")["rows"]
    assert (strip["quiet_minutes"], strip["event_minutes"]) == (240, 120), "its day is another"
    september = datetime(2018, 8, 31, 21, tzinfo=UTC)
    signed(team, EventTime(start=september, precision="month", zone=KYIV))
    found = trend(team, "hq", "silence")
    (strip,) = found["rows"]
    assert (strip["quiet_minutes"], strip["longest_silence_minutes"]) == (0, 0)
    assert found["facts"]["undated_rows"] == 1
    signed(team, None)
    assert trend(team, "hq", "silence")["facts"]["undated_rows"] == 2
    told = team.run("hq", "trend", *DAYS, "--chart", "silence").stdout
    assert "may lie in any silence" in told


def test_the_screen_says_it_in_sentences(team: Field) -> None:
    logged(team, "Lynx", "29")
    told = team.run("hq", "trend", *DAYS).stdout
    assert "2018-09-15, ceasefire violation: 29; no watched hours were signed." in told
    assert (
        "nothing was recorded, and no watched hours were signed: this is no proof of calm" in told
    )
    assert "As of entry" in told
    assert "No watch was signed. No watch is no proof of calm." in told
    for language, words in (("uk", "годин спостереження не підписано"), ("ru", "часов наблюдения"),
                            ("fr", "aucune heure d’observation")):  # fmt: skip
        assert words in team.run("hq", "trend", *DAYS, "--language", language).stdout
    assert "may be missing" in team.run("Lynx", "trend", *DAYS).stdout


def test_files_say_what_they_rest_on(team: Field, tmp_path: Path) -> None:
    logged(team, "Lynx", "29")
    basis = total(team, "hq")["basis"]
    files = [tmp_path / f"daily.{form}" for form in ("csv", "svg", "png")]
    typed = [word for path in files for word in (f"--{path.suffix[1:]}", path)]
    team.run("hq", "trend", *DAYS, "--chart", "daily", *typed)
    table, svg, png = (path.read_bytes() for path in files)
    rows = list(csv.DictReader(io.StringIO(table.decode("utf-8-sig"))))
    assert {(row["basis_root"], row["counting_sha256"]) for row in rows} == {
        (basis["root"], basis["counting"])
    }
    picture = ET.fromstring(svg)  # noqa: S314 - of this program
    said = json.loads(picture.findtext("{http://www.w3.org/2000/svg}metadata") or "")
    assert (said["basis"], said["rules"]["counting"]) == (basis, basis["counting"])
    shown = " ".join(picture.itertext())
    assert basis["root"] in shown.replace(" ", "") or basis["root"] in shown
    with Image.open(io.BytesIO(png)) as image:
        assert image.width >= 1000
        assert json.loads(image.info["fieldapp"])["basis"] == basis


def test_two_machines_make_the_same_bytes(team: Field, tmp_path: Path) -> None:
    logged(team, "Lynx", "29")
    size = str(total(team, "hq")["basis"]["size"])
    made = []
    for name in ("one", "two"):
        paths = [tmp_path / f"{name}.{form}" for form in ("csv", "svg", "png")]
        typed = [word for path in paths for word in (f"--{path.suffix[1:]}", path)]
        team.run("hq", "trend", *DAYS, "--chart", "hours", "--as-of", size, *typed)
        made.append([path.read_bytes() for path in paths])
    assert made[0] == made[1]


def test_a_recommitment_has_its_blocks(team: Field) -> None:
    logged(team, "Lynx", "29")
    found = trend(team, "hq", "truce", "--truce", "15 Sep 2018 00:01")
    assert len(found["rows"]) == 28
    (first,) = [row for row in found["rows"] if row["block"] == 1]
    assert (first["at_least"], first["counts"]) == (29, "no")
    assert found["facts"]["left_out"] == 28


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        (("--since", "2018-09-16", "--until", "2018-09-14"), "ends before it begins"),
        (("--since", "2017-01-01", "--until", "2018-09-14"), "1 to 400 days; these are 622"),
        (("--since", "September", "--until", "2018-09-14"), "not"),
        ((*DAYS, "--truce", "2018-09-15"), "a moment with its clock time"),
        ((*DAYS, "--as-of", "99999"), "entries"),
        ((*DAYS, "--svg", "x.svg"), "name it with --chart"),
        ((*DAYS, "--chart", "daily", "--svg", "x.png"), "does not end in .svg"),
        ((*DAYS, "--chart", "moon"), "moon"),
    ],
)
def test_bad_input_is_refused_with_words(team: Field, typed: tuple[str, ...], words: str) -> None:
    assert words in str(team.run("hq", "trend", *typed, status=None).exception)
