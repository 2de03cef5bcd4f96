"""Zones as a change that waits makes them, for the officers who sign it after the first."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from typing import NamedTuple

from fieldapp.errors import FieldappError, FormatError, VerificationError
from fieldapp.mission import content, pack, zones_file
from fieldapp.mission.signing import change_list
from fieldapp.mission.signing.change_list import WaitingChange
from fieldapp.mission.zones_file import CheckedZone
from fieldapp.observation.notation.position import GazetteerPlace
from fieldapp.store.foreign.gazetteer import open_gazetteer
from fieldapp.store.interface import Store


class ShownZones(NamedTuple):
    """Zones that an officer is to compare with the agreement.

    Attributes:
        zones: As they will be.
        before: As they are.
        places: Longitude, latitude and name of the widest known places, for orientation.
    """

    zones: tuple[CheckedZone, ...]
    before: tuple[CheckedZone, ...]
    places: tuple[tuple[float, float, str], ...]


def of_waiting(store: Store, changes: Iterable[WaitingChange]) -> dict[int, ShownZones]:
    """Zones by the number of each change that changes zones or places.

    One whose files cannot be read is left out: its words say so.

    Raises:
        StoreError: This home has no mission.
    """
    found = {}
    for change in changes:
        if {pack.AGREEMENT, pack.PLACES} & change.delta.targets.keys():
            with suppress(FormatError, VerificationError):
                found[change.number] = _shown(store, change)
    return found


def _shown(store: Store, change: WaitingChange) -> ShownZones:
    before, after = change_list.target(store, change, pack.AGREEMENT)
    _, places = change_list.target(store, change, pack.PLACES)
    with open_gazetteer(places) as gazetteer:
        known = gazetteer.everything()
    return ShownZones(zones_of(after, known), zones_of(before, known), widest(known))


def zones_of(agreement: bytes, known: list[GazetteerPlace]) -> tuple[CheckedZone, ...]:
    """Zones of an agreement with the places in them; none where there are none."""
    with suppress(FieldappError):  # none, or from before there were such checks
        return tuple(zones_file.read(agreement, places=content.positions(known)))
    return ()


def widest(known: list[GazetteerPlace]) -> tuple[tuple[float, float, str], ...]:
    """Places for orientation, the widest first."""
    placed = [each for each in known if each.lat_e7 is not None and each.lon_e7 is not None]
    placed.sort(key=lambda each: -(each.accuracy_m or 0))
    return tuple(
        ((each.lon_e7 or 0) / 1e7, (each.lat_e7 or 0) / 1e7, each.name) for each in placed[:2000]
    )
