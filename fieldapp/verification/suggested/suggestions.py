"""Suggestions that two observations tell of the same events; a person links, nothing here does.

A pair is suggested where its times, kinds of event, weapons and claimed areas all may meet. Rows of
one batch (same feed, same sensor, same post) are different by construction: of these only an exact
twin is suggested as a duplicate, and a launch beside an impact of equal count as stages. Of other
pairs a launch and an impact are stages, all else overlaps: that they are *the same* only a person
can say.

Levels: "strong" is a duplicate, stages of one batch, or half of the smaller area in common with
both times known to the hour; "fair" a quarter of the area; all else is "weak".

A time may be told wrong: by a minute, half an hour where the hour or less was told, ten minutes
more for "about", two minutes for the clock, and as long as sound travels, a minute at most.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, Literal, NamedTuple

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from fieldapp.observation.measure import leg
from fieldapp.observation.observation import Observation
from fieldapp.observation.sector import many_sectors
from fieldapp.verification.counting import extent
from fieldapp.verification.zones import claimed_by

Level = Literal["strong", "fair", "weak"]
SuggestedRelation = Literal["overlap", "stages", "duplicate"]
RULE: Final = "suggestions 1"
SAME_POST_M: Final = 300
NEIGHBOURHOOD_M: Final = 10_000
STRONG_SHARE: Final = 0.5
FAIR_SHARE: Final = 0.25
MOST_OF_FEED: Final = 400
"""Observations of one feed in a day that are compared; a camera that logs each flash has fewer."""

_MINUTE: Final = 60
_HOUR: Final = 3600
_CLOCK: Final = 2 * _MINUTE
_ABOUT: Final = 10 * _MINUTE
_SOUND: Final = 330  # m/s
_FAMILIES: Final = {
    "explosion": "blast", "airburst": "blast", "uav_strike": "blast", "crater": "blast",
    "projectile": "flight", "tracer_round": "flight", "rocket_assisted_projectile": "flight",
    "missile": "flight", "glide_bomb": "flight", "loitering_munition": "flight",
    "burst": "fire", "shot": "fire", "muzzle_flash": "fire", "bullet_overhead": "fire",
    "illumination_flare": "flare", "signal_flare": "flare",
}  # fmt: skip
_LAUNCH: Final = frozenset({"outgoing"})
_LANDING: Final = frozenset({"impact", "incoming"})
_ALIKE: Final = (
    frozenset({"artillery", "towed_howitzer", "sp_howitzer"}),
    frozenset({"mortar", "sp_mortar"}),
    frozenset({"grenade_launcher", "agl", "rpg"}),
    frozenset({"light_at_weapon", "rpg", "recoilless_gun", "atgm", "at_gun"}),
    frozenset({"machine_gun", "hmg", "small_arms"}),
    frozenset({"uav_munition", "fpv_drone", "loitering_munition"}),
)
"""Weapons that one observer may take for another."""
_RANGE_KM: Final = {
    "small_arms": 2, "sniper_rifle": 2, "machine_gun": 3, "hmg": 4, "agl": 2, "grenade_launcher": 2,
    "rpg": 1, "light_at_weapon": 1, "recoilless_gun": 5, "at_gun": 9, "atgm": 6, "ifv_cannon": 4,
    "aa_cannon": 7, "mortar": 8, "sp_mortar": 9, "tank": 10, "artillery": 30, "towed_howitzer": 30,
    "sp_howitzer": 40, "mlrs": 90,
}  # fmt: skip
_TOUCH: Final = 1e-6
_TOLD: Final = (
    "what", "assessment", "weapons", "directions", "distance", "time", "count", "means",
)  # fmt: skip
"""Fields in which twins of a batch are equal."""
_FARTHEST_KM: Final = 90  # of a weapon that is not known


class SuggestedRow(NamedTuple):
    """An observation that may be suggested.

    Attributes:
        hash: The thread's name.
        kid: Of its feed.
        seen: The version in force, of kind "ceasefire_violation", not set apart.
        skewed: The clock of its laptop was far off.
    """

    hash: bytes
    kid: bytes
    seen: Observation
    skewed: bool = False


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Two observations that may tell of the same events.

    Attributes:
        a, b: Their threads; of stages `a` is the launch, else the one that asserts less comes last.
        relation: What is suggested.
        level: How strongly.
        space: Share of the smaller claimed area that both have in common; None where one has none.
        time: Share of the longer window that both have in common.
        apart_s: Seconds from the end of the earlier to the start of the later, 0 where they meet.
    """

    a: bytes
    b: bytes
    relation: SuggestedRelation
    level: Level
    space: float | None
    time: float
    apart_s: int


