"""Misfits of a link: times and claimed areas that cannot meet, as suggestions compare them."""

from datetime import timedelta

import pytest

from fieldapp.observation.values import Place, Weapon
from fieldapp.verification.suggested.misfits import Misfit, misfit
from tests.verification.test_suggestions import NOON, of_yasynuvata, row, seen

FAR = Place(name="Luhansk", lat_e7=485660000, lon_e7=393130000, source="gazetteer")


@pytest.mark.parametrize("relation", ["same", "overlap", "stages", "part", "duplicate", "shares"])
def test_times_and_places_that_can_meet_are_no_misfit(relation: str) -> None:
    near = [row(seen()), row(of_yasynuvata(minute=6)), row(seen(post=None, time=None))]
    found = misfit(near, relation)
    assert (found.times, found.apart_m) == (None, None)


def test_the_end_of_the_earliest_and_the_start_of_the_latest_are_named() -> None:
    rows = [row(seen(minute=minute)) for minute in (90, 0, 1)]
    an_instant = timedelta(seconds=1)
    assert misfit(rows, "same").times == (NOON + an_instant, NOON + timedelta(minutes=90))
    assert misfit([*rows[1:], row(seen(minute=90), skewed=True)], "same") == Misfit()
    assert misfit(rows, "apart") == Misfit(), "that they differ is what it says"


def test_areas_that_do_not_meet_are_named_with_the_metres_between() -> None:
    found = misfit([row(seen()), row(seen(post=FAR))], "same")
    assert found.times is None
    assert 100_000 < (found.apart_m or 0) < 130_000


def test_a_launch_and_its_impact_meet_as_far_as_the_weapon_reaches() -> None:
    launch = seen(assessment=("outgoing",), weapons=(Weapon(type="mlrs"),))
    makiivka = Place(name="Makiivka", lat_e7=480550000, lon_e7=381070000, source="map")
    landing = seen(post=makiivka, assessment=("impact",))
    rows = [row(launch), row(landing)]
    assert misfit(rows, "stages").apart_m is None
    assert misfit(rows, "same").apart_m is not None


@pytest.mark.parametrize("relation", ["same", "overlap", "part", "duplicate"])
def test_other_kinds_of_events_and_other_weapons_are_named(relation: str) -> None:
    bursts = row(seen(what=("burst",)))
    assert misfit([row(seen()), bursts], relation).matter == ("what",)
    assert misfit([row(seen()), row(seen(what=("burst", "explosion")))], relation) == Misfit()
    mortar, tank, gun, grenade = (
        row(seen(weapons=(Weapon(type=name),))) for name in ("mortar", "tank", "agl", "rpg")
    )
    assert misfit([row(seen()), mortar], relation) == Misfit()
    assert misfit([mortar, tank], relation).matter == ("weapons",)
    assert misfit([gun, grenade], relation) == Misfit(), "one may be taken for the other"


def test_stages_are_of_a_launch_and_a_landing() -> None:
    launch, landing = row(seen(assessment=("outgoing",))), row(seen(assessment=("impact",)))
    bursts = row(seen(what=("burst",), assessment=("outgoing",)))
    for told in ([row(seen()), row(seen())], [launch, launch], [row(seen()), landing]):
        assert misfit(told, "stages").matter == ("stages",)
    assert misfit([launch, landing], "stages") == misfit([bursts, landing], "stages") == Misfit()
