"""Pictures and sentences of trends: every row drawn and said, hostile names harmless, in grey."""

from dataclasses import replace
from datetime import datetime
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest
import shapely

from fieldapp.languages import LANGUAGES
from fieldapp.observation.values import Place
from fieldapp.report.trends import trend_files
from fieldapp.report.trends.trend_drawing import PictureSize
from fieldapp.report.trends.trend_files import TrendGrounds
from fieldapp.report.trends.trend_picture import PRINT, PictureLook, axis
from fieldapp.report.trends.trend_words import MOST_STRIPS, TrendWords, trend_texts
from fieldapp.ui.base.theme import THEMES
from fieldapp.ui.trends.chart_look import look_of
from fieldapp.verification.counting import total
from fieldapp.verification.trends.daily_bars import daily_chart
from fieldapp.verification.trends.trend_chart import CHARTS, TrendChart
from fieldapp.wording.observation_text import labels
from tests.support.stored_rows import vocabulary
from tests.support.trend_days import KYIV, at, charts, days_of, parts_of, watch
from tests.verification.test_counting import fired, made

HOSTILE = "</text><script>alert(1)</script>\u202e & \"'"
GROUNDS = TrendGrounds(
    days=("2018-09-14", "2018-09-16"),
    zone=KYIV,
    basis={"size": 7, "root": "ab" * 32, "roster": 3, "counting": "cd" * 32, "complete": False,
           "unlogged": 1, "feeds": 214, "behind": 3, "later_roster": False},
    agreement=None,
    selection={"words": HOSTILE},
    selection_words=HOSTILE,
)  # fmt: skip


def words(language: str) -> TrendWords:
    return TrendWords(trend_texts(language), labels(vocabulary(), language), KYIV)


@pytest.fixture(scope="module")
def some() -> dict[str, TrendChart]:
    told = [
        fired(count, time=at(f"2018-09-{day} 09:30"), post=Place(name=HOSTILE))
        for count, day in (("hundreds", 14), ("about 25", 14), ("0", 15), ("over 1000000", 16))
    ]
    watches = [
        watch("2018-09-14 08:00", "2018-09-14 13:00", HOSTILE, "night limited_view"),
        watch("2018-09-16 08:00", "2018-09-16 09:00", "Zolote", "access_denied"),
    ]
    areas = [(HOSTILE, shapely.box(38, 48, 39, 49))]
    return charts(days_of("2018-09-14", 3), made(told), watches, areas)


def two_kinds() -> TrendChart:
    """Chart "daily" of three days, watched on the first alone, with another kind on it."""
    groups = made([fired("3", time=at("2018-09-14 10:00"))])
    watches = [watch("2018-09-14 08:00", "2018-09-14 13:00")]
    parts = parts_of(days_of("2018-09-14", 3), groups, watches)
    day = parts.days[0]
    more = replace(day, totals={**day.totals, "casualty": total(made(["2"]))})
    return daily_chart([more, *parts.days[1:]], parts.undated, {})


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", CHARTS)
def test_every_row_is_drawn_and_said(some: dict[str, TrendChart], name: str, language: str) -> None:
    chart, said = some[name], words(language)
    drawn = trend_files.picture(chart, said, GROUNDS)
    rows = {mark.row for mark in drawn.marks}
    if name == "hours":  # what tells no hour on any day has no cell below
        rows |= {len(chart.rows) - 1}
    assert rows == set(range(len(chart.rows)))
    assert all(said.sentence(chart, row).strip() for row in chart.rows)
    assert said.summary(chart)
    assert all(said.cell(column, row.cells[column]) is not None
               for row in chart.rows for column in row.cells)  # fmt: skip
    root = ET.fromstring(trend_files.svg(chart, said, GROUNDS, drawn))  # noqa: S314 - ours
    assert {each.tag.rpartition("}")[2] for each in root.iter()} <= {
        "svg", "title", "desc", "metadata", "rect", "path", "circle", "text",
    }  # fmt: skip
    assert "\u202e" not in "".join(root.itertext())
    for mark in drawn.marks:
        assert 0 <= mark.x <= mark.x + mark.width <= drawn.width + 0.5
        assert 0 <= mark.y <= mark.y + mark.height <= drawn.height


