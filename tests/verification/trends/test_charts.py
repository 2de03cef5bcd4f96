"""Charts of days: bounds as `total` counts them, and what was not watched is never calm."""

import csv
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.observation import table
from fieldapp.observation.mapping import parse_mapping
from fieldapp.observation.values import Direction, Distance, Place
from fieldapp.paths import RESOURCES
from fieldapp.report.trends.trend_words import TrendWords, trend_texts
from fieldapp.verification import counting
from fieldapp.verification.counting import period_total, total
from fieldapp.verification.reporting.coverage import coverage, total_length
from fieldapp.verification.trends.daily_bars import daily_chart
from fieldapp.verification.trends.trend_chart import CHARTS, TrendChart
from fieldapp.verification.trends.truce_blocks import TruceBlock, block_spans, truce_chart
from fieldapp.wording.observation_text import labels
from tests.support.stored_rows import vocabulary
from tests.support.trend_days import CUT_OFF, KYIV, at, charts, days_of, moment, parts_of, watch
from tests.verification.test_counting import PUBLISHED, fired, link, made

DAYS = days_of("2018-09-14", 3)


def cells(chart: TrendChart, **wanted: Any) -> list[dict[str, Any]]:
    rows = [dict(row.cells) for row in chart.rows]
    return [row for row in rows if all(row[name] == value for name, value in wanted.items())]


def one(chart: TrendChart, **wanted: Any) -> dict[str, Any]:
    (found,) = cells(chart, **wanted)
    return found


def test_there_are_seven_charts_in_their_order() -> None:
    assert tuple(charts(DAYS)) == CHARTS


def test_a_day_has_the_bounds_of_its_total_and_an_open_top_no_number() -> None:
    groups = made([
        fired("about 25", time=at("2018-09-14 10:00")),
        fired("over 76", time=at("2018-09-14 11:00")),
        fired("hundreds", time=at("2018-09-15 11:00")),
        fired("5", assessment=("live_fire_exercise",), time=at("2018-09-14 12:00")),
    ])  # fmt: skip
    found = charts(DAYS, groups, [watch("2018-09-14 08:00", "2018-09-14 12:00")])["daily"]
    row = one(found, day="2018-09-14")
    assert (row["at_least"], row["at_most"], row["best"]) == (22 + 77, "open", None)
    assert (row["live_fire_at_least"], row["with_apart"]) == (5, None)
    assert row["with_apart_at_least"] == 22 + 77 + 5
    assert row["watched_minutes"] == 240
    assert one(found, day="2018-09-15")["without_figure"] == 1


def test_a_day_that_nobody_watched_has_no_figure_and_a_watched_one_has_zero() -> None:
    found = charts(DAYS, (), [watch("2018-09-15 08:00", "2018-09-15 12:00")])
    day = {row["day"]: row for row in cells(found["daily"])}
    assert (day["2018-09-14"]["state"], day["2018-09-14"]["at_least"]) == ("not_watched", None)
    assert (day["2018-09-15"]["state"], day["2018-09-15"]["at_most"]) == ("nothing", 0)
    assert found["daily"].facts["days_not_watched"] == 2
    rate = {row["day"]: row for row in cells(found["rate"])}
    assert rate["2018-09-14"]["rate_low"] is None
    assert (rate["2018-09-15"]["rate_low"], rate["2018-09-15"]["rate_high"]) == (0, 0)


def test_a_camera_out_of_order_watches_nothing_in_any_chart() -> None:
    down = watch("2018-09-14 08:00", "2018-09-14 18:00", status="camera_down", sensor="camera")
    found = charts(DAYS, (), [down])
    assert one(found["daily"], day="2018-09-14")["state"] == "not_watched"
    hours = cells(found["hours"], day="2018-09-14")
    assert {(row["state"], row["share"]) for row in hours} == {("not_watched", None)}
    assert one(found["silence"])["quiet_minutes"] == 0
    assert one(found["silence"])["camera_down_minutes"] == 600
    assert one(found["rate"], day="2018-09-14")["drawn"] == "no"


