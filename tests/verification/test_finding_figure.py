"""Figure of a finding: of exactly what it names, whatever is signed about that later."""

import pytest

from fieldapp.ledger.bodies.field_bodies import Amendment
from fieldapp.ledger.bodies.link_body import Link
from fieldapp.ledger.record import Body
from fieldapp.observation.observation import Observation
from fieldapp.verification.claims import CountingRule
from fieldapp.verification.selections.finding_figure import figure, named_by
from tests.verification.test_counting import fired, text

RULE = CountingRule()


def link(relation: str, *members: bytes) -> Link:
    return Link(reason="one event", relation=relation, members=members)


BODIES: dict[bytes, Body] = {
    b"one": fired("1"),
    b"many": fired("17"),
    b"more": Amendment(target=b"many", reason="counted again", observation=fired("19")),
    b"third": fired("2"),
    b"mines": Observation(kind="mines", count=fired("3").count),
    b"said": Observation(kind="statement"),
    b"same": link("same", b"one", b"many"),
    b"outer": link("overlap", b"same", b"third"),
    b"other": link("same", b"many", b"third"),
}


def told(*targets: bytes) -> dict[str, str]:
    return {kind: text(total.claim) for kind, total in figure(targets, BODIES, RULE).counted}


@pytest.mark.parametrize(
    ("targets", "claim"),
    [
        ((b"one",), "1–1 (1)"),  # a link that it does not name joins nothing
        ((b"one", b"many"), "18–18 (18)"),
        ((b"one", b"same", b"many"), "17–17 (17)"),
        ((b"one", b"same", b"more"), "19–19 (19)"),  # the version that it names, not the link's
        ((b"more", b"many"), "19–19 (19)"),
        ((b"same",), "17–17 (17)"),
        ((b"same", b"one"), "1–1 (1)"),  # the other was left out
        ((b"outer",), "17–19 (17)"),
        ((b"outer", b"one", b"many", b"third"), "17–19 (17)"),
        ((b"same", b"other", b"one", b"many", b"third"), "19–19 (19)"),  # the first one joins
        ((b"many", b"gone"), "17–17 (17)"),
    ],
)
def test_a_figure_is_of_what_is_named(targets: tuple[bytes, ...], claim: str) -> None:
    assert told(*targets) == {"ceasefire_violation": claim}


def test_kinds_stand_apart_and_a_partys_word_counts_nothing() -> None:
    assert told(b"one", b"mines", b"said") == {
        "ceasefire_violation": "1–1 (1)", "mines": "3–3 (3)",
    }  # fmt: skip
    assert told(b"said") == {}


def test_a_link_brings_the_members_that_have_to_be_read() -> None:
    assert named_by((b"outer",), BODIES) == (b"outer", b"one", b"many", b"same", b"third")
    assert named_by((b"same", b"one"), BODIES) == (b"same", b"one")
    assert named_by((b"same", b"more"), BODIES) == (b"same", b"more")
    assert named_by((b"one", b"gone"), BODIES) == (b"one", b"gone")