def hatched(chart: TrendChart) -> int:
    """Number of areas of a chart, with those of its legend, that are hatched."""
    shapes = ET.fromstring(trend_files.svg(chart, words("en"), GROUNDS))  # noqa: S314 - ours
    return sum(each.get("d", "").count("M") > 1 for each in shapes.iter())


def test_days_that_nobody_watched_are_hatched_under_every_kind() -> None:
    two = two_kinds()
    one = replace(two, rows=tuple(r for r in two.rows if r.cells["kind"] != "casualty"))
    assert hatched(two) == hatched(one) + 1


def test_the_lower_end_of_a_bound_is_seen_in_its_bar() -> None:
    chart = charts(
        days_of("2018-09-14", 1), made([fired("about 25", time=at("2018-09-14 09:30"))]), []
    )["daily"]
    drawn = [
        each.attrib
        for each in ET.fromstring(trend_files.svg(chart, words("en"), GROUNDS)).iter()  # noqa: S314
        if "stroke-width" in each.attrib
    ]
    thin = [
        each for each in drawn if each["stroke"] == PRINT.text and each["stroke-width"] == "1.5"
    ]
    below = [each["d"] for each in drawn if each["stroke"] == PRINT.ground]
    (bar,) = [each["d"] for each in thin if each["d"] in below]
    assert bar.partition("L")[0].split()[0][1:] == bar.partition("L")[2].split()[0], "upright"


def said_in(chart: TrendChart) -> list[str]:
    """Texts of a picture, from its top."""
    root = ET.fromstring(trend_files.svg(chart, words("en"), GROUNDS))  # noqa: S314 - ours
    return [each.text or "" for each in root.iter() if each.tag.endswith("text")]


def test_the_legend_of_silence_names_what_is_drawn_and_only_that(
    some: dict[str, TrendChart],
) -> None:
    assert {"night", "access denied"} <= {*said_in(some["silence"])}
    assert "camera out of order" not in said_in(some["silence"])


