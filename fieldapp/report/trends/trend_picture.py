"""Picture of a chart: shapes and words as SVG, and where on it each row of the table is.

The window and files show the same SVG. Colours differ in lightness as well, and what must be told
apart has another shape or hatching too, so a picture is read in grey, at night, and by who sees few
colours. Words are text in the SVG; those of people are made safe.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Literal
from xml.sax.saxutils import escape

from fieldapp.map.sheet.svg import POINT_MM, text_width
from fieldapp.map.sheet.typesetting import drawn
from fieldapp.wording.figure_text import figure_text

FONT: Final = "Noto Sans, DejaVu Sans, sans-serif"
GAP: Final = 5.0  # pixels between the lines of a hatching
_EDGE: Final = 10.0  # pixels around everything
_LINE: Final = 1.45  # of the size of the text

Anchor = Literal["start", "middle", "end"]


def _shown(words: str) -> str:
    """Words with a mark for what no font draws; a fixed space is a space."""
    return drawn(words.replace("\N{NO-BREAK SPACE}", " "))


TextMeasure = Callable[[str, float, bool], float]
"""Gives the width of words by their size, in pixels as it, and whether they are bold."""


def printed_width(words: str, size: float, bold: bool) -> float:  # noqa: FBT001 - a measure
    """Width of words in the font of what is printed."""
    return text_width(words, size, bold=bold) / POINT_MM


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureLook:
    """Colours, as #rrggbb: from `strong` over `middle` to `pale` they come nearer to the ground."""

    ground: str
    text: str
    muted: str
    line: str
    strong: str
    middle: str
    pale: str


PRINT: Final = PictureLook(
    ground="#ffffff",
    text="#101a24",
    muted="#4a5763",
    line="#8c99a6",
    strong="#1f4e79",
    middle="#7fa3c4",
    pale="#d5e1ec",
)


