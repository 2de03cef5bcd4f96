"""Area that a finding cites: what it is computed from, and whether it comes out again.

It is computed from the versions that the finding names, with the posts that headquarters placed,
in the order of their hashes. Whose words are one witness's is read off who logged and who observed
them: one key, one person or one team is one. It is the place of the firing only where each of them
says "outgoing" and nothing else of where it was: otherwise whoever was shelled would be named.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from fieldapp.errors import InputError
from fieldapp.ledger.bodies.field_bodies import Amendment
from fieldapp.ledger.bodies.finding_body import LocatedArea
from fieldapp.ledger.bodies.judging_bodies import Placement
from fieldapp.ledger.record import Body
from fieldapp.observation.observation import Observation
from fieldapp.verification.corroboration import source_area
from fieldapp.verification.corroboration.bearing_model import BearingModel
from fieldapp.verification.corroboration.observers import Observer, observer
from fieldapp.verification.corroboration.source_area import SourceArea

LOCATED: Final = "ceasefire_violation"
"""Kind of observation that tells of a source; others tell of a thing, or are a party's word."""
OUTGOING: Final = "outgoing"
_LANDING: Final = frozenset({"incoming", "impact", "airburst"})
_STAGES: Final = _LANDING | {OUTGOING, "in_flight", "undetermined"}
_SAME_SHARE: Final = 0.01  # of the area; machines differ in the last digits
_CELLS: Final = 30  # along the side of a square as large as the area: none of its cells is larger
_E7: Final = 10_000_000
_DEGREE_M: Final = 111_320


class SourceInput(NamedTuple):
    """Input of the computation: one observation.

    Attributes:
        hash: Of the version.
        seen: What it says, its post where headquarters placed it.
        witness: Marks of whose words they are: keys, persons, teams.
        placement: Hash of the placement that served, None where none did.
    """

    hash: bytes
    seen: Observation
    witness: frozenset[bytes]
    placement: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CorroboratedSource:
    """Area in which the source was, with what stands behind it.

    Attributes:
        found: The area, or why it cannot be told.
        observers: Whose words were used, in the order given.
        without_post: Hashes of observations whose post has no coordinates: left out.
        places: Names of the observers' posts, by hash in hex.
        stage: "outgoing", "impact" or "source": what the area is the place of.
        inputs: Hashes of the versions used, then of the placements that served.
    """

    found: SourceArea
    observers: tuple[Observer, ...]
    without_post: tuple[bytes, ...]
    places: Mapping[str, str]
    stage: str
    inputs: tuple[bytes, ...]


def locate(
    inputs: Sequence[SourceInput],
    model: BearingModel,
    *,
    talked: bool = False,
    zones: Sequence[tuple[str, BaseGeometry]] = (),
) -> CorroboratedSource:
    """Compute where the source was that these observations tell of.

    Args:
        inputs: Each observation once.
        model: Errors of observers.
        talked: The teams spoke before they wrote.
        zones: As source_area.source_area has them.

    Raises:
        InputError: A launch and an impact are mixed.
    """
    codes = {code for each in inputs for code in each.seen.assessment}
    if OUTGOING in codes and codes & _LANDING:
        raise InputError(
            "Some tell of firing, some of an impact: these are two places.",
            advice="Ask for each by itself.",
        )
    used, observers, without = list[SourceInput](), list[Observer](), list[bytes]()
    for each in inputs:
        found = observer(each.seen, each.hash.hex(), "")
        if found is None:
            without.append(each.hash)
            continue
        used.append(each)
        observers.append(replace(found, same_as=found.same_as | each.witness))
    placements = dict.fromkeys(each.placement for each in used if each.placement is not None)
    return CorroboratedSource(
        found=source_area.source_area(observers, model, talked=talked, zones=zones),
        observers=tuple(observers),
        without_post=tuple(without),
        places={each.hash.hex(): each.seen.post.name for each in used if each.seen.post},
        stage=_stage([each.seen for each in used]),
        inputs=(*(each.hash for each in used), *placements),
    )


def serves(seen: Observation) -> bool:
    """Whether an observation says something of where its source was, from a known post."""
    return observer(seen, "", "") is not None


def _stage(seen: Sequence[Observation]) -> str:
    """Stage that all say it was; "source" where one says nothing, or something else too."""
    said = {frozenset(each.assessment) & _STAGES for each in seen}
    for stage in (OUTGOING, "impact"):
        if said == {frozenset({stage})}:
            return stage
    return "source"


def placed_at(seen: Observation, placement: Body | None) -> Observation:
    """An observation with its post where headquarters placed it; as it is where none did."""
    if not isinstance(placement, Placement) or placement.post is None:
        return seen
    return replace(seen, post=placement.post)


