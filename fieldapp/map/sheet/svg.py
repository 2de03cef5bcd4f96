"""Drawing on paper: shapes in millimetres as SVG, words as labels for the typesetter.

Words are no part of the SVG, so that they are text in the PDF and set in the sheet's own font.
Everything that comes in is a number or one of this program's own constants; text from people goes
into labels only.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final

import shapely
from PIL import ImageFont
from shapely.geometry.base import BaseGeometry

from fieldapp.map.coastline import VENDOR
from fieldapp.map.symbols import OTHER, SIDE, outlines

REGULAR: Final = VENDOR / "fonts" / "NotoSans-Regular.ttf"
BOLD: Final = VENDOR / "fonts" / "NotoSans-Bold.ttf"
POINT_MM: Final = 25.4 / 72
TOLERANCE: Final = 0.04  # millimetres: finer than any printer's dot is seen
CORNER: Final = (58.0, 15.5)  # millimetres in the left lower corner that the scale bar takes
_BEYOND: Final = 3.0  # millimetres: an edge that is cut off lies outside the frame

Rectangle = tuple[float, float, float, float]
"""Left, top, right, bottom."""


@dataclass(slots=True)
class Drawing:
    """Drawing in a frame, from its left upper corner.

    Attributes:
        width, height: Of the frame, millimetres.
        labels: Words, as the template takes them.
        taken: Boxes in which no more words may stand.
    """

    width: float
    height: float
    labels: list[dict[str, Any]] = field(default_factory=list)
    taken: list[Rectangle] = field(default_factory=list)
    _parts: list[str] = field(default_factory=list)

    def shape(self, geometry: BaseGeometry, **style: str | float) -> None:
        """Draw lines and areas, cut to the frame and simplified to what a printer shows."""
        frame = (-_BEYOND, -_BEYOND, self.width + _BEYOND, self.height + _BEYOND)
        cut = shapely.clip_by_rect(geometry, *frame).simplify(TOLERANCE)
        path = "".join(_paths(cut))
        if path:
            self._parts.append(f'<path d="{path}" fill-rule="evenodd"{_attributes(style)}/>')

    def add(self, element: str) -> None:
        """Add an SVG element of this program's own."""
        self._parts.append(element)

    def symbol(self, kind: str, x: float, y: float, side: float, colour: str) -> None:
        """Draw a kind's symbol about a point."""
        scale = side / SIDE
        self.add(
            f'<path transform="translate({x - side / 2:.2f} {y - side / 2:.2f}) scale({scale:.4f})"'
            f' d="{outlines().get(kind, OTHER)}" fill="{colour}" fill-rule="evenodd"/>'
        )

    def label(
        self, text: str, x: float, y: float, *, size: float = 7, anchor: str = "center",
        bold: bool = False, colour: str = "#17202a", halo: bool = True,
    ) -> None:  # fmt: skip
        """Add words whose middle line is at `y`; `anchor` is "left", "center" or "right"."""
        self.labels.append(
            {"text": text, "x": round(x, 2), "y": round(y, 2), "size": size, "anchor": anchor,
             "bold": bold, "colour": colour, "halo": halo}
        )  # fmt: skip

    def free(self, box: Rectangle) -> bool:
        """True where words may stand."""
        left, top, right, bottom = box
        inside = left > 1 and top > 1 and right < self.width - 1 and bottom < self.height - 1
        return inside and all(
            right < a or left > c or bottom < b or top > d for a, b, c, d in self.taken
        )

    def svg(self) -> str:
        """SVG of the drawing without its words."""
        size = f'width="{self.width:.2f}mm" height="{self.height:.2f}mm"'
        view = f'viewBox="0 0 {self.width:.2f} {self.height:.2f}"'
        frame = f'<rect width="{self.width:.2f}" height="{self.height:.2f}"/>'
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" {size} {view}>'
            f'<clipPath id="frame">{frame}</clipPath><g clip-path="url(#frame)">'
            + "".join(self._parts)
            + "</g></svg>"
        )


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Width of words in a size in points, millimetres."""
    return float(_font(bold).getlength(text)) / 100 * size * POINT_MM


@cache
def _font(bold: bool) -> ImageFont.FreeTypeFont:  # noqa: FBT001 - cached by position
    return ImageFont.truetype(str(BOLD if bold else REGULAR), 100)


def _attributes(style: dict[str, str | float]) -> str:
    return "".join(f' {name.replace("_", "-")}="{value}"' for name, value in style.items())


def _paths(geometry: BaseGeometry) -> Iterator[str]:
    for part in shapely.get_parts(geometry):
        if isinstance(part, shapely.Polygon):
            yield _path(part.exterior) + "z"
            for hole in part.interiors:
                yield _path(hole) + "z"
        elif isinstance(part, shapely.LineString):
            yield _path(part)


def _path(line: BaseGeometry) -> str:
    points = " ".join(f"{x:.2f} {y:.2f}" for x, y in shapely.get_coordinates(line))
    return f"M{points}"
