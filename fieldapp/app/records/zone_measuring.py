"""Measuring of observations against the agreement's zones, in pieces between other work.

What was measured is kept. A mission pack with other zones makes all of it anew.
"""

from __future__ import annotations

import hashlib
import json

from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.records.record_order import Progress
from fieldapp.mission.pack import Pack
from fieldapp.store.index import zone_rows
from fieldapp.verification import agreement, zones


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
    return zone_rows.measure(session.store, basis, areas)


def measure_all(session: Session, progress: Progress) -> bool:
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
