"""Observers whose words are drawn from the model, to see whether its areas hold the truth."""

from __future__ import annotations

import math

import numpy as np
import shapely
from pyproj import Geod

from fieldapp.verification.corroboration.bearing_model import BearingModel
from fieldapp.verification.corroboration.observers import Arc, Observer
from fieldapp.verification.corroboration.source_area import source_area

_GEOD = Geod(ellps="WGS84")
_HERE = (37.8, 48.13)
_RANGES = ((1000, 3000), (2000, 4000), (3000, 5000), (4000, 7000), (5000, 10000), (8000, 12000))


def trial(
    random: np.random.Generator, model: BearingModel, *, short: float = 1.0, worse: float = 1.0
) -> tuple[str, bool]:
    """One source, two or three posts 1.5 to 9 km from it, and what they say.

    Args:
        random: Numbers.
        model: Of the observers.
        short: Factor on each distance told.
        worse: Factor on the errors of the observers.

    Returns:
        The outcome, and whether the 90 % region holds the source.
    """
    observers = []
    first = random.uniform(0, 360)
    count = int(random.integers(2, 4))
    for n in range(count):
        bearing = first + n * random.uniform(40, 140)
        metres = random.uniform(1500, 9000)
        lon, lat, back = _GEOD.fwd(*_HERE, bearing, metres)
        heard = (back + random.normal(0, model.bearing_deg["heard"] * worse)) % 360
        if random.uniform() < model.wild:
            heard = random.uniform(0, 360)
        distance = None
        if random.uniform() > 0.15:
            perceived = (
                metres * short * math.exp(random.normal(0, model.distance_ln["heard"] * worse))
            )
            width = random.uniform(1000, 3000)
            low = max(0.0, perceived - random.uniform(0, width))
            distance = (low, low + width)
        observers.append(
            Observer(
                name=str(n),
                team=str(n),
                post=(lon, lat),
                arc=Arc(middle=round(heard / 22.5) * 22.5 % 360, half=11.25),
                distance_m=distance,
            )
        )
    found = source_area(observers, model)
    held = found.region is not None and shapely.contains_xy(found.region, *_HERE)
    return found.outcome, bool(held)
