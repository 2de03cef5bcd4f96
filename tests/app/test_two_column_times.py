"""Tables with the date in one column and the time of day in another."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from fieldapp.app.tables import mappings
from fieldapp.app.tables.table_file import TableFile, read_table
from fieldapp.observation import table as table_
from fieldapp.observation.mapping import Mapping, parse_mapping
from fieldapp.observation.table import ParsedRow
from fieldapp.observation.vocabulary import Vocabulary
from tests.support import stored_rows

NOW = datetime(2026, 11, 29, 12, 0, tzinfo=UTC)
MAPPING = """
name = "own"
requires = ["Date"]
zone = "Europe/Kyiv"
kind = "ceasefire_violation"
[fields]
what = { column = "What" }
"""


@pytest.fixture(name="vocabulary", scope="module")
def _vocabulary() -> Vocabulary:
    return stored_rows.vocabulary()


def read(vocabulary: Vocabulary, mapping: Mapping, **cells: str) -> ParsedRow:
    row = {"What": "explosion"} | cells
    return table_.row(row, mapping, vocabulary=vocabulary, gazetteer=None, zone="", now=NOW)


def told(vocabulary: Vocabulary, options: str, **cells: str) -> tuple[str, str, list[str]]:
    """Start and end in UTC with the precision, and the warnings about the time."""
    mapping = parse_mapping(f"{MAPPING}time = {{ {options} }}\n")
    found = read(vocabulary, mapping, **cells)
    time = found.observation.time
    words = [str(each.message) for each in found.warnings if each.field == "time"]
    if time is None:
        return "", "", words
    ends = "" if time.end is None else f"/{time.end:%d %H:%M}"
    return f"{time.start:%Y-%m-%d %H:%M:%S}{ends}", time.precision, words


@pytest.mark.parametrize(
    ("day", "clock", "start", "precision"),
    [
        ("14.09.2018", "18:00", "2018-09-14 15:00:00", "minute"),
        ("2018-09-14", "18:00:05", "2018-09-14 15:00:05", "second"),
        ("2018-09-14 00:00", "1800", "2018-09-14 15:00:00", "minute"),  # a date of Excel
        ("14.09.2018 0:00:00", "9:05", "2018-09-14 06:05:00", "minute"),
        ("2018-09-14T00:00:00.000", "18.00", "2018-09-14 15:00:00", "minute"),
        ("14.09.18", "18:00", "2018-09-14 15:00:00", "minute"),
        ("14 вересня 2018", "18:00", "2018-09-14 15:00:00", "minute"),
        ("14.09.2018", "930", "2018-09-14 06:30:00", "minute"),  # a number, without its zero
        ("14.09.2018", "6:00 PM", "2018-09-14 15:00:00", "minute"),
        ("14.09.2018", "12:05 am", "2018-09-13 21:05:00", "minute"),
        ("14.09.2018", "1899-12-30 18:00:00", "2018-09-14 15:00:00", "second"),
        ("14.09.2018", "2015", "2018-09-14 17:15:00", "minute"),  # no year
        ("14.09.2018", "2015hrs", "2018-09-14 17:15:00", "minute"),
        ("14.09.2018", "1930-2015", "2018-09-14 16:30:00/14 17:15", "minute"),
        ("14.09.2018", "about 18:00", "2018-09-14 15:00:00", "minute"),
        ("14.09.2018", "18:00Z", "2018-09-14 18:00:00", "minute"),
        ("14.09.2018", "", "2018-09-13 21:00:00", "day"),
        ("14.09.2018", "18:00-18:20", "2018-09-14 15:00:00/14 15:20", "minute"),
        ("14.09.2018", "2018-09-15 18:00", "2018-09-15 15:00:00", "minute"),  # its own date
    ],
)
def test_the_day_and_the_clock_are_one_time(
    vocabulary: Vocabulary, day: str, clock: str, start: str, precision: str
) -> None:
    found = told(vocabulary, 'date = "Date", column = "Time"', Date=day, Time=clock)
    assert found == (start, precision, [])


@pytest.mark.parametrize(
    ("first", "last", "span", "warned"),
    [
        ("18:00", "18:20", "2018-09-14 15:00:00/14 15:20", False),
        ("23:50", "00:20", "2018-09-14 20:50:00/14 21:20", True),
        ("18:00", "", "2018-09-14 15:00:00", False),
        ("18:00", "18:00", "2018-09-14 15:00:00", False),
        ("23:50", "2018-09-15 00:20", "2018-09-14 20:50:00/14 21:20", False),
    ],
)
def test_a_span_of_one_day_may_go_over_midnight(
    vocabulary: Vocabulary, first: str, last: str, span: str, warned: bool
) -> None:
    options = 'date = "Date", start = "From", end = "To"'
    found = told(vocabulary, options, Date="14.09.2018", From=first, To=last)
    assert found[0] == span
    assert bool(found[2]) == warned
    assert not warned or "next day" in found[2][0]


@pytest.mark.parametrize(
    ("day", "clock"), [("", "18:00"), ("03/04/2018", "18:00"), ("14.09.2018", "25:00"), ("x", "y")]
)
def test_what_is_not_understood_is_told_and_no_time(
    vocabulary: Vocabulary, day: str, clock: str
) -> None:
    found = told(vocabulary, 'date = "Date", column = "Time"', Date=day, Time=clock)
    assert found[0] == ""
    assert found[2]


def test_a_year_alone_is_told(vocabulary: Vocabulary) -> None:
    start, precision, words = told(vocabulary, 'column = "Time"', Time="2015")
    assert (start[:4], precision) == ("2014", "year")  # it begins in Kyiv
    assert "read as a year" in words[0]


def guess(*header: str, **cells: str) -> Mapping:
    row = {column: cells.get(column.split(" ")[0], "") for column in header}
    table = TableFile(header=header, rows=((2, row),), digest=b"")
    return mappings.guess(table, zone="Europe/Kyiv")


@pytest.mark.parametrize(
    ("header", "time"),
    [
        (("Date", "Time"), {"date": "Date", "column": "Time"}),
        (("Time", "Date"), {"date": "Date", "column": "Time"}),
        (("Дата", "Час"), {"date": "Дата", "column": "Час"}),
        (("Дата події", "Час події"), {"date": "Дата події", "column": "Час події"}),
        (("event_date", "event_time"), {"date": "event_date", "column": "event_time"}),
        (("Date", "Start time", "End time"),
         {"date": "Date", "start": "Start time", "end": "End time"}),
        (("Дата", "Час початку", "Час закінчення"),
         {"date": "Дата", "start": "Час початку", "end": "Час закінчення"}),
        (("Date", "Heure"), {"date": "Date", "column": "Heure"}),
        (("Date",), {"column": "Date"}),
        (("Date and time",), {"column": "Date and time"}),
    ],
)  # fmt: skip
def test_the_two_columns_are_guessed(header: tuple[str, ...], time: dict[str, str]) -> None:
    found = guess(*header, Date="14.09.2018", Дата="14.09.2018", event_date="2018-09-14")
    assert found.fields["time"] == time


def test_a_date_with_its_time_needs_no_second_column() -> None:
    found = guess("Date", "Time", Date="14.09.2018 18:00", Time="evening")
    assert found.fields["time"] == {"column": "Date"}


@pytest.mark.parametrize(
    ("header", "zone"),
    [
        (("Date", "Time (UTC)"), "UTC"),
        (("Date", "time_utc"), "UTC"),
        (("Дата", "Час UTC"), "UTC"),
        (("Date", "Time GMT"), "UTC"),
        (("Date", "Time"), "Europe/Kyiv"),
        (("Date", "Time (local)"), "Europe/Kyiv"),
    ],
)
def test_a_heading_that_names_utc_gives_the_zone(header: tuple[str, ...], zone: str) -> None:
    found = guess(*header, Date="14.09.2018", Дата="14.09.2018")
    assert found.zone == zone
    assert found.fields["time"] == dict(zip(("date", "column"), header, strict=True))


def test_a_mapping_with_two_columns_is_saved_and_read(tmp_path: Path) -> None:
    found = guess("Date", "Time", Date="14.09.2018")
    mappings.save(found, tmp_path / "own.toml")
    assert mappings.read_mapping(tmp_path / "own.toml").fields == found.fields
    assert mappings.choices_of(found)["Date"] == (mappings.Target("time", "date"),)


def test_a_table_from_a_file(tmp_path: Path, vocabulary: Vocabulary) -> None:
    path = tmp_path / "t.csv"
    path.write_text("Дата;Час;Подія\n14.09.2018;18:00;вибух\n", "utf-8-sig")
    table = read_table(path)
    mapping = mappings.guess(table, zone="Europe/Kyiv")
    parsed = table_.row(
        table.first(1)[0], mapping, vocabulary=vocabulary, gazetteer=None, zone="", now=NOW
    )
    assert parsed.observation.time is not None
    assert parsed.observation.time.start == datetime(2018, 9, 14, 15, 0, tzinfo=UTC)
