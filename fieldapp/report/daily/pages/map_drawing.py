"""Map of a report's ceasefire violations as SVG, of what the copy at hand shows alone. Pure.

It needs no network and no map: places, areas and squares on a grid of degrees.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final
from xml.sax.saxutils import escape

import shapely
from shapely.geometry.base import BaseGeometry

from fieldapp.map.sheet.svg import POINT_MM, text_width
from fieldapp.observation.notation import amounts, bearings
from fieldapp.observation.notation.local_words import in_language
from fieldapp.observation.notation.squares import corners
from fieldapp.observation.observation import Observation
from fieldapp.observation.sector import sectors
from fieldapp.observation.values import Place
from fieldapp.report.daily.pages.printing import Printing
from fieldapp.report.daily.release_policy import WITHHELD
from fieldapp.report.daily.report_content import CellValue, ContentRow, ReportContent
from fieldapp.verification.claims import CountClaim, bounded, total_of
from fieldapp.wording.safe_text import visible

KnownPlace = Callable[[str], tuple[int, int] | None]
"""Latitude and longitude in 1e-7 degrees of a place by its name, from the mission's own list; None
where it has none of that name, or several.
"""
_WIDE, _HIGH = 960, 620
_EDGE: Final = 44
_PAD: Final = 0.06
"""Degrees around what is drawn, at least."""
_STEPS: Final = (0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0)
_LINES: Final = 7
_BARS: Final = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
_SHORTEST_BAR: Final = 90.0
"""Kilometres of a scale bar, and the pixels that it takes at least."""
_KM_OF_DEGREE: Final = 111.2
"""Kilometres of a degree of latitude, on a sphere."""
_RADIUS: Final = (5.0, 26.0)
_LETTERS: Final = 13.0
_LINE: Final = 15.0
_GAP, _DIAMOND = 4.0, 7.0
"""Size of names, what one takes in height, and between sign and name; half of a diamond."""
_Label = tuple[float, float, str]
"""Where a name begins, and the name."""


@dataclass(slots=True)
class _Marks:
    """Marks of the map: posts with names and numbers, sites, areas, squares, rows without any."""

    posts: dict[tuple[float, float], list[CountClaim]] = field(default_factory=dict)
    names: dict[tuple[float, float], str] = field(default_factory=dict)
    sites: dict[tuple[float, float], str] = field(default_factory=dict)
    areas: list[BaseGeometry] = field(default_factory=list)
    squares: list[BaseGeometry] = field(default_factory=list)
    nowhere: int = 0

    @property
    def all(self) -> list[BaseGeometry]:
        return [*map(shapely.Point, (*self.posts, *self.sites)), *self.areas, *self.squares]


@dataclass(frozen=True, slots=True)
class DrawnMap:
    """A map: SVG, "" where the copy shows no place; what it shows; number of rows without one."""

    svg: str
    words: str
    left_out: int


def draw_map(to: Printing, content: ReportContent, known: KnownPlace) -> DrawnMap:
    """Draw the places of the violations that the content, or copy, shows."""
    marks = _Marks()
    for row in content.section("violations"):
        _mark(marks, row, known)
    if not marks.all:
        return DrawnMap("", "", marks.nowhere)
    return DrawnMap(*_svg(to, marks), marks.nowhere)


def report_map(to: Printing, content: ReportContent, known: KnownPlace) -> dict[str, str]:
    """The map of a report for its pages: drawing, what it shows, legend, and what it leaves out."""
    found = draw_map(to, content, known)
    out = found.left_out
    return {
        "title": to.text("map"),
        "svg": found.svg,
        "alt": found.words,
        "legend": to.text("map_legend"),
        "nothing": to.text("map_nothing"),
        "left_out": to.text("map_left_out", n=out) if out else "",
    }


def _mark(marks: _Marks, row: ContentRow, known: KnownPlace) -> None:
    cells = row.cells
    post = _located(cells, "position", known)
    site = _located(cells, "site", known)
    square = corners(str(cells.get("site_at") or ""))
    if square is not None:
        south, north, west, east = square
        marks.squares.append(shapely.box(west, south, east, north))
    area = None if post is None or site or square else _area(cells, post)
    if area is not None:
        marks.areas.append(area)
    number = cells["at_least"]
    if post is not None:
        at = post[1] / 1e7, post[0] / 1e7
        claims = marks.posts.setdefault(at, [])
        if isinstance(number, int):  # what is joined with another row, or set apart, has none
            claims.append(bounded(number, _figure(cells["at_most"]), number))
        marks.names[at] = _name(cells, "position")
    if site is not None:
        marks.sites[site[1] / 1e7, site[0] / 1e7] = _name(cells, "site")
    if post is None and site is None and square is None:
        marks.nowhere += 1


def _name(cells: Mapping[str, CellValue], name: str) -> str:
    return visible(str(cells.get(name) or cells.get(f"{name}_at")))


def _figure(cell: CellValue) -> int | None:
    return cell if isinstance(cell, int) else None


def _located(
    cells: Mapping[str, CellValue], name: str, known: KnownPlace
) -> tuple[int, int] | None:
    """Coordinates of a place: the copy's own, else those of its name."""
    words, at = (cells.get(each) for each in (name, f"{name}_at"))
    if isinstance(at, str) and corners(at) is None and at != WITHHELD:
        lat, lon = (int(each.replace(".", "")) for each in at.split(", "))
        return lat, lon
    if not words or words == WITHHELD:
        return None
    return known(str(words))


