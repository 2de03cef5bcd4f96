"""A laptop that lost its receipts gets them again, and does not offer its records for ever."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from fieldapp.store import settings
from fieldapp.store.devices import device_settings
from fieldapp.store.records import feeds
from fieldapp.store.transfer import receipts, upload_queue
from tests.hub.test_outbox_bounds import all_proven
from tests.support.mission import Laptop
from tests.support.networked_mission import Net, on_the_network

DAY = timedelta(days=1)


@pytest.fixture
def net(tmp_path: Path) -> Iterator[Net]:
    with on_the_network(tmp_path) as made:
        yield made


def outbox(net: Net, laptop: Laptop) -> set[str]:
    return {path.name for path in (net.public / "outbox" / laptop.kid.hex()).glob("[0-9]*")}


def exchanged(net: Net, laptop: Laptop) -> None:
    laptop.log("heard")
    laptop.now += timedelta(hours=2)
    net.mission.now = laptop.now
    net.sync(laptop)
    net.take()
    net.sync(laptop)
    net.take()


def taken_and_told(net: Net, laptop: Laptop) -> None:
    """Records are proven, and the laptop says that it has all that was sent to it."""
    for _ in range(12):
        exchanged(net, laptop)
    assert settings.get(net.mission.store, device_settings.outbox_read(laptop.kid))
    assert all_proven(laptop)


def lose(laptop: Laptop, *, checkpoints: bool = False) -> None:
    """As a disk that failed leaves it: nothing proves any more what the hub has."""
    db = laptop.store.db
    with laptop.store.transaction():
        db.execute(
            "INSERT INTO pending SELECT r.id FROM record r JOIN position USING (id) "
            "WHERE r.kid = ? ON CONFLICT DO NOTHING",
            [laptop.kid],
        )
        db.execute("DELETE FROM receipt")
        db.execute("DELETE FROM position")
        if checkpoints:
            db.execute("DELETE FROM checkpoint")


@pytest.mark.parametrize("checkpoints", [False, True])
def test_a_bundle_that_is_offered_again_has_its_receipts_issued_again(
    net: Net, *, checkpoints: bool
) -> None:
    lynx = net.enrol("Lynx")
    taken_and_told(net, lynx)
    lose(lynx, checkpoints=checkpoints)
    assert upload_queue.first_pending(lynx.store) == 0
    for _ in range(3):
        exchanged(net, lynx)
    assert all_proven(lynx)
    assert len(receipts.receipts(lynx.store)) >= 12
    head = feeds.head(lynx.store, lynx.kid)
    assert head is not None
    assert upload_queue.first_pending(lynx.store) == head.seq + 1
    assert not upload_queue.waiting(lynx.store)


def test_a_bundle_of_before_that_comes_late_asks_for_nothing(net: Net) -> None:
    lynx = net.enrol("Lynx")
    lynx.log("before")
    late = net.mission.folder / "late"
    lynx.seal(late)
    taken_and_told(net, lynx)
    before = outbox(net, lynx)
    assert net.take(late).in_order
    assert before <= outbox(net, lynx)
    assert not settings.get(net.mission.store, settings.OUTBOXES_ANEW)
    assert settings.get(net.mission.store, device_settings.outbox_anew_at(lynx.kid)) is None
