"""Times by which a task is due: the next one that is meant, and never a day that nobody told."""

from datetime import UTC, datetime

import pytest

from fieldapp.errors import InputError
from fieldapp.observation.notation.due_times import parse_due

NOW = datetime(2026, 11, 30, 15, 0, tzinfo=UTC)  # 17:00 in Kyiv
ZONE = "Europe/Kyiv"


@pytest.mark.parametrize(
    ("typed", "due"),
    [
        ("1600", "2026-12-01T14:00"),
        ("1800", "2026-11-30T16:00"),
        ("today 1800", "2026-11-30T16:00"),
        ("сьогодні о 18:00", "2026-11-30T16:00"),
        ("aujourd'hui 1800", "2026-11-30T16:00"),
        ("tomorrow 0900", "2026-12-01T07:00"),
        ("Tomorrow at 09:00", "2026-12-01T07:00"),
        ("завтра 0900", "2026-12-01T07:00"),
        ("demain à 9h00", "2026-12-01T07:00"),
        ("tomorrow", "2026-12-01T21:59"),
        ("the day after tomorrow 0700", "2026-12-02T05:00"),
        ("5 Dec 1600", "2026-12-05T14:00"),
        ("5 грудня до 16:00", "2026-12-05T14:00"),
        ("1 Mar 0900", "2027-03-01T07:00"),
        ("5 Dec 2027 0900", "2027-12-05T07:00"),
        ("2026-12-01 09:00", "2026-12-01T07:00"),
        ("evening", "2026-11-30T21:59"),
    ],
)
def test_what_is_due_is_the_next_time_that_is_meant(typed: str, due: str) -> None:
    assert parse_due(typed, now=NOW, zone=ZONE).strftime("%Y-%m-%dT%H:%M") == due


@pytest.mark.parametrize(
    "typed", ["today 1600", "now", "yesterday 1800", "3 Oct 1600", "2026-11-30 1600"]
)
def test_what_would_be_due_in_the_past_is_refused(typed: str) -> None:
    with pytest.raises(InputError, match="in the past"):
        parse_due(typed, now=NOW, zone=ZONE)


def test_what_is_no_time_is_named_as_it_was_typed() -> None:
    with pytest.raises(InputError, match="'tomorrow 9' is not a time") as caught:
        parse_due("tomorrow 9", now=NOW, zone=ZONE)
    assert (caught.value.field, str(caught.value.advice)) == (
        "due",
        "Such as 1600, tomorrow 0900, 3 Oct 1600.",
    )
