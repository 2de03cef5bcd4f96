"""One record that is refused: it keeps its own feed back, and nobody else's."""

import hashlib
import os
import signal
from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from fieldapp.ledger import bundle
from fieldapp.ledger.devices import feed_list
from fieldapp.ledger.devices.device_entry import FeedPoint
from fieldapp.ledger.devices.feed_list import FeedList, ListedFeeds
from fieldapp.ledger.record import KeyChange, Record, Review
from fieldapp.ledger.roster import Roster
from fieldapp.store import settings
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds
from fieldapp.store.transfer import listed_feeds, receipts
from fieldapp.sync import histories
from fieldapp.sync.carrier import receive
from fieldapp.sync.carrier.receive import Received
from tests.store.contract.conftest import Engine
from tests.support import postgres
from tests.support.forked import Forked
from tests.support.homes import START, Device, listed, log, own_device, roster_of, seen, twin
from tests.support.homes import receive as receive_

NAME = f"{9:012d}-x{1:012d}"


def three() -> list[Device]:
    """Devices that each signed two records; the second one's a review as well."""
    devices = [Device.numbered(number) for number in (3, 4, 5)]
    for each in devices:
        each.begin()
        each.sign(seen("one"))
    devices[1].sign(Review(target=bytes(32), state="confirmed"))
    return devices


def taken(store: Store, roster: Roster, kind: str, plain: bytes) -> Received:
    raw = bundle.seal_lines(plain, [store.secrets.letter_identity.recipient])
    return receive.receive_file(
        store, NAME + kind, partial(bytes, raw), roster=roster, now=START + timedelta(days=1),
        listed={NAME + kind: hashlib.sha256(raw).digest()},
    )  # fmt: skip


def file_of(devices: Sequence[Device]) -> bytes:
    heads = {d.kid: FeedPoint(d.signed[-1].seq, d.signed[-1].hash) for d in devices}
    records = [each.raw for d in devices for each in d.signed]
    known = ListedFeeds(bytes(32), feed_list.whole_hash(heads), heads, is_whole=True)
    begun = FeedList(size=9, runs=feed_list.runs(range(len(records))), listed=known)
    return feed_list.join(begun, records)


def test_a_feed_with_a_record_that_is_refused_keeps_no_other_feed_back(store: Store) -> None:
    devices = three()
    before, bad, after = devices
    monitors = roster_of(*map(listed, devices))
    plain = file_of(devices)
    for came in (4, 0):  # it comes again, and nothing of it is taken twice
        got = taken(store, monitors, receive.FEEDS, plain)
        assert got.came.total() == came
        ((_, wrong, advice),) = got.refused
        assert f"Post {bad.kid.hex()[:6]}" in wrong
        assert "may not sign" in wrong
        assert "tried again" in advice
        assert feeds.head(store, before.kid) == before.head
        assert feeds.head(store, after.kid) == after.head
        assert feeds.head(store, bad.kid) is None
        assert receipts.log_index(store, after.signed[-1].hash) == 6
        assert listed_feeds.held(store) == (9, bytes(32), 3, 1)  # it is known to be behind
        assert not settings.get(store, settings.OUTBOX_GAP)
    # What came with it is taken as soon as it holds.
    bad.role = "supervisor"
    got = taken(store, roster_of(*map(listed, devices)), receive.FEEDS, plain)
    assert (got.came.total(), got.refused) == (3, ())
    assert listed_feeds.held(store) == (9, bytes(32), 3, 0)


def test_a_branch_that_went_on_behind_its_key_change_keeps_no_other_feed_back(store: Store) -> None:
    first, other = three()[::2]
    copy = twin(first, 0)
    taken(store, roster_of(*map(listed, (first, other))), receive.FEEDS, file_of([first]))
    ending = copy.sign(KeyChange(public_key=bytes(range(32))))
    receive_(store, copy, [ending])
    assert (feeds.ends(store, ending.hash), feeds.ends(store, first.signed[0].hash)) == (
        True,
        False,
    )
    copy.signed = [copy.sign(seen("after the end"))]
    got = taken(
        store, roster_of(*map(listed, (first, other))), receive.FEEDS, file_of([copy, other])
    )
    ((_, wrong, _),) = got.refused
    assert "after its key change" in wrong
    assert feeds.head(store, other.kid) == other.head


