"""Markers on paper: one for posts and sites that stand together, with the number of observations.

As on the page: a round marker is a post, a square one a site, a double ring several of them; its
number counts observations in force. Statements of the parties have markers of their own, beside the
others.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from fieldapp.map.sheet.projection import Frame, Lonlat
from fieldapp.map.sheet.svg import Drawing, text_width
from fieldapp.map.symbols import GREY, colours
from fieldapp.store.records.observations import ObservationRow
from fieldapp.wording.safe_text import visible

SIZE: Final = 4.6  # millimetres across
NEAR: Final = 4.2  # markers nearer than that are one
BESIDE: Final = 3.2  # millimetres by which a statement's marker stands aside
INK: Final = "#17202a"


@dataclass(frozen=True, slots=True)
class MarkedPlace:
    """Post or site, and the observations that have it.

    Attributes:
        statement: Of statements of the parties; else of the mission's observations.
        role: "post", "site" or "placed".
        lonlat: Degrees.
        name: As stated, made safe to show.
        rows: The observations.
    """

    statement: bool
    role: str
    lonlat: Lonlat
    name: str
    rows: list[ObservationRow]


@dataclass(frozen=True, slots=True)
class Marker:
    """Marker at a point in the frame (millimetres), for places that stand together."""

    x: float
    y: float
    places: list[MarkedPlace]

    @property
    def rows(self) -> list[ObservationRow]:
        """Observations of the marker, each once."""
        return list({row.hash: row for place in self.places for row in place.rows}.values())


def marked_places(rows: Sequence[ObservationRow]) -> list[MarkedPlace]:
    """Posts and sites of observations, by position and role, those with most observations first."""
    marked: dict[tuple[bool, str, Lonlat], MarkedPlace] = {}
    for row in rows:
        for role, place in row.places:
            assert place.position is not None  # noqa: S101 - places have one
            key = (row.observation.kind == "statement", role, place.position)
            if key not in marked:
                marked[key] = MarkedPlace(*key, visible(place.name or place.reference), [])
            marked[key].rows.append(row)
    return sorted(marked.values(), key=lambda place: -len(place.rows))


def clusters(places: Sequence[MarkedPlace], view: Frame) -> list[Marker]:
    """Markers of the places in the frame; a place too near to another shares its marker."""
    grid: dict[tuple[bool, int, int], list[Marker]] = {}
    markers = []
    for place in places:
        x, y = view.point(place.lonlat)
        if not view.holds((x, y)):
            continue
        column, line = int(x / NEAR), int(y / NEAR)
        around = (
            marker
            for i in (column - 1, column, column + 1)
            for j in (line - 1, line, line + 1)
            for marker in grid.get((place.statement, i, j), ())
        )
        near = next((p for p in around if (p.x - x) ** 2 + (p.y - y) ** 2 < NEAR**2), None)
        if near is not None:
            near.places.append(place)
            continue
        marker = Marker(x, y, [place])
        grid.setdefault((place.statement, column, line), []).append(marker)
        markers.append(marker)
    return markers


def draw_markers(drawing: Drawing, markers: Sequence[Marker]) -> None:
    """Draw markers; words keep off them."""
    for marker in sorted(markers, key=lambda marker: len(marker.rows)):
        aside = BESIDE if marker.places[0].statement else 0.0
        x, y = marker.x - aside, marker.y - aside
        half = SIZE / 2 + 0.3
        drawing.taken.append((x - half, y - half, x + half, y + half))
        draw_marker(drawing, x, y, marker)


def draw_marker(drawing: Drawing, x: float, y: float, marker: Marker) -> None:
    """Draw one marker."""
    rows = marker.rows
    valid = [row for row in rows if not row.out_of_force]
    kinds = {row.observation.kind for row in rows}
    several = len(marker.places) > 1
    frame(drawing, x, y, "cluster" if several else marker.places[0].role, withdrawn=not valid)
    if len(kinds) == 1 and not several:
        (kind,) = kinds
        drawing.symbol(kind, x, y, 3.1, colours().get(kind, GREY) if valid else GREY)
        if len(valid) > 1:
            _badge(drawing, x + SIZE / 2, y + SIZE / 2 - 0.3, str(len(valid)))
    else:
        drawing.label(str(len(valid)), x, y, size=6.5, bold=True, halo=False)
    if any(row.flags for row in rows):
        drawing.add(
            f'<rect x="{x - 3.2:.2f}" y="{y - 3.2:.2f}" width="2.3" height="2.3" rx="0.4"'
            f' fill="#fff1d6" stroke="{INK}" stroke-width="0.2"/>'
        )
        drawing.label("!", x - 2.05, y - 2.05, size=6, bold=True, halo=False)


def frame(drawing: Drawing, x: float, y: float, role: str, *, withdrawn: bool = False) -> None:
    """Draw a marker's ground: round for a post, square for a site, a double ring for several.

    What headquarters placed stands in a house.
    """
    stroke, dash = (GREY, ' stroke-dasharray="0.8 0.6"') if withdrawn else (INK, "")
    look = f'fill="#ffffff" stroke="{stroke}" stroke-width="0.3"{dash}'
    if role == "site":
        side = SIZE - 0.4
        drawing.add(
            f'<rect x="{x - side / 2:.2f}" y="{y - side / 2:.2f}" width="{side}" height="{side}"'
            f' rx="0.6" {look}/>'
        )
        return
    if role == "placed":
        half, roof = SIZE / 2 - 0.3, SIZE / 2 + 0.5
        drawing.add(
            f'<path d="M{x:.2f} {y - roof:.2f}L{x + half:.2f} {y - half * 0.45:.2f}V{y + half:.2f}'
            f'H{x - half:.2f}V{y - half * 0.45:.2f}z" {look}/>'
        )
        return
    if role == "cluster":
        drawing.add(f'<circle cx="{x:.2f}" cy="{y:.2f}" r="{SIZE / 2 + 0.45}" {look}/>')
    drawing.add(f'<circle cx="{x:.2f}" cy="{y:.2f}" r="{SIZE / 2 - 0.15}" {look}/>')


def _badge(drawing: Drawing, x: float, y: float, number: str) -> None:
    width = max(2.2, text_width(number, 5.5, bold=True) + 1)
    drawing.add(
        f'<rect x="{x - width / 2:.2f}" y="{y - 1.1:.2f}" width="{width:.2f}" height="2.2"'
        f' rx="1.1" fill="{INK}"/>'
    )
    drawing.label(number, x, y, size=5.5, bold=True, colour="#ffffff", halo=False)


def single_names(markers: Sequence[Marker]) -> Iterator[tuple[Marker, str]]:
    """Name of each marker that stands for one place alone."""
    for marker in markers:
        if len({place.name for place in marker.places}) == 1 and marker.places[0].name:
            yield marker, marker.places[0].name
