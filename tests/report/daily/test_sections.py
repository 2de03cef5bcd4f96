"""Sections of a report: true bounds, who watched, and rows whose order tells nothing."""

import re
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from fieldapp.observation.observation import Observation
from fieldapp.observation.values import EventTime, Place
from fieldapp.report.daily import edition_copies
from fieldapp.report.daily.edition_proposal import RELEASE_DEFAULT
from fieldapp.report.daily.pages.edition_facts import PrintedEdition
from fieldapp.report.daily.printed_report import printed
from fieldapp.report.daily.release_policy import (
    OUTSIDE_READERS,
    WITHHELD,
    parse_policy,
    withheld_cells,
)
from fieldapp.report.daily.report_changes import changes
from fieldapp.report.daily.report_content import ReportContent
from fieldapp.report.daily.report_tables import tables
from fieldapp.report.daily.sections import daily
from fieldapp.verification.claims import NOT_KNOWN
from tests.report.daily.test_printed_report import (
    AT,
    DAY,
    content,
    moment,
    period,
    watched,
    words,
)
from tests.report.daily.test_told_times import records
from tests.support.mission_lists import mission_lists
from tests.support.stored_rows import vocabulary
from tests.verification.test_counting import KYIV, fired, link, made, name

POLICY = parse_policy(RELEASE_DEFAULT.read_bytes())


def explosions(made_of: ReportContent) -> tuple[Any, Any, Any]:
    cells = made_of.section("totals")[-1].cells
    least, most, best = (cells[f"explosions_{n}"] for n in ("at_least", "at_most", "best"))
    return least, most, best


def summary(made_of: ReportContent, language: str = "en") -> str:
    told: str = words(made_of, language)["summary"][-1]
    return told


# --- Explosions.


@pytest.mark.parametrize(
    ("seen", "bounds", "said"),
    [
        (["expl 5"], (5, 5, 5), "5 ceasefire violations, including 5 explosions."),
        (
            ["both 30"],
            (1, 29, 1),
            "30 ceasefire violations, including 1 to 29 (most likely 1) explosions.",
        ),
        (
            ["both 30", "expl 5"],
            (6, 34, 6),
            "35 ceasefire violations, including 6 to 34 (most likely 6)",
        ),
        (
            ["none 3", "expl 5"],
            (5, 8, 5),
            "8 ceasefire violations, including 5 to 8 (most likely 5) explosions.",
        ),
        (["shot 3"], (0, 0, 0), "3 ceasefire violations."),
        (["none absent"], (0, None, None), "1 ceasefire violation; explosions may be among them."),
    ],
)
def test_explosions_have_bounds_that_hold(
    seen: list[str], bounds: tuple[Any, ...], said: str
) -> None:
    codes = {"expl": ("explosion",), "both": ("explosion", "burst"), "none": (), "shot": ("shot",)}
    told = [each.split(" ", 1) for each in seen]
    made_of = content([fired(number, what=codes[what], time=moment()) for what, number in told])
    assert explosions(made_of) == bounds
    assert said in summary(made_of)


def test_a_claim_between_two_bounds_is_told_with_both() -> None:
    made_of = content([fired("range 1-4", what=("shot",), time=moment())])
    assert "All regions: 1 to 4 (most likely 2) ceasefire violations." in summary(made_of)
    assert "1–4 (найімовірніше 2) порушення" in summary(made_of, "uk")
    assert "1–4 (вероятнее всего 2) нарушения" in summary(made_of, "ru")
    assert "1 à 4 (le plus probable : 2) violations" in summary(made_of, "fr")


# --- Who watched.


def told_day(**more: Any) -> Observation:
    when = EventTime(start=AT, zone=KYIV, precision="day")
    place = Place(name="Zolote")
    return Observation(kind="watch", time=when, post=place, region="Luhansk", **more)


def test_none_before_is_said_with_its_watched_hours_too() -> None:
    now = period(DAY, [fired("3", time=moment())], {})
    calm = replace(watched(6, nothing=True), time=replace(moment(-24), end=moment(-18).start))
    before = period(DAY - timedelta(days=1), [], {"watch": [calm]})
    line = words(daily(replace(records(now), before=before)))["summary"][-1]
    assert "In the 24 hours before: no ceasefire violation in 6 hours of watching." in line


def test_a_watch_of_a_day_is_not_told_as_nobody_who_watched() -> None:
    made_of = content([], {"watch": [told_day(nothing=True)]})
    for line in words(made_of)["summary"]:
        now, before = line.split("In the 24 hours before: ")
        assert "no watch was signed" not in now
        assert "no watch was signed" in before, "none is no calm there either"
        assert "how long is not known" in line
        assert "No watch was signed" not in line
    (row,) = made_of.section("coverage")
    assert row.cells["watched_minutes"] == 0
    assert int(str(row.cells["hours_not_known_minutes"])) > 0
    assert row.grounds == {"records": ["00" * 32]}
    (table,) = (each for each in words(made_of)["tables"] if each["name"] == "coverage")
    assert table["rows"][0][-1] == "hours not known, within 9:16"