def test_linked_observations_count_once_in_every_chart() -> None:
    told = [fired(n, time=at("2018-09-14 10:00")) for n in ("29", "about 25")]
    both = made(told, [link("overlap", 0, 1)])
    found = charts(DAYS, both)
    assert one(found["daily"], day="2018-09-14")["at_least"] == 29
    assert one(found["hours"], day="2018-09-14", hour="10")["share"] == 29
    assert found["daily"].facts["at_most"] == 57


def test_a_day_of_25_hours_has_them() -> None:
    found = charts(days_of("2018-10-28", 1))
    assert one(found["daily"])["day_hours"] == 25


def test_an_hour_without_events_is_watched_or_blank_and_the_repeated_hour_has_two() -> None:
    found = charts(days_of("2018-10-28", 1), (), [watch("2018-10-28 02:00", "2018-10-28 05:00")])
    hours = {row["hour"]: row for row in cells(found["hours"], day="2018-10-28")}
    assert (hours["03"]["watched_minutes"], hours["03"]["share"]) == (120, 0)
    assert (hours["10"]["state"], hours["10"]["share"]) == ("not_watched", None)


def test_coarse_windows_tell_no_hour_and_stand_beside_their_day() -> None:
    told = fired("60", time=at("2018-09-13 20:00", "2018-09-14 06:00"))
    found = charts(DAYS, made([told]))["hours"]
    assert one(found, day="2018-09-14", hour="not_known")["share"] == 60
    assert (found.facts["not_known"], found.facts["sum"]) == (60, 60)


def clocks(at_: datetime) -> str:
    return f"{at_.astimezone(ZoneInfo(KYIV)):%Y-%m-%d %H:%M}"


@given(
    st.lists(
        st.tuples(st.integers(1, 90), st.integers(0, 70 * 60), st.integers(0, 700)), max_size=8
    )
)
def test_hours_add_up_to_the_days(told: list[tuple[int, int, int]]) -> None:
    start = moment("2018-09-13 19:30")
    groups = made([
        fired(f"{number}", time=at(
            clocks(start + timedelta(minutes=begin)),
            clocks(start + timedelta(minutes=begin + length)) if length else "",
        ))
        for number, begin, length in told
    ])  # fmt: skip
    inside = counting.by_day(groups, KYIV, CUT_OFF)
    counted = total([group for day in DAYS for group in inside.get(day, ())]).claim.at_least
    found = charts(DAYS, groups)
    assert found["hours"].facts["sum"] == pytest.approx(counted, abs=0.001)
    assert found["daily"].facts["at_least"] == counted


# --- Silence.


def test_silence_is_of_watched_time_alone_and_an_event_ends_it() -> None:
    watches = [
        watch("2018-09-14 08:00", "2018-09-14 12:00"),
        watch("2018-09-14 16:00", "2018-09-14 19:00"),
    ]
    told = fired("3", time=at("2018-09-14 09:00", "2018-09-14 09:30"), post=Place(name="ZOLOTE"))
    row = one(charts(DAYS, made([told]), watches)["silence"])
    assert (row["watched_minutes"], row["event_minutes"], row["quiet_minutes"]) == (420, 30, 390)
    assert row["longest_silence_minutes"] == 180, "the gap between the watches is no silence"


def test_a_coarse_window_leaves_no_silence_in_it() -> None:
    told = fired("3", time=at("2018-09-14 07:00", "2018-09-14 18:00"), post=Place(name="Zolote"))
    row = one(
        charts(DAYS, made([told]), [watch("2018-09-14 08:00", "2018-09-14 12:00")])["silence"]
    )
    assert (row["quiet_minutes"], row["longest_silence_minutes"]) == (0, 0)


def test_two_cameras_at_one_place_share_their_hours() -> None:
    cameras = [
        watch("2018-09-14 08:00", f"2018-09-14 {end}:00", sensor="camera") for end in (12, 14)
    ]
    found = charts(DAYS, made([fired("12", time=at("2018-09-14 09:00"))]), cameras)["rate"]
    row = one(found, day="2018-09-14")
    assert (row["watched_minutes"], row["rate_low"], row["rate_high"]) == (360, 2.0, 2.0)


# --- Rates.


