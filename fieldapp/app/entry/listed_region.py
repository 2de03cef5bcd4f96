"""Region of an observation, from the mission's signed list of places.

It is shown and signed with the observation, so a later list moves no total. It stays unknown where
the list has no region for the place, and where places are of several: nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cache

from fieldapp.errors import Message, TypedText
from fieldapp.mission.pack import Pack
from fieldapp.observation.notation.position import PlaceLookup, listed
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Place
from fieldapp.observation.warnings import ObservationWarning
from fieldapp.store.foreign.gazetteer import open_gazetteer
from fieldapp.wording.safe_text import visible


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


def listed_otherwise(seen: Observation, places: PlaceLookup) -> str:
    """Regions of the list where the observation tells another one; "" where it does not.

    A place of another region than the one that is told may be a slip, or an attempt to move a
    total. Where its places are of two regions either may be told.
    """
    found = {_region(each, places) for each in (seen.post, seen.site)} - {""}
    return ", ".join(sorted(found)) if seen.region and seen.region not in found else ""


def warned(seen: Observation, places: PlaceLookup | None) -> tuple[ObservationWarning, ...]:
    """Warning of a region that is not the list's, for whoever signs it."""
    other = listed_otherwise(seen, places) if places else ""
    if not other or seen.kind == "statement":
        return ()
    text = Message("The list of places has another region for this place: {1}.", TypedText(other))
    return (ObservationWarning(field="region", message=text),)


def lines(seen: Observation, pack: Pack, word: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """(name, text), one line at most: the region of the list, where another one is told.

    Args:
        seen: The observation.
        pack: The mission's, with its places as they are listed now.
        word: The words of display.words.
    """
    if not seen.region:
        return
    with open_gazetteer(pack.places) as places:
        other = listed_otherwise(seen, places)
    if other:
        yield word["region_listed"], visible(other)


def are_listed(pack: Pack) -> bool:
    """Whether a place of the mission's list has a region."""
    with open_gazetteer(pack.places) as places:
        return bool(places.regions())


def region_of(places: PlaceLookup) -> Callable[[str], str]:
    """The region of a place by its name; see `with_region`."""
    return cache(lambda name: _of_name(name, places))


def _region(place: Place | None, places: PlaceLookup) -> str:
    return "" if place is None else _of_name(place.name, places)


def _of_name(name: str, places: PlaceLookup) -> str:
    """Region of every place of that name; "" where there is none, or several."""
    regions = {each.region for each in listed(name, places)} if name else set[str]()
    return regions.pop() if len(regions) == 1 else ""
