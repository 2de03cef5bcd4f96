"""Three-valued logic (Kleene): true, false, and None for unknown."""

from __future__ import annotations

from collections.abc import Iterable

Truth = bool | None


def every(values: Iterable[Truth]) -> Truth:
    """True where all are, false where one is false, else unknown."""
    found = list(values)
    if False in found:
        return False
    return None if None in found else True


def any_of(values: Iterable[Truth]) -> Truth:
    """True where one is, false where all are false, else unknown."""
    found = list(values)
    if True in found:
        return True
    return None if None in found else False


def negated(value: Truth) -> Truth:
    """False where it is true, true where it is false, else unknown."""
    return None if value is None else not value


def of_share(share: float | None) -> Truth:
    """True for all of an area, false for nothing of it, unknown for a part or for no area."""
    if share is None:
        return None
    if share >= 1 - NOTHING:
        return True
    return False if share <= NOTHING else None


NOTHING = 1e-9  # of an area: what rounding leaves along a common edge
