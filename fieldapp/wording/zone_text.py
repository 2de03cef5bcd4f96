"""A zone of the agreement in words: what it is, how large, and what is known in it."""

from __future__ import annotations


def extent(square_metres: float, metres: float) -> str:
    """Size of an area, or length of a line.

    >>> extent(12_345_678, 0), extent(500, 0), extent(0, 1_234)
    ('12.3 km²', '0.0005 km²', '1.23 km')
    """
    number, unit = (square_metres / 1e6, "km²") if square_metres else (metres / 1e3, "km")
    figure = f"{number:.3g}" if number < 1000 else f"{number:,.0f}".replace(",", "\u00a0")
    return f"{figure} {unit}"
