"""A roster with other entries: each device keeps its place, and a new one comes last."""

from dataclasses import replace

from fieldapp.ledger.keys import Signer
from fieldapp.ledger.roster import changed, digest
from tests.support.homes import Device, roster


def test_an_entry_is_replaced_at_its_place_and_a_new_one_comes_last() -> None:
    before = roster([Device(Signer(bytes([n]) * 32), role="monitor") for n in (1, 2)])
    other = roster([Device(Signer(bytes([3]) * 32), role="monitor")]).devices[0]
    first, second = before.devices
    leader = replace(first, role="patrol_leader")
    assert changed(before, [other, leader]).devices == (leader, second, other)


def test_a_digest_tells_two_rosters_of_one_version_apart() -> None:
    one, other = (roster([Device(Signer(bytes([n]) * 32), role="monitor")]) for n in (1, 2))
    assert digest(one) == digest(replace(one))
    assert digest(one) != digest(other)
    assert one.version == other.version
