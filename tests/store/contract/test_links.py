"""What counting asks: which observations, in which state at a size of the log, joined by what."""

from datetime import UTC, datetime, timedelta
from typing import NamedTuple

import pytest

from fieldapp.ledger.record import Finding, Link, Placement, Record
from fieldapp.observation.values import Count, EventTime, Place, Step
from fieldapp.store.index import effect_rows, holder_rows
from fieldapp.store.interface import Store
from fieldapp.store.records import (
    finding_state,
    linked_state,
    log_state,
    placements,
    record_numbers,
    reviews_and_findings,
)
from fieldapp.store.records.log_state import LogState
from fieldapp.store.transfer import receipts
from fieldapp.verification.effect import WITHDRAWN
from fieldapp.verification.selections.told_counts import UnlinkedRow
from tests.support.homes import START, Device, log, own_device, receive, roster, seen

KIND = "ceasefire_violation"
LATER = START + timedelta(days=2)


class Signed(NamedTuple):
    """A patrol's observations, and what an officer made of them, in the order of the log."""

    first: Record
    second: Record
    undated: Record
    amended: Record
    link: Record
    finding: Record
    approval: Record
    withdrawal: Record
    devices: tuple[Device, ...]


@pytest.fixture
def signed(store: Store) -> Signed:
    lynx = Device.numbered(3)
    owl, kite = (Device(Device.numbered(n).signer, "verification_officer") for n in (4, 5))
    devices = lynx, owl, kite
    for device in devices:
        device.begin()
    first = lynx.sign(seen("a"))
    second = lynx.sign(seen("b", time=EventTime(start=LATER)))
    month = EventTime(start=datetime(2026, 3, 1, tzinfo=UTC), precision="month")
    undated = lynx.sign(seen("c", time=month))
    amended = lynx.amend(first.hash, seen("a, counted again"))
    link = owl.sign(Link(reason="one event", relation="same", members=(first.hash, second.hash)))
    finding = owl.sign(Finding(targets=(link.hash,), state="live_fire", note="a range"))
    approval = kite.sign(
        Finding(targets=(link.hash,), state="live_fire", note="a range", approves=finding.hash)
    )
    withdrawal = owl.sign(Link(reason="other rounds", withdraws=link.hash))
    for device in devices:
        receive(store, device)
    effect_rows.put_roster(store, roster(devices))
    made = Signed(
        first, second, undated, amended, link, finding, approval, withdrawal, devices
    )  # fmt: skip
    with store.transaction():
        receipts.place(store, [(number(store, each), n) for n, each in enumerate(made[:-1])])
    return made


def number(store: Store, record: Record) -> int:
    found = record_numbers.number(store, record.hash)
    assert found is not None
    return found


def at(store: Store, size: int) -> LogState:
    return log_state.at_size(store, size, holder_rows.devices(store))


def test_the_rosters_entries_are_given_by_key(store: Store, signed: Signed) -> None:
    assert holder_rows.devices(store) == {e.kid: e for e in roster(signed.devices).devices}
    assert log_state.newest(store).holders == holder_rows.holders(store)


def test_the_version_in_force_is_that_of_the_size_that_is_asked_for(
    store: Store, signed: Signed
) -> None:
    thread = number(store, signed.first)
    for state, current in (
        (log_state.newest(store), signed.amended),
        (at(store, 4), signed.amended),
        (at(store, 3), signed.first),
    ):
        (found,) = log_state.threads(store, state, [thread])
        assert found.hash == signed.first.hash
        assert found.current == number(store, current)
    assert log_state.threads(store, at(store, 0), [thread]) == []


def test_a_state_of_before_knows_the_reasons_and_placements_of_then(
    store: Store, signed: Signed
) -> None:
    hq = Device(Device.numbered(6).signer, "hq")
    hq.begin()
    post = Place(name="Zolote", lat_e7=485000000, lon_e7=385000000, source="typed")
    placed = hq.sign(Placement(reason="a map", targets=(signed.first.hash,), post=post))
    away = hq.sign(Placement(reason="another post", withdraws=placed.hash))
    receive(store, hq)
    effect_rows.put_roster(store, roster((*signed.devices, hq)))
    with store.transaction():
        receipts.place(store, [(number(store, placed), 10), (number(store, away), 11)])
    found = [placements.in_force(store, at(store, size)) for size in (10, 11, 12)]
    assert [each.get(signed.first.hash) for each in found] == [None, placed, None]
    assert placements.in_force(store) == {}
    lynx = signed.first
    assert log_state.reason_in(store, at(store, 10), lynx.kid, lynx.hash, "forked") == ""
    assert log_state.reason_in(store, log_state.newest(store), lynx.kid, lynx.hash, "forked")


