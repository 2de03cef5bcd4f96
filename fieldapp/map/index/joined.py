"""Records of an index that a link joins with one of them."""

from __future__ import annotations

import numpy as np

from fieldapp.map.index.columns import Index


def together(index: Index, number: int) -> list[tuple[float, float]]:
    """Places, in degrees, of the records that links join with one, itself among them.

    Args:
        index: The index.
        number: Of the record; what is joined with nothing gives nothing.
    """
    by = index.counting
    at = np.flatnonzero(by.members == number)
    if not len(at):
        return []
    members = by.members[by.group_of == by.group_of[at[0]]]
    rows = np.flatnonzero(np.isin(index.columns.id[: index.placed], members))
    return [(float(lat), float(lon)) for lat, lon in zip(*index.degrees(rows), strict=True)]
