"""Region of an observation, from the mission's signed list of places.

It is shown and signed with the observation, so a later list moves no total. It stays unknown where
the list has no region for the place, and where places are of several: nothing is guessed.
"""

from __future__ import annotations

from dataclasses import replace

from fieldapp.observation.notation.position import PlaceLookup, listed
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Place


def with_region(
    seen: Observation, places: PlaceLookup | None, *, before: Observation | None = None
) -> Observation:
    """The observation with the region of the places that it names; for one that tells none itself.

    Args:
        seen: A party's statement stays as the party made it.
        places: The mission's places, None before the first pack.
        before: The observation that it corrects: a place that stays keeps its region.
    """
    if before is not None and (seen.post, seen.site) == (before.post, before.site):
        return replace(seen, region=before.region)
    if places is None or seen.kind == "statement":
        return seen
    found = {_region(each, places) for each in (seen.post, seen.site)} - {""}
    return replace(seen, region=found.pop() if len(found) == 1 else "")


def _region(place: Place | None, places: PlaceLookup) -> str:
    """Region of every place of that name; "" where there is none, or several."""
    if place is None or not place.name:
        return ""
    regions = {each.region for each in listed(place.name, places)}
    return regions.pop() if len(regions) == 1 else ""
