"""Bars from left to right, one below the other: the charts "sectors" and "weapons"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fieldapp.report.trends.draw_columns import OPEN
from fieldapp.report.trends.trend_picture import ChartPicture, PlotAxis, PlotBox, axis, tick_text
from fieldapp.verification.trends.trend_chart import ChartCell

_TALLEST = 30.0  # pixels of a bar


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnBar:
    """A bar.

    Attributes:
        row: Of the table.
        label: To its left; "" where it belongs to the one above.
        fill: Of the look, or "hatch".
        least, most: Of the bar, and of its whisker; `most` may be "open".
        share: Of the pale bar below it.
        note: To its right.
    """

    row: int
    label: str
    fill: str
    least: ChartCell
    most: ChartCell
    share: ChartCell = None
    note: str = ""


def bars(picture: ChartPicture, box: PlotBox, drawn: Sequence[DrawnBar]) -> None:
    """Draw bars in a box."""
    line = picture.size * 1.5
    widest = max((picture.wide(each.label) for each in drawn), default=0.0)
    left = box.left + min(widest, (box.right - box.left) * 0.4) + 8
    notes = max((picture.wide(each.note, share=0.9) for each in drawn), default=0.0)
    right = box.right - min(notes + 14, (box.right - left) * 0.45)
    values = [value for each in drawn for value in (each.least, each.most, each.share)]
    across = axis(left, right, values, room=picture.wide("100 000") + 12)
    bottom = box.bottom - line
    step = min(_TALLEST, (bottom - box.top) / max(1, len(drawn)))
    for tick in across.ticks:
        x = across.at(tick)
        picture.line(
            x, box.top, x, box.top + step * len(drawn), colour=picture.look.line, width=0.5
        )
        y = box.top + step * len(drawn) + picture.size
        picture.text(
            tick_text(tick, picture.language), x, y, anchor="middle", colour=picture.look.muted
        )
    for number, each in enumerate(drawn):
        y = box.top + step * number
        picture.mark(each.row, box.left, y, box.right - box.left, step)
        if step >= picture.size * 0.8:
            base = y + step / 2 + picture.size * 0.35
            words = picture.fitting(each.label, left - box.left - 8)
            picture.text(words, left - 8, base, anchor="end")
            note = picture.fitting(each.note, box.right - right - 8, share=0.9)
            picture.text(note, right + 8, base, colour=picture.look.muted, share=0.9)
        _bar(picture, each, y + step * 0.12, step * 0.76, across)


def _bar(picture: ChartPicture, bar: DrawnBar, y: float, height: float, across: PlotAxis) -> None:
    look = picture.look
    part = height * 0.6 if bar.share else height
    width = across.at(bar.least) - across.start
    if bar.fill == "hatch":
        picture.rect(across.start, y, width, part, look.ground, outline=look.strong)
        picture.hatch(across.start, y, width, part, look.strong)
    else:
        fill = str(getattr(look, bar.fill))
        picture.rect(across.start, y, width, part, fill, outline=look.line)
    if bar.share:
        width = across.at(bar.share) - across.start
        picture.rect(across.start, y + part, width, height - part, look.pale, outline=look.line)
    if bar.most != bar.least:
        open_end = bar.most == OPEN
        end = across.end if open_end else across.at(bar.most)
        _whisker(picture, across.at(bar.least), end, y + part / 2, open_end=open_end)


def _whisker(picture: ChartPicture, start: float, end: float, y: float, *, open_end: bool) -> None:
    colour = picture.look.text
    picture.line(start, y, end, y, colour=colour, width=1.5)
    if open_end:
        picture.arrow(end, y, 8, colour, right=True)
    else:
        picture.line(end, y - 4, end, y + 4, colour=colour, width=1.5)
