"""Furniture of a sheet: paper form, scale bar, north arrow, names, legend."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Final

from fieldapp.map.sheet.base_layers import SOFT
from fieldapp.map.sheet.markers import SIZE, Marker, frame, single_names
from fieldapp.map.sheet.projection import Frame
from fieldapp.map.sheet.svg import POINT_MM, Drawing, text_width
from fieldapp.map.symbols import GREY, colours
from fieldapp.observation.notation.position import GazetteerPlace
from fieldapp.store.records.observations import ObservationRow
from fieldapp.wording.observation_text import Label
from fieldapp.wording.safe_text import visible

FORMS: Final = {
    "a4": (297.0, 210.0),
    "a4-portrait": (210.0, 297.0),
    "a3": (420.0, 297.0),
    "a3-portrait": (297.0, 420.0),
}
"""Width and height of the paper, millimetres."""

MARGIN: Final = 10.0
HEAD: Final = 16.0
FOOT: Final = 9.0
GAP: Final = 5.0
BESIDE: Final = {"a4": 62.0, "a3": 76.0}  # width of the legend, where it stands beside the map
BELOW: Final = {"a4-portrait": 66.0, "a3-portrait": 66.0}  # its height, where it stands below it
INK: Final = "#17202a"
SWATCHES: Final = (
    "post", "site", "placed", "cluster", "sector", "bearing", "drawn", "zone", "amended",
    "retracted", "void", "flagged",
)  # fmt: skip
"""Entries of the legend, in its order; each is a word of the page."""


def map_size(form: str) -> tuple[float, float]:
    """Width and height of the map's frame, millimetres."""
    width, height = inside(form)
    if form in BELOW:
        return width, height - GAP - BELOW[form]
    return width - GAP - BESIDE[form], height


def inside(form: str) -> tuple[float, float]:
    """Width and height between head, foot and margins, millimetres."""
    width, height = FORMS[form]
    return width - 2 * MARGIN, height - 2 * MARGIN - HEAD - FOOT


def layout(form: str) -> dict[str, Any]:
    """Measures for the template, millimetres."""
    width, height = FORMS[form]
    size = map_size(form)
    return {
        "width": width, "height": height, "margin": MARGIN, "head": HEAD, "foot": FOOT,
        "map_width": size[0], "map_height": size[1], "below": form in BELOW,
        "legend_width": BESIDE.get(form, size[0]), "legend_height": BELOW.get(form, size[1]),
    }  # fmt: skip


def fitted(text: str, width: float, largest: float, smallest: float) -> dict[str, Any]:
    """Fit words into one bold line of that width: smaller, and cut off where need be."""
    size = largest
    while size > smallest and text_width(text, size, bold=True) > width:
        size -= 0.5
    while text_width(text, size, bold=True) > width:
        text = f"{text[: max(1, len(text) * 9 // 10 - 2)].rstrip()}…"
    return {"text": text, "size": size}


def scale_bar(drawing: Drawing, scale: float, word: Mapping[str, str]) -> None:
    """Draw a scale bar of a round length in the left lower corner, in four parts."""
    most = 42.0 / 1000 * scale
    power = 10 ** (len(str(int(most))) - 1)
    metres = next(n * power for n in (5, 2, 1) if n * power <= most)
    length = metres / scale * 1000
    left, bottom = 4.0, drawing.height - 8.5
    right = left + length + 13
    drawing.add(
        f'<rect x="{left - 2}" y="{bottom - 5.2:.2f}" width="{right - left + 2:.2f}" height="8"'
        ' rx="0.8" fill="#ffffff" fill-opacity="0.88"/>'
    )
    drawing.taken.append((left - 2, bottom - 6, right, bottom + 3))
    for part in range(4):
        drawing.add(
            f'<rect x="{left + part * length / 4:.2f}" y="{bottom:.2f}" width="{length / 4:.2f}"'
            f' height="1.2" fill="{INK if part % 2 == 0 else "#ffffff"}" stroke="{INK}"'
            ' stroke-width="0.2"/>'
        )
    far = metres >= 1000
    unit, figure = word["kilometres" if far else "metres"], metres / (1000 if far else 1)
    drawing.label("0", left, bottom - 2, size=7, halo=False)
    drawing.label(f"{figure / 2:g}", left + length / 2, bottom - 2, size=7, halo=False)
    drawing.label(
        f"{figure:g} {unit}", left + length - 1, bottom - 2, size=7, anchor="left", halo=False
    )


def north_arrow(drawing: Drawing, view: Frame, word: str) -> None:
    """Draw an arrow in the right upper corner that points north there."""
    x, y = drawing.width - 8.0, 10.0
    drawing.add(
        f'<g transform="translate({x:.2f} {y:.2f}) rotate({view.north_at(x, y):.2f})">'
        '<circle r="6.6" fill="#ffffff" fill-opacity="0.88"/>'
        f'<path d="M0 -2.6L2.4 4.6L0 3L-2.4 4.6z" fill="#ffffff" stroke="{INK}"'
        f' stroke-width="0.25"/><path d="M0 -2.6L0 3L-2.4 4.6z" fill="{INK}"/></g>'
    )
    drawing.label(word, x, y - 4.6, size=8, bold=True, halo=False)
    drawing.taken.append((x - 6.6, y - 6.6, x + 6.6, y + 6.6))