def test_less_than_four_watched_hours_give_no_rate_and_unlike_days_cannot_be_compared() -> None:
    watches = [
        watch("2018-09-14 08:00", "2018-09-14 11:59"),
        watch("2018-09-15 08:00", "2018-09-15 18:00"),
        watch("2018-09-16 08:00", "2018-09-16 18:00"),
    ]
    told = [
        fired(n, time=at(f"2018-09-{day} 09:00"))
        for n, day in (("90", 14), ("200", 15), ("90", 16))
    ]
    rows = cells(charts(DAYS, made(told), watches)["rate"])
    assert [row["drawn"] for row in rows] == ["no", "yes", "yes"]
    assert [row["compared"] for row in rows] == [None, "cannot_compare", "fewer"]


def test_hours_of_all_posts_say_nothing_of_what_was_chosen() -> None:
    watches = [watch("2018-09-14 08:00", "2018-09-14 18:00")]
    found = charts(DAYS, (), watches, chosen=True)
    for name in ("daily", "hours", "rate"):
        states = {row["state"] for row in cells(found[name])}
        assert states == {"nothing_chosen", "not_watched"}, name
    assert one(found["rate"], day="2018-09-14")["drawn"] == "yes"
    rates = charts(DAYS, (), watches, chosen=True, by_place=True)["rate"]
    assert {(row["rate_low"], row["rate_high"], row["compared"]) for row in cells(rates)} == {
        (None, None, None)
    }
    assert {row["drawn"] for row in cells(rates)} == {"cannot_say"}


def test_hours_of_chosen_teams_are_not_those_of_everybody() -> None:
    watches = [watch("2018-09-14 08:00", "2018-09-14 18:00")]
    found = charts(DAYS, (), watches, chosen=True, by_who=True)
    for name in ("daily", "hours", "rate"):
        states = {row["state"] for row in cells(found[name])}
        assert states == {"nothing_chosen", "not_watched_chosen"}, "others may have watched"


# --- Sectors.

WEST = shapely.box(38.0, 48.0, 38.5, 49.0)
EAST = shapely.box(38.5, 48.0, 39.0, 49.0)


def seen(how_many: str, lat: float, lon: float, near: int = 100) -> Any:
    return fired(
        how_many,
        time=at("2018-09-14 10:00"),
        post=Place(name="Zolote", lat_e7=round(lat * 1e7), lon_e7=round(lon * 1e7), source="typed"),
        directions=(Direction(start=900),),
        distance=Distance(low_m=near, high_m=near + 1000),
    )


def test_what_lies_across_an_edge_stands_in_shares_and_what_has_no_place_apart() -> None:
    groups = made([
        seen("7", 48.5, 38.2),
        seen("10", 48.5, 38.49),
        seen("3", 50.0, 38.2),
        fired("4", time=at("2018-09-14 10:00")),
    ])  # fmt: skip
    watches = [watch("2018-09-14 08:00", "2018-09-14 12:00")]
    found = charts(DAYS, groups, watches, [("west", WEST), ("east", EAST)])["sectors"]
    rows = {row["sector"]: row for row in cells(found)}
    assert list(rows) == ["west", "east", "outside", "not_known"]
    assert (rows["west"]["at_least"], rows["outside"]["at_least"]) == (7, 3)
    assert rows["not_known"]["at_least"] == 4
    assert rows["west"]["share"] + rows["east"]["share"] == pytest.approx(10, abs=0.01)
    assert 0 < rows["west"]["share"] < 10
    assert rows["west"]["watched_minutes"] == 240
    assert rows["not_known"]["watched_minutes"] == 0


def test_without_sectors_nothing_lies_in_one() -> None:
    found = charts(DAYS, made([seen("7", 48.5, 38.2)]))["sectors"]
    assert [(row["sector"], row["at_least"]) for row in cells(found)] == [
        ("outside", 7),
    ]  # fmt: skip
    assert found.facts["sectors"] == 0


# --- Before and after a recommitment.

TRUCE = moment("2018-09-14 00:01")


def truce(told: list[Any], watched: dict[int, float]) -> TrendChart:
    groups = made(told)
    blocks = [
        TruceBlock(
            number=number,
            span=within,
            total=period_total(groups, *within),
            watched=timedelta(hours=watched.get(number, 0)),
        )
        for number, within in block_spans(TRUCE)
    ]
    undated = counting.by_day(groups, KYIV, CUT_OFF).get(None, ())
    return truce_chart(blocks, total([]), total(undated), TRUCE)


