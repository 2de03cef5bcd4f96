"""Corroboration of several observations by where their source was: read, computed, put into words.

It signs nothing: whether the observations tell of one event is a person's word.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

import shapely
from shapely.geometry.base import BaseGeometry

from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.records import read
from fieldapp.app.records.read import ObservationRow, OpenedRecord, Purpose
from fieldapp.errors import CompassText, InputError, Message, TypedText
from fieldapp.observation.measure import leg
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import COMPASS
from fieldapp.store.records import placements
from fieldapp.verification import agreement
from fieldapp.verification.corroboration import bearing_model
from fieldapp.verification.corroboration.bearing_model import BearingModel
from fieldapp.verification.corroboration.located_area import (
    OUTGOING,
    CorroboratedSource,
    SourceInput,
    locate,
    placed_at,
    square_km,
)
from fieldapp.verification.corroboration.one_witness import witness

_REASONS: Final = {
    "one_group": Message("Only one independent team has told anything sharp enough."),
    "too_far_apart": Message("The posts are too far apart to have heard one source."),
    "unbounded": Message("The bearings run side by side."),
    "too_large": Message("The area is too large to say anything."),
}


def find_source(
    session: Session, hashes: Sequence[bytes], model: BearingModel, *, talked: bool = False
) -> CorroboratedSource:
    """Compute where the source of these observations was.

    Args:
        session: The open home.
        hashes: Of any version of two observations or more; the version in force is used.
        model: Errors of observers.
        talked: The teams spoke before they wrote.

    Raises:
        InputError: One is no observation, a statement or without effect, or a launch and an impact
            or several kinds are mixed.
        StoreError: The disk failed.
    """
    rows = [_in_force(read.open_record(session, each, Purpose.WHERE)) for each in hashes]
    kinds = {row.observation.kind for row in rows}
    if "statement" in kinds:  # its post would narrow where a source may lie
        raise InputError("A party's statement locates nothing.", advice="Leave it out.")
    if len(kinds) > 1:
        raise InputError(
            "Observations of several kinds have no source in common.",
            advice="Choose those of one kind.",
        )
    observed = {row.hash: (row.kid, row.observation) for row in rows}
    zones = [
        z
        for z in agreement.parse(json.loads(pack_of(session).agreement))
        if shapely.get_dimensions(z[1]) == 2
    ]
    return locate(inputs_of(session, observed), model, talked=talked, zones=zones)


def inputs_of(
    session: Session, observed: Mapping[bytes, tuple[bytes, Observation]]
) -> list[SourceInput]:
    """Inputs of the computation.

    Args:
        session: The open home.
        observed: By the hash of each version in force, the key that signed it and what it says.

    Raises:
        StoreError: There is no mission pack, or the disk failed.
    """
    placed, device = placements.in_force(session.store), pack_of(session).roster.device
    made = []
    for hash_, (kid, seen) in observed.items():
        given = placed.get(hash_)
        there = seen if given is None else placed_at(seen, given.body)
        marks = witness(kid, seen, device)
        made.append(SourceInput(hash_, there, marks, None if given is None else given.hash))
    return made


def sentences(source: CorroboratedSource) -> Iterator[Message]:
    """The answer in words, the caveats after it."""
    found = source.found
    if found.outcome == "area":
        yield _place(source)
        yield Message("Independent teams: {1}.", found.counting)
    elif found.outcome == "contradictory":
        yield Message("Cannot be located.")
        yield Message("The words exclude each other.")
    else:
        yield Message("Cannot be located.")
        yield _REASONS[found.reason]
    if not found.calibrated:
        yield Message("Not calibrated in this mission.")
    if source.without_post:
        yield Message("Left out, for the post has no coordinates: {1}.", len(source.without_post))
    if any(not each.accuracy_m for each in source.observers):
        yield Message("Of some posts the accuracy is not known.")
    yield Message("That the teams are independent is assumed, not shown.")
    yield Message("In a salvo it is one place of fire, not that of each round.")
    yield Message("Hills, water and wind are not in the model: a person looks at the map.")
    if source.stage == OUTGOING:
        yield Message("All tell of firing: it is where the fire came from.")
    yield Message("The area is where the sound or light came from; it says nothing of who fired.")


def members(source: CorroboratedSource) -> dict[str, Any]:
    """The answer as JSON; areas in m², shares in per mille, positions in degrees x 10^7."""
    found = source.found
    return {
        "outcome": found.outcome,
        "reason": found.reason or None,
        "rule": bearing_model.RULE,
        "stage": source.stage,
        "groups": found.groups,
        "counting": found.counting,
        "contradicting": found.contradicting,
        "area_m2": found.area_m2,
        "half_m2": found.half_m2,
        "parts": found.parts,
        "mean_e7": found.mean_e7,
        "gain_permille": found.gain_permille,
        "shares_permille": dict(found.shares_permille),
        "without_post": [each.hex() for each in source.without_post],
        "model": {
            "version": found.model_version,
            "sha256": found.model_sha256.hex() or None,
            "calibrated": found.calibrated,
        },
        "words": list(sentences(source)),
    }


def geojson(source: CorroboratedSource) -> dict[str, Any]:
    """Regions and posts as a GeoJSON FeatureCollection; no region where there is no area."""
    found = source.found
    regions = ((90, found.region), (50, found.half_region))
    features = [
        _feature(region, {"share_percent": share, "stage": source.stage})
        for share, region in regions
        if region is not None
    ]
    posts = [
        _feature(shapely.Point(each.post), {"hash": each.name, "post": source.places[each.name]})
        for each in source.observers
    ]
    return {"type": "FeatureCollection", "features": [*features, *posts]}


def _feature(geometry: BaseGeometry, properties: dict[str, Any]) -> dict[str, Any]:
    shape = json.loads(shapely.to_geojson(geometry))
    return {"type": "Feature", "geometry": shape, "properties": properties}


def _in_force(opened: OpenedRecord) -> ObservationRow:
    if opened.observation is None:
        raise InputError("This record is not an observation.")
    row = next((v for v in opened.versions if not v.out_of_force), None)
    if row is None:
        raise InputError("This observation is retracted or without effect.", advice="Leave it out.")
    return row


def _place(source: CorroboratedSource) -> Message:
    """The area, and its mean from the nearest named post in one of eight directions."""
    area_m2, mean_e7 = source.found.area_m2, source.found.mean_e7
    assert area_m2 is not None and mean_e7 is not None  # noqa: S101, PT018 - an area has both
    lat, lon = (e7 / 1e7 for e7 in mean_e7)
    named = [o for o in source.observers if source.places[o.name]] or list(source.observers)
    way, nearest = min(
        ((leg(o.post, (lon, lat)), o) for o in named), key=lambda pair: pair[0].metres
    )
    km2, km = square_km(area_m2), f"{way.metres / 1000:.1f}"
    point = CompassText(COMPASS[round(way.bearing / 45) % 8 * 2])
    name = source.places[nearest.name]
    if not name:
        return Message("90 %: {1} km², about {2} km {3} of the post.", km2, km, point)
    return Message("90 %: {1} km², about {2} km {3} of {4}.", km2, km, point, TypedText(name))