@pytest.mark.parametrize("status", ["camera_down", "access_denied"])
def test_a_post_that_could_not_be_watched_is_not_told_as_nobody_who_came(status: str) -> None:
    down = watched(24, status=(status,))
    for line in words(content([], {"watch": [down]}))["summary"]:
        assert "no post could be watched" in line
        assert "no watch was signed" not in line.split("In the 24 hours before")[0]
    shots = [fired("3", what=("shot",), time=moment())]
    line = summary(content(shots, {"watch": [down]}))
    assert "No watch was signed" not in line
    assert "No watch was signed" in summary(content(shots))


def test_hours_of_some_posts_are_told_beside_those_that_are_not_known() -> None:
    other = replace(told_day(nothing=True), post=Place(name="Shchastia"))
    line = summary(content([], {"watch": [watched(6), other]}))
    assert "no ceasefire violation in 6 hours of watching" in line


# --- Order.


def seen_outside(made_of: ReportContent, audience: str) -> ReportContent:
    tree = edition_copies.full_tree(made_of, POLICY, mission_lists(), bytes(32))
    return edition_copies.copy_files(made_of, tree, POLICY, audience)[0]


@pytest.mark.parametrize("audience", OUTSIDE_READERS)
def test_a_copy_tells_nothing_of_posts_by_the_order_of_its_rows(audience: str) -> None:
    def copy(*posts: str) -> ReportContent:
        hours = [
            replace(watched(n + 1, sensor="camera"), post=Place(name=post), region="Luhansk")
            for n, post in enumerate(posts)
        ]
        damage = [
            Observation(kind="damage", time=moment(), post=Place(name=each)) for each in posts
        ]
        return seen_outside(content([], {"watch": hours, "damage": damage}), audience)

    one = copy("Avdiivka", "Shyrokyne", "Zolote")
    assert len(one.section("coverage")) == 3
    for other in (("Zolote", "Avdiivka", "Shyrokyne"), ("Shyrokyne", "Zolote", "Avdiivka")):
        assert copy(*other) == one
        assert words(copy(*other)) == words(one)


def test_a_public_copy_tells_no_moment_by_the_order_of_its_rows() -> None:
    def copy(*hours: float) -> ReportContent:
        shots = [fired(f"{n + 1}", time=moment(each)) for n, each in enumerate(hours)]
        damage = [Observation(kind="damage", time=moment(each)) for each in hours]
        return seen_outside(content(shots, {"damage": damage}), "public")

    one = copy(1, 2, 3)
    for other in ((3, 1, 2), (2, 3, 1)):
        assert copy(*other) == one
        assert words(copy(*other)) == words(one)


def test_grounds_tell_no_order_of_time_or_import() -> None:
    shots = [fired(f"{n}", time=moment(n)) for n in range(1, 5)]
    now = period(DAY, shots, {})
    found = {
        edition_copies.grounds_file(daily(records(replace(now, violations=order))))
        for order in (now.violations, now.violations[::-1])
    }
    assert len(found) == 1


def test_a_total_s_grounds_name_the_first_of_a_group_and_tell_no_order_of_the_others() -> None:
    shots = [fired(f"{n}", time=moment(n)) for n in range(1, 5)]
    (group,) = made(shots, [link("overlap", 2, 3, 1, 0)])
    content_ = daily(records(replace(period(DAY, [], {}), violations=(group,))))
    ((told,),) = (row.grounds["total"]["members"] for row in content_.section("totals")[-1:])
    assert [each["hash"] for each in told["members"]] == [name(n).hex() for n in (2, 0, 1, 3)]


def test_grounds_name_the_version_that_was_counted_and_its_thread() -> None:
    day = period(DAY, [fired("31", time=moment()), fired("5", time=moment(1))], {})
    made_of = daily(replace(records(day), versions={name(0): b"v" * 32}))
    total = made_of.section("totals")[-1].grounds
    assert set(total) == {"total", "earlier_period"}, "no edition is meant by the period before"
    named = {(each["hash"], each["thread"], each["best"]) for each in total["total"]["members"]}
    assert named == {
        (("76" * 32), name(0).hex(), 31),
        (name(1).hex(), name(1).hex(), 5),
    }


@pytest.mark.parametrize("audience", OUTSIDE_READERS)
def test_a_cell_of_which_a_part_is_withheld_is_not_told_as_unknown(audience: str) -> None:
    post = Place(name="Post 7", reference="9 km E of Zolote")
    made_of = content([fired("29", time=moment(), post=post, weapons=())])
    seen = seen_outside(made_of, audience)
    edition = PrintedEdition("1/2018", audience)
    page = printed(seen, vocabulary(), "en", mission="M", edition=edition)
    ((_, _, where, _, _, _, _, description, weapon, when),) = next(
        each["rows"] for each in page["tables"] if each["name"] == "violations"
    )
    assert (where, description) == ("[withheld]", "finding, if any: [withheld]")
    assert weapon == "N/K", "nobody told of one"
    assert when.endswith("[withheld]") == (audience == "public"), "its hour"
    counted = dict(page["facts"])["Withheld"]
    number = withheld_cells(seen)
    assert counted.startswith(f"cells of the whole report: {number} (places of posts and events: ")
    assert sum(map(int, re.findall(r"\d+", counted.partition(".")[0]))) == 2 * number
    written = tables(seen).values()
    assert sum(raw.decode().count(WITHHELD) for raw in written) == number
    meaning = dict(page["key"]["rows"])
    assert "Whether there is anything to show is not said" in meaning["[withheld]"]
    assert "not told" in meaning["N/K"]


