"""Outboxes stay small: what laptops took goes, the rest is joined, and nothing is lost silently."""

import os
import shutil
import signal
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from fieldapp.hub.publishing import bound_outboxes, carry_outboxes, publish
from fieldapp.hub.publishing.publish import PUBLIC
from fieldapp.ledger.record import DeviceEvent, Record, Review
from fieldapp.mission import hub_keys
from fieldapp.store import settings
from fieldapp.store.records import feeds, letters
from fieldapp.store.transfer import receipts
from fieldapp.sync.carrier.receive import Received
from tests.support.homes import reopened
from tests.support.mission import Laptop, Mission
from tests.support.networked_mission import Net, on_the_network
from tests.whole.test_kill import opened

DAY = timedelta(days=1)


@pytest.fixture
def mission(tmp_path: Path) -> Mission:
    return Mission.begin(tmp_path)


@pytest.fixture
def net(tmp_path: Path) -> Iterator[Net]:
    with on_the_network(tmp_path) as made:
        yield made


def outbox(mission: Mission, laptop: Laptop) -> list[str]:
    folder = mission.store.home / PUBLIC / "outbox" / laptop.kid.hex()
    return sorted(path.name for path in folder.glob("[0-9]*"))


def sent(mission: Mission, laptop: Laptop, *notes: str) -> None:
    """A bundle goes to headquarters on a stick of its own, which does not come back."""
    laptop.now += timedelta(hours=1)
    laptop.log(*notes or ("something",))
    stick = mission.folder / "one way"
    laptop.seal(stick)
    mission.now = max(mission.now, laptop.now)
    assert mission.take(stick).in_order
    shutil.rmtree(stick)


def fetched(mission: Mission, laptop: Laptop) -> Received:
    stick = mission.folder / "back"
    carry_outboxes.copy_outboxes(mission.store, stick, mission.store.home / PUBLIC)
    if laptop.pack is None or laptop.pack.versions != mission.pack.versions:
        mission.install(laptop)
    mission.tell_recipients(laptop)
    mission.give_entries(laptop)
    got = laptop.receive(stick)
    # Receipts are of records that a restored home has lost; the outbox lacks what is asked for.
    assert all(name.endswith((".receipt", "outbox")) for name, _, _ in got.refused), got.refused
    shutil.rmtree(stick)
    return got


def all_proven(laptop: Laptop) -> bool:
    head = feeds.head(laptop.store, laptop.kid)
    assert head is not None
    return receipts.proven(laptop.store, laptop.kid) == head.seq + 1


def notes(laptop: Laptop, about: Record) -> list[str]:
    bodies = [each.body for each in letters.about(laptop.store, about.hash)]
    return [body.note for body in bodies if isinstance(body, Review)]


def published_from_the_beginning(mission: Mission) -> None:
    signer = hub_keys.log_signer(mission.store)
    publish.publish(
        mission.store,
        mission.pack.roster,
        mission.store.home / PUBLIC,
        signer=signer,
        now=mission.now,
    )


def restored(laptop: Laptop, copy: Path) -> Laptop:
    return Laptop(reopened(copy), laptop.mission, now=laptop.now, pack=laptop.pack)


def test_a_year_of_a_laptop_ends_with_few_files(mission: Mission) -> None:
    lynx, owl = mission.enrol("Lynx"), mission.enrol("Owl", "supervisor")
    most = 0
    for _ in range(60):
        sent(mission, lynx)
        fetched(mission, lynx)
        sent(mission, owl)
        fetched(mission, owl)
        most = max(most, len(outbox(mission, lynx)), len(outbox(mission, owl)))
    assert most <= 50
    assert len(outbox(mission, lynx)) < 30  # some twenty files, each with its list, are untold
    published_from_the_beginning(mission)  # the importer starts again: what is gone stays gone
    assert len(outbox(mission, lynx)) < 50
    assert all_proven(lynx)
    assert feeds.head(owl.store, lynx.kid) == feeds.head(mission.store, lynx.kid)


def test_a_laptop_that_was_away_all_the_time_gets_everything(mission: Mission) -> None:
    lynx, owl = mission.enrol("Lynx"), mission.enrol("Owl", "supervisor")
    sent(mission, owl)
    (first,) = lynx.log("the first")
    for day in range(100):
        sent(mission, lynx)
        if day == 50:
            owl.sign(Review(target=first.hash, state="questioned", note="how far?"))
            sent(mission, owl)
    for each in (lynx, owl):
        assert len(outbox(mission, each)) <= 50
        names = outbox(mission, each)
        published_from_the_beginning(mission)
        assert outbox(mission, each) == names
    fetched(mission, lynx)
    assert all_proven(lynx)
    assert notes(lynx, first) == ["how far?"]
    fetched(mission, owl)
    assert feeds.head(owl.store, lynx.kid) == feeds.head(mission.store, lynx.kid)
    assert not fetched(mission, lynx).logged


