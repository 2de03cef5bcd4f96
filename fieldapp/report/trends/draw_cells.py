"""Cells of hours and strips of posts: the charts "hours" and "silence"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import groupby
from typing import Final

from fieldapp.report.trends.trend_picture import ChartPicture, PlotBox
from fieldapp.report.trends.trend_words import MOST_STRIPS
from fieldapp.verification.reporting.coverage import UNWATCHED_STATES as NOT_MANNED
from fieldapp.verification.trends.hour_heat import ALL_DAYS, NOT_KNOWN_HOUR
from fieldapp.verification.trends.post_strips import EVENTS, QUIET
from fieldapp.verification.trends.trend_chart import (
    COUNTED,
    NOTHING_CHOSEN,
    NOTHING_SEEN,
    ChartRow,
    TrendChart,
)
from fieldapp.wording.figure_text import figure_text

_TALLEST: Final = 26.0  # pixels of a row
_DOT_ROOM: Final = 5.0  # pixels of a cell that has room for a dot
_GRADES: Final = ("pale", "middle", "strong")
_COLUMNS: Final = 25  # hours, and what tells none


def heat(
    picture: ChartPicture, box: PlotBox, chart: TrendChart, unknown: str, watched: str
) -> None:
    """Draw hours from left to right, dates from top to bottom, and watched hours below.

    Args:
        picture: It is drawn on.
        box: In it.
        chart: The chart "hours".
        unknown: Heading of the column of what tells no hour.
        watched: Heading of the row of watched hours.
    """
    line = picture.size * 1.4
    numbered = list(enumerate(chart.rows))
    days = [(day, list(rows)) for day, rows in groupby(numbered, lambda e: str(e[1].cells["day"]))]
    all_days = next(rows for day, rows in days if day == ALL_DAYS)
    days = [each for each in days if each[0] != ALL_DAYS]
    left = box.left + max(picture.wide("2018-09-14"), picture.wide(watched)) + 8
    gap = 8.0
    last = max(picture.wide(unknown), 3 * picture.size)
    step = (box.right - left - gap - last) / 24
    top, bottom = box.top + line, box.bottom - 2 * line
    height = min(_TALLEST, (bottom - top) / max(1, len(days)))

    def edge(number: int) -> float:
        return left + step * number + (gap if number == 24 else 0.0)

    for hour in range(24):
        if step >= picture.wide("00") + 4 or hour % 3 == 0:
            picture.text(
                f"{hour:02}", edge(hour) + step / 2, top - 4, anchor="middle",
                colour=picture.look.muted,
            )  # fmt: skip
    picture.text(unknown, edge(24) + last / 2, top - 4, anchor="middle", colour=picture.look.muted)
    grade = _grades([row.cells["share"] for _, rows in days for _, row in rows])
    every = max(1, int(line / height + 1)) if height < line else 1
    for number, (day, rows) in enumerate(days):
        y = top + height * number
        if number % every == 0:
            base = y + height / 2 + picture.size * 0.35
            picture.text(day, left - 8, base, anchor="end", colour=picture.look.muted)
        for place, (row, each) in enumerate(rows):
            width = last if place == 24 else step
            picture.mark(row, edge(place), y, width, height)
            _cell(picture, each, (edge(place), y, width, height), grade)
    y = top + height * len(days) + 6
    picture.text(watched, left - 8, y + picture.size, anchor="end", colour=picture.look.muted)
    for place, (row, each) in enumerate(all_days[:24]):
        hours = _hours(int(each.cells["watched_minutes"] or 0), picture.language)
        picture.mark(row, edge(place), y, step, picture.size * 1.3)
        if step >= picture.wide("9999") or place % 3 == 0:
            picture.text(
                hours, edge(place) + step / 2, y + picture.size, anchor="middle",
                colour=picture.look.text,
            )  # fmt: skip


def _hours(minutes: int, language: str) -> str:
    """Watched hours; a part of one is never "0"."""
    parts = minutes % 60 and minutes < 600
    return figure_text(round(minutes / 60, 1) if parts else minutes // 60, language)


def _grades(shares: Sequence[object]) -> Callable[[object], str]:
    """Gives the look of a share: a third of the cells that have one each."""
    known = sorted(float(each) for each in shares if isinstance(each, int | float) and each > 0)
    edges = [known[len(known) * part // 3] for part in (1, 2)] if known else []

    def of(share: object) -> str:
        number = float(share) if isinstance(share, int | float) else 0.0
        return _GRADES[sum(number >= each for each in edges)]

    return of


def _is_dot(row: ChartRow) -> bool:
    """Whether nothing was seen, or nothing of what was chosen, in an hour that was watched."""
    nothing = row.cells["state"] in (NOTHING_SEEN, NOTHING_CHOSEN)
    return nothing and row.cells["hour"] != NOT_KNOWN_HOUR


def _cell(
    picture: ChartPicture, row: ChartRow, at: tuple[float, float, float, float],
    grade: Callable[[object], str],
) -> None:  # fmt: skip
    x, y, width, height = at
    if row.cells["state"] == COUNTED:
        fill = getattr(picture.look, grade(row.cells["share"]))
        outline = picture.look.line if height > _DOT_ROOM else ""
        picture.rect(x, y, width, height, fill, outline=outline)
    elif _is_dot(row):
        radius = 1.5 if height > _DOT_ROOM else max(0.4, height / 4)
        picture.dot(x + width / 2, y + height / 2, radius, picture.look.muted)


def strips(
    picture: ChartPicture, box: PlotBox, chart: TrendChart, names: Sequence[str],
    ticks: Sequence[tuple[str, datetime]],
) -> None:  # fmt: skip
    """Draw a strip for each post.

    Args:
        picture: It is drawn on.
        box: In it.
        chart: The chart "silence".
        names: Of its posts.
        ticks: Words below the strips, and where.
    """
    rows = chart.rows[:MOST_STRIPS]
    if not rows:
        return
    line = picture.size * 1.5
    widest = max(picture.wide(name) for name in names[:MOST_STRIPS])
    left = box.left + min(widest, (box.right - box.left) * 0.3) + 8
    first, after = (datetime.fromisoformat(str(chart.facts[end])) for end in ("first", "after"))
    whole = after - first
    height = min(_TALLEST, (box.bottom - line - box.top) / len(rows))

    def at(moment: datetime) -> float:
        return left + (box.right - left) * max(0.0, min(1.0, (moment - first) / whole))

    for number, row in enumerate(rows):
        y, tall = box.top + height * number, height * 0.8
        picture.mark(number, box.left, y, box.right - box.left, height)
        picture.rect(
            left, y, box.right - left, tall, picture.look.ground, outline=picture.look.line
        )
        if height >= picture.size * 0.8:
            words = picture.fitting(names[number], left - box.left - 8)
            base = y + tall / 2 + picture.size * 0.35
            picture.text(words, left - 8, base, anchor="end")
        for state, start, end in row.strip:
            _piece(picture, state, (at(start), at(end)), y, tall)
    bottom = box.top + height * len(rows)
    before = left - 1000.0
    for words, moment in ticks:
        x, half = at(moment), picture.wide(words) / 2
        picture.line(x, bottom, x, bottom + 4, colour=picture.look.line)
        if before + 8 <= x - half and x + half <= picture.width:
            y = bottom + picture.size + 4
            picture.text(words, x, y, anchor="middle", colour=picture.look.muted)
            before = x + half


def _piece(
    picture: ChartPicture, state: str, ends: tuple[float, float], y: float, height: float
) -> None:
    look, x1, width = picture.look, ends[0], max(0.5, ends[1] - ends[0])
    if state == QUIET:
        picture.rect(x1, y, width, height, look.pale)
    elif state == EVENTS:
        picture.rect(x1, y, width, height, look.strong)
    elif state == "night":
        picture.rect(x1, y + height - 3, width, 3, look.text)
    elif state in NOT_MANNED:
        picture.hatch(x1, y, width, height, look.text if state == "camera_down" else look.middle)
        picture.rect(x1, y, width, 2, look.text if state == "camera_down" else look.middle)