class _ComparedRow(NamedTuple):
    row: SuggestedRow
    area: BaseGeometry | None
    exact_area: BaseGeometry | None
    first: float
    after: float
    slack: int
    families: int
    weapons: int


def suggestions(
    rows: Sequence[SuggestedRow],
    known: Collection[frozenset[bytes]] = frozenset(),
    *,
    about: bytes | None = None,
) -> Iterator[Suggestion]:
    """Suggest pairs of observations, in the order of their times.

    Args:
        rows: Observations in force.
        known: Pairs of threads that a link joins, or that were found to be different.
        about: The thread that each pair names; None for all pairs.
    """
    prepared = _prepared(rows)
    starts = np.array([r.first - r.slack for r in prepared])
    ends = np.array([r.after + r.slack for r in prepared])
    families = np.array([r.families for r in prepared], dtype=np.int64)
    weapons = np.array([r.weapons for r in prepared], dtype=np.int64)
    areas = np.array([r.area for r in prepared], dtype=object)
    exact_areas = np.array([r.exact_area for r in prepared], dtype=object)
    batches, twins = _batches(prepared), _twins(prepared)
    launches = np.array([bool(_LAUNCH & set(r.row.seen.assessment)) for r in prepared], bool)
    landings = np.array([bool(_LANDING & set(r.row.seen.assessment)) for r in prepared], bool)
    asked = np.array([about in (None, r.row.hash) for r in prepared], bool)
    for index, one in enumerate(prepared):
        last = int(np.searchsorted(starts, ends[index], side="right"))
        later = np.arange(index + 1, last)
        later = later[(ends[later] >= starts[index]) & (asked[later] | asked[index])]
        stages = (landings[later] & launches[index]) | (launches[later] & landings[index])
        meets = (weapons[later] & one.weapons != 0) & (
            (families[later] & one.families != 0) | stages
        )
        meets &= stages | (batches[later] != batches[index]) | (twins[later] == twins[index])
        later, stages = later[meets], stages[meets]
        shares = _shares(one, areas[later], exact_areas[later])
        for place in np.flatnonzero((shares != 0) | stages):
            other, staged = later[place], stages[place]
            share = None if np.isnan(shares[place]) else float(shares[place])
            found = _suggested(one, prepared[other], share, staged=bool(staged))
            if found is not None and frozenset({found.a, found.b}) not in known:
                yield found


def few_of_each_feed(rows: Iterable[SuggestedRow]) -> tuple[list[SuggestedRow], set[bytes]]:
    """Rows to compare, and the threads beyond MOST_OF_FEED of one feed, the later ones.

    Each row is compared with each, so one laptop could keep everybody waiting for the others'.
    """
    taken, left = Counter[bytes](), set[bytes]()
    kept = []
    for row in sorted(rows, key=_by_time):
        taken[row.kid] += 1
        if taken[row.kid] > MOST_OF_FEED:
            left.add(row.hash)
        else:
            kept.append(row)
    return kept, left


def _by_time(row: SuggestedRow) -> tuple[float, bytes]:
    window = extent(row.seen.time)
    return (0.0 if window is None else window[0].timestamp()), row.hash


def _batches(prepared: Sequence[_ComparedRow]) -> NDArray[np.int64]:
    """A number for all rows of one feed, sensor and post's name; another one for each without."""
    ids = _Numbers()
    posts = (row.row.seen.post for row in prepared)
    names = [post.name if post is not None else "" for post in posts]
    return np.array(
        [
            ids[r.row.kid, r.row.seen.sensor, name] if name else ids[n]
            for n, (r, name) in enumerate(zip(prepared, names, strict=True))
        ],
        np.int64,
    )