def as_located(source: CorroboratedSource) -> LocatedArea:
    """An area as a finding cites it.

    Raises:
        InputError: It has several pieces, or a hole: one ring cannot tell it.
    """
    found = source.found
    corners: tuple[tuple[int, int], ...] = ()
    if found.region is not None:
        if not isinstance(found.region, shapely.Polygon) or found.region.interiors:
            raise InputError(
                "The area has several pieces or a hole: a finding cannot cite it as one ring.",
                field="where",
                advice="Leave it out, and say in the grounds where it was.",
            )
        ring = found.region.exterior.coords[:-1]
        corners = tuple((round(lat * _E7), round(lon * _E7)) for lon, lat in ring)
    return LocatedArea(
        model=found.model_sha256,
        outcome=found.outcome,
        area_m2=found.area_m2 if found.outcome == "area" else None,
        polygon=corners,
        inputs=source.inputs,
    )


def square_km(area_m2: int) -> str:
    """Area in km², to two digits: it is no finer than that."""
    return f"{float(f'{area_m2 / 1e6:.2g}'):g}"


def region(area: LocatedArea) -> shapely.Polygon | None:
    """Region of an area, longitude first; None where it has none, or no polygon."""
    if len(area.polygon) < 3 or not all(
        abs(lat) <= 90 * _E7 and abs(lon) <= 180 * _E7 for lat, lon in area.polygon
    ):
        return None
    made = shapely.Polygon([(lon / _E7, lat / _E7) for lat, lon in area.polygon])
    return made if made.is_valid else None


def fired_from(source: CorroboratedSource | None, version: bytes) -> BaseGeometry | None:
    """Region that the fire of a version came from, for a judgement; None where nobody can say."""
    if source is None or source.stage != OUTGOING or version not in source.inputs:
        return None
    return region(as_located(source))


def agree(cited: LocatedArea, made: LocatedArea) -> bool:
    """Whether two computations gave one answer, but for what differs between machines.

    The areas differ by 1 % at most and the outlines by a cell.
    """
    if (cited.model, cited.outcome) != (made.model, made.outcome):
        return False
    if sorted(cited.inputs) != sorted(made.inputs):
        return False
    one, other = region(cited), region(made)
    if made.area_m2 is None or other is None:
        return cited.area_m2 is None and not cited.polygon
    if one is None or cited.area_m2 is None:
        return False
    if abs(cited.area_m2 - made.area_m2) > _SAME_SHARE * made.area_m2:
        return False
    east = math.cos(math.radians(other.centroid.y))

    def metres(degrees: np.ndarray) -> np.ndarray:
        return degrees * (_DEGREE_M * east, _DEGREE_M)

    a, b = (shapely.transform(each.exterior, metres) for each in (one, other))
    apart = float(shapely.hausdorff_distance(a, b, densify=0.25))
    return apart <= math.sqrt(made.area_m2) / _CELLS


# --- Computed again, from records that are here.


class ComputedAgain(NamedTuple):
    """Outcome of a computation from what a finding names.

    Attributes:
        state: "same", "other", or "missing" where not all of it is here.
        source: What came out; None where nothing could be computed.
        threads: Hashes of the first versions of the observations used.
    """

    state: str
    source: CorroboratedSource | None
    threads: frozenset[bytes] = frozenset()


def again(
    cited: LocatedArea,
    model: BearingModel | None,
    bodies: Mapping[bytes, Body],
    witness_of: Callable[[bytes, Observation], frozenset[bytes]],
) -> ComputedAgain:
    """Compute the area that a finding cites from the records that it names.

    Args:
        cited: As it was signed.
        model: Of the file that it names; None where that is not here.
        bodies: Records that are here, by hash: what it names, and what those correct.
        witness_of: Marks of whose words a version is, by its hash and what it says.
    """
    if model is None or not cited.inputs or not set(cited.inputs) <= bodies.keys():
        return ComputedAgain("missing", None)
    named = {hash_: bodies[hash_] for hash_ in cited.inputs}
    placements = {h: body for h, body in named.items() if isinstance(body, Placement)}
    about = {h: {first_version(each, bodies) for each in b.targets} for h, b in placements.items()}
    inputs, threads = list[SourceInput](), set[bytes]()
    for hash_ in sorted(named.keys() - placements.keys()):
        seen, first = _observation(named[hash_]), first_version(hash_, bodies)
        serving = [h for h in placements if first in about[h]]
        if seen is None or seen.kind != LOCATED or len(serving) > 1 or first in threads:
            return ComputedAgain("other", None)
        threads.add(first)
        placement = serving[0] if serving else None
        there = placed_at(seen, named.get(placement or b""))
        inputs.append(SourceInput(hash_, there, witness_of(hash_, seen), placement))
    try:
        source = locate(inputs, model)
        made = as_located(source)
    except InputError:
        return ComputedAgain("other", None)
    state = "same" if agree(cited, made) else "other"
    return ComputedAgain(state, source, frozenset(threads))


def _observation(body: Body) -> Observation | None:
    seen = body.observation if isinstance(body, Amendment) else body
    return seen if isinstance(seen, Observation) else None


def first_version(hash_: bytes, bodies: Mapping[bytes, Body]) -> bytes:
    """Hash of the first version of what a version corrects, as far as they are here."""
    passed = {hash_}
    body = bodies.get(hash_)
    while isinstance(body, Amendment) and body.target not in passed:
        hash_ = body.target
        passed.add(hash_)
        body = bodies.get(hash_)
    return hash_