def test_a_record_of_two_places_in_the_log_keeps_no_other_feed_back(store: Store) -> None:
    devices = three()[::2]
    first, second = devices
    both = roster_of(*map(listed, devices))
    assert not taken(store, both, receive.FEEDS, file_of([first])).refused
    got = taken(store, both, receive.FEEDS, file_of([second, first]))
    ((_, wrong, advice),) = got.refused
    assert f"Post {first.kid.hex()[:6]}" in wrong
    assert "two places" in wrong
    assert "security officer" in advice
    assert feeds.head(store, second.kid) == second.head


def test_a_feed_on_which_the_program_fails_keeps_no_other_feed_back(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    devices = three()
    before, bad, after = devices
    bad.role = "supervisor"
    compare = histories.compare

    def failing(*args: Any) -> None:
        if args[2][0].kid == bad.kid:
            raise KeyError("source: Ivanov")
        compare(*args)

    monkeypatch.setattr(histories, "compare", failing)
    got = taken(store, roster_of(*map(listed, devices)), receive.FEEDS, file_of(devices))
    ((_, wrong, _),) = got.refused
    assert "KeyError at" in wrong
    assert "failing" in wrong  # where in the code, and nothing that somebody typed
    assert "Ivanov" not in wrong
    assert feeds.head(store, bad.kid) is None
    assert [feeds.head(store, each.kid) for each in (before, after)] == [before.head, after.head]


def test_a_letter_that_is_refused_keeps_no_other_letter_back(store: Store) -> None:
    (own,) = log(store, own_device(store), seen("heard"))
    devices = three()
    before, bad, after = devices
    letters: list[Record] = []
    for each in devices:
        each.role = "supervisor"
        letters.append(each.sign(Review(target=own.hash, state="confirmed")))
    bad.role = "monitor"
    plain = b"".join(each.raw for each in letters)
    got = taken(store, roster_of(*map(listed, devices)), receive.LETTERS, plain)
    assert {kid for _, kid in got.came} == {before.kid, after.kid}
    ((_, wrong, _),) = got.refused
    assert f"Post {bad.kid.hex()[:6]}" in wrong


def killed_between_feeds(opened: Callable[[Path], Store], home: Path, database: Any) -> None:
    """Receive in a process of its own, which ends at the second feed that holds."""
    postgres._used[home] = database
    append, done = feeds.append_admitted, list[bytes]()

    def appended(store: Store, admitted: Any, **more: Any) -> frozenset[str]:
        done.append(admitted.kid)
        if len(done) == 2:
            os.kill(os.getpid(), signal.SIGKILL)
        return append(store, admitted, **more)

    feeds.append_admitted = appended
    devices = three()
    taken(opened(home), roster_of(*map(listed, devices)), receive.FEEDS, file_of(devices))


@pytest.mark.slow
def test_a_file_that_was_cut_off_between_two_feeds_is_taken_whole_the_next_time(
    engine: Engine, store: Store
) -> None:
    child = Forked(killed_between_feeds, engine.open, store.home, postgres._used.get(store.home))
    assert child.wait(60) == -signal.SIGKILL
    child.stdout.close()
    devices = three()
    assert [feeds.head(store, each.kid) for each in devices] == [None] * 3
    assert listed_feeds.held(store) is None
    got = taken(store, roster_of(*map(listed, devices)), receive.FEEDS, file_of(devices))
    assert (got.came.total(), len(got.refused)) == (4, 1)
    assert listed_feeds.held(store) == (9, bytes(32), 3, 1)
