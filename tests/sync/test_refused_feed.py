"""A feed that a laptop refuses: told, behind, kept to be tried again; others are not held up."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from fieldapp.hub.publishing import carry_outboxes
from fieldapp.hub.publishing.publish import PUBLIC
from fieldapp.ledger import feed
from fieldapp.store import settings
from fieldapp.store.records import feeds
from fieldapp.store.records.own_feed import tell_recipient
from fieldapp.store.transfer import listed_feeds
from fieldapp.sync import newer_files
from fieldapp.sync.carrier import receive
from fieldapp.sync.network import protocol
from tests.support.mission import Laptop, Mission
from tests.support.networked_mission import on_the_network


def to_headquarters_and_back(mission: Mission, stick: Path, *laptops: Laptop) -> None:
    for each in laptops:
        each.now += timedelta(minutes=1)
        tell_recipient(each.store, mission=each.mission, now=each.now)
        each.log("on the way")
        each.seal(stick)
    assert mission.take(stick).in_order
    carry_outboxes.copy_outboxes(mission.store, stick, mission.store.home / PUBLIC)


def test_who_is_not_known_yet_keeps_nobody_back_and_is_tried_again(tmp_path: Path) -> None:
    mission, stick = Mission.begin(tmp_path), tmp_path / "stick"
    lynx, owl = mission.enrol("Lynx"), mission.enrol("Owl", "supervisor")
    to_headquarters_and_back(mission, stick, lynx, owl)
    assert not owl.receive(stick).refused
    at = settings.get(owl.store, settings.OUTBOX_READ_TO)
    crow = mission.enrol("Crow")  # the owl's pack is older
    to_headquarters_and_back(mission, stick, lynx, crow)
    for _ in range(2):
        ((_, wrong, advice),) = owl.receive(stick).refused
        assert "somebody not known here" in wrong
        assert "newer mission pack" in advice
        assert feeds.head(owl.store, lynx.kid) == feeds.head(mission.store, lynx.kid)
        assert feeds.head(owl.store, crow.kid) is None
        held = listed_feeds.held(owl.store)
        assert held is not None
        assert (held.feeds, held.behind) == (3, 1)
        assert (settings.get(owl.store, settings.OUTBOX_READ_TO) or "") > (at or "")
    # What comes later of that feed does not fit yet, and is not told as another fault each day.
    to_headquarters_and_back(mission, stick, lynx, crow)
    assert len(owl.receive(stick).refused) == 1
    mission.install(owl)
    shutil.rmtree(stick)  # it came once
    got = receive.retry_newer(owl.store, mission.pack.roster, owl.now)
    assert (got.refused, {kid for _, kid in got.came}) == ((), {crow.kid})
    held = listed_feeds.held(owl.store)
    assert held is not None
    assert held.behind == 0
    assert feeds.head(owl.store, crow.kid) == feeds.head(mission.store, crow.kid)
    assert newer_files.paths(owl.store) == []


def test_a_feed_that_is_refused_for_good_takes_one_file_however_it_grows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After 64 files of it the outbox of each viewer stood still, and all was fetched again."""
    monkeypatch.setattr(newer_files, "MOST", 2)
    mission = Mission.begin(tmp_path)
    lynx, owl = mission.enrol("Lynx"), mission.enrol("Owl", "supervisor")
    to_headquarters_and_back(mission, tmp_path / "0", lynx, owl)
    assert not owl.receive(tmp_path / "0").refused
    crow = mission.enrol("Crow")  # the owl's pack is older
    assert newer_files.keep(owl.store, f"{9:012d}-r{9:012d}.feeds", b"damaged")
    (damaged,) = newer_files.paths(owl.store)
    for stick in (tmp_path / str(number) for number in range(1, 5)):
        at = settings.get(owl.store, settings.OUTBOX_READ_TO) or ""
        to_headquarters_and_back(mission, stick, lynx, crow)
        assert len(owl.receive(stick).refused) == 1
        assert (settings.get(owl.store, settings.OUTBOX_READ_TO) or "") > at
        assert feeds.head(owl.store, lynx.kid) == feeds.head(mission.store, lynx.kid)
        (kept,) = {*newer_files.paths(owl.store)} - {damaged}
        assert owl.pack is not None
        assert receive.retry_newer(owl.store, owl.pack.roster, owl.now).refused
        assert {*newer_files.paths(owl.store)} == {damaged, kept}
    mission.install(owl)
    damaged.unlink()
    assert not receive.retry_newer(owl.store, mission.pack.roster, owl.now).refused
    assert feeds.head(owl.store, crow.kid) == feeds.head(mission.store, crow.kid)
    assert newer_files.paths(owl.store) == []


def test_nothing_is_fetched_again_because_of_a_refused_feed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with on_the_network(tmp_path) as net:
        owl, lynx, crow = net.enrol("Owl", "supervisor"), net.enrol("Lynx"), net.enrol("Crow")
        for each in (owl, crow):
            net.sync(each)
            net.take()
        asked, path_of = list[str](), protocol.outbox_path

        def spied(kid: bytes, name: str = "") -> str:
            asked.append(name)
            return path_of(kid, name)

        monkeypatch.setattr(protocol, "outbox_path", spied)
        with monkeypatch.context() as older:  # a program that knows other rights
            older.setattr(feed, "may_hold", lambda device, *_: device.kid != crow.kid)
            net.sync(owl)
            lynx.log("heard")
            net.sync(lynx)
            net.take()
            assert not net.sync(owl).in_order
            assert feeds.head(owl.store, lynx.kid) == feeds.head(net.mission.store, lynx.kid)
            at = settings.get(owl.store, settings.OUTBOX_READ_TO)
            asked.clear()
            ((_, wrong, _),) = net.sync(owl).received.refused
            assert wrong.startswith("Records of Crow were not taken.")
            assert not [each for each in asked if each.endswith(receive.FEEDS)]
            assert settings.get(owl.store, settings.OUTBOX_READ_TO) == at
        assert net.sync(owl).in_order
        held = listed_feeds.held(owl.store)
        assert held is not None
        assert held.behind == 0
        assert newer_files.paths(owl.store) == []