def _area(cells: Mapping[str, CellValue], post: tuple[int, int]) -> BaseGeometry | None:
    """Area in which the events may lie, by distance and directions from the post."""
    words = [cells.get(name) for name in ("distance", "directions")]
    if not all(words) or WITHHELD in words:
        return None
    place = Place(lat_e7=post[0], lon_e7=post[1], source="gazetteer")
    return sectors(
        Observation(
            kind="ceasefire_violation",
            post=place,
            distance=amounts.parse_distance(str(words[0])),
            directions=bearings.parse_directions(str(words[1])),
        )
    )


# --- Drawing.


@dataclass(frozen=True, slots=True)
class _Frame:
    west: float
    north: float
    scale: float
    """Pixels of a degree of latitude."""
    narrow: float
    """Degree of longitude as a part of one of latitude."""

    def x(self, lon: float) -> float:
        return round(_EDGE + (lon - self.west) * self.narrow * self.scale, 1)

    def y(self, lat: float) -> float:
        return round(_EDGE + (self.north - lat) * self.scale, 1)


def _frame(found: list[BaseGeometry]) -> tuple[_Frame, tuple[float, float, float, float]]:
    west, south, east, north = shapely.total_bounds(found).tolist()
    west, south, east, north = west - _PAD, south - _PAD, east + _PAD, north + _PAD
    narrow = max(math.cos(math.radians((south + north) / 2)), 0.05)
    wide, high = _WIDE - 2 * _EDGE, _HIGH - 2 * _EDGE
    scale = min(wide / ((east - west) * narrow), high / (north - south))
    across, down = wide / scale / narrow, high / scale
    west, north = (west + east - across) / 2, (south + north + down) / 2
    return _Frame(west, north, scale, narrow), (west, north - down, west + across, north)


