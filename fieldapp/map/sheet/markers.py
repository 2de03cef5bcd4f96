"""Pins on paper: one for what stands together, however many observations it has.

As on the page: a round pin is a post, a square one a site, a double ring several of them; its
number counts observations in force. What parties told the mission has pins of its own, beside the
others.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from fieldapp.map.sheet.projection import Frame
from fieldapp.map.sheet.svg import Drawing, text_width
from fieldapp.map.symbols import GREY, colours
from fieldapp.store.records.observations import ObservationRow
from fieldapp.wording.observation_text import visible

PIN: Final = 4.6  # millimetres across
NEAR: Final = 4.2  # pins nearer than that are one
BESIDE: Final = 3.2  # millimetres by which a statement's pin stands aside
INK: Final = "#17202a"

Lonlat = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Marker:
    """A post or site, and the observations that have it.

    Attributes:
        statement: Of what parties told; else of what the mission observed.
        role: "post" or "site".
        lonlat: Degrees.
        name: As told, made safe to show.
        rows: The observations.
    """

    statement: bool
    role: str
    lonlat: Lonlat
    name: str
    rows: list[ObservationRow]


@dataclass(frozen=True, slots=True)
class Pin:
    """Stops that stand together, at a point in the frame (millimetres)."""

    x: float
    y: float
    stops: list[Marker]

    @property
    def rows(self) -> list[ObservationRow]:
        """Their observations, each once."""
        return list({row.hash: row for stop in self.stops for row in stop.rows}.values())


def stops(rows: Sequence[ObservationRow]) -> list[Marker]:
    """One stop for each position and role, the ones with most observations first."""
    found: dict[tuple[bool, str, Lonlat], Marker] = {}
    for row in rows:
        seen = row.observation
        for role, place in (("post", seen.post), ("site", seen.site)):
            if place is None or place.position is None:
                continue
            key = (seen.kind == "statement", role, place.position)
            if key not in found:
                found[key] = Marker(*key, visible(place.name or place.reference), [])
            found[key].rows.append(row)
    return sorted(found.values(), key=lambda stop: -len(stop.rows))


def clusters(stopped: Sequence[Marker], view: Frame) -> list[Pin]:
    """Pins for the stops that lie in the frame; what is too near to another joins it."""
    pins: dict[tuple[bool, int, int], list[Pin]] = {}
    made = []
    for stop in stopped:
        x, y = view.point(stop.lonlat)
        if not view.holds((x, y)):
            continue
        column, line = int(x / NEAR), int(y / NEAR)
        around = (
            pin
            for i in (column - 1, column, column + 1)
            for j in (line - 1, line, line + 1)
            for pin in pins.get((stop.statement, i, j), ())
        )
        near = next((p for p in around if (p.x - x) ** 2 + (p.y - y) ** 2 < NEAR**2), None)
        if near is not None:
            near.stops.append(stop)
            continue
        pin = Pin(x, y, [stop])
        pins.setdefault((stop.statement, column, line), []).append(pin)
        made.append(pin)
    return made


def draw_pins(drawing: Drawing, pins: Sequence[Pin]) -> None:
    """Draw them; words keep off them."""
    for pin in sorted(pins, key=lambda pin: len(pin.rows)):
        aside = BESIDE if pin.stops[0].statement else 0.0
        x, y = pin.x - aside, pin.y - aside
        half = PIN / 2 + 0.3
        drawing.taken.append((x - half, y - half, x + half, y + half))
        draw_pin(drawing, x, y, pin)


def draw_pin(drawing: Drawing, x: float, y: float, pin: Pin) -> None:
    """One pin."""
    rows = pin.rows
    valid = [row for row in rows if row.retracted_by is None and row.amended_by is None]
    kinds = {row.observation.kind for row in rows}
    several = len(pin.stops) > 1
    frame(drawing, x, y, "cluster" if several else pin.stops[0].role, withdrawn=not valid)
    if len(kinds) == 1 and not several:
        (kind,) = kinds
        drawing.symbol(kind, x, y, 3.1, colours().get(kind, GREY) if valid else GREY)
        if len(valid) > 1:
            _badge(drawing, x + PIN / 2, y + PIN / 2 - 0.3, str(len(valid)))
    else:
        drawing.label(str(len(valid)), x, y, size=6.5, bold=True, halo=False)
    if any(row.flags for row in rows):
        drawing.mark(
            f'<rect x="{x - 3.2:.2f}" y="{y - 3.2:.2f}" width="2.3" height="2.3" rx="0.4"'
            f' fill="#fff1d6" stroke="{INK}" stroke-width="0.2"/>'
        )
        drawing.label("!", x - 2.05, y - 2.05, size=6, bold=True, halo=False)


def frame(drawing: Drawing, x: float, y: float, role: str, *, withdrawn: bool = False) -> None:
    """The white ground of a pin: round for a post, square for a site, a double ring for several."""
    stroke, dash = (GREY, ' stroke-dasharray="0.8 0.6"') if withdrawn else (INK, "")
    look = f'fill="#ffffff" stroke="{stroke}" stroke-width="0.3"{dash}'
    if role == "site":
        side = PIN - 0.4
        drawing.mark(
            f'<rect x="{x - side / 2:.2f}" y="{y - side / 2:.2f}" width="{side}" height="{side}"'
            f' rx="0.6" {look}/>'
        )
        return
    if role == "cluster":
        drawing.mark(f'<circle cx="{x:.2f}" cy="{y:.2f}" r="{PIN / 2 + 0.45}" {look}/>')
    drawing.mark(f'<circle cx="{x:.2f}" cy="{y:.2f}" r="{PIN / 2 - 0.15}" {look}/>')


def _badge(drawing: Drawing, x: float, y: float, number: str) -> None:
    width = max(2.2, text_width(number, 5.5, bold=True) + 1)
    drawing.mark(
        f'<rect x="{x - width / 2:.2f}" y="{y - 1.1:.2f}" width="{width:.2f}" height="2.2"'
        f' rx="1.1" fill="{INK}"/>'
    )
    drawing.label(number, x, y, size=5.5, bold=True, colour="#ffffff", halo=False)


def single_names(pins: Sequence[Pin]) -> Iterator[tuple[Pin, str]]:
    """The name of each pin that stands for one place alone."""
    for pin in pins:
        if len({stop.name for stop in pin.stops}) == 1 and pin.stops[0].name:
            yield pin, pin.stops[0].name
