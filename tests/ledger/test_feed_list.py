"""Lists of the feeds that a laptop may see, and places in the log: every other form is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.errors import FormatError
from fieldapp.ledger import bundle
from fieldapp.ledger.devices import feed_list
from fieldapp.ledger.devices.device_entry import FeedPoint
from fieldapp.ledger.devices.feed_list import FeedList, ListedFeeds
from tests.support.homes import Device, seen

KIDS = st.binary(min_size=8, max_size=8)
HASHES = st.binary(min_size=32, max_size=32)
HEADS = st.dictionaries(KIDS, st.builds(FeedPoint, st.integers(0, 10**9), HASHES), max_size=4)
LISTED = st.builds(ListedFeeds, HASHES, HASHES, HEADS, st.frozensets(KIDS), st.booleans())


def signed(count: int) -> list[bytes]:
    device = Device.numbered(3)
    device.begin()
    return [device.sign(seen(str(number))).raw for number in range(count)]


RECORDS = signed(3)


@given(LISTED | st.none(), st.sets(st.integers(0, 50), min_size=3, max_size=3))
def test_what_was_joined_is_split_again(listed: ListedFeeds | None, indexes: set[int]) -> None:
    made = FeedList(size=51, runs=feed_list.runs(sorted(indexes)), listed=listed)
    assert feed_list.split(feed_list.join(made, RECORDS)) == (made, RECORDS)
    assert list(made.indexes) == sorted(indexes)


def test_the_hash_is_of_every_feed_by_its_key() -> None:
    one, two = (bytes([n]) * 8 for n in (1, 2))
    heads = {two: FeedPoint(1, bytes(32)), one: FeedPoint(2, bytes(32))}
    assert feed_list.whole_hash(heads) == feed_list.whole_hash(dict(sorted(heads.items())))
    assert feed_list.whole_hash(heads) != feed_list.whole_hash({one: heads[two], two: heads[one]})


KID, HASH = "00" * 8, "A" * 43 + "="
LIST = f"list {HASH} {HASH} whole"


@pytest.mark.parametrize(
    "lines",
    [
        "",
        "fieldapp feeds 0",
        "fieldapp feeds 07",
        "fieldapp feeds 7\nat 1",
        "fieldapp feeds 7\nat 1 2",  # of other records
        "fieldapp feeds 2\nat 0 3",  # beyond the log
        f"fieldapp feeds 7\nat 0 3\nfeed {KID} 1 {HASH}",  # in no list
        f"fieldapp feeds 7\nat 0 3\nlist {HASH} whole",
        f"fieldapp feeds 7\nat 0 3\n{LIST}\ngone {KID}\nfeed {KID} 1 {HASH}",
        f"fieldapp feeds 7\nat 0 3\n{LIST}\ngone 0",
        f"fieldapp feeds 7\n{LIST}\nat 0 3",
    ],
)
def test_what_is_no_such_list_is_refused(lines: str) -> None:
    with pytest.raises(FormatError):
        feed_list.split(lines.encode() + b"\n\n" + b"".join(RECORDS))


def test_more_records_than_a_relay_holds_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundle, "MAX_RELAYED", 2)
    with pytest.raises(FormatError):
        feed_list.split(feed_list.join(FeedList(size=9, runs=((0, 3),)), RECORDS))