def _svg(to: Printing, marks: _Marks) -> tuple[str, str]:
    """The drawing, and in words what it shows."""
    frame, box = _frame(marks.all)
    parts = [*_grid(frame, box, to.text.language)]
    parts += _scale_bar(frame, to.text.language)
    parts += [_shape(frame, each, "square") for each in marks.squares]
    parts += [_shape(frame, each, "area") for each in marks.areas]
    totals = {at: total_of(claims) for at, claims in marks.posts.items()}
    ordered = sorted(totals, key=lambda at: (-totals[at].at_least, at))
    most = max((each.at_least for each in totals.values()), default=0)
    labels: list[_Label] = []
    for at in ordered:
        number = totals[at].at_least
        radius = _radius(number, most)
        x, y = frame.x(at[0]), frame.y(at[1])
        parts.append(f'<circle class="place" cx="{x}" cy="{y}" r="{radius}"/>')
        words = to.named(marks.names[at], to.figure(number)) if number else marks.names[at]
        labels.append(_placed(labels, (x, y), radius, words))
    for at, name in sorted(marks.sites.items()):
        x, y = frame.x(at[0]), frame.y(at[1])
        parts.append(f'<path class="site" d="M{x} {y}m0 -7l7 7l-7 7l-7 -7z"/>')
        labels.append(_placed(labels, (x, y), _DIAMOND, name))
    parts.extend(
        f'<text class="name" x="{x}" y="{y}">{escape(words)}</text>' for x, y, words in labels
    )
    said = [
        f"{marks.names[at]}: {to.bounds(totals[at].at_least, totals[at].at_most)}"
        if marks.posts[at]
        else marks.names[at]
        for at in ordered
    ]
    said += [f"{to.text('event_location')}: {name}" for _, name in sorted(marks.sites.items())]
    title, words = to.text("map"), to.text("join").join(said)
    svg = (
        f'<svg viewBox="0 0 {_WIDE} {_HIGH}" role="img" '
        'aria-labelledby="map-title map-text">'
        f'<title id="map-title">{escape(title)}</title><desc id="map-text">{escape(words)}</desc>'
        f"{''.join(parts)}</svg>"
    )
    return svg, words


def _grid(frame: _Frame, box: tuple[float, float, float, float], language: str) -> Iterator[str]:
    west, south, east, north = box
    step = next((s for s in _STEPS if (north - south) / s <= _LINES), _STEPS[-1])
    yield f'<rect class="ground" x="0" y="0" width="{_WIDE}" height="{_HIGH}"/>'
    for number in range(math.ceil(south / step), math.floor(north / step) + 1):
        y = frame.y(number * step)
        yield f'<path class="grid" d="M{_EDGE} {y}H{_WIDE - _EDGE}"/>'
        yield f'<text class="degree" x="4" y="{y + 4}">{_degree(number * step, language)}</text>'
    for number in range(math.ceil(west / step), math.floor(east / step) + 1):
        x = frame.x(number * step)
        yield f'<path class="grid" d="M{x} {_EDGE}V{_HIGH - _EDGE}"/>'
        said = _degree(number * step, language)
        yield f'<text class="degree middle" x="{x}" y="{_HIGH - 14}">{said}</text>'


def _scale_bar(frame: _Frame, language: str) -> Iterator[str]:
    """A length in kilometres, in the lower right corner."""
    pixels = frame.scale / _KM_OF_DEGREE
    km = next((each for each in _BARS if each * pixels >= _SHORTEST_BAR), _BARS[-1])
    x, y = _WIDE - _EDGE, _HIGH - _EDGE - 8
    yield f'<path class="bar" d="M{x} {y - 5}v5h{-round(km * pixels, 1)}v-5"/>'
    said = in_language(f"{km} km", language)
    yield f'<text class="degree end" x="{x}" y="{y - 10}">{said}</text>'


def _degree(degrees: float, language: str) -> str:
    return in_language(f"{degrees:.2f}°", language)


def _shape(frame: _Frame, geometry: BaseGeometry, look: str) -> str:
    rings: list[str] = []
    for part in shapely.get_parts(geometry):
        if part.geom_type == "Polygon":
            for ring in (part.exterior, *part.interiors):
                points = (f"{frame.x(x)} {frame.y(y)}" for x, y in ring.coords)
                rings.append(f"M{'L'.join(points)}Z")
    return f'<path class="{look}" fill-rule="evenodd" d="{"".join(rings)}"/>'


def _radius(number: int, most: int) -> float:
    low, high = _RADIUS
    return round(low + (high - low) * math.sqrt(number / most if most else 0), 1)


def _placed(labels: Sequence[_Label], at: tuple[float, float], radius: float, words: str) -> _Label:
    """A label beside a sign, below those that it would lie on."""
    x, y = at[0] + radius + _GAP, at[1] + _GAP

    def lies(other: _Label) -> bool:
        near = abs(other[1] - y) < _LINE
        return near and x < other[0] + _wide(other[2]) and other[0] < x + _wide(words)

    while any(map(lies, labels)):
        y = round(y + _LINE, 1)
    return round(x, 1), y, words


def _wide(words: str) -> float:
    return text_width(words, _LETTERS) / POINT_MM
