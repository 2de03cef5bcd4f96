"""Changes of what an observation is linked with, by their places in the log."""

import random
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import pytest

from fieldapp.ledger.bodies.link_body import Link
from fieldapp.verification.effect import Holders, RankedRecord, in_log_order
from fieldapp.verification.findings.finding_checks import LATE
from fieldapp.verification.findings.relinked import relinked
from fieldapp.verification.link_effect import (
    LinkedThread,
    LinkEffects,
    SignedLink,
    settle_links,
)
from tests.support.homes import Device, roster

_DEVICE = Device.numbered(9)
_DEVICE.role = "verification_officer"
OWL = _DEVICE.kid
HOLDERS = Holders({each.kid: each for each in roster([_DEVICE]).devices})

THREADS = {
    name: LinkedThread(name, "ceasefire_violation", b"feed")
    for name in (b"a", b"b", b"c", b"d", b"e")
}


def link(at: int | None, name: bytes, *members: bytes, relation: str = "same") -> SignedLink:
    body = Link(reason="one event", relation=relation, members=members)
    return SignedLink(body, RankedRecord(name, OWL, at or 99, at, ""))


def withdrawal(at: int, of: bytes) -> SignedLink:
    body = Link(reason="two events", withdraws=of)
    return SignedLink(body, RankedRecord(b"%d not " % at + of, OWL, at, at, ""))


def changed(*links: SignedLink) -> dict[bytes, int]:
    return relinked(links, THREADS, HOLDERS)


def stepwise(links: Sequence[SignedLink]) -> dict[bytes, int]:
    """The same by its meaning: each link and withdrawal looked at by itself, in the log's order."""
    found: dict[bytes, int] = {}
    before: dict[bytes, tuple[bytes, ...]] = dict.fromkeys(THREADS, ())
    ordered = in_log_order(links, HOLDERS)
    for n, each in enumerate(ordered, 1):
        parent = settle_links(ordered[:n], THREADS, HOLDERS).forest.parent
        now = {name: tuple(way(name, parent)) for name in THREADS}
        at = LATE if each.claim.log_index is None else each.claim.log_index
        found |= {name: at for name in THREADS if now[name] != before[name]}
        before = now
    return found


def way(name: bytes, parent: Mapping[bytes, bytes]) -> Iterator[bytes]:
    while name in parent:
        name = parent[name]
        yield name


def test_whatever_was_linked_and_withdrawn_each_thread_changed_where_its_links_did() -> None:
    chance = random.Random(7)
    seen = set[int]()
    for _ in range(300):
        signed: list[SignedLink] = []
        for at in chance.sample(range(50), chance.randrange(1, 12)):  # in no order
            names = [*THREADS, *(each.claim.hash for each in signed if each.body.members)]
            if signed and chance.random() < 0.3:
                signed.append(withdrawal(at, chance.choice(names)))
            else:
                relation = chance.choice(("same", "apart", "same"))
                members = chance.sample(names, 2)
                signed.append(link(at, b"link %d" % at, *members, relation=relation))
        assert changed(*signed) == stepwise(signed)
        seen |= {*changed(*signed).values()}
    assert len(seen) > 8


def test_links_without_end_are_looked_at_together(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two thousand of one officer, all but one held, took eleven seconds of each publishing."""
    settled: list[int] = []

    def counted(links: Sequence[SignedLink], *rest: Any) -> LinkEffects:
        settled.append(len(links))
        return settle_links(links, *rest)

    monkeypatch.setattr("fieldapp.verification.findings.relinked.settle_links", counted)
    held = [link(at, b"link %d" % at, b"a", b"b") for at in range(200)]
    nested = [link(at, b"%d" % at, b"%d" % (at - 1), b"c") for at in range(200, 400)]
    assert changed(*held, *nested) == {b"a": 0, b"b": 0}
    assert sum(settled) <= 2 * 400
    settled.clear()
    # Linked and withdrawn again and again: changed with the last of it.
    again = [
        (link(2 * n, b"%d" % n, b"a", b"b"), withdrawal(2 * n + 1, b"%d" % n)) for n in range(99)
    ]
    assert changed(*(each for pair in again for each in pair)) == {b"a": 197, b"b": 197}
    assert sum(settled) <= 2 * 198


def test_a_link_and_its_withdrawal_change_what_they_join_and_nothing_else() -> None:
    first = link(10, b"ab", b"a", b"b")
    assert changed(first, link(20, b"cd", b"c", b"d")) == {b"a": 10, b"b": 10, b"c": 20, b"d": 20}
    assert changed(withdrawal(30, b"ab"), first) == {b"a": 30, b"b": 30}
    assert changed(first, link(40, b"outer", b"ab", b"c")) == dict.fromkeys([b"a", b"b", b"c"], 40)
    assert changed(link(None, b"ab", b"a", b"b")) == {b"a": LATE, b"b": LATE}


def test_a_held_link_changes_something_where_it_comes_into_force() -> None:
    first, held = link(10, b"ab", b"a", b"b"), link(20, b"bc", b"b", b"c")
    assert changed(first, held) == {b"a": 10, b"b": 10}
    assert changed(first, held, withdrawal(30, b"ab")) == dict.fromkeys([b"a", b"b", b"c"], 30)
    assert changed(first, held, withdrawal(30, b"bc")) == {b"a": 10, b"b": 10}


def test_looked_at_and_different_changes_nothing() -> None:
    assert changed(link(10, b"ab", b"a", b"b", relation="apart")) == {}