def test_blocks_are_days_from_the_moment_and_too_little_watched_ones_are_left_out() -> None:
    watched = {number: 10.0 for number in range(-14, 15) if number} | {3: 4.9, -2: 0}
    told = [fired("8", time=at(f"2018-09-{day} 10:00")) for day in (12, 13, 14, 15)]
    found = truce(told, watched)
    assert [row["block"] for row in cells(found)][12:16] == [-2, -1, 1, 2]
    assert [row["at_least"] for row in cells(found)][12:16] == [8, 8, 8, 8]
    assert found.facts["left_out_blocks"] == "-2 +3"
    assert (found.facts["before_blocks"], found.facts["after_blocks"]) == (13, 13)
    assert (found.facts["before_median_low"], found.facts["before_highest"]) == (0, 8)


def test_where_nobody_watched_no_side_has_a_median() -> None:
    found = truce([], {})
    assert (found.facts["left_out"], found.facts["before_median_low"]) == (28, None)
    assert {row["at_least"] for row in cells(found)} == {None}


def test_what_is_known_by_the_month_alone_is_told_beside_the_blocks() -> None:
    watched = dict.fromkeys(range(-14, 15), 10.0)
    found = truce([fired("5", time=at("2018-09-01 00:00", precision="month"))], watched)
    assert {row["at_most"] for row in cells(found)} == {0}
    assert (found.facts["undated_at_least"], found.facts["undated_at_most"]) == (5, 5)
    words = TrendWords(trend_texts("en"), labels(vocabulary(), "en"), KYIV)
    assert "In no day, for none was told: 5." in words.summary(found)
    assert truce([], watched).facts["undated_at_least"] is None


def test_what_straddles_an_edge_may_lie_on_either_side() -> None:
    told = [fired("60", time=at("2018-09-13 22:00", "2018-09-14 02:00"))]
    found = truce(told, dict.fromkeys(range(-14, 15), 10.0))
    for number in (-1, 1):
        row = one(found, block=number)
        assert (row["at_least"], row["at_most"], row["straddling_rows"]) == (0, 60, 1)
    assert found.facts["after_highest"] == 60


@pytest.mark.skipif(not PUBLISHED.is_file(), reason="the published tables are not on this machine")
def test_the_published_rows_make_the_printed_heat_map() -> None:
    mapping = parse_mapping((RESOURCES / "tables" / "smm-observations.toml").read_text("utf-8"))
    now, words = datetime(2026, 11, 23, 10, 0, tzinfo=UTC), vocabulary()
    with PUBLISHED.open(encoding="utf-8-sig", newline="") as file:
        rows = [
            table.row(each, mapping, vocabulary=words, gazetteer=None, now=now).observation
            for each in csv.DictReader(file)
        ]
    groups = made([each for each in rows if each.kind == "ceasefire_violation"])
    days = sorted(day for day in counting.by_day(groups, KYIV, CUT_OFF) if day)
    every = days_of(f"{days[0]}", (days[-1] - days[0]).days + 1)
    found = charts(every, groups)["hours"]
    shares = {row["hour"]: row["share"] for row in cells(found, day="all")}
    assert (shares["10"], shares["11"]) == (4.478, 71.025)
    assert (shares["18"], shares["23"]) == (57.66, 56.699)
    assert total_length(coverage([], (TRUCE, TRUCE))) == timedelta()


# --- Kinds.


def test_a_kind_of_which_no_figure_was_told_has_no_bars_of_its_own() -> None:
    groups = made([fired("3", time=at("2018-09-14 10:00"))])
    parts = parts_of(DAYS, groups)
    day = parts.days[0]
    kinds = {"weapon": total(made(["absent"])), "casualty": total(made(["2"]))}
    more = replace(day, totals={**day.totals, **kinds})
    found = daily_chart([more, *parts.days[1:]], parts.undated, {})
    assert {row["kind"] for row in cells(found)} == {"ceasefire_violation", "casualty"}