def _twins(prepared: Sequence[_ComparedRow]) -> NDArray[np.int64]:
    """A number for all rows that say the very same, and tell no sequence."""
    ids = _Numbers()
    return np.array(
        [
            ids[n] if r.row.seen.steps else ids[tuple(getattr(r.row.seen, f) for f in _TOLD)]
            for n, r in enumerate(prepared)
        ],
        np.int64,
    )


class _Numbers(dict[Any, int]):
    """A number for each key, in the order in which they are asked for."""

    def __missing__(self, key: object) -> int:
        self[key] = len(self)
        return self[key]


def _prepared(rows: Sequence[SuggestedRow]) -> list[_ComparedRow]:
    """Rows with a time, by the first moment that they may mean."""
    sectors = many_sectors([row.seen for row in rows])
    exact = many_sectors([_exact(row.seen) for row in rows])
    bits = _Bits()
    found = []
    for row, sector, exact_area in zip(rows, sectors, exact, strict=True):
        window = extent(row.seen.time)
        if window is None:
            continue
        area = claimed_by(row.seen, sector)
        found.append(
            _ComparedRow(
                row=row,
                area=area,
                exact_area=claimed_by(_exact(row.seen), exact_area),
                first=window[0].timestamp(),
                after=window[1].timestamp(),
                slack=slack_s(row.seen),
                families=_family(row.seen, bits),
                weapons=_weapon(row.seen, bits),
            )
        )
    return sorted(found, key=lambda each: (each.first - each.slack, each.row.hash))


def _exact(seen: Observation) -> Observation:
    """An observation as if its post were known to the metre."""
    if seen.post is None or not seen.post.accuracy_m:
        return seen
    return replace(seen, post=replace(seen.post, accuracy_m=None))


class _Bits(dict[str, int]):
    """A bit for each name, in the order in which they are asked for."""

    def __missing__(self, name: str) -> int:
        self[name] = 1 << len(self) % 62
        return self[name]


_ALL: Final = (1 << 62) - 1


def _family(seen: Observation, bits: _Bits) -> int:
    family = family_of(seen)
    return bits[f"what {family}"] if family else _ALL


def family_of(seen: Observation) -> str:
    """Family of the events that an observation tells of, "" where that may be any."""
    found = {_FAMILIES.get(code, code) for code in seen.what} - {"exchange_of_fire", "other"}
    return found.pop() if len(found) == 1 else ""


def _weapon(seen: Observation, bits: _Bits) -> int:
    alike = weapons_of(seen)
    return sum(bits[f"weapon {name}"] for name in alike) if alike else _ALL


def weapons_of(seen: Observation) -> frozenset[str]:
    """Weapons that an observation may mean, those alike too; none where it may be any."""
    types = frozenset(weapon.type for weapon in seen.weapons)
    if not types or "unknown" in types:
        return frozenset()
    return types.union(*(group for group in _ALIKE if group & types))


def stages_of(seen: Observation) -> frozenset[str]:
    """Stages of its rounds that an observation tells: "launch", "landing"."""
    stages = {"launch": _LAUNCH, "landing": _LANDING}
    return frozenset(name for name, codes in stages.items() if codes & {*seen.assessment})