def names(
    drawing: Drawing,
    view: Frame,
    markers: Sequence[Marker],
    places: Sequence[GazetteerPlace],
    language: str,
) -> None:
    """Write names where there is room: posts and sites that stand alone first, then places."""
    written = set()
    for marker, name in single_names(markers):
        if name not in written and _name(
            drawing, name, marker.x, marker.y, SIZE / 2 + 0.8, bold=True
        ):
            written.add(name)
    located = [p for p in places if p.lat_e7 is not None and p.lon_e7 is not None]
    for place in located:
        name = visible(place.names.get(language) or place.name)
        x, y = view.point(((place.lon_e7 or 0) / 1e7, (place.lat_e7 or 0) / 1e7))
        if name in written or not view.holds((x, y)):
            continue
        large = place.kind in ("city", "capital")
        if _name(drawing, name, x, y, 1.0, size=8 if large else 6.5, colour=INK if large else SOFT):
            written.add(name)
            drawing.add(f'<circle cx="{x:.2f}" cy="{y:.2f}" r="0.45" fill="{SOFT}"/>')


def _name(
    drawing: Drawing, name: str, x: float, y: float, room: float, *, size: float = 7,
    bold: bool = False, colour: str = INK,
) -> bool:  # fmt: skip
    """Write a name beside a point, where there is room."""
    width, half = text_width(name, size, bold=bold), size * POINT_MM * 0.6
    for anchor, left in (("left", x + room), ("right", x - room - width)):
        box = (left, y - half, left + width, y + half)
        if drawing.free(box):
            at = x + room if anchor == "left" else x - room
            drawing.label(name, at, y, size=size, anchor=anchor, bold=bold, colour=colour)
            drawing.taken.append(box)
            return True
    return False


def in_force(rows: Sequence[ObservationRow]) -> list[ObservationRow]:
    """Observations that were neither retracted nor replaced, and are not without effect."""
    return [row for row in rows if not row.out_of_force]


def legend(
    rows: Sequence[ObservationRow], drawn: set[str], label: Label, word: Mapping[str, str]
) -> list[dict[str, Any]]:
    """Lines of the legend: a picture (SVG), words, and a figure where there is one.

    Args:
        rows: The observations.
        drawn: Roles on the map: "post", "site", "placed", "cluster", "sector", "bearing", "drawn",
            "zone".
        label: Labels of the kinds.
        word: The page's words.
    """
    kinds = Counter(row.observation.kind for row in in_force(rows))
    lines = [
        _line(label("kind", kind), _symbol(kind), str(count)) for kind, count in kinds.most_common()
    ]
    listed = drawn | {
        name
        for name, there in (
            ("amended", any(row.amended_by is not None for row in rows)),
            ("retracted", any(row.retracted_by is not None for row in rows)),
            ("void", any(row.reason for row in rows)),
            ("flagged", any(row.flags for row in rows)),
        )
        if there
    }
    lines += [_line(word[name], _swatch(name)) for name in SWATCHES if name in listed]
    return lines


def _line(text: str, picture: Drawing, figure: str = "") -> dict[str, Any]:
    return {"text": text, "svg": picture.svg(), "figure": figure}


def _symbol(kind: str) -> Drawing:
    picture = Drawing(7, 5)
    picture.symbol(kind, 3.5, 2.5, 4, colours().get(kind, GREY))
    return picture


def _swatch(name: str) -> Drawing:
    picture = Drawing(7, 5.8 if name == "cluster" else 5)
    own = colours()["ceasefire_violation"]
    area = "M1.2 4.6L2.4 0.6A5 5 0 0 1 6.4 3.2L5 4.6z"
    looks = {
        "sector": f'<path d="{area}" fill="{own}" fill-opacity="0.16" stroke="{own}"'
        ' stroke-width="0.3"/>',
        "bearing": f'<path d="M0.6 4.4L6.4 0.6" stroke="{own}" stroke-width="0.6"'
        ' stroke-dasharray="0.1 1.1" stroke-linecap="round"/>',
        "drawn": f'<path d="M1 4L2 1L6 1.4L5.4 4.2z" fill="{own}" fill-opacity="0.1"'
        f' stroke="{own}" stroke-width="0.6"/>',
        "zone": f'<path d="M0.4 2.5H6.6" stroke="{INK}" stroke-width="0.5"'
        ' stroke-dasharray="2.2 0.7 0.4 0.7"/>',
        "selection_ring": f'<path d="M1 4L2 1L6 1.4L5.4 4.2z" fill="none" stroke="{INK}"'
        ' stroke-width="0.6" stroke-dasharray="0.6 1.2"/>',
        "amended": f'<path d="{area}" fill="none" stroke="{GREY}" stroke-width="0.3"'
        ' stroke-dasharray="1.2 0.7"/>',
        "retracted": f'<path d="{area}" fill="none" stroke="{GREY}" stroke-width="0.3"'
        ' stroke-dasharray="0.3 0.8"/>',
        "void": f'<path d="{area}" fill="none" stroke="{GREY}" stroke-width="0.3"'
        ' stroke-dasharray="0.3 0.8"/>'
        f'<path d="M1 0.6L6 4.6" stroke="{GREY}" stroke-width="0.3"/>',
        "flagged": f'<rect x="2.3" y="1.3" width="2.4" height="2.4" rx="0.4" fill="#fff1d6"'
        f' stroke="{INK}" stroke-width="0.2"/><path d="M3.5 1.8V2.8M3.5 3.1V3.3" stroke="{INK}"'
        ' stroke-width="0.35"/>',
    }
    if name in looks:
        picture.add(looks[name])
    else:
        frame(picture, 3.5, picture.height / 2, name)
    return picture
