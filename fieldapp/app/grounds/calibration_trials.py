"""Trials for a calibration: what observers told of detonations whose place was surveyed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from fieldapp.app.home.session import Session
from fieldapp.app.judging import counting_state
from fieldapp.observation.observation import Observation
from fieldapp.verification.corroboration.calibration import Trial
from fieldapp.verification.corroboration.observers import observer
from fieldapp.verification.event_groups import ASSESSED_APART

SURVEYED_M: Final = 100  # a site known better than this is a truth to measure others by
_ONE_PLACE: Final = frozenset({"same", "overlap", "duplicate"})


def trials(session: Session) -> Iterator[Trial]:
    """Each observation from a post that a link joins to a surveyed detonation.

    Raises:
        StoreError: The home has no mission pack, or its disk failed.
    """
    groups, _ = counting_state.joined_groups(counting_state.state_at(session))
    for group in groups:
        if group.relation not in _ONE_PLACE:
            continue
        rows = [leaf.row for leaf in group.leaves() if leaf.row is not None]
        seen = [(row.hash, row.seen) for row in rows if row.seen is not None]
        truth = next((each for _, each in seen if _is_surveyed(each)), None)
        if truth is None or truth.site is None or truth.site.position is None:
            continue
        for hash_, each in seen:
            words = None if each is truth else observer(each, hash_.hex(), "")
            if words is not None and (words.arc is not None or words.distance_m is not None):
                yield Trial(observer=words, truth=truth.site.position)


def _is_surveyed(seen: Observation) -> bool:
    site = seen.site
    known = site is not None and site.position is not None and not site.doubts
    close = site is not None and (
        site.source == "survey" or 0 < (site.accuracy_m or 0) <= SURVEYED_M
    )
    return known and close and bool(set(seen.assessment) & ASSESSED_APART.keys())