def test_what_versions_say_is_read_by_their_numbers(store: Store, signed: Signed) -> None:
    numbers = [number(store, signed.second), number(store, signed.amended)]
    assert {n: o.note for n, o in log_state.seen(store, numbers)} == dict(
        zip(numbers, ("b", "a, counted again"), strict=True)
    )


def test_observations_are_found_by_kind_and_time_and_those_of_no_day_apart(
    store: Store, signed: Signed
) -> None:
    newest, hour = log_state.newest(store), timedelta(hours=1)
    first, second = number(store, signed.first), number(store, signed.second)
    assert first in log_state.between(store, newest, KIND, START - hour, START + hour)
    assert second not in log_state.between(store, newest, KIND, START - hour, START + hour)
    assert second in log_state.between(store, newest, KIND, START, LATER)
    assert log_state.between(store, newest, "damage", START, LATER) == set()
    assert log_state.undated(store) == {number(store, signed.undated)}
    # A link joins them: whoever asks of a day between the two gets both.
    between = LATER - timedelta(days=1)
    assert linked_state.linked_between(store, between, between + hour) == {first, second}
    assert linked_state.linked_between(store, LATER + hour, LATER + 2 * hour) == set()


def test_the_index_tells_all_of_what_lies_in_a_span_and_nothing_joins(
    store: Store, signed: Signed
) -> None:
    step = Step(what="explosion", count=Count(low=5, high=5))
    at, long = EventTime(start=START), EventTime(start=START, end=LATER)
    times = ({"time": at}, {"time": long}, {"time": None}, {"time": at, "steps": (step,)})
    plain, *_ = log(store, own_device(store), *(seen(**each) for each in times))
    after = START + timedelta(minutes=1)
    assert log_state.alone_within(store, KIND, START, after) == {
        number(store, plain): UnlinkedRow(KIND, "", "")
    }, "no other, and none that a link names: they are read in full"
    assert number(store, signed.first) in log_state.between(
        store, log_state.newest(store), KIND, START, after
    )


def test_own_records_that_are_not_in_the_log_are_counted(store: Store) -> None:
    (mine, _) = log(store, own_device(store), seen("a"), seen("b"))
    assert log_state.unlogged(store) == 2
    with store.transaction():
        receipts.place(store, [(number(store, mine), 0)])
    assert log_state.unlogged(store) == 1


def test_a_link_groups_until_it_is_withdrawn(store: Store, signed: Signed) -> None:
    newest = log_state.newest(store)
    assert linked_state.all_links(store, at(store, 4)).records == {}
    linked = linked_state.all_links(store, at(store, 5))
    assert linked.records == {signed.link.hash: signed.link}
    assert linked.links.effects[signed.link.hash].reason == ""
    found = linked_state.with_links(store, at(store, 5), [number(store, signed.second)])
    assert {each.hash for each in found.threads.values()} == {signed.first.hash, signed.second.hash}
    for name in (signed.link, signed.withdrawal, signed.first):
        today = linked_state.around(store, newest, {name.hash})
        assert today.links.effects[signed.link.hash].reason == WITHDRAWN
    assert linked_state.around(store, newest, {signed.undated.hash}).records == {}


def test_what_a_finding_sets_apart_is_named_by_the_link(store: Store, signed: Signed) -> None:
    for size, apart in ((6, {}), (7, {signed.link.hash: "live_fire"})):
        state = at(store, size)
        linked = linked_state.all_links(store, state)
        assert finding_state.set_apart(store, state, linked) == apart
        on, said = finding_state.on_events(store, state, linked)
        threads = {signed.first.hash, signed.second.hash} if apart else set()
        assert set(on) == threads
        assert {
            target for some in on.values() for each in some for target in said.body(each).targets
        } == ({signed.link.hash} if apart else set())
    judged = reviews_and_findings.judged_states(store)
    numbers = [number(store, each) for each in (signed.first, signed.second)]
    some = {each: judged[each] for each in numbers if each in judged}
    assert reviews_and_findings.judged_states(store, numbers) == some
