"""Effect in a store: rosters that come later, forks that are settled, letters, alarms."""

from dataclasses import replace

import pytest

from fieldapp.ledger import feed
from fieldapp.ledger.devices.device_entry import Device as Entry
from fieldapp.ledger.devices.device_entry import FeedPoint
from fieldapp.ledger.record import Record, Review
from fieldapp.store.index import effect_rows, holder_rows, observer_rows
from fieldapp.store.interface import Store
from fieldapp.store.records import (
    feeds,
    letters,
    map_rows,
    observations,
    record_numbers,
    reviews_and_findings,
)
from fieldapp.store.records.search import Query
from fieldapp.store.transfer import receipts
from tests.support.homes import (
    MISSION,
    START,
    Device,
    log,
    own_device,
    receive,
    roster,
    roster_of,
    seen,
    twin,
)

EVERYTHING = Query(include_amended=True, include_retracted=True, include_void=True, limit=None)


def monitor(number: int, *notes: str) -> Device:
    device = Device.numbered(number)
    device.begin()
    for note in notes:
        device.sign(seen(note))
    return device


def listed(store: Store, device: Device, version: int, **changes: object) -> Entry:
    """Take over a roster in which this device's entry says so."""
    base = roster([device])
    entry = replace(base.devices[0], **changes)  # type: ignore[arg-type]
    effect_rows.put_roster(store, replace(roster_of(entry), version=version))
    return entry


def in_force(store: Store) -> list[str]:
    return sorted(row.observation.note for row in observations.stream(store, Query(limit=None)))


def point(record: Record) -> FeedPoint:
    return FeedPoint(record.seq, record.hash)


def test_a_revocation_that_comes_later_reaches_back(store: Store) -> None:
    lynx = monitor(3, "honest", "last")
    thief = [lynx.sign(seen("forged")), lynx.retract(lynx.signed[1].hash)]
    receive(store, lynx)
    assert in_force(store) == ["forged", "last"]
    before = map_rows.last(store)
    gone = listed(store, lynx, 2, revoked_at=START, last_good=point(lynx.signed[2]))
    assert in_force(store) == ["honest", "last"]
    assert observations.get(store, thief[0].hash).reason == "after_revocation"
    changed = map_rows.changed(store, since=before, upto=before.row)
    assert {row.void for row in changed} == {0, 1}, "an open map sees it"
    # An older roster, such as one that a long import began with, takes nothing back.
    listed(store, lynx, 1)
    assert in_force(store) == ["honest", "last"]
    assert holder_rows.holders(store).devices[lynx.kid] == gone


def test_a_fork_is_open_until_a_roster_settles_it(store: Store) -> None:
    lynx = monitor(3, "before")
    copy = twin(lynx, 1)
    mine, other = lynx.sign(seen("mine")), copy.sign(seen("other"))
    receive(store, copy)
    assert not feeds.is_open_fork(store, lynx.kid)
    receive(store, lynx)
    assert feeds.is_open_fork(store, lynx.kid)
    assert feeds.branches(store, lynx.kid) == tuple(sorted((point(mine), point(other))))
    assert in_force(store) == ["before"]
    listed(store, lynx, 2, true_branch=point(mine))
    assert not feeds.is_open_fork(store, lynx.kid)
    assert in_force(store) == ["before", "mine"]
    assert observations.get(store, other.hash).reason == "other_branch"
    lynx.sign(seen("on"))
    receive(store, lynx)
    assert in_force(store) == ["before", "mine", "on"]


def test_the_newest_record_in_the_log_is_that_with_standing(store: Store) -> None:
    lynx = monitor(3, "one", "two")
    receive(store, lynx)
    assert feeds.last_logged(store, lynx.kid) is None
    number = record_numbers.number(store, lynx.signed[1].hash)
    assert number is not None
    with store.transaction():
        receipts.place(store, [(number, 7)])
    assert feeds.last_logged(store, lynx.kid) == point(lynx.signed[1])
    listed(store, lynx, 2, revoked_at=START, last_good=point(lynx.signed[0]))
    assert feeds.last_logged(store, lynx.kid) is None


def test_whoever_observed_a_version_is_known_until_it_lost_its_standing(store: Store) -> None:
    lynx = monitor(3, "ten")
    first = lynx.signed[-1]
    later = lynx.amend(first.hash, seen("by radio", observed_by=b"observer"))
    receive(store, lynx)
    numbers = [record_numbers.number(store, each.hash) or 0 for each in (first, later)]
    by = frozenset({b"observer"})
    assert observer_rows.observers(store, numbers) == dict.fromkeys(numbers, by)
    assert observer_rows.observers(store, None) == dict.fromkeys(numbers, by)
    assert observer_rows.of_record(store, first.hash) == by
    assert observer_rows.of_record(store, bytes(32)) == frozenset()
    listed(store, lynx, 2, revoked_at=START, last_good=point(first))
    assert observer_rows.observers(store, numbers) == observer_rows.observers(store, None) == {}


@pytest.mark.parametrize("revoked", [False, True])
def test_a_letter_of_a_revoked_device_is_without_effect(store: Store, revoked: bool) -> None:
    owl = Device(Device.numbered(9).signer, "supervisor")
    owl.begin()
    (mine,) = log(store, own_device(store), seen("mine"))
    review = owl.sign(Review(target=mine.hash, state="questioned"))
    letter = feed.admit_letter(
        review.raw, roster=roster([owl]), mission=MISSION, kid=store.kid,
        own=lambda target: feeds.is_own(store, target), now=START,
    )  # fmt: skip
    letters.add(store, letter, received_at=START)
    listed(store, owl, 2, **({"revoked_at": START} if revoked else {}))
    (found,) = reviews_and_findings.about(store, [mine.hash])
    assert found.effect.reason == ("after_revocation" if revoked else "")


def test_a_feed_that_corrects_many_records_of_others_is_named(store: Store) -> None:
    lynx, mole = monitor(3, *map(str, range(9))), monitor(4)
    for record in lynx.signed[1:5]:
        mole.retract(record.hash)
    receive(store, lynx)
    receive(store, mole)
    assert reviews_and_findings.unusual(store) == {}
    mole.amend(lynx.signed[6].hash, seen("nothing"))
    receive(store, mole)
    assert reviews_and_findings.unusual(store) == {mole.kid: (5, 0)}
    assert len(in_force(store)) == 9
    (row,) = [r for r in observations.stream(store, EVERYTHING) if r.kid == mole.kid]
    assert (row.reason, row.out_of_force) == ("contradicts", "void")
