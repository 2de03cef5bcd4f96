"""Area that a finding cites: computed, compared, and computed again from what it names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256
from typing import Any

import pytest
import shapely

from fieldapp.errors import InputError
from fieldapp.ledger.bodies.field_bodies import Amendment
from fieldapp.ledger.bodies.finding_body import LocatedArea
from fieldapp.ledger.record import Body, Placement
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Direction, Distance
from fieldapp.verification.corroboration.bearing_model import BearingModel, as_toml, cited_model
from fieldapp.verification.corroboration.located_area import (
    CorroboratedSource,
    SourceInput,
    again,
    agree,
    as_located,
    fired_from,
    locate,
    region,
)
from tests.support.homes import place, seen

MODEL = BearingModel()
ONE, TWO, PLACED, FIRST = (bytes([n]) * 32 for n in (1, 2, 3, 4))
AVDIIVKA, YASYNUVATA = place(48.145278, 37.745, "Avdiivka"), place(48.127778, 37.8625, "Yasynuvata")


def heard(post: Any, tenths: int, low_km: int, **more: Any) -> Observation:
    told = {"means": "heard", "assessment": ("outgoing",), **more}
    distance = Distance(low_m=low_km * 1000, high_m=(low_km + 2) * 1000)
    return seen(
        post=post,
        directions=(Direction(start=tenths),),
        distance=distance,
        **told,
    )


EAST = heard(AVDIIVKA, 1125, 3)
WEST = heard(YASYNUVATA, 2700, 4)
BODIES: Mapping[bytes, Body] = {ONE: EAST, TWO: WEST}


def marks(hash_: bytes, _told: Observation) -> frozenset[bytes]:
    return frozenset({hash_[:8]})


def inputs(bodies: Mapping[bytes, Body] = BODIES) -> list[SourceInput]:
    told = {h: b for h, b in bodies.items() if isinstance(b, Observation)}
    return [SourceInput(h, each, marks(h, each)) for h, each in sorted(told.items())]


@pytest.fixture(scope="module")
def source() -> CorroboratedSource:
    return locate(inputs(), MODEL)


@pytest.fixture(scope="module")
def area(source: CorroboratedSource) -> LocatedArea:
    return as_located(source)


def test_an_area_is_cited_with_its_model_and_what_it_is_computed_from(area: LocatedArea) -> None:
    assert area.outcome == "area"
    assert area.area_m2 == pytest.approx(8.6e6, rel=0.05)
    assert area.inputs == (ONE, TWO)
    assert cited_model(area.model, None) == MODEL
    made = region(area)
    assert made is not None
    assert made.contains(shapely.Point(37.79774, 48.12954))  # longitude first


def test_a_cited_model_is_the_programs_own_or_that_of_the_file() -> None:
    other = as_toml(replace(MODEL, version=2, wild=0.02)).encode()
    found = cited_model(cited(other), other)
    assert found is not None
    assert (found.version, found.file_sha256) == (2, cited(other))
    assert cited_model(cited(other), None) is None
    assert cited_model(cited(other), b"version = 3") is None


def cited(content: bytes) -> bytes:
    return sha256(content).digest()


def test_the_same_comes_out_again_and_nothing_else(area: LocatedArea) -> None:
    assert again(area, MODEL, BODIES, marks).state == "same"
    assert again(area, MODEL, {ONE: EAST}, marks).state == "missing"
    assert again(area, None, BODIES, marks).state == "missing"
    # Another word of one of them, or a party's word among them, gives another area.
    told = {ONE: EAST, TWO: heard(YASYNUVATA, 2475, 4)}
    assert again(area, MODEL, told, marks).state == "other"
    party = {ONE: EAST, TWO: Observation(kind="statement", post=YASYNUVATA)}
    assert again(area, MODEL, party, marks).state == "other"
    # One person's words twice locate nothing.
    assert again(area, MODEL, BODIES, lambda _hash, _told: frozenset({b"one"})).state == "other"


def test_answers_agree_within_what_machines_differ_by(area: LocatedArea) -> None:
    size = area.area_m2 or 0
    ring = area.polygon
    assert agree(replace(area, area_m2=size + size // 200), area)
    assert agree(replace(area, polygon=(*ring[3:], *ring[:3])), area)
    moved = tuple((lat, lon + 40_000) for lat, lon in ring)  # 300 m
    for other in (
        replace(area, area_m2=size + size // 50),
        replace(area, area_m2=None),
        replace(area, polygon=moved),
        replace(area, polygon=ring[: len(ring) // 2]),
        replace(area, polygon=()),
        replace(area, polygon=(*ring[::2], *ring[1::2])),  # crosses itself
        replace(area, polygon=tuple((lon * 9, lat) for lat, lon in ring)),  # nowhere
        replace(area, outcome="insufficient", area_m2=None, polygon=()),
        replace(area, model=bytes(32)),
        replace(area, inputs=(ONE,)),
    ):
        assert not agree(other, area)
    unknown = replace(area, outcome="insufficient", area_m2=None, polygon=())
    assert agree(unknown, unknown)
    assert not agree(area, unknown)


def test_a_placement_that_served_is_an_input(area: LocatedArea) -> None:
    away = replace(EAST, post=place(48.5, 38.5, "Avdiivka"))
    bodies: dict[bytes, Body] = {
        FIRST: seen(),
        ONE: Amendment(target=FIRST, reason="x", observation=away),
        TWO: WEST,
        PLACED: Placement(reason="the church", targets=(FIRST,), post=AVDIIVKA),
    }
    named = replace(area, inputs=(ONE, TWO, PLACED))
    made = again(named, MODEL, bodies, marks)
    assert (made.state, made.threads) == ("same", frozenset({FIRST, TWO}))
    assert again(area, MODEL, bodies, marks).state == "other"  # without it


def test_it_was_fired_from_there_only_where_all_say_so(source: CorroboratedSource) -> None:
    assert source.stage == "outgoing"
    found = fired_from(source, ONE)
    assert found is not None
    assert found.equals(region(as_located(source)))
    assert fired_from(source, PLACED) is None
    assert fired_from(None, ONE) is None
    for codes in ((), ("undetermined",), ("outgoing", "in_flight"), ("exchange_of_fire",)):
        other = [inputs()[0], SourceInput(TWO, replace(WEST, assessment=codes), frozenset({TWO}))]
        made = locate(other, MODEL, talked=True)  # quick: nothing is located
        assert (made.stage, fired_from(made, ONE)) == ("source", None), codes
    with pytest.raises(InputError, match="two places"):
        locate([inputs()[0], SourceInput(TWO, replace(WEST, assessment=("impact",)), frozenset())],
               MODEL)  # fmt: skip


def test_pieces_and_holes_are_not_cited_as_one_ring(source: CorroboratedSource) -> None:
    square = shapely.box(37, 48, 38, 49)
    for shape in (
        shapely.union(square, shapely.box(39, 48, 40, 49)),
        square.difference(shapely.box(37.2, 48.2, 37.4, 48.4)),
    ):
        found = replace(source.found, region=shape)
        with pytest.raises(InputError, match="several pieces or a hole"):
            as_located(replace(source, found=found))
