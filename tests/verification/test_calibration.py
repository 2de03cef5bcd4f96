"""Calibration of observers' errors by trials whose place is known."""

import math
from dataclasses import replace

import numpy as np
from pyproj import Geod

from fieldapp.verification.corroboration.bearing_model import BearingModel, as_toml, parse_model
from fieldapp.verification.corroboration.calibration import Trial, calibrate
from fieldapp.verification.corroboration.observers import Arc, Observer

GEOD = Geod(ellps="WGS84")
TRUTH = (37.8, 48.13)


def simulated(
    count: int, sigma: float = 12.0, log: float = 0.5, bias: float = -0.2, wild: float = 0.0
) -> list[Trial]:
    random = np.random.default_rng(5)
    made = []
    for n in range(count):
        metres = random.uniform(1500, 9000)
        lon, lat, back = GEOD.fwd(*TRUTH, random.uniform(0, 360), metres)
        heard = back + random.normal(0, sigma)
        if random.uniform() < wild:
            heard = random.uniform(0, 360)
        told = metres * math.exp(bias + random.normal(0, log))
        width = random.uniform(500, 2000)
        low = max(1.0, told - random.uniform(0, width))
        observer = Observer(
            name=str(n), post=(lon, lat), distance_m=(low, low + width),
            arc=Arc(middle=round(heard / 22.5) * 22.5 % 360, half=11.25),
        )  # fmt: skip
        made.append(Trial(observer=observer, truth=TRUTH))
    return made


def test_the_errors_that_made_the_words_are_found_again() -> None:
    found = calibrate(simulated(400), BearingModel())
    model = found.model
    assert abs(model.bearing_deg["heard"] - 12) < 1.5
    assert abs(model.distance_ln["heard"] - 0.5) < 0.06
    assert abs(model.bias_ln + 0.2) < 0.08
    assert model.wild <= 0.01
    assert (model.trials, model.calibrated, model.version) == (400, True, 2)
    assert found.bearings["heard"] == found.distances["heard"] == 400


def test_wild_bearings_do_not_widen_the_others() -> None:
    model = calibrate(simulated(400, sigma=6.0, wild=0.1), BearingModel()).model
    assert 0.05 <= model.wild <= 0.2
    assert abs(model.bearing_deg["heard"] - 6) < 1.5


def test_a_means_with_few_trials_keeps_its_figures() -> None:
    before = replace(BearingModel(), version=4)
    found = calibrate(simulated(4), before)
    assert found.model == replace(before, version=5, trials=4)
    assert not found.model.calibrated
    assert calibrate([], before).model.bearing_deg == before.bearing_deg


def test_the_proposed_file_reads_as_what_was_fitted() -> None:
    model = calibrate(simulated(60), BearingModel()).model
    assert replace(parse_model(as_toml(model).encode()), sha256=b"") == model
