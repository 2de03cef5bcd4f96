"""Hours of the day: bounds spread over windows add up, and coarse windows tell no hour."""

import csv
from datetime import UTC, date, datetime
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.observation import table
from fieldapp.observation.mapping import parse_mapping
from fieldapp.observation.values import EventTime
from fieldapp.paths import RESOURCES
from fieldapp.verification.counting import total
from fieldapp.verification.reporting.hours import HourShares, hour_shares
from tests.support.stored_rows import vocabulary
from tests.verification.test_counting import KYIV, PUBLISHED, fired, made


def at(start: str, end: str = "", **more: Any) -> EventTime:
    moments = [
        datetime.fromisoformat(f"2018-09-14T{each}:00+03:00") for each in (start, end) if each
    ]
    return EventTime(
        start=moments[0].astimezone(UTC),
        end=moments[1].astimezone(UTC) if end else None,
        zone=KYIV,
        **more,
    )


def shares(*times: EventTime | None, how_many: str = "60") -> HourShares:
    return hour_shares(made([fired(how_many, time=each) for each in times]), KYIV)


def test_a_window_is_spread_over_its_minutes() -> None:
    found = shares(at("10:30", "12:00"))
    assert found.by_hour() == {10: 20, 11: 40}
    assert set(found.cells) == {(date(2018, 9, 14), 10), (date(2018, 9, 14), 11)}


def test_an_instant_is_in_its_hour_and_an_hour_is_the_whole_of_it() -> None:
    assert shares(at("10:59")).by_hour() == {10: 60}
    assert shares(at("10:00", precision="hour")).by_hour() == {10: 60}


def test_more_than_six_hours_tell_no_hour_and_nor_does_no_time() -> None:
    assert shares(at("10:00", "16:00")).not_known == 0
    assert shares(at("10:00", "16:01"), None).not_known == 120


@pytest.mark.skipif(not PUBLISHED.is_file(), reason="the published tables are not on this machine")
def test_the_published_rows_have_their_hours() -> None:
    mapping = parse_mapping((RESOURCES / "tables" / "smm-observations.toml").read_text("utf-8"))
    now, words = datetime(2026, 11, 23, 10, 0, tzinfo=UTC), vocabulary()
    with PUBLISHED.open(encoding="utf-8-sig", newline="") as file:
        seen = [
            table.row(each, mapping, vocabulary=words, gazetteer=None, now=now).observation
            for each in csv.DictReader(file)
        ]
    found = hour_shares(made(seen), KYIV)
    hours = {hour: round(float(share), 3) for hour, share in found.by_hour().items()}
    assert {hour: hours[hour] for hour in (10, 11, 18, 23)} == {
        10: 4.478, 11: 71.025, 18: 57.66, 23: 56.699,
    }  # fmt: skip
    assert found.not_known == 4633
    assert found.total == 5138


MINUTES = st.integers(0, 1379)


@given(st.lists(st.tuples(MINUTES, st.integers(0, 600), st.integers(1, 90)), max_size=8))
def test_hours_add_up_to_the_lower_bound(rows: list[tuple[int, int, int]]) -> None:
    seen = []
    for start, long, number in rows:
        end = min(start + long, 1379)
        clock = [f"{minute // 60:02}:{minute % 60:02}" for minute in (start, end)]
        seen.append(fired(str(number), time=at(*clock)))
    groups = made(seen)
    found = hour_shares(groups, KYIV)
    assert found.total == Fraction(total(groups).claim.at_least)
