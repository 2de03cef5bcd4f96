"""Columns of judging in exported tables: counting, review, zones, headquarters' place, distrust."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final

from shapely.geometry.base import BaseGeometry

from fieldapp.app.export.counted_columns import counted_by
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.records.distrust import distrust
from fieldapp.ledger.record import Placement, Record
from fieldapp.report.exports.export_columns import ExportCell, Judge
from fieldapp.store.interface import Store
from fieldapp.store.records import map_rows, placements, reviews_and_findings
from fieldapp.store.records.observations import ObservationRow
from fieldapp.verification import agreement, zones
from fieldapp.verification.zones import Relation

_AT_ONCE: Final = 500


def judge(session: Session) -> Judge:
    """Gives the columns of judging of a row: how it is counted, its review, zones, basis, distrust.

    Reviews and distrust are those of now. Zones are those of the mission pack; what can be said of
    an observation that is told without a place, or lies across an edge, is that nobody can tell.

    Raises:
        FormatError: The mission pack's zones are not GeoJSON.
        StoreError: The disk failed.
    """
    reviews = _reviews(session.store)
    areas = zones.areas(agreement.parse(json.loads(pack_of(session).agreement)))
    placed = placements.in_force(session.store)
    counted = counted_by(session)
    pack = pack_of(session)
    doubt = distrust(session.store, pack)
    by = f"mission pack {pack.version}; format level {pack.roster.format_level}"

    def of(row: ObservationRow, area: BaseGeometry | None) -> Mapping[str, ExportCell]:
        found = list(zones.related(zones.claimed_by(row.observation, area), areas))
        return {
            **counted(row),
            "review": reviews.get(row.hash, ""),
            "zones": zones_text(found) if found else None,
            "zones_rule": zones.RULE if found else None,
            **_placed(placed.get(row.hash)),
            "basis": f"{'not in force' if row.out_of_force else 'in force'}; {by}",
            "distrust": doubt(row.kid) or None,
        }

    return of


def _placed(record: Record | None) -> Mapping[str, ExportCell]:
    """Position that headquarters gives a post; beside the observation's columns, never in them."""
    post = record.body.post if record and isinstance(record.body, Placement) else None
    if record is None or post is None or post.position is None:
        return dict.fromkeys(("placed_lat", "placed_lon", "placed_by"))
    lon, lat = post.position
    return {"placed_lat": lat, "placed_lon": lon, "placed_by": record.hash.hex()}


def _reviews(store: Store) -> dict[bytes, str]:
    decided = reviews_and_findings.judged_states(store)
    numbers = sorted(decided)
    found: dict[bytes, str] = {}
    for start in range(0, len(numbers), _AT_ONCE):
        some = numbers[start : start + _AT_ONCE]
        states = (decided[number] for number in some)
        found |= zip(map_rows.hashes(store, some), states, strict=True)
    return found


def zones_text(found: list[Relation]) -> str:
    """Relation of an observation to each zone that it may lie in, as far as it can be said.

    >>> zones_text([Relation(zone="A", verdict="inside", share=1.0),
    ...             Relation(zone="B", verdict="cannot_tell", share=0.647),
    ...             Relation(zone="C", verdict="outside", share=0.0)])
    'A: inside; B: cannot tell, 65 % of it inside'
    >>> zones_text([Relation(zone="C", verdict="outside", share=0.0)])
    'outside'
    >>> zones_text([Relation(zone="C", verdict="cannot_tell", share=None)])
    'cannot tell'
    """
    if found[0].share is None:
        return "cannot tell"
    parts = []
    for each in found:
        if each.verdict == "inside":
            parts.append(f"{each.zone}: inside")
        elif each.verdict == "cannot_tell":
            # What is neither all nor nothing never looks like either.
            share = min(99, max(1, round((each.share or 0) * 100)))
            parts.append(f"{each.zone}: cannot tell, {share} % of it inside")
    return "; ".join(parts) or "outside"