def slack_s(seen: Observation) -> int:
    """Seconds by which a told time may be wrong to both sides."""
    when = seen.time
    assert when is not None  # noqa: S101 - it has an extent
    coarse = when.precision not in ("second", "minute")
    precision_s = 30 * _MINUTE if coarse else 0 if when.precision == "second" else _MINUTE
    far = 0 if seen.distance is None else seen.distance.high_m or seen.distance.low_m or 0
    return precision_s + _CLOCK + (_ABOUT if when.about else 0) + min(_MINUTE, far // _SOUND)


def _shares(
    one: _ComparedRow, areas: NDArray[np.object_], exact_areas: NDArray[np.object_]
) -> NDArray[np.float64]:
    """Share of the smaller area in common with each; not a number where one has none.

    Areas meet as far as the posts' accuracy lets them; the share is of the areas as told. Where
    those alone do not meet it is tiny.
    """
    if one.area is None:
        return np.full(len(areas), np.nan)
    here = shapely.is_geometry(areas)
    shares = np.full(len(areas), np.nan)
    shares[here] = 0.0
    meets = np.flatnonzero(here)
    meets = meets[shapely.intersects(one.area, areas[meets])]
    common = shapely.area(shapely.intersection(one.exact_area, exact_areas[meets]))
    smaller = np.minimum(shapely.area(one.exact_area), shapely.area(exact_areas[meets]))
    flat = smaller <= 0  # a point: the other holds it
    shares[meets] = np.where(flat, 1.0, np.maximum(common / np.where(flat, 1, smaller), _TOUCH))
    return shares


def _suggested(
    one: _ComparedRow, other: _ComparedRow, share: float | None, *, staged: bool
) -> Suggestion | None:
    a, b = (one, other) if not set(other.row.seen.assessment) & _LAUNCH else (other, one)
    relation: SuggestedRelation = "stages" if staged else "overlap"
    of_one_batch = _same_batch(one.row, other.row)
    if of_one_batch:
        if _is_twin(one.row.seen, other.row.seen):
            relation = "duplicate"
        elif not staged or one.row.seen.count != other.row.seen.count:
            return None
    elif share is None:
        if not _near(one.row.seen, other.row.seen):
            return None
    elif not share and not (staged and _reaches(a, b)):
        return None
    time, apart_s = _times(one, other)
    return Suggestion(
        a.row.hash,
        b.row.hash,
        relation,
        _level(one, other, share, sure=of_one_batch),
        share,
        time,
        apart_s,
    )


def _level(one: _ComparedRow, other: _ComparedRow, share: float | None, *, sure: bool) -> Level:
    if sure:
        return "strong"
    if share is None or one.row.skewed or other.row.skewed:
        return "weak"
    short = all(each.after - each.first <= _HOUR for each in (one, other))
    if share >= STRONG_SHARE and short:
        return "strong"
    return "fair" if share >= FAIR_SHARE else "weak"


def _times(one: _ComparedRow, other: _ComparedRow) -> tuple[float, int]:
    """Overlap by the longer window, and seconds between both; as they were told."""
    common = min(one.after, other.after) - max(one.first, other.first)
    longer = max(one.after - one.first, other.after - other.first)
    return max(0.0, common) / longer, round(max(0.0, -common))


def _same_batch(one: SuggestedRow, other: SuggestedRow) -> bool:
    if one.kid != other.kid or one.seen.sensor != other.seen.sensor:
        return False
    return _posts_within(one.seen, other.seen, SAME_POST_M)


def _posts_within(one: Observation, other: Observation, metres: int) -> bool:
    """Whether two posts have one name, or lie as near as this."""
    if one.post is None or other.post is None:
        return one.post is other.post
    if one.post.name and one.post.name == other.post.name:
        return True
    if one.post.position is None or other.post.position is None:
        return False
    return leg(one.post.position, other.post.position).metres <= metres


def _near(one: Observation, other: Observation) -> bool:
    if one.post is None and other.post is None:
        return False
    return _posts_within(one, other, NEIGHBOURHOOD_M)


def _is_twin(one: Observation, other: Observation) -> bool:
    """Whether two rows of a batch say the very same, and tell no sequence."""
    return not (one.steps or other.steps) and all(
        getattr(one, name) == getattr(other, name) for name in _TOLD
    )


def _reaches(launch: _ComparedRow, landing: _ComparedRow) -> bool:
    assert launch.area is not None and landing.area is not None  # noqa: S101, PT018 - they share 0
    return in_range((launch.row.seen, launch.area), (landing.row.seen, landing.area))


PlacedObservation = tuple[Observation, BaseGeometry]
"""An observation and the area that it claims."""


def in_range(launch: PlacedObservation, landing: PlacedObservation) -> bool:
    """Whether a weapon may reach from one claimed area to the other."""
    weapons = [*launch[0].weapons, *landing[0].weapons]
    types = {weapon.type for weapon in weapons} - {"unknown"}
    reach = max((_RANGE_KM.get(each, _FARTHEST_KM) for each in types), default=_FARTHEST_KM)
    line = shapely.get_coordinates(shapely.shortest_line(launch[1], landing[1]))
    return leg(tuple(line[0]), tuple(line[1])).metres <= reach * 1000
