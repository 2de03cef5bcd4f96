"""How much one map takes, and what is said where it is too much."""

from __future__ import annotations

from typing import Final

from fieldapp.errors import InputError

IN_FULL: Final = 10_000
"""Observations that a page tells in full, the newest; the others it counts by place."""

MOST: Final = {".html": 1_000_000, ".pdf": 100_000, ".png": 100_000}
"""Observations that a map is made of, by the form of its file."""


def check_count(count: int, form: str) -> None:
    """A map of that form is made of so many observations.

    Raises:
        InputError: It is not.
    """
    if count > MOST[form]:
        raise InputError(
            f"{count:,} observations are too many for one map; it takes {MOST[form]:,}.",
            advice="Narrow the selection by time, area or kind.",
        )
