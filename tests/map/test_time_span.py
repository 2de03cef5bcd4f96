"""Spans of the map's time bar: its axis, steps by the calendar, zoom, and what is typed."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.errors import InputError
from fieldapp.map.index import time_span
from fieldapp.map.index.time_span import DAY, SecondsSpan
from fieldapp.map.index.timeline import label

KYIV = "Europe/Kyiv"
NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)


def at(*when: int) -> int:
    return int(datetime(*when, tzinfo=ZoneInfo(KYIV)).timestamp())  # type: ignore[misc, arg-type]


def reach(times: list[int]) -> SecondsSpan | None:
    return time_span.reach(np.array(times, np.int64))


def span(text: str) -> SecondsSpan:
    return time_span.typed(text, now=NOW, zone=KYIV)


def local(found: SecondsSpan) -> list[str]:
    return [label(each, KYIV, "minute") for each in found]


@pytest.mark.parametrize("wrong", [(1996, 2, 1), (1, 1, 1), (2099, 1, 1), (9999, 12, 31)])
@pytest.mark.parametrize("count", [3, 10, 2_000])
def test_one_mistyped_year_never_squeezes_the_axis(wrong: tuple[int, int, int], count: int) -> None:
    good = [at(2026, 10, 1) + n * 3600 for n in range(count)]
    assert reach([*good, at(*wrong)]) == (good[0], good[-1] + 1)
    assert reach([at(1996, 2, 1), *good, at(2099, 1, 1)]) == (good[0], good[-1] + 1)


def test_a_laptop_with_a_wrong_clock_does_not_squeeze_it_either() -> None:
    good = [at(2020, 10, 1) + n * 3600 for n in range(2_000)]
    assert reach([at(2000, 1, 1) + n for n in range(20)] + good) == (good[0], good[-1] + 1)


def test_what_belongs_to_the_mission_is_on_the_axis_also_where_it_is_rare() -> None:
    rare = [at(2020, month, 1) for month in range(2, 13)]
    dense = [at(2021, 1, 1) + n * 600 for n in range(2_000)]
    assert reach(rare + dense) == (rare[0], dense[-1] + 1)
    assert reach([at(2019, 1, 1), at(2026, 1, 1)]) == (at(2019, 1, 1), at(2026, 1, 1) + 1)
    assert reach([5]) == (5, 6)
    assert reach([]) is None


@given(st.lists(st.integers(at(1950, 1, 1), at(2150, 1, 1)), min_size=1, max_size=300))
def test_the_axis_leaves_out_at_most_a_fiftieth_at_each_end(times: list[int]) -> None:
    found = reach(times)
    assert found is not None
    below, above = (sum(t < found[0] for t in times), sum(t >= found[1] for t in times))
    assert max(below, above) <= max(1, len(times) // 50)


def test_a_step_goes_by_whole_days_and_months_of_the_calendar() -> None:
    day = at(2026, 10, 24, 19, 30), at(2026, 10, 25, 19, 30)  # the clocks go back: 25 hours
    assert local(time_span.stepped(day, 1, KYIV)) == ["2026-10-25 19:30", "2026-10-26 19:30"]
    assert local(time_span.stepped(day, -1, KYIV)) == ["2026-10-23 19:30", "2026-10-24 19:30"]
    month = at(2026, 10, 1), at(2026, 11, 1)
    assert local(time_span.stepped(month, 1, KYIV)) == ["2026-11-01 00:00", "2026-12-01 00:00"]
    assert local(time_span.stepped(month, -1, KYIV)) == ["2026-09-01 00:00", "2026-10-01 00:00"]
    hours = at(2026, 10, 20, 14), at(2026, 10, 20, 16)
    assert local(time_span.stepped(hours, 1, KYIV)) == ["2026-10-20 16:00", "2026-10-20 18:00"]


@given(st.integers(-(2**40), 2**40), st.integers(1, 2**40), st.sampled_from([1, -1]))
def test_no_step_leaves_the_dates_that_can_be_written(since: int, length: int, by: int) -> None:
    found = time_span.stepped((since, since + length), by, KYIV)
    assert time_span.clipped(*found) == found
    assert time_span.clipped(*time_span.zoomed(found, 2.0**by, 0.3)) == time_span.zoomed(
        found, 2.0**by, 0.3
    )


def test_zooming_keeps_what_is_pointed_at_in_its_place() -> None:
    axis = at(2026, 1, 1), at(2026, 1, 1) + 100 * DAY
    nearer = time_span.zoomed(axis, 0.5, 0.25)
    assert (nearer[0] - axis[0]) // DAY == 12
    assert (nearer[1] - nearer[0]) // DAY == 50
    assert time_span.zoomed((0, 3600), 0.5, 0.5)[1] - time_span.zoomed((0, 3600), 0.5, 0.5)[0] == (
        6 * 3600
    )
    assert time_span.around((DAY, 2 * DAY)) == (0, 3 * DAY)


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("14 Sep 2018", ["2018-09-14 00:00", "2018-09-15 00:00"]),
        ("2018-09-14 to 2018-09-21", ["2018-09-14 00:00", "2018-09-22 00:00"]),
        ("2018-09-14 19:30 – 2018-09-15 19:30", ["2018-09-14 19:30", "2018-09-15 19:30"]),
        ("2018-09", ["2018-09-01 00:00", "2018-10-01 00:00"]),
        ("year 2018", ["2018-01-01 00:00", "2019-01-01 00:00"]),
        ("2018-10-28", ["2018-10-28 00:00", "2018-10-29 00:00"]),  # a day of 25 hours
        ("yesterday", ["2026-11-28 00:00", "2026-11-29 00:00"]),
        ("2018-09-14 14:30", ["2018-09-14 14:30", "2018-09-14 14:31"]),
    ],
)
def test_a_typed_time_is_a_span_to_the_end_of_what_it_names(text: str, means: list[str]) -> None:
    assert local(span(text)) == means


def test_what_is_no_time_is_refused() -> None:
    with pytest.raises(InputError):
        span("last week or so")
