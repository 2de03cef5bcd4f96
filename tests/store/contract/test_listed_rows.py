"""Listed feeds and places in the log: what a laptop holds, and what headquarters lists."""

from dataclasses import replace

import pytest

from fieldapp.errors import VerificationError
from fieldapp.ledger.bodies.finding_body import Finding
from fieldapp.ledger.devices import feed_list
from fieldapp.ledger.devices.device_entry import FeedPoint
from fieldapp.ledger.devices.feed_list import ListedFeeds
from fieldapp.store import hub_log
from fieldapp.store.hub_log import LogEntry
from fieldapp.store.index import area_rows, witness_rows
from fieldapp.store.interface import Store
from fieldapp.store.transfer import listed_feeds, outboxes, receipts
from fieldapp.verification.findings.area_check import AREA, MAX_INPUTS
from tests.support.homes import Device, receive, seen
from tests.support.located_fire import HEARD, located_finding

OWL = b"owl     "


def listed(heads: dict[bytes, FeedPoint], *, whole: bool = True) -> ListedFeeds:
    return ListedFeeds(bytes(32), feed_list.whole_hash(heads), heads, is_whole=whole)


def monitor(store: Store) -> Device:
    device = Device.numbered(3)
    device.begin()
    device.sign(seen("one"))
    receive(store, device)
    return device


def test_a_feed_is_behind_until_its_last_record_is_here_with_its_place(store: Store) -> None:
    device = monitor(store)
    last = device.signed[-1]
    heads = {device.kid: FeedPoint(last.seq, last.hash)}
    assert listed_feeds.held(store) is None
    with store.transaction():
        assert listed_feeds.take(store, "1", 9, listed(heads))
    assert listed_feeds.held(store) == (9, bytes(32), 1, 1)
    with store.transaction():
        listed_feeds.place(store, [(each.hash, each.seq) for each in device.signed])
    assert receipts.log_index(store, last.hash) == last.seq
    assert listed_feeds.held(store) == (9, bytes(32), 1, 0)
    with pytest.raises(VerificationError), store.transaction():
        listed_feeds.place(store, [(last.hash, 7)])
    with store.transaction():
        assert not listed_feeds.take(store, "2", 9, listed({OWL: heads[device.kid]}, whole=False))
        assert listed_feeds.take(store, "0", 9, listed({}))  # an old one
    assert listed_feeds.held(store) == (9, bytes(32), 1, 0)
    listed_feeds.forget(store)
    assert listed_feeds.held(store) is None


def test_what_is_in_the_log_of_a_size_is_passed_on(store: Store) -> None:
    device = monitor(store)
    assert outboxes.head(store, device.kid, 9) is None
    assert not witness_rows.keeps_log(store)
    hub_log.append(store, [LogEntry(hash=each.hash, what="record") for each in device.signed])
    assert witness_rows.keeps_log(store)
    first, last = device.signed
    assert outboxes.head(store, device.kid, 1) == (first.seq, first.hash)
    assert outboxes.head(store, device.kid, 9) == (last.seq, last.hash)
    assert outboxes.log_indexes(store, device.kid, 0, 1) == [0, 1]
    outboxes.mark_relayed(store, OWL, {device.kid: 2})
    outboxes.unmark_relayed(store, OWL, [device.kid])
    assert outboxes.relayed(store, OWL) == {}


def test_an_area_of_too_much_has_no_effect(store: Store) -> None:
    heard = [Device.numbered(n) for n in (3, 4)]
    for device in heard:
        device.begin()
    made = [d.sign(s) for d, s in zip(heard, HEARD.values(), strict=True)]
    body = located_finding(made)
    assert body.located is not None
    many = replace(body, located=replace(body.located, inputs=(bytes(32),) * (MAX_INPUTS + 1)))

    def why(finding: Finding) -> str:
        return area_rows.reason(store, finding, lambda _: None, devices={}, at=None, size=None)

    assert why(many) == AREA
    assert why(body) == "not_here"
    for device in heard:
        receive(store, device)
    assert why(body) == ""