def test_pages_say_that_they_are_valid_with_the_approval_alone() -> None:
    edition = PrintedEdition("2/2018", "internal", "1/2018", "one record was corrected")
    page = printed(content([]), vocabulary(), "uk", mission="M", edition=edition)
    assert "«proof of the approval»" in page["draft"]
    assert "README.txt" in dict(page["facts"])["Як перевірити"]
    said = [value for _, value in page["facts"]]
    assert "Виправляє видання 1/2018" in said
    assert "Примітка автора, його мовою: «one record was corrected»" in said


def test_changes_tell_nothing_of_posts_by_their_order() -> None:
    def copy(*posts: str) -> ReportContent:
        hours = [replace(watched(n + 1), post=Place(name=each)) for n, each in enumerate(posts)]
        later = [
            replace(watched(n + 2, nothing=n == 0), post=Place(name=each))
            for n, each in enumerate(posts)
        ]
        after = content([], {"watch": later})
        both = changes(content([], {"watch": hours}), after)
        return seen_outside(ReportContent((*after.sections, both)), "public")

    assert copy("Avdiivka", "Zolote").section("changes") == copy("Zolote", "Avdiivka").section(
        "changes"
    )


def test_pages_have_their_rows_by_region_and_time() -> None:
    shots = [
        fired(f"{n + 1}", time=moment(each), region=region)
        for n, (each, region) in enumerate([(3, "Luhansk"), (1, "Luhansk"), (2, "Donetsk")])
    ]
    tables = words(content(shots))["tables"]
    rows = next(each["rows"] for each in tables if each["name"] == "violations")
    assert [row[-1] for row in rows] == ["15 Sep 12:14", "15 Sep 11:14", "15 Sep 13:14"]


def test_watches_are_grounds_in_headquarters_copy_alone() -> None:
    made_of = content([], {"watch": [watched(6)]})
    after = content([], {"watch": [watched(7)]})
    whole = ReportContent((*after.sections, changes(made_of, after)))
    assert whole.section("coverage")[0].grounds == {"records": ["00" * 32]}
    assert b'{"format":1,"grounds":{"' in edition_copies.grounds_file(whole), "totals have some"
    assert b"coverage" not in edition_copies.grounds_file(whole)
    assert ("00" * 32).encode() not in edition_copies.grounds_file(whole)
    assert whole.section("hashes") == ()


# --- Names of regions.


@pytest.mark.parametrize("name", ["all", NOT_KNOWN, '"all"', "All regions", "Region not known"])
def test_no_name_of_a_region_is_taken_for_a_line_of_the_totals(name: str) -> None:
    shots = [fired("5", time=moment(), region=name), fired("2", time=moment())]
    made_of = content(shots, {"watch": [replace(watched(6), region=name)]})
    found = {row.cells["region"]: row.cells["at_least"] for row in made_of.section("totals")}
    assert len(found) == 3
    assert (found["all"], found[NOT_KNOWN]) == (7, 2)
    said = [line.split(":")[0] for line in words(made_of)["summary"]]
    assert len(set(said)) == 3
    assert said[-1] == "All regions"
    (row,) = made_of.section("coverage")
    assert row.cells["region"] in found.keys() - {"all", NOT_KNOWN}


def test_a_change_of_such_a_region_is_told_as_its_own() -> None:
    before = content([fired("5", time=moment(), region="all")])
    after = content([fired("6", time=moment(), region="all")])
    rows = [
        row.cells["row"]
        for row in changes(before, after).rows
        if (row.cells["section"], row.cells["column"]) == ("totals", "at_least")
    ]
    assert rows == ['"all"', "all"]


def test_a_region_of_a_watch_and_of_fire_are_one_line() -> None:
    made_of = content([fired("5", time=moment(), region="Luhansk")], {"watch": [watched(6)]})
    assert [row.cells["region"] for row in made_of.section("totals")] == ["Luhansk", "all"]


def test_a_region_without_violations_is_not_told_as_calm_where_some_have_no_region() -> None:
    """A line that is typed at a known post has no region: the post's own was told as calm."""
    watch = {"watch": [watched(6, nothing=True)]}
    (calm, *_) = words(content([], watch))["summary"]
    (luhansk, unknown, whole) = words(content([fired("9", time=moment())], watch))["summary"]
    said = "Observations of which no region was told may be of it: see “Region not known”."
    assert said in luhansk
    assert all(said not in each for each in (calm, unknown, whole))
