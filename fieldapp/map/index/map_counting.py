"""Counting of the map's observations: the mission's rule, and what links and findings join.

Only the few rows that are counted otherwise than alone are named here.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray

from fieldapp.verification.basis import Basis
from fieldapp.verification.claims import CountingRule
from fieldapp.verification.event_groups import EventGroup


@dataclass(frozen=True, slots=True, kw_only=True)
class MapCounting:
    """Rule and links that a map counts by.

    Attributes:
        rule: What the mission sets.
        basis: What totals rest on, None where there is no home.
        groups: What links join or findings set apart.
        placed_by: Number of the record that gives each group its place.
        members: Numbers of the records of their observations, ascending.
        group_of: The position in `groups` of each of these.
    """

    rule: CountingRule = field(default_factory=CountingRule)
    basis: Basis | None = None
    groups: tuple[EventGroup, ...] = ()
    placed_by: NDArray[np.int64] = field(default_factory=lambda: np.empty(0, np.int64))
    members: NDArray[np.int64] = field(default_factory=lambda: np.empty(0, np.int64))
    group_of: NDArray[np.int64] = field(default_factory=lambda: np.empty(0, np.int64))


UNLINKED: Final = MapCounting()
