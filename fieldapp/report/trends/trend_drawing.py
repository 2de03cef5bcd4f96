"""Drawing of each chart: what stands in its legend, and which shapes its rows have."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final

from fieldapp.observation.local_time import in_zone, zone_of
from fieldapp.report.trends.draw_bars import DrawnBar, bars
from fieldapp.report.trends.draw_cells import heat, strips
from fieldapp.report.trends.draw_columns import OPEN, DrawnColumn, columns
from fieldapp.report.trends.trend_picture import (
    FONT,
    ChartPicture,
    LegendEntry,
    PictureLook,
    PlotBox,
    TextMeasure,
    framed,
    printed_width,
)
from fieldapp.report.trends.trend_words import TrendWords
from fieldapp.verification.trends.trend_chart import NOTHING_CHOSEN, ChartCell, TrendChart
from fieldapp.verification.trends.watched_rates import CANNOT_SAY
from fieldapp.verification.trends.zone_weapons import NOT_JUDGED

_MOST_TICKS: Final = 12
_TICK_HOURS: Final = (1, 2, 3, 6)  # these divide a day
_PIECES: Final = (
    ("foot", "night"), ("dark_hatch", "camera_down"), ("middle_hatch", "access_denied"),
)  # fmt: skip

LEGENDS: Final = {
    "daily": (
        ("strong", "best"), ("whisker", "bounds"), ("pale", "apart"), ("dot", "dagger"),
        ("hatch", "not_watched"),
    ),
    "sectors": (("strong", "inside"), ("pale", "share"), ("whisker", "bounds")),
    "hours": (("strong", "graded"), ("small_dot", "nothing"), ("outline", "not_watched")),
    "truce": (
        ("strong", "best"), ("whisker", "bounds"), ("outline", "left_out"),
        ("middle", "straddling"), ("hatch", "not_watched"),
    ),
    "silence": (("pale", "quiet"), ("strong", "events"), ("outline", "not_watched")),
    "rate": (("strong", "lowest"), ("whisker", "bounds"), ("hatch", "few")),
    "weapons": (
        ("strong", "violation"), ("hatch", "cannot_tell"), ("pale", "not_violation"),
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureSize:
    """Size of a picture and of its text, pixels, with the font and the measure of that."""

    width: float = 1000.0
    height: float = 520.0
    text: float = 13.0
    font: str = FONT
    measure: TextMeasure = printed_width


def draw(
    chart: TrendChart, words: TrendWords, *, heads: Sequence[str], feet: Sequence[str],
    size: PictureSize, look: PictureLook, titled: bool = True,
) -> ChartPicture:  # fmt: skip
    """Draw a chart.

    Args:
        chart: The chart.
        words: Of the picture.
        heads: Lines below its title: days and selection.
        feet: Lines at its foot: what it rests on.
        size: Of the picture.
        look: Its colours.
        titled: Its title and unit are on it; False where they stand beside it.
    """
    picture = ChartPicture(
        size.width, size.height, size.text, look, size.font, size.measure, words.texts.language
    )
    legend = [LegendEntry(how, words.texts(f"legend_{name}")) for how, name in _legend(chart)]
    title, lines = "", [*heads]
    if titled:
        title, lines = words.title(chart), [*heads, words.unit(chart)]
    box = framed(picture, title, lines, legend if chart.rows else (), feet)
    if not chart.rows:
        _empty(picture, box, words.summary(chart))
        return picture
    match chart.name:
        case "daily":
            _daily(picture, box, chart, words)
        case "sectors":
            bars(picture, box, _sectors(chart, words))
        case "hours":
            unknown = words.texts("not_known_hour")
            heat(picture, box, chart, unknown, words.texts("legend_watched"))
        case "truce":
            _truce(picture, box, chart)
        case "silence":
            names = [words.cell("post", row.cells["post"]) for row in chart.rows]
            strips(picture, box, chart, names, _ticks(chart, words.zone))
        case "rate":
            columns(picture, box, _rates(chart), whole=False)
        case _:
            bars(picture, box, _weapons(chart, words))
    return picture


_OF_CHOSEN: Final = {"nothing": "nothing_chosen"}


def _legend(chart: TrendChart) -> Sequence[tuple[str, str]]:
    if chart.name == "weapons" and any(r.cells["outcome"] == NOT_JUDGED for r in chart.rows):
        return (("middle", "not_judged"), *LEGENDS["weapons"])
    if chart.name == "daily" and any(row.cells["revised"] == "yes" for row in chart.rows):
        return (*LEGENDS["daily"], ("hatch", "revised"))
    if chart.name == "rate" and chart.facts["drawn"] == CANNOT_SAY:
        return (("hatch", "rate_cannot_say"),)
    if any(row.cells.get("state") == NOTHING_CHOSEN for row in chart.rows):
        return [(how, _OF_CHOSEN.get(name, name)) for how, name in LEGENDS[chart.name]]
    if chart.name == "silence":
        drawn = {state for row in chart.rows for state, _, _ in row.strip}
        return (*LEGENDS["silence"], *(each for each in _PIECES if each[1] in drawn))
    return LEGENDS[chart.name]


def _empty(picture: ChartPicture, box: PlotBox, sentences: Sequence[str]) -> None:
    """Say in words why nothing is drawn."""
    y = box.top + picture.size * 2
    for sentence in sentences:
        for words in picture.wrapped(sentence, box.right - box.left):
            picture.text(words, box.left, y)
            y += picture.size * 1.5


def _short(day: ChartCell) -> str:
    return str(day)[5:]


def _daily(picture: ChartPicture, box: PlotBox, chart: TrendChart, words: TrendWords) -> None:
    kinds = list(dict.fromkeys(str(row.cells["kind"]) for row in chart.rows))
    watched = {row.cells["day"]: bool(row.cells["watched_minutes"]) for row in chart.rows}
    tall = (box.bottom - box.top) / (len(kinds) + 1)  # the first has two parts
    top = box.top
    for kind in kinds:
        first = kind == kinds[0]
        bottom = top + tall * (2 if first else 1)
        rows = {
            row.cells["day"]: (number, row.cells)
            for number, row in enumerate(chart.rows)
            if row.cells["kind"] == kind
        }
        drawn = []
        for day, seen in watched.items():
            number, cells = rows.get(day, (-1, {}))
            if number < 0:
                drawn.append(DrawnColumn(row=-1, label=_short(day), watched=seen))
                continue
            drawn.append(
                DrawnColumn(
                    row=number,
                    label=_short(day),
                    bar=_bar(cells),
                    least=cells["at_least"],
                    most=cells["at_most"],
                    top=_bar_with_apart(cells),
                    dagger=int(cells["without_figure"] or 0),
                    watched=seen,
                    hatched=cells["revised"] == "yes",
                )
            )
        heading = words.label("kind", kind) if len(kinds) > 1 else ""
        within = PlotBox(box.left, top, box.right, bottom)
        columns(picture, within, drawn, heading=heading, labelled=kind == kinds[-1])
        top = bottom


def _bar(cells: Mapping[str, ChartCell]) -> ChartCell:
    """Height of a bar: the likeliest number; the least where the top is open."""
    return cells["at_least"] if cells["at_most"] == OPEN else cells["best"]


def _bar_with_apart(cells: Mapping[str, ChartCell]) -> ChartCell:
    """Upper end of the pale part; None without one."""
    if cells["live_fire_at_least"] is None and cells["demining_at_least"] is None:
        return None
    top = cells["with_apart"]
    return cells["with_apart_at_least"] if top is None else top


def _truce(picture: ChartPicture, box: PlotBox, chart: TrendChart) -> None:
    drawn = [
        DrawnColumn(
            row=number,
            label=f"{row.cells['block']:+}",
            bar=_bar(row.cells),
            least=row.cells["at_least"],
            most=row.cells["at_most"],
            dagger=int(row.cells["without_figure"] or 0),
            watched=bool(row.cells["watched_minutes"]),
            hollow=row.cells["counts"] == "no",
        )
        for number, row in enumerate(chart.rows)
    ]
    edge = columns(picture, box, drawn)
    x = edge(len(drawn) // 2)
    if chart.facts["straddling_rows"]:
        tall = box.bottom - box.top - picture.size * 2.4
        look = picture.look
        picture.rect(x - 4, box.top + picture.size, 8, tall, look.middle, outline=look.line)
    foot = box.bottom - picture.size * 1.4
    picture.line(x, box.top, x, foot, colour=picture.look.text, width=1.5)


def _rates(chart: TrendChart) -> list[DrawnColumn]:
    return [
        DrawnColumn(
            row=number,
            label=_short(row.cells["day"]),
            least=row.cells["rate_low"] if row.cells["drawn"] == "yes" else None,
            most=row.cells["rate_high"] if row.cells["drawn"] == "yes" else None,
            bar=row.cells["rate_low"] if row.cells["drawn"] == "yes" else None,
            watched=row.cells["drawn"] == "yes",
        )
        for number, row in enumerate(chart.rows)
    ]


def _sectors(chart: TrendChart, words: TrendWords) -> list[DrawnBar]:
    return [
        DrawnBar(
            row=number,
            label=words.sector(str(row.cells["sector"])),
            fill="strong",
            least=row.cells["at_least"],
            most=row.cells["at_most"],
            share=row.cells["share"],
            note=words.watched(row.cells) if row.cells["posts"] else "–",
        )
        for number, row in enumerate(chart.rows)
    ]


_FILLS: Final = {
    "violation": "strong", "cannot_tell": "hatch", "not_violation": "pale", NOT_JUDGED: "middle",
}  # fmt: skip


def _weapons(chart: TrendChart, words: TrendWords) -> list[DrawnBar]:
    drawn = []
    before = None
    for number, row in enumerate(chart.rows):
        pair = row.cells["provision"], row.cells["weapon"]
        label = f"{words.provision(str(pair[0]))}, {words.weapon(str(pair[1]))}"
        drawn.append(
            DrawnBar(
                row=number,
                label=label if pair != before else "",
                fill=_FILLS[str(row.cells["outcome"])],
                least=row.cells["rows"],
                most=row.cells["rows"],
                note=words.cell("rows", row.cells["rows"]),
            )
        )
        before = pair
    return drawn


def _ticks(chart: TrendChart, zone: str) -> list[tuple[str, datetime]]:
    """Days below the strips where each begins; full hours where there are two days or less."""
    first, after = (datetime.fromisoformat(str(chart.facts[end])) for end in ("first", "after"))
    day, last = first.astimezone(zone_of(zone)).date(), after.astimezone(zone_of(zone)).date()
    short = (after - first).days <= 2
    step = next(
        (h for h in _TICK_HOURS if (after - first) / timedelta(hours=h) <= _MOST_TICKS),
        _TICK_HOURS[-1],
    )
    moments = [
        datetime.combine(day + timedelta(number), time(hour), tzinfo=zone_of(zone))
        for number in range((last - day).days + 1)
        for hour in range(0, 24 if short else 1, step)
    ]
    inside = [moment for moment in moments if first <= moment <= after]
    every = 1 if short else max(1, -(-len(inside) // _MOST_TICKS))
    return [
        (in_zone(m, zone)[11:] if short else in_zone(m, zone)[5:10], m) for m in inside[::every]
    ]
