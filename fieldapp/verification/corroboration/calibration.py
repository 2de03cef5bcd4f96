"""Calibration of observers' errors by trials whose place is known. Pure.

A trial is what one observer told of a detonation that was surveyed: a bearing, a distance, or both.
The standard errors of each means, the bias of distances and the share of wild bearings are those
under which the words that were told are the likeliest, by the same likelihood that locates sources.
A means with few trials keeps its figures.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from pyproj import Geod

from fieldapp.verification.corroboration.bearing_model import MEANS, BearingModel
from fieldapp.verification.corroboration.observers import Observer

ENOUGH: Final = 5  # trials of a means before its figures are replaced
_GEOD: Final = Geod(ellps="WGS84")
_SIGMAS: Final = tuple(0.5 * 1.05**n for n in range(90))  # 0.5° to 38°
_LOGS: Final = tuple(0.02 * 1.06**n for n in range(70))  # 0.02 to 1.1
_BIASES: Final = tuple(n / 50 for n in range(-40, 41))  # -0.8 to 0.8
_WILD: Final = (0.0, 0.005, 0.01, 0.02, 0.03, 0.05, 0.08, 0.12, 0.2)
_LEAST: Final = 1e-12


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """Words of an observer about a source whose place is known.

    Attributes:
        observer: What was told.
        truth: (longitude, latitude) of the source, degrees.
    """

    observer: Observer
    truth: tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibration:
    """Errors of observers, fitted to trials.

    Attributes:
        model: With the figures that were fitted, the next version.
        bearings, distances: Number of trials by means.
    """

    model: BearingModel
    bearings: Mapping[str, int]
    distances: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class _Bearing:
    off: float
    half: float
    extra: float  # variance beside that of the means, squared degrees


@dataclass(frozen=True, slots=True)
class _Interval:
    near: float
    far: float
    true: float


def calibrate(trials: Iterable[Trial], model: BearingModel) -> Calibration:
    """Fit a model to trials.

    Args:
        trials: Of this mission.
        model: Its figures stand where trials are too few; its version is the one before.
    """
    bearings: dict[str, list[_Bearing]] = defaultdict(list)
    distances: dict[str, list[_Interval]] = defaultdict(list)
    count = 0
    for trial in trials:
        count += 1
        observer = trial.observer
        azimuth, _, metres = _GEOD.inv(*observer.post, *trial.truth)
        if observer.arc is not None and observer.arc.half < 180 and metres > 0:
            extra = math.degrees(observer.accuracy_m / metres) ** 2
            extra += model.magnetic_deg**2 if observer.arc.magnetic else 0.0
            off = (observer.arc.middle - azimuth + 180) % 360 - 180
            bearings[observer.means].append(_Bearing(off, observer.arc.half, extra))
        if observer.distance_m is not None and observer.flash is None and metres > 0:
            distances[observer.means].append(_Interval(*observer.distance_m, metres))
    wild = _wild(bearings, model)
    bias = _bias(distances, model)
    return Calibration(
        model=replace(
            model,
            version=model.version + 1,
            trials=count,
            bearing_deg={
                means: _fit_bearing(bearings[means], wild, model.bearing_deg[means])
                for means in MEANS
            },
            distance_ln={
                means: _fit_distance(distances[means], bias, model.distance_ln[means])
                for means in MEANS
            },
            bias_ln=bias,
            wild=wild,
            sha256=b"",
        ),
        bearings=Counter({means: len(some) for means, some in bearings.items()}),
        distances=Counter({means: len(some) for means, some in distances.items()}),
    )


def _fit_bearing(bearings: Sequence[_Bearing], wild: float, before: float) -> float:
    if len(bearings) < ENOUGH:
        return before
    likeliest: float = max(_SIGMAS, key=lambda sigma: _bearings_likelihood(bearings, sigma, wild))
    return round(likeliest, 2)


def _bearings_likelihood(each_bearing: Iterable[_Bearing], sigma: float, wild: float) -> float:
    """Logarithm of the likelihood of bearings."""
    whole = 0.0
    for each in each_bearing:
        error = math.hypot(sigma, math.sqrt(each.extra))
        held = sum(
            _normal((each.off + each.half + turn) / error)
            - _normal((each.off - each.half + turn) / error)
            for turn in (-360.0, 0.0, 360.0)
        )
        whole += math.log(max((1 - wild) * held + wild * each.half / 180, _LEAST))
    return whole


def _wild(bearings: Mapping[str, Sequence[_Bearing]], model: BearingModel) -> float:
    """Share of wild bearings, of all means together; each means with its likeliest error."""
    enough = [some for some in bearings.values() if len(some) >= ENOUGH]
    if not enough:
        return model.wild

    def likelihood(wild: float) -> float:
        return math.fsum(
            max(_bearings_likelihood(some, sigma, wild) for sigma in _SIGMAS[::3])
            for some in enough
        )

    return max(_WILD, key=likelihood)


def _fit_distance(distances: Sequence[_Interval], bias: float, before: float) -> float:
    if len(distances) < ENOUGH:
        return before
    likeliest: float = max(_LOGS, key=lambda sigma: _distances_likelihood(distances, sigma, bias))
    return round(likeliest, 3)


def _distances_likelihood(intervals: Iterable[_Interval], sigma: float, bias: float) -> float:
    """Logarithm of the likelihood of distances."""
    whole = 0.0
    for each in intervals:
        true = math.log(each.true) + bias
        upper = 1.0 if math.isinf(each.far) else _normal((math.log(each.far) - true) / sigma)
        lower = _normal((math.log(each.near) - true) / sigma) if each.near else 0.0
        whole += math.log(max(upper - lower, _LEAST))
    return whole


def _bias(distances: Mapping[str, Sequence[_Interval]], model: BearingModel) -> float:
    """Bias of distances, of all means together; each means with its likeliest error."""
    enough = [some for some in distances.values() if len(some) >= ENOUGH]
    if not enough:
        return model.bias_ln

    def likelihood(bias: float) -> float:
        return math.fsum(
            max(_distances_likelihood(some, sigma, bias) for sigma in _LOGS[::3]) for some in enough
        )

    return max(_BIASES, key=likelihood)


def _normal(x: float) -> float:
    return 0.5 * math.erfc(-x / math.sqrt(2))
