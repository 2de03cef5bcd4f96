"""State for counting in a store: what links and findings join, at a size and now."""

from datetime import timedelta

from fieldapp.ledger.bodies.link_body import Link
from fieldapp.ledger.record import Finding, Retraction
from fieldapp.observation.values import Count, EventTime
from fieldapp.store.interface import Store
from fieldapp.store.records import (
    feeds,
    finding_state,
    linked_state,
    log_state,
    map_rows,
    record_numbers,
)
from fieldapp.verification.selections.told_counts import UnlinkedRow
from tests.support.homes import START, Device, log, own_device, receive, seen

KIND = "ceasefire_violation"


def officer(*bodies: Link | Finding) -> Device:
    device = Device.numbered(9)
    device.role = "verification_officer"
    device.begin()
    for body in bodies:
        device.sign(body)
    return device


def test_what_is_joined_is_found_from_every_side(store: Store) -> None:
    month = EventTime(start=START, precision="month", zone="Europe/Kyiv")
    counts = (Count(low=9, high=9), Count(low=15, high=15), None)
    mine = own_device(store)
    first, second, third = log(
        store,
        mine,
        *(
            seen(count=each, time=time)
            for each, time in zip(counts, (None, month, None), strict=True)
        ),
    )
    dated = log_state.between(
        store, log_state.newest(store), KIND, START - timedelta(days=99), START + timedelta(days=99)
    )
    numbers = {
        each.hash: record_numbers.number(store, each.hash) for each in (first, second, third)
    }
    assert dated <= set(numbers.values())
    owl = officer(
        Link(relation="same", members=(first.hash, second.hash), reason="one event"),
        Finding(targets=(third.hash,), state="live_fire"),
    )
    link = owl.signed[1]
    receive(store, owl)
    state = log_state.newest(store)
    whole = linked_state.all_links(store, state)
    assert {each.hash for each in whole.threads.values()} == {first.hash, second.hash}
    assert linked_state.moved_members(store) == set()
    for found in (
        linked_state.around(store, state, {link.hash}),
        linked_state.with_links(store, state, [numbers[first.hash] or 0]),
    ):
        assert list(found.links.forest.in_force) == [link.hash]
        assert found.threads == whole.threads
        assert finding_state.set_apart(store, state, found) == {}
    rested = linked_state.rested_on(store, state, [link.hash, third.hash])
    assert {each.hash for each in rested} == {first.hash, second.hash, third.hash}
    assert log_state.skewed(store, [number or 0 for number in numbers.values()]) == set()
    everything = linked_state.grouped(store, state)
    assert set(everything.threads) == set(numbers.values())
    far = START + timedelta(days=999)
    assert linked_state.linked_between(store, far, far + timedelta(days=1)) == set()
    joined = log_state.undated_joined(store)
    assert joined == log_state.undated(store) == set(numbers.values())
    assert not log_state.undated_alone(store, KIND, joined)
    alone = log_state.undated_alone(store, KIND, ())
    assert alone == {UnlinkedRow(KIND, told, ""): 1 for told in ("exact:9:9", "exact:15:15", "")}
    told = map_rows.counts(store, [number or 0 for number in numbers.values()])
    assert [row[1:] for row in sorted(told)] == [
        (KIND, told, "", 0) for told in ("exact:9:9", "exact:15:15", "")
    ]
    assert {n for n, _ in log_state.seen(store, [row[0] for row in told])} == set(numbers.values())
    assert log_state.unlogged(store) == 3
    before = linked_state.all_links(store, log_state.at_size(store, 0, {}))
    assert (before.threads, before.records) == ({}, {})
    feeds.append(store, mine.sign(Retraction(target=second.hash, reason="a door")))
    assert linked_state.moved_members(store) == {second.hash}
