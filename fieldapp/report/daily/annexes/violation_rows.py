"""Annex 1, ceasefire violations: a row for each group, then one for each other member of it. Pure.

Its first columns are the published annex's. The number stands in the group's first row alone, so a
reader who adds the column up counts each event once.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, Final

from fieldapp.observation.local_time import zone_of
from fieldapp.observation.notation import amounts, bearings, coordinates
from fieldapp.observation.notation import weapons as weapons_
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import EventTime, Place
from fieldapp.report.daily.report_content import CellValue, ContentRow
from fieldapp.report.daily.report_records import JudgedRecord, ReportRecords
from fieldapp.verification import counting
from fieldapp.verification.claims import NOT_KNOWN, CountClaim
from fieldapp.verification.event_groups import EventGroup


def violation_rows(records: ReportRecords) -> Iterator[ContentRow]:
    """Rows in the order of hashes: one of place or time would tell what a copy withholds."""
    for group in sorted(records.now.violations, key=lambda each: each.hash):
        leaves = [leaf for leaf in group.leaves() if leaf.row and leaf.row.seen]
        first = counting.placing(group)
        leaves.sort(key=lambda leaf: (leaf.hash != first.hash, leaf.hash))
        for at, leaf in enumerate(leaves):
            yield _row(records, group, leaf, first=at == 0)


def _row(records: ReportRecords, group: EventGroup, leaf: EventGroup, *, first: bool) -> ContentRow:
    assert leaf.row is not None  # noqa: S101 - the caller asked
    seen = leaf.row.seen
    assert seen is not None  # noqa: S101 - likewise
    record = records.versions.get(leaf.hash, leaf.hash)
    cells: dict[str, CellValue] = {
        **_annex(seen),
        "told_with": None if first else group.hash.hex(),
        "relation": group.relation or None,
        **(_bounds(group.counted) if first else _bounds(None)),
        "set_apart": "; ".join(sorted({line.label for line in group.apart})) or None,
        **judging(records.judged.get(leaf.hash), outcome=True),
        "record": record.hex(),
    }
    return ContentRow(cells, observed(leaf.hash, record))


def observed(thread: bytes, record: bytes) -> dict[str, Any]:
    """Grounds of a row, for `grounds.json`: its first version, and the record in force."""
    return {"thread": thread.hex(), "records": sorted({thread.hex(), record.hex()})}


def _annex(seen: Observation) -> dict[str, CellValue]:
    return {
        "region": seen.region or None,
        "position": _name(seen.post),
        "position_reference": seen.post.reference or None if seen.post else None,
        "position_at": told_place(seen.post),
        "control": seen.control or None,
        "site": _name(seen.site),
        "site_at": told_place(seen.site),
        **told_sector(seen),
        "means": seen.means or None,
        "sensor": observed_with(seen),
        "number": amounts.format_count(seen.count) if seen.count else None,
        "what": "; ".join(seen.what) or None,
        "assessment": "; ".join(seen.assessment) or None,
        "hedge": seen.hedge or None,
        "weapons": weapons_.format_weapons(seen.weapons) or None,
        **told_times(seen.time),
    }


def observed_with(seen: Observation) -> str | None:
    """Code of the sensor that it was observed with; of one that has a name alone NOT_KNOWN."""
    return seen.sensor or (NOT_KNOWN if seen.sensor_id or seen.gateway else None)


def told_sector(seen: Observation) -> dict[str, CellValue]:
    """Cells of where it was from the post, and of where it flew or moved, as they were told."""
    return {
        "distance": amounts.format_distance(seen.distance) if seen.distance else None,
        "directions": bearings.format_directions(seen.directions) or None,
        "flight": bearings.format_flight(seen.flight) if seen.flight else None,
    }


def told_times(time: EventTime | None) -> dict[str, CellValue]:
    """Cells of a time: moments in UTC, or the names of the days, months or years that were told."""
    if time is None:
        return dict.fromkeys(("from", "to", "precision", "about"))
    return {
        "from": _time_text(time.start, time),
        "to": None if time.end is None else _time_text(time.end, time),
        "precision": time.precision,
        "about": "yes" if time.about else None,
    }


WHOLE: Final = {"day": "%Y-%m-%d", "month": "%Y-%m", "year": "%Y"}


def _time_text(when: datetime, time: EventTime) -> str:
    if time.precision in WHOLE:
        return f"{when.astimezone(zone_of(time.zone)):{WHOLE[time.precision]}}"
    return f"{when.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def _name(place: Place | None) -> str | None:
    if place is None:
        return None
    return place.name or place.reference or None


def told_place(place: Place | None) -> str | None:
    """Coordinates of a place, exact; None where none are known."""
    if place is None or place.lat_e7 is None or place.lon_e7 is None:
        return None
    return coordinates.format_decimal(place.lat_e7, place.lon_e7)


def judging(judged: JudgedRecord | None, *, outcome: bool) -> dict[str, CellValue]:
    """Cells of the finding in force on an observation, and of what the agreement's rules say of it.

    Args:
        judged: Of it; None where nothing was found or judged.
        outcome: The rules are told.
    """
    found = None if judged is None else judged.finding
    cells: dict[str, CellValue] = {
        "finding": None if found is None else found.state,
        "confidence": None if found is None else found.confidence or None,
        "under_review": "yes" if found is not None and found.shaken else None,
        "finding_record": None if found is None else found.hash.hex(),
    }
    return cells | ({"rule_outcome": judged.outcome or None if judged else None} if outcome else {})


def _bounds(claim: CountClaim | None) -> dict[str, CellValue]:
    if claim is None:
        return {"at_least": None, "at_most": None, "best": None}
    return {"at_least": claim.at_least, "at_most": claim.at_most, "best": claim.likely}
