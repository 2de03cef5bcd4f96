"""Days and hours of a report: those that were told, in its own zone, in every copy of it."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest

from fieldapp.errors import FormatError, InputError
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import EventTime, Place
from fieldapp.report.daily import edition_copies
from fieldapp.report.daily.edition_copies import full_tree
from fieldapp.report.daily.edition_proposal import RELEASE_DEFAULT
from fieldapp.report.daily.release_policy import check_coarser, parse_policy
from fieldapp.report.daily.report_content import ReportContent
from fieldapp.report.daily.report_records import ReportPeriod, ReportRecords
from fieldapp.report.daily.sections import daily
from fieldapp.verification.basis import Basis
from tests.report.daily.test_printed_report import DAY, period, words
from tests.support.mission_lists import mission_lists
from tests.verification.test_counting import KYIV, fired

BOGOTA = "America/Bogota"
POLICY = parse_policy(RELEASE_DEFAULT.read_bytes())


def told(when: EventTime, zone: str = KYIV) -> ReportContent:
    """Content in which a violation and a damage have this time."""
    damage = Observation(kind="damage", time=when, post=Place(name="Zolote"))
    return daily(records(period(DAY, [fired("3", time=when)], {"damage": [damage]}), zone))


def records(now: ReportPeriod, zone: str = KYIV) -> ReportRecords:
    """Records of a day, with nothing before it."""
    return ReportRecords(
        now=now,
        before=period(DAY - timedelta(days=1), [], {}),
        undated=(),
        versions={},
        basis=Basis(
            size=1, root=b"r" * 32, roster=1, counting=b"c" * 32, complete=True, unlogged=0
        ),
        zone=zone,
        cut_off=time(19, 30),
    )


def copied(content: ReportContent) -> ReportContent:
    tree = full_tree(content, POLICY, mission_lists(lambda _: True), bytes(32))
    return edition_copies.copy_files(content, tree, POLICY, "public")[0]


def times_in(content: ReportContent, language: str = "en") -> set[str]:
    tables = {each["name"]: each["rows"] for each in words(content, language)["tables"]}
    return {tables["violations"][0][-1], tables["damage"][0][3]}


def at(text: str, precision: str = "minute", zone: str = KYIV, **more: Any) -> EventTime:
    return EventTime(start=datetime.fromisoformat(text), precision=precision, zone=zone, **more)


@pytest.mark.parametrize(
    ("when", "zone", "inside", "public"),
    [
        (at("2018-09-16T22:30Z"), KYIV, "17 Sep 01:30", "17 Sep ▮"),
        (at("2018-09-16T03:30Z", zone=BOGOTA), BOGOTA, "15 Sep 22:30", "15 Sep ▮"),
        (at("2018-09-15T21:00Z", "day"), KYIV, "16 Sep", "16 Sep"),
        (at("2018-09-16T05:00Z", "day", BOGOTA), BOGOTA, "16 Sep", "16 Sep"),
        (at("2018-09-15T15:00Z", "day", "Asia/Tokyo"), KYIV, "16 Sep", "16 Sep"),
        (at("2018-08-31T21:00Z", "month"), KYIV, "Sep 2018", "Sep 2018"),
        (at("2017-12-31T22:00Z", "year"), KYIV, "2018", "2018"),
        (at("2018-01-01T05:00Z", "year", BOGOTA), BOGOTA, "2018", "2018"),
    ],
)  # fmt: skip
def test_a_copy_says_the_day_that_the_edition_says(
    when: EventTime, zone: str, inside: str, public: str
) -> None:
    content = told(when, zone)
    copy = copied(content)
    assert times_in(content) == {inside}
    assert times_in(copy) == {public}
    (row,) = copy.section("violations")
    day = public.removesuffix(" ▮")
    assert row.cells["from"] == {"17 Sep": "2018-09-17", "16 Sep": "2018-09-16",
                                 "15 Sep": "2018-09-15", "Sep 2018": "2018-09",
                                 "2018": "2018"}[day], "the signed cell too"  # fmt: skip


def test_a_day_told_is_no_moment_in_tables() -> None:
    (row,) = told(at("2018-09-15T21:00Z", "day")).section("violations")
    assert (row.cells["from"], row.cells["to"]) == ("2018-09-16", None)


def test_the_two_ends_of_one_day_are_told_once() -> None:
    window = at("2018-09-16T10:00Z", end=datetime(2018, 9, 16, 11, tzinfo=UTC))
    assert times_in(told(window)) == {"16 Sep 13:00 – 14:00"}
    assert times_in(copied(told(window))) == {"16 Sep ▮"}, "that it is cut is said"


def test_what_was_told_to_the_hour_is_not_printed_to_the_minute() -> None:
    hour = at("2018-09-16T15:00Z", "hour")
    assert times_in(told(hour)) == {"16 Sep about 18:00"}
    ended = replace(hour, end=hour.start + timedelta(hours=2))
    assert times_in(told(ended)) == {"16 Sep about 18:00 – 20:00"}
    assert times_in(told(hour), "uk") == {"16 вер. близько 18:00"}
    assert times_in(told(at("2018-09-16T11:12Z", about=True))) == {"16 Sep about 14:12"}
    assert times_in(copied(told(at("2018-09-16T11:12Z", about=True)))) == {"16 Sep ▮"}


@pytest.mark.parametrize(
    ("start", "end", "word"),
    [
        ("2018-09-16T03:00Z", "2018-09-16T09:00Z", "16 Sep, morning"),
        ("2018-09-16T04:00Z", "2018-09-16T15:00Z", "16 Sep, daytime"),
        ("2018-09-16T15:00Z", "2018-09-16T20:59Z", "16 Sep, evening"),
        ("2018-09-16T17:00Z", "2018-09-17T03:00Z", "16 Sep, night"),
        ("2018-09-16T15:00Z", "2018-09-16T19:00Z", "16 Sep about 18:00 – 22:00"),
    ],
)
def test_a_part_of_the_day_is_printed_as_its_word(start: str, end: str, word: str) -> None:
    part = at(start, "part_of_day", end=datetime.fromisoformat(end))
    assert times_in(told(part)) == {word}


@pytest.mark.parametrize(
    ("exact", "coarse"),
    [
        ("2018-09-16T22:30:00Z", "2018-09-16"),
        ("2018-09-16T22:30:00Z", "2018-09-17T01:30"),
        ("2018-09", "2018-09-01"),
        (None, "2018-09-16"),
        (7, "7"),
    ],
)
def test_a_coarser_value_of_another_day_is_refused(exact: Any, coarse: str) -> None:
    cells = {"heading/1/zone": KYIV, "violations/1/from": exact}
    with pytest.raises(FormatError):
        check_coarser(cells, "violations/1/from~day", coarse)


def test_a_policy_says_the_day_of_times_alone() -> None:
    with pytest.raises(InputError):
        parse_policy(b'version = 1\n[violations]\nsite = ["day", "day"]')