@pytest.mark.parametrize(
    ("days", "step"), [(1, "02:00"), (2, "06:00"), (12, 1), (30, 3), (365, 31)]
)
def test_days_and_full_hours_are_evenly_apart_below_the_strips(days: int, step: int | str) -> None:
    parts = days_of("2018-03-14", days)
    watches = [watch("2018-03-14 08:00", "2018-03-14 13:00")]
    chart = charts(parts, (), watches)["silence"]
    below = [t for t in said_in(chart) if len(t) == 5 and t[2] in "-:" and t[:2].isdecimal()]
    if isinstance(step, str):
        assert step in below
        assert all(t.endswith(":00") for t in below)
        return
    dates = [datetime.strptime(f"2018-{text}", "%Y-%m-%d") for text in below]  # noqa: DTZ007
    apart = {(b - a).days % 365 for a, b in pairwise(dates)}
    assert apart == {step}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_selection_is_never_said_to_be_calm(language: str) -> None:
    watches = [watch("2018-09-14 08:00", "2018-09-14 18:00")]
    found = charts(days_of("2018-09-14", 1), (), watches, chosen=True, by_place=True)
    said, grounds = words(language), replace(GROUNDS, hours_of_all=True)
    for name in ("daily", "hours", "rate"):
        chart = found[name]
        assert said.texts("hours_of_all") in grounds.heads(chart, said)
        sentences = [said.sentence(chart, row) for row in chart.rows]
        assert said.texts("none_watched", h="10:00") not in " ".join(sentences)
        ET.fromstring(trend_files.svg(chart, said, grounds))  # noqa: S314 - ours
    assert said.texts("none_chosen", h="10:00") in said.sentence(
        found["daily"], found["daily"].rows[0]
    )
    assert said.texts("hours_of_all") not in grounds.heads(found["silence"], said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_chosen_teams_did_not_watch_is_never_said_to_be_watched_by_nobody(
    language: str,
) -> None:
    found = charts(days_of("2018-09-14", 1), (), [], chosen=True, by_who=True)
    texts = trend_texts(language, by_who=True)
    assert texts.language == language  # and not English in its place
    said, everybody = replace(words(language), texts=texts), words(language)
    for chart in found.values():
        lines = [*said.summary(chart), *(said.sentence(chart, row) for row in chart.rows)]
        for name in ("nobody", "none_unwatched"):
            assert everybody.texts(name) not in " ".join(lines), chart.name
        ET.fromstring(trend_files.svg(chart, said, GROUNDS))  # noqa: S314 - ours
    assert texts("none_unwatched") in said.sentence(found["daily"], found["daily"].rows[0])
    assert texts("fact_days_not_watched", n=1, days=1) in said.summary(found["daily"])
    assert "not_watched_chosen" in trend_files.table(found["daily"], GROUNDS).decode()


def test_an_open_top_gets_no_number(some: dict[str, TrendChart]) -> None:
    sentences = [words("en").sentence(some["daily"], row) for row in some["daily"].rows]
    assert "at least 222" in sentences[0]
    assert "without a figure: 1" in sentences[0]
    assert "at least 1,000,001" in sentences[2]


@pytest.mark.parametrize("size", [(300, 160), (860, 430), (3000, 900)])
def test_a_picture_of_any_size_holds_its_shapes(
    some: dict[str, TrendChart], size: tuple[int, int]
) -> None:
    shape = PictureSize(width=size[0], height=size[1], text=19)
    for chart in some.values():
        drawn = trend_files.picture(chart, words("uk"), GROUNDS, shape)
        ET.fromstring(trend_files.svg(chart, words("uk"), GROUNDS, drawn))  # noqa: S314 - ours


def test_more_posts_than_a_picture_has_room_for_are_in_the_table_and_said() -> None:
    watches = [
        watch("2018-09-14 08:00", "2018-09-14 13:00", f"Post {n}") for n in range(MOST_STRIPS + 3)
    ]
    chart = charts(days_of("2018-09-14", 1), (), watches)["silence"]
    drawn = trend_files.picture(chart, words("en"), GROUNDS)
    assert (len(chart.rows), len(drawn.marks)) == (MOST_STRIPS + 3, MOST_STRIPS)
    assert f"the table has all {MOST_STRIPS + 3}" in " ".join(words("en").summary(chart))


def light(colour: str) -> float:
    red, green, blue = bytes.fromhex(colour[1:])
    return (0.299 * red + 0.587 * green + 0.114 * blue) / 255


@pytest.mark.parametrize("look", [PRINT, *(look_of(theme) for theme in THEMES)])
def test_the_four_shades_are_told_apart_in_grey(look: PictureLook) -> None:
    shades = [light(each) for each in (look.ground, look.pale, look.middle, look.strong)]
    steps = [abs(one - other) for one, other in pairwise(shades)]
    assert min(steps) > 0.08, steps
    assert shades in (sorted(shades), sorted(shades, reverse=True))


@pytest.mark.parametrize("most", [0, 1, 3, 7, 99, 101, 12_345, 10**9, 0.02])
def test_an_axis_has_few_round_ticks_up_to_the_most(most: float) -> None:
    for whole in (True, False):
        found = axis(0, 300, [most], room=26, whole=whole)
        assert found.ticks[0] == 0
        assert found.most >= most
        assert 2 <= len(found.ticks) <= 6
        assert not whole or all(tick == int(tick) for tick in found.ticks)
