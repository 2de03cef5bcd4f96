"""The operational day: every moment has one, days adjoin, the clocks' changes included."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.observation import operational_day

ZONES = st.sampled_from(["Europe/Kyiv", "Europe/Moscow", "UTC", "America/New_York"])
CUT_OFFS = st.sampled_from([time(19, 30), time(0, 0), time(6, 0), time(12, 0), time(2, 30)])
DAYS = st.dates(date(2014, 1, 1), date(2030, 1, 1))


@given(DAYS, ZONES, CUT_OFFS)
def test_days_adjoin_and_last_a_day(each: date, zone: str, cut_off: time) -> None:
    first, after = operational_day.span(each, zone, cut_off)
    assert operational_day.span(each + timedelta(days=1), zone, cut_off)[0] == after
    assert timedelta(hours=23) <= after - first <= timedelta(hours=25)


@given(
    st.datetimes(datetime(2014, 1, 2), datetime(2030, 1, 1), timezones=st.just(UTC)),
    ZONES,
    CUT_OFFS,
)
def test_every_moment_is_of_one_day(moment: datetime, zone: str, cut_off: time) -> None:
    first, after = operational_day.span(
        operational_day.day_of(moment, zone, cut_off), zone, cut_off
    )
    assert first <= moment < after


def test_the_evening_belongs_to_the_day_that_follows() -> None:
    kyiv = "Europe/Kyiv"
    before = datetime(2026, 3, 1, 17, 29, tzinfo=UTC)  # 19:29 in Kyiv
    assert operational_day.day_of(before, kyiv, time(19, 30)) == date(2026, 3, 1)
    assert operational_day.day_of(before + timedelta(minutes=1), kyiv, time(19, 30)) == date(
        2026, 3, 2
    )
    assert operational_day.day_of(before, kyiv, time(6, 0)) == date(2026, 3, 1)


@pytest.mark.parametrize("text", ["", "19", "25:00", "19:3", "19:60", "x:30", "-1:30"])
def test_what_is_no_time_of_day_is_no_cut_off(text: str) -> None:
    assert operational_day.parse_cut_off(text) is None


def test_a_cut_off_is_read() -> None:
    assert operational_day.parse_cut_off(" 6:05 ") == time(6, 5)
