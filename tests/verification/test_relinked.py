"""Changes of what an observation is linked with, by their places in the log."""

from fieldapp.ledger.bodies.link_body import Link
from fieldapp.verification.effect import Holders, RankedRecord
from fieldapp.verification.findings.finding_checks import LATE
from fieldapp.verification.findings.relinked import relinked
from fieldapp.verification.link_effect import LinkedThread, SignedLink
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
    return SignedLink(body, RankedRecord(b"not " + of, OWL, at, at, ""))


def changed(*links: SignedLink) -> dict[bytes, int]:
    return relinked(links, THREADS, HOLDERS)


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
