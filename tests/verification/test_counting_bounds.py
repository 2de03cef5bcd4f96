"""Bounds of totals hold in random worlds, whatever was linked and set apart."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Count
from fieldapp.verification.claims import (
    CountClaim,
    CountingRule,
    by_weapon,
    by_what,
    claim,
    observed,
    total_of,
)
from fieldapp.verification.counting import Explanation, Total, TotalKey, explain, rows_by, total
from fieldapp.verification.event_groups import groups
from fieldapp.verification.link_force import EventLink, force
from tests.support.any_observation import STEPS, WEAPONS, counts
from tests.support.event_worlds import EventWorld, event_world, shuffled

RULE = CountingRule()
WORLDS = st.integers(0, 2**40).map(lambda seed: event_world(Random(seed)))
TYPES = st.sampled_from(["mortar", "tank", "hmg"])
FIRED = st.builds(
    Observation,
    kind=st.just("ceasefire_violation"),
    count=st.none() | counts(),
    what=st.lists(TYPES, max_size=3).map(tuple),
    weapons=st.lists(st.builds(replace, WEAPONS, type=TYPES), max_size=3).map(tuple),
    steps=st.lists(st.builds(replace, STEPS, what=TYPES), max_size=3).map(tuple),
)


def counted(world: EventWorld, links: list[EventLink] | None = None) -> Total:
    links = world.links if links is None else links
    forest = force(links, {name: row.kind for name, row in world.rows.items()})
    assert not forest.idle
    return total(groups(world.rows, forest, RULE, world.found))


def holds(claim: CountClaim, truth: int) -> bool:
    return claim.at_least <= truth and (claim.at_most is None or truth <= claim.at_most)


@pytest.mark.slow
@settings(max_examples=4000)
@given(WORLDS)
def test_the_truth_is_never_outside_a_total(world: EventWorld) -> None:
    found = counted(world)
    assert holds(found.claim, world.truth)
    upper = [each.at_most for each in found.set_apart.values()]
    if None not in upper:
        assert len(world.apart) <= sum(each or 0 for each in upper)


def test_these_worlds_tell_a_wrong_rule_from_a_right_one() -> None:
    """A set-apart member that merely falls away leaves bounds that are wrong."""
    wrong = tried = 0
    for seed in range(2000):
        world = event_world(Random(seed))
        if world.found.keys().isdisjoint(world.rows):
            continue
        gone = world.found.keys() & world.rows.keys()
        rows = {name: row for name, row in world.rows.items() if name not in gone}
        forest = force(world.links, {name: row.kind for name, row in rows.items()}, gone)
        found = {name: label for name, label in world.found.items() if name not in gone}
        tried += 1
        wrong += not holds(total(groups(rows, forest, RULE, found)).claim, world.truth)
    assert wrong > tried / 10


@settings(max_examples=400)
@given(WORLDS, st.integers(0, 2**40))
def test_the_order_of_members_does_not_matter(world: EventWorld, seed: int) -> None:
    other = counted(world, shuffled(world, Random(seed)))
    assert other.claim == counted(world).claim


@settings(max_examples=400)
@given(WORLDS, st.integers(0, 2**40))
def test_an_observation_more_lowers_no_bound(world: EventWorld, seed: int) -> None:
    fewer = counted(world).claim
    more = event_world(Random(seed), findings=False).rows.values()
    rows = {b"more" + row.hash: replace(row, hash=b"more" + row.hash) for row in more}
    forest = force(world.links, {name: row.kind for name, row in (world.rows | rows).items()})
    found = total(groups(world.rows | rows, forest, RULE, world.found)).claim
    assert found.at_least >= fewer.at_least


@given(counts())
def test_the_best_figure_lies_between_the_bounds(count: Count) -> None:
    found = claim(count, RULE)
    assert found.at_least <= found.best <= (found.best if found.at_most is None else found.at_most)


@pytest.mark.slow
@settings(max_examples=400)
@given(FIRED)
def test_lines_of_an_observation_add_up_to_its_claim(seen: Observation) -> None:
    whole = observed(seen, RULE)[0]
    for rows in (by_what(seen, RULE), by_weapon(seen, RULE)):
        plain = total_of([each.claim for each in rows if not each.bracketed])
        assert (plain.at_least, plain.at_most) == (whole.at_least, whole.at_most)
        assert len({(each.key, each.bracketed) for each in rows}) == len(rows)


@settings(max_examples=400)
@given(WORLDS)
def test_lines_by_a_key_add_up_to_the_total(world: EventWorld) -> None:
    found = counted(world)
    keys: tuple[TotalKey, ...] = ("what", "weapon", "region")
    for key in keys:
        plain = total_of(
            [row.claim for row in rows_by(found.groups, key, "Europe/Kyiv") if not row.bracketed]
        )
        assert (plain.at_least, plain.at_most) == (found.claim.at_least, found.claim.at_most)


@settings(max_examples=500)
@given(WORLDS)
def test_an_explanation_names_every_observation_once(world: EventWorld) -> None:
    def names(node: Explanation) -> list[bytes]:
        below = [name for each in node.members for name in names(each)]
        return below if node.relation else [node.hash]

    assert sorted(names(explain(counted(world)))) == sorted(world.rows)
