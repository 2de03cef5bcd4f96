"""Observers: what each told about where the source was, and which of them are independent."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from fieldapp.observation.measure import leg
from fieldapp.observation.observation import Observation
from fieldapp.observation.reach import BROAD, DEGREES, OVERHEAD_M, POINT
from fieldapp.observation.values import AIR_ZERO, Direction, Distance, FlashToBang

ONE_POST_M: Final = 300  # posts nearer than this are one post
_SHARP_DEG: Final = 90.0
_SHARP_RATIO: Final = 3.0
_FIGURE: Final = 0.1  # "5 km" and "about" mean this share more or less
_SOUND_AT_0: Final = 331.3  # m/s, and how much faster a degree makes it
_SOUND_A_DEGREE: Final = 0.606
_AIR_C: Final = 15  # where the temperature is not known
_TIMING_S: Final = {"recording": 0.1, "stopwatch": 0.5, "counted": 1.0, "": 1.0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Arc:
    """Directions told as one arc: middle and half-width, degrees clockwise from true north."""

    middle: float
    half: float
    magnetic: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Observer:
    """Observer: what one observation says about where its source was.

    Attributes:
        name: Of the observation, for the answer: its hash in hex.
        post: (longitude, latitude), degrees.
        accuracy_m: Of the post, 0 where it is not known (a caveat, then).
        means: One of bearing_model.MEANS.
        arc: None where no direction was told, or the directions are several places (`scattered`).
        scattered: Directions with a gap between them: a batch over several places.
        distance_m: (low, high), metres; high may be infinite. None where none was told.
        flash: Time from flash to bang; it stands for the distance.
        team: Whom the observer belongs to; "" belongs to nobody.
        same_as: Marks that observers of one source of knowledge share: a recording, a record that
            is cited.
    """

    name: str
    post: tuple[float, float]
    accuracy_m: float = 0.0
    means: str = "heard"
    arc: Arc | None = None
    scattered: bool = False
    distance_m: tuple[float, float] | None = None
    flash: FlashToBang | None = None
    team: str = ""
    same_as: frozenset[bytes] = frozenset()

    @property
    def sharp(self) -> bool:
        """Whether its words are sharp enough to agree or disagree with another's."""
        if self.scattered:
            return False
        if self.arc is not None and 2 * self.arc.half <= _SHARP_DEG:
            return True
        if self.flash is not None or self.distance_m is None:
            return self.flash is not None
        low, high = self.distance_m
        return low > 0 and high <= _SHARP_RATIO * low


def observer(observation: Observation, name: str, team: str) -> Observer | None:
    """Read an observation as an observer's words.

    None where its post has no coordinates, or somebody else told the monitors.

    Args:
        observation: A ceasefire violation or another thing seen or heard from a post.
        name: Hash in hex.
        team: Id of the observer's team.
    """
    post = observation.post
    if post is None or post.position is None or observation.means == "told":
        return None
    arc, scattered = _arc(observation.directions)
    return Observer(
        name=name,
        post=post.position,
        accuracy_m=float(post.accuracy_m or 0),
        means=_means(observation),
        arc=arc,
        scattered=scattered,
        distance_m=None if observation.distance is None else _range(observation.distance),
        flash=observation.flash_to_bang,
        team=team,
        same_as=frozenset(file.sha256 for file in observation.evidence),
    )


def sound_m(flash: FlashToBang) -> float:
    """Distance that sound goes from flash to bang, metres."""
    return _speed(flash) * flash.tenths / 10


def sound_error_m(flash: FlashToBang, accuracy_m: float) -> float:
    """Standard error of that distance, metres: timing, wind (2 %), the post's accuracy."""
    timed = _speed(flash) * _TIMING_S[flash.how]
    return math.hypot(timed, 0.02 * sound_m(flash), accuracy_m)


def _speed(flash: FlashToBang) -> float:
    """Metres a second."""
    celsius = _AIR_C if flash.air is None else flash.air - AIR_ZERO
    return _SOUND_AT_0 + _SOUND_A_DEGREE * celsius


def independent(observers: Sequence[Observer], *, talked: bool) -> list[list[Observer]]:
    """Groups of observers that are one witness each, in the observers' order.

    One team, posts within 300 m (in chains), one recording: these are one group.

    Args:
        observers: All.
        talked: They spoke before they wrote: all are one group.
    """
    groups: list[list[Observer]] = []
    for each in observers:
        joined = [g for g in groups if talked or any(_one_witness(each, other) for other in g)]
        merged = [*(other for g in joined for other in g), each]
        groups = [g for g in groups if g not in joined] + [merged]
    order = {o.name: n for n, o in enumerate(observers)}
    return sorted(
        (sorted(g, key=lambda o: order[o.name]) for g in groups), key=lambda g: order[g[0].name]
    )


def _one_witness(a: Observer, b: Observer) -> bool:
    if (a.team and a.team == b.team) or a.same_as & b.same_as:
        return True
    return leg(a.post, b.post).metres <= ONE_POST_M


def _arc(directions: Collection[Direction]) -> tuple[Arc | None, bool]:
    """Directions as one arc, or whether they are scattered.

    They are one arc where no gap of a whole compass point lies open between them.
    """
    if not directions:
        return None, False
    spans = [
        ((middle - half) % 360, 2 * half) for middle, half in map(_middle_and_half, directions)
    ]
    extent, gap, start = min(_extent(begin, spans) for begin, _ in spans)
    if gap >= 2 * POINT - 1e-6:
        return None, True
    magnetic = any(d.magnetic for d in directions)
    half = min(180.0, extent / 2)
    return Arc(middle=(start + half) % 360, half=half, magnetic=magnetic), False


def _extent(start: float, spans: Collection[tuple[float, float]]) -> tuple[float, float, float]:
    """Degrees from a start that all spans reach clockwise, and the widest gap in between."""
    reached = gap = 0.0
    for begin, width in sorted(((begin - start) % 360, width) for begin, width in spans):
        gap = max(gap, begin - reached)
        reached = max(reached, begin + width)
    return reached, gap, start


def _middle_and_half(direction: Direction) -> tuple[float, float]:
    """Middle and half-width as told; magnetic north is for the bearing's error."""
    half = DEGREES if direction.error is None else direction.error / 10
    if direction.points:
        half = max(half, BROAD if direction.broad else POINT)
    turn = 0.0 if direction.end is None else (direction.end - direction.start) % 3600 / 10
    return direction.start / 10 + turn / 2, min(180.0, turn / 2 + half)


def _range(distance: Distance) -> tuple[float, float]:
    low, high = distance.low_m, distance.high_m
    if low is None and high is None:
        return 0.0, float(OVERHEAD_M)
    spread = _FIGURE if distance.about or low == high else 0.0
    return (low or 0) * (1 - spread), math.inf if high is None else high * (1 + spread)


def _means(observation: Observation) -> str:
    if observation.sensor in ("acoustic_sensor", "radar") or observation.means == "acoustic":
        return "array"
    if observation.sensor in ("camera", "thermal_camera") or observation.means in (
        "recorded",
        "imagery",
    ):
        return "camera"
    return observation.means if observation.means in ("saw", "saw_and_heard") else "heard"