@pytest.mark.parametrize("step", ["replace", "_remove"])
def test_killed_between_joining_and_removing_nothing_is_lost(
    mission: Mission, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    lynx = mission.enrol("Lynx")
    for _ in range(bound_outboxes.MOST // 2):
        sent(mission, lynx)
    assert not [name for name in outbox(mission, lynx) if name.endswith(".joined")]
    home = mission.store.home
    lynx.log("one more")
    lynx.seal(mission.folder / "last")
    mission.store.close()

    def killed() -> None:
        monkeypatch.setattr(bound_outboxes, step, lambda *_: os.kill(os.getpid(), signal.SIGKILL))
        mission.store = opened(home)
        mission.take(mission.folder / "last")

    child = os.fork()
    if child == 0:
        try:
            killed()
        finally:
            os._exit(1)
    assert os.WTERMSIG(os.waitpid(child, 0)[1]) == signal.SIGKILL
    mission.store = opened(home)
    assert len(outbox(mission, lynx)) > bound_outboxes.MOST
    published_from_the_beginning(mission)
    assert len(outbox(mission, lynx)) <= 50
    fetched(mission, lynx)
    assert all_proven(lynx)


def test_a_home_restored_from_an_older_copy_is_sent_everything_anew(mission: Mission) -> None:
    lynx, owl = mission.enrol("Lynx"), mission.enrol("Owl", "supervisor")
    sent(mission, owl)
    (first,) = lynx.log("the first")
    sent(mission, lynx)
    fetched(mission, lynx)
    copy = mission.folder / "copy"
    lynx.store.close()
    shutil.copytree(lynx.store.home, copy)
    lynx.store = reopened(lynx.store.home)
    owl.sign(Review(target=first.hash, state="questioned", note="how far?"))
    sent(mission, owl)
    for _ in range(50):
        sent(mission, lynx)
        fetched(mission, lynx)
    lynx.store.close()
    old = restored(lynx, copy)
    fetched(mission, old)
    assert letters.about(old.store, first.hash) == []  # it was acknowledged, and is gone
    assert settings.get(old.store, settings.OUTBOX_GAP)
    stick = mission.folder / "asks"
    old.seal(stick)
    mission.now += DAY
    mission.take(stick)
    fetched(mission, old)
    assert notes(old, first) == ["how far?"]
    assert not settings.get(old.store, settings.OUTBOX_GAP)


def test_everything_anew_is_written_once_a_day(mission: Mission) -> None:
    lynx = mission.enrol("Lynx")
    sent(mission, lynx)

    def asked() -> list[str]:
        lynx.sign(DeviceEvent(event="outbox_read", note="-"))
        lynx.seal(mission.folder / "asks")
        mission.take(mission.folder / "asks")
        return outbox(mission, lynx)

    first = asked()
    assert set(first) < set(asked())
    assert set(first) < set(asked())  # what is new comes at once
    mission.now += DAY
    sent(mission, lynx)
    assert not set(first) & {name for name in outbox(mission, lynx) if name.endswith(".list")}
    fetched(mission, lynx)
    assert all_proven(lynx)


@pytest.mark.parametrize("note", ["", "-x", "../x.list", "9" * 12 + "-x000000000001.list"])
def test_what_a_laptop_says_of_a_list_that_is_not_its_own_lets_nothing_go(
    mission: Mission, note: str
) -> None:
    lynx, hare = mission.enrol("Lynx"), mission.enrol("Hare")
    for _ in range(3):
        sent(mission, lynx)
        sent(mission, hare)
    before = outbox(mission, lynx)
    theirs = next(name for name in reversed(before) if name.endswith(".list"))
    for each in (note, theirs, f"../{lynx.kid.hex()}/{theirs}", before[0]):
        hare.sign(DeviceEvent(event="outbox_read", note=each))
    hares = outbox(mission, hare)
    sent(mission, hare)
    assert outbox(mission, lynx) == before
    assert set(hares) < set(outbox(mission, hare))


def test_another_branch_of_a_feed_lets_nothing_go(mission: Mission) -> None:
    lynx = mission.enrol("Lynx")
    sent(mission, lynx)
    copy = mission.folder / "copy"
    lynx.store.close()
    shutil.copytree(lynx.store.home, copy)
    lynx.store = reopened(lynx.store.home)
    for _ in range(3):
        sent(mission, lynx)
    before = outbox(mission, lynx)
    twin = restored(lynx, copy)
    newest = next(name for name in reversed(before) if name.endswith(".list"))
    twin.sign(DeviceEvent(event="outbox_read", note=newest))
    twin.seal(mission.folder / "twin")
    mission.take(mission.folder / "twin")
    assert feeds.forks(mission.store, lynx.kid)
    assert set(before) < set(outbox(mission, lynx))


def test_a_laptop_on_the_network_says_what_it_took_with_nothing_else_to_send(net: Net) -> None:
    lynx, owl = net.enrol("Lynx"), net.enrol("Owl", "supervisor")
    folder = net.public / "outbox" / owl.kid.hex()
    net.sync(owl)
    net.take()
    for _ in range(25):
        lynx.log("heard")
        lynx.now += DAY
        net.sync(lynx)
        net.take()
        net.sync(owl)
    assert len(list(folder.iterdir())) > 20
    owl.now += DAY
    net.sync(owl)
    net.take()
    assert len(list(folder.iterdir())) < 20
    net.sync(owl)
    assert not owl.store.db.execute("SELECT 1 FROM outgoing").fetchall()
    assert feeds.head(owl.store, lynx.kid) == feeds.head(net.mission.store, lynx.kid)
