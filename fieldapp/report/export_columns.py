"""One observation as a row of named columns, for every table that is exported."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, tzinfo
from typing import Final
from zoneinfo import ZoneInfo

import shapely

from fieldapp.observation.notation import notation
from fieldapp.observation.observation import Observation
from fieldapp.observation.sector import outline
from fieldapp.observation.values import Count, Place, Step
from fieldapp.store.records.observations import ObservationRow

Cell = str | int | float | bool | None

JUDGED: Final = ("review", "zones", "zones_rule")
"""Columns of what was judged: the review's state; how it stands to the agreement's zones, and by
which version of the rule."""

Judge = Callable[[ObservationRow], Mapping[str, Cell]]
"""Gives the columns JUDGED of a row."""


def unjudged(_row: ObservationRow) -> Mapping[str, Cell]:
    """Nothing is known of what was judged."""
    return dict.fromkeys(JUDGED)


def columns(row: ObservationRow) -> dict[str, Cell]:
    """Name and value of each column that every observation has, the annex's first.

    Codes are the vocabulary's, several of them joined by "; ". Times are local to `zone`, with
    their offset. Distances are in metres.
    """
    seen = row.observation
    start, end = _times(seen)
    return {
        "kind": seen.kind,
        **_place("post", seen.post),
        "event_location": _event_location(seen),
        "sensor": seen.sensor,
        "means": seen.means,
        **_count("count", seen.count),
        "what": "; ".join(seen.what),
        "assessment": "; ".join(seen.assessment),
        "hedge": seen.hedge,
        "weapons": notation.format_weapons(seen.weapons),
        "start": start,
        "end": end,
        "zone": seen.time.zone or "UTC" if seen.time else None,
        "precision": seen.time.precision if seen.time else None,
        "time_about": seen.time.about if seen.time else None,
        "distance": notation.format_distance(seen.distance) if seen.distance else None,
        "distance_low_m": seen.distance.low_m if seen.distance else None,
        "distance_high_m": seen.distance.high_m if seen.distance else None,
        "directions": notation.format_directions(seen.directions),
        "flight": notation.format_flight(seen.flight) if seen.flight else None,
        "steps": "; ".join(_step(step) for step in seen.steps),
        **_place("site", seen.site),
        "control": seen.control,
        "region": seen.region,
        "status": "; ".join(seen.status),
        "party": seen.party,
        "reason": seen.reason,
        "origin": seen.origin,
        "asset": seen.asset,
        "subject": seen.subject,
        "quantity": seen.quantity,
        "people": seen.people,
        "vehicles": seen.vehicles,
        "delay_s": seen.delay_s,
        **_count("killed", seen.killed),
        **_count("injured", seen.injured),
        "sexes": "; ".join(seen.sexes),
        "ages": "; ".join(seen.ages),
        "sources": "; ".join(seen.sources),
        "nothing": seen.nothing,
        "drawn": shapely.to_wkt(outline(seen.drawn), rounding_precision=7) if seen.drawn else None,
        "note": seen.note,
        "evidence": "; ".join(f"{e.sha256.hex()} {e.media_type}" for e in seen.evidence),
        "counted": counted(row),
        "state": row.state,
        "flags": "; ".join(sorted(row.flags)),
        "amended_by": row.amended_by.hex() if row.amended_by else None,
        "retracted_by": row.retracted_by.hex() if row.retracted_by else None,
        "record": row.hash.hex(),
        "feed": row.kid.hex(),
        "seq": row.seq,
        "signed_at": _iso(row.signed_at),
    }


def column_names() -> tuple[str, ...]:
    """Names of the columns, in their order."""
    nothing = ObservationRow(
        hash=b"", kid=b"", seq=0, observation=Observation(kind="watch"), state="",
        signed_at=datetime(1970, 1, 1, tzinfo=UTC), flags=frozenset(),
    )  # fmt: skip
    return tuple(columns(nothing))


def counted(row: ObservationRow) -> bool:
    """Whether totals have it: what the mission observed, in the version that is in force."""
    withdrawn = row.retracted_by is not None or row.amended_by is not None
    return row.observation.kind != "statement" and not withdrawn


def typed(observation: Observation) -> dict[str, str]:
    """Text as it was typed, by the name of its column; a name told twice keeps both texts."""
    texts: dict[str, str] = {}
    for name, text in observation.as_typed:
        texts[name] = f"{texts[name]}\n{text}" if name in texts else text
    return texts


def _place(role: str, place: Place | None) -> dict[str, Cell]:
    lon, lat = place.position if place and place.position else (None, None)
    return {
        role: place.name if place else None,
        f"{role}_reference": place.reference if place else None,
        f"{role}_lat": lat,
        f"{role}_lon": lon,
        f"{role}_accuracy_m": place.accuracy_m if place else None,
        f"{role}_source": place.source if place else None,
        f"{role}_altitude_m": place.altitude_m if place else None,
    }


def _count(name: str, count: Count | None) -> dict[str, Cell]:
    return {
        name: notation.format_count(count) if count else None,
        f"{name}_low": count.low if count else None,
        f"{name}_high": count.high if count else None,
        f"{name}_qualifier": count.qualifier if count else None,
        f"{name}_of": count.of if count else None,
    }


def _event_location(seen: Observation) -> str:
    """Where it was, in the annex's words: "3-6km SE of Svitlodarsk"."""
    if seen.site is not None:
        return seen.site.name or seen.site.reference
    distance = notation.format_distance(seen.distance) if seen.distance else ""
    post = seen.post.name or seen.post.reference if seen.post else ""
    told = " ".join(filter(None, (distance, notation.format_directions(seen.directions))))
    return f"{told} of {post}" if told and post else told


def _times(seen: Observation) -> tuple[str | None, str | None]:
    if seen.time is None:
        return None, None
    zone: tzinfo = ZoneInfo(seen.time.zone) if seen.time.zone else UTC
    end = seen.time.end
    return _iso(seen.time.start, zone), _iso(end, zone) if end else None


def _iso(when: datetime, zone: tzinfo = UTC) -> str:
    return when.astimezone(zone).isoformat(timespec="seconds").replace("+00:00", "Z")


def _step(step: Step) -> str:
    count = notation.format_count(step.count) if step.count else ""
    flight = notation.format_flight(step.flight) if step.flight else ""
    return " ".join(filter(None, (count, step.what, *step.assessment, flight)))