@dataclass(frozen=True, slots=True)
class PictureMark:
    """Rectangle of a row of the table: left, top, width, height."""

    row: int
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class PlotBox:
    """Rectangle in which a chart is drawn."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(slots=True)
class ChartPicture:
    """Picture of a size.

    Attributes:
        width, height: Pixels.
        size: Of the text, pixels.
        look: Colours.
        font: Families of its font.
        measure: Gives the width of words in it.
        language: Of its figures.
        marks: Where the rows are, in the order in which they were drawn.
    """

    width: float
    height: float
    size: float
    look: PictureLook
    font: str = FONT
    measure: TextMeasure = printed_width
    language: str = "en"
    marks: list[PictureMark] = field(default_factory=list)
    _parts: list[str] = field(default_factory=list)

    def rect(
        self, x: float, y: float, width: float, height: float, fill: str, *, outline: str = ""
    ) -> None:
        """Draw a rectangle; a negative width or height turns it round."""
        left, top = min(x, x + width), min(y, y + height)
        stroke = f' stroke="{outline}"' if outline else ""
        self._parts.append(
            f'<rect x="{left:.1f}" y="{top:.1f}" width="{abs(width):.1f}" '
            f'height="{abs(height):.1f}" fill="{fill}"{stroke}/>'
        )

    def line(
        self, x1: float, y1: float, x2: float, y2: float, *, colour: str, width: float = 1.0
    ) -> None:
        """Draw a line."""
        self._parts.append(
            f'<path d="M{x1:.1f} {y1:.1f}L{x2:.1f} {y2:.1f}" stroke="{colour}" '
            f'stroke-width="{width:g}" fill="none"/>'
        )

    def dot(self, x: float, y: float, radius: float, fill: str) -> None:
        """Draw a dot."""
        self._parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="{fill}"/>')

    def arrow(self, x: float, y: float, side: float, colour: str, *, right: bool = False) -> None:
        """Draw the head of an arrow whose tip is at a point; it points up, or to the right."""
        if right:
            path = f"M{x:.1f} {y:.1f}l{-side:.1f} {-side / 2:.1f}l0 {side:.1f}z"
        else:
            path = f"M{x:.1f} {y:.1f}l{-side / 2:.1f} {side:.1f}l{side:.1f} 0z"
        self._parts.append(f'<path d="{path}" fill="{colour}"/>')

    def hatch(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """Draw oblique lines over a rectangle."""
        path = []
        at = GAP
        while at < width + height:
            x1, y1 = (x + at, y) if at < width else (x + width, y + at - width)
            x2, y2 = (x, y + at) if at < height else (x + at - height, y + height)
            path.append(f"M{x1:.1f} {y1:.1f}L{x2:.1f} {y2:.1f}")
            at += GAP
        if path:
            self._parts.append(
                f'<path d="{"".join(path)}" stroke="{colour}" stroke-width="1" fill="none"/>'
            )

    def text(
        self, words: str, x: float, y: float, *, anchor: Anchor = "start", colour: str = "",
        bold: bool = False, share: float = 1.0,
    ) -> None:  # fmt: skip
        """Write words whose base line is at `y`; `share` of the size of the text."""
        weight = ' font-weight="bold"' if bold else ""
        self._parts.append(
            f'<text x="{x:.1f}" y="{y:.1f}" font-size="{self.size * share:.1f}" '
            f'text-anchor="{anchor}" fill="{colour or self.look.text}"{weight}>'
            f"{escape(_shown(words))}</text>"
        )

    def mark(self, row: int, x: float, y: float, width: float, height: float) -> None:
        """Note where a row is."""
        self.marks.append(PictureMark(row, x, y, width, height))

    def wide(self, words: str, *, bold: bool = False, share: float = 1.0) -> float:
        """Width of words, pixels."""
        return self.measure(_shown(words), self.size * share, bold)

    def fitting(self, words: str, width: float, *, share: float = 1.0) -> str:
        """As much of some words as has room, then "…"."""
        if self.wide(words, share=share) <= width:
            return words
        while words and self.wide(f"{words}…", share=share) > width:
            words = words[:-1]
        return f"{words}…"

    def wrapped(self, words: str, width: float, *, share: float = 1.0) -> list[str]:
        """Words in lines of a width."""
        lines = [""]
        for word in words.split(" "):
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and self.wide(longer, share=share) > width:
                lines.append(word)
            else:
                lines[-1] = longer
        return lines

    def svg(self, title: str, sentences: Sequence[str], meta: Mapping[str, Any]) -> str:
        """The picture as SVG, with its words for a screen reader and what it rests on."""
        size = f'width="{self.width:.0f}" height="{self.height:.0f}"'
        said = escape(drawn(json.dumps(meta, ensure_ascii=False, sort_keys=True)))
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" {size} '
            f'viewBox="0 0 {self.width:.0f} {self.height:.0f}" role="img" '
            f'font-family="{escape(self.font)}"><title>{escape(_shown(title))}</title>'
            f"<desc>{escape(_shown(' '.join(sentences)))}</desc><metadata>{said}</metadata>"
            f'<rect width="{self.width:.0f}" height="{self.height:.0f}" '
            f'fill="{self.look.ground}"/>' + "".join(self._parts) + "</svg>"
        )


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """An entry of the legend: how it looks, and its words.

    `look` is "strong", "middle", "pale", "hatch", "dark_hatch", "middle_hatch", "outline",
    "whisker", "dot", "small_dot" or "foot".
    """

    look: str
    words: str


def framed(
    picture: ChartPicture, title: str, heads: Iterable[str], legend: Sequence[LegendEntry],
    feet: Iterable[str],
) -> PlotBox:  # fmt: skip
    """Write heading, legend and foot, and give what is left between them; "" for no title."""
    line, room = picture.size * _LINE, picture.width - 2 * _EDGE
    y = 0.0
    if title:
        y = _EDGE + picture.size * 1.25
        picture.text(picture.fitting(title, room, share=1.25), _EDGE, y, bold=True, share=1.25)
    for head in heads:
        for words in picture.wrapped(head, room):
            y += line
            picture.text(words, _EDGE, y, colour=picture.look.muted)
    y = _legend(picture, legend, y + line)
    small = 0.85
    lines = [each for foot in feet for each in picture.wrapped(foot, room, share=small)]
    bottom = picture.height - _EDGE - len(lines) * line * small
    for number, words in enumerate(lines, 1):
        at = bottom + number * line * small
        picture.text(words, _EDGE, at, colour=picture.look.muted, share=small)
    return PlotBox(_EDGE, y + line * 0.6, picture.width - _EDGE, bottom - line * 0.4)


def _legend(picture: ChartPicture, legend: Sequence[LegendEntry], y: float) -> float:
    x, side, line = _EDGE, picture.size * 0.8, picture.size * _LINE
    for entry in legend:
        width = side + 6 + picture.wide(entry.words) + 16
        if x > _EDGE and x + width > picture.width - _EDGE:
            x, y = _EDGE, y + line
        _swatch(picture, entry.look, x, y - side, side)
        words = picture.fitting(entry.words, picture.width - _EDGE - x - side - 6)
        picture.text(words, x + side + 6, y)
        x += width
    return y


def _swatch(picture: ChartPicture, look: str, x: float, y: float, side: float) -> None:
    colours = picture.look
    match look:
        case "whisker":
            picture.line(x + side / 2, y, x + side / 2, y + side, colour=colours.text, width=1.5)
            picture.line(x + 2, y + side, x + side - 2, y + side, colour=colours.text, width=1.5)
            picture.arrow(x + side / 2, y - 1, 6, colours.text)
        case "dot":
            picture.dot(x + side / 2, y + side / 2, 3, colours.text)
        case "small_dot":
            picture.dot(x + side / 2, y + side / 2, 1.5, colours.muted)
        case "hatch" | "dark_hatch" | "middle_hatch":
            lines = {"dark_hatch": colours.text, "middle_hatch": colours.middle}
            picture.rect(x, y, side, side, colours.ground, outline=colours.line)
            picture.hatch(x, y, side, side, lines.get(look, colours.line))
        case "foot":
            picture.rect(x, y, side, side, colours.ground, outline=colours.line)
            picture.rect(x, y + side - 3, side, 3, colours.text)
        case "outline":
            picture.rect(x, y, side, side, colours.ground, outline=colours.text)
        case _:
            picture.rect(x, y, side, side, str(getattr(colours, look)), outline=colours.line)


@dataclass(frozen=True, slots=True)
class PlotAxis:
    """Axis from 0 to the most that is drawn.

    Attributes:
        start, end: Pixels of 0 and of `most`.
        most: More than 0.
        ticks: Round numbers from 0 to `most`.
    """

    start: float
    end: float
    most: float
    ticks: tuple[float, ...]

    def at(self, value: object) -> float:
        """Pixel of a value; of none, that of 0."""
        number = float(value) if isinstance(value, int | float) else 0.0
        return self.start + (self.end - self.start) * min(number, self.most) / self.most


_STEPS: Final = (1, 2, 2.5, 5, 10, 20, 25, 50, 100, 200)
_TICKS: Final = 5


def axis(
    start: float, end: float, values: Iterable[object], *, room: float, whole: bool = True
) -> PlotAxis:
    """The axis on which some values have room.

    Args:
        start: Pixel of 0.
        end: Pixel of the most.
        values: What is drawn; what is no number has no say.
        room: Pixels that a tick takes.
        whole: Only whole numbers have ticks.
    """
    ticks = max(1, min(_TICKS, int(abs(end - start) / room)))
    numbers = [float(each) for each in values if isinstance(each, int | float)]
    most = max([*numbers, 1.0 if whole else 0.0]) or 1.0
    power = 1.0
    while power * 10 <= most:
        power *= 10
    while power > most:
        power /= 10
    steps = (each * power / 10 for each in _STEPS)
    step = next(s for s in steps if s * ticks >= most and ((s >= 1 and s % 1 == 0) or not whole))
    top = step
    while top < most:
        top += step
    count = round(top / step)
    return PlotAxis(start, end, top, tuple(round(step * number, 9) for number in range(count + 1)))


def tick_text(value: float, language: str) -> str:
    """A round number as an axis shows it."""
    return figure_text(float(f"{value:g}"), language)
