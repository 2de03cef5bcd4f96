"""Columns along time: the charts "daily", "truce" and "rate"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from fieldapp.report.trends.trend_picture import ChartPicture, PlotAxis, PlotBox, axis, tick_text
from fieldapp.verification.trends.trend_chart import ChartCell

OPEN: Final = "open"
_ABOVE_OPEN: Final = 1.15  # an arrow ends that far above its bar
_WIDEST: Final = 46.0  # pixels of a column


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnColumn:
    """A column as it is drawn.

    Attributes:
        row: Of the table; -1 for none, which has no mark.
        label: Below it.
        bar: Height of the bar; None for no bar.
        least, most: Ends of the whisker; `most` may be "open"; None for none.
        top: Up to where the pale part above the bar reaches.
        dagger: Observations without a figure.
        watched: False where nobody watched: the ground is hatched.
        hatched: The bar is hatched: it changed since its edition.
        hollow: The bar is an outline: it was left out.
    """

    row: int
    label: str
    bar: ChartCell = None
    least: ChartCell = None
    most: ChartCell = None
    top: ChartCell = None
    dagger: int = 0
    watched: bool = True
    hatched: bool = False
    hollow: bool = False


def columns(
    picture: ChartPicture, box: PlotBox, drawn: Sequence[DrawnColumn], *, heading: str = "",
    labelled: bool = True, whole: bool = True,
) -> Callable[[int], float]:  # fmt: skip
    """Draw columns in a box; gives the left edge of a column by its number."""
    line = picture.size * 1.4
    top = box.top + (line if heading else picture.size * 0.7)
    bottom = box.bottom - (line if labelled else picture.size * 0.5)
    up = axis(bottom, top, _values(drawn), room=picture.size * 2, whole=whole)
    left = box.left + max(picture.wide(tick_text(tick, picture.language)) for tick in up.ticks) + 8
    if heading:
        picture.text(heading, left, box.top + picture.size, bold=True)
    step = (box.right - left) / max(1, len(drawn))

    def edge(number: int) -> float:
        return left + step * number

    _unwatched(picture, drawn, edge, top, bottom)
    for tick in up.ticks:
        y = up.at(tick)
        picture.line(left, y, box.right, y, colour=picture.look.line, width=0.5)
        picture.text(
            tick_text(tick, picture.language), left - 5, y + picture.size * 0.35, anchor="end",
            colour=picture.look.muted,
        )  # fmt: skip
    for number, column in enumerate(drawn):
        if column.row >= 0:
            picture.mark(column.row, edge(number), top, step, bottom - top)
        _column(picture, column, edge(number), step, up)
    if labelled:
        _labels(picture, drawn, edge, step, box.bottom)
    return edge


def _values(drawn: Sequence[DrawnColumn]) -> list[ChartCell]:
    found: list[ChartCell] = []
    for each in drawn:
        found += [each.bar, each.least, each.most, each.top]
        if each.most == OPEN and isinstance(each.least, int | float):
            found.append(each.least * _ABOVE_OPEN)
    return found


def _unwatched(
    picture: ChartPicture, drawn: Sequence[DrawnColumn], edge: Callable[[int], float],
    top: float, bottom: float,
) -> None:  # fmt: skip
    """Hatch the ground of columns that nobody watched, those beside each other as one."""
    start = None
    for number in range(len(drawn) + 1):
        here = number < len(drawn) and not drawn[number].watched
        if here and start is None:
            start = number
        if not here and start is not None:
            x = edge(start)
            picture.hatch(x, top, edge(number) - x, bottom - top, picture.look.line)
            start = None


def _column(
    picture: ChartPicture, column: DrawnColumn, x: float, step: float, up: PlotAxis
) -> None:
    look = picture.look
    width = min(step * 0.7, _WIDEST)
    middle = x + step / 2
    left = middle - width / 2
    if column.top is not None:
        tall = up.at(column.top) - up.start
        picture.rect(left, up.start, width, tall, look.pale, outline=look.line)
    if column.bar is not None:
        tall = up.at(column.bar) - up.start
        edged = column.hollow or column.hatched
        fill, outline = (look.ground, look.strong) if edged else (look.strong, "")
        picture.rect(left, up.start, width, tall, fill, outline=outline)
        if column.hatched:
            picture.hatch(left, up.start + tall, width, -tall, look.strong)
    if column.least is not None and column.least != column.most:
        open_top = column.most == OPEN
        high = up.end if open_top else up.at(column.most)
        _whisker(picture, middle, min(width, 8), (up.at(column.least), high), open_top=open_top)
    for number in range(min(column.dagger, 3)):
        picture.dot(middle, up.end - 3 - number * 6, min(2.5, max(1.0, step / 3)), look.text)


def _whisker(
    picture: ChartPicture, x: float, width: float, ends: tuple[float, float], *, open_top: bool
) -> None:
    """Draw a whisker, thinner where there are many: they are not to hide the bars.

    Below it is a broader one of the ground's colour: its lower end lies in the bar, where a line of
    the text's colour alone is not seen.
    """
    (bottom, top), thin = ends, min(1.5, width / 4)
    levels = (bottom,) if open_top else (bottom, top)
    for colour, line in ((picture.look.ground, 3 * thin), (picture.look.text, thin)):
        more = (line - thin) / 2
        picture.line(x, bottom, x, top, colour=colour, width=line)
        for y in levels:
            picture.line(
                x - width / 2 - more, y, x + width / 2 + more, y, colour=colour, width=line
            )
    if open_top:
        picture.arrow(x, top, max(2.5, width * 0.9), picture.look.text)


def _labels(
    picture: ChartPicture, drawn: Sequence[DrawnColumn], edge: Callable[[int], float],
    step: float, y: float,
) -> None:  # fmt: skip
    """Write as many labels as have room."""
    widest = max((picture.wide(each.label) for each in drawn), default=0.0) + 8
    every = 1
    while every * step < widest:
        every += 1
    for number in range(0, len(drawn), every):
        middle = edge(number) + step / 2
        half = picture.wide(drawn[number].label) / 2
        if middle + half <= picture.width:
            picture.text(
                drawn[number].label,
                middle,
                y - 3,
                anchor="middle",
                colour=picture.look.muted,
            )
