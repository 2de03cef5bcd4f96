"""Measuring of observations against the agreement's zones, in pieces between other work.

What was measured is kept. A mission pack with other zones makes all of it anew.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence

from shapely.errors import ShapelyError
from shapely.geometry.base import BaseGeometry

from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.records.record_order import OrderProgress
from fieldapp.mission.pack import Pack
from fieldapp.observation.observation import Observation
from fieldapp.observation.sector import many_sectors
from fieldapp.store.index import zone_rows
from fieldapp.verification import agreement, zones
from fieldapp.verification.zones import Area


def measure(session: Session) -> bool:
    """Measure the next piece; whether all is measured then.

    Raises:
        FormatError: The mission pack's zones are not GeoJSON.
        StoreError: The home has no mission pack, or its disk is full or failed.
    """
    pack = pack_of(session)
    basis = _basis(pack)
    if not zone_rows.left(session.store, basis):
        return True
    areas = zones.areas(agreement.parse(json.loads(pack.agreement)))

    def relate(seen: Sequence[Observation]) -> list[tuple[str, ...]]:
        return codes_of(seen, areas)

    return zone_rows.measure(session.store, basis, relate)


def codes_of(seen: Sequence[Observation], areas: Sequence[Area]) -> list[tuple[str, ...]]:
    """Codes of observations, as `zones.codes`; of those outside none."""
    places = zip(seen, many_sectors(seen), strict=True)
    codes = (_codes(each, sector, areas) for each, sector in places)
    return [() if each == (zones.OUTSIDE,) else each for each in codes]


def _codes(
    seen: Observation, sector: BaseGeometry | None, areas: Sequence[Area]
) -> tuple[str, ...]:
    try:
        return zones.codes(zones.claimed_by(seen, sector), areas)
    except (ShapelyError, ArithmeticError):  # one that nobody can measure stops no other
        return (zones.NOWHERE,)


def measure_all(session: Session, progress: OrderProgress) -> bool:
    """Measure what is not measured yet; False where it was stopped.

    Raises:
        FormatError, StoreError: As measure.
    """
    all_ = zone_rows.left(session.store, _basis(pack_of(session)))
    done = 0
    while not measure(session):
        done += zone_rows.AT_ONCE
        if progress(min(done, all_), all_):
            return False
    return True


def names(pack: Pack) -> tuple[str, ...]:
    """Names of the agreement's zones that are areas, in its order.

    Raises:
        FormatError: They are not GeoJSON.
    """
    areas = zones.areas(agreement.parse(json.loads(pack.agreement)))
    return tuple(dict.fromkeys(" ".join(each.name.split()) for each in areas))


def _basis(pack: Pack) -> str:
    return f"{zones.RULE} {hashlib.sha256(pack.agreement).hexdigest()}"
