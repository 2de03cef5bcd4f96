"""Outboxes that nobody fetches have a quota and an age, and nothing is lost by either."""

import os
import shutil
import signal
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from fieldapp.hub import status
from fieldapp.hub.publishing import bound_outboxes, outbox_quota
from fieldapp.hub.publishing.outbox_quota import OutboxQuota
from fieldapp.hub.publishing.publish import PUBLIC
from fieldapp.ledger.record import Review
from fieldapp.store import settings
from fieldapp.store.records import feeds
from fieldapp.store.setting_types import Setting
from tests.hub.test_outbox_bounds import all_proven, fetched, notes, outbox, sent
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


def quota(monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    monkeypatch.setattr(outbox_quota, "QUOTA", OutboxQuota(size=size, age=40 * DAY))


def used(mission: Mission, laptop: Laptop) -> outbox_quota.OutboxUse:
    (found,) = [each for each in outbox_quota.use(mission.store) if each.kid == laptop.kid]
    return found


def asked_anew(mission: Mission, laptop: Laptop) -> None:
    """The laptop sees that something is missing, says so, and is sent everything."""
    fetched(mission, laptop)
    assert settings.get(laptop.store, settings.OUTBOX_GAP)
    stick = mission.folder / "asks"
    laptop.seal(stick)
    assert mission.take(stick).in_order
    shutil.rmtree(stick)
    fetched(mission, laptop)
    assert not settings.get(laptop.store, settings.OUTBOX_GAP)


def test_bytes_that_nobody_fetches_are_bounded_and_nothing_is_lost(
    mission: Mission, monkeypatch: pytest.MonkeyPatch
) -> None:
    lynx, owl, kite = (
        mission.enrol("Lynx"), mission.enrol("Owl", "supervisor"), mission.enrol("Kite")
    )  # fmt: skip
    sent(mission, owl)
    sent(mission, kite)
    (first,) = lynx.log("the first")
    sent(mission, lynx)
    owl.sign(Review(target=first.hash, state="questioned", note="how far?"))
    sent(mission, owl)
    quota(monkeypatch, 100_000)
    most = 0
    for _ in range(60):
        sent(mission, lynx, *["shelling heard from the north " * 20] * 5)
        found = outbox_quota.use(mission.store)
        most = max(most, sum(each.size for each in found))
    assert most <= 110_000  # what one hour brings is over it until the next look
    assert used(mission, owl).let_go > 0
    told = status.status(mission.store, mission.pack.roster)
    assert sum(each.let_go for each in told.outboxes) > 0
    quota(monkeypatch, 2**30)
    for each in (owl, lynx):
        if used(mission, each).let_go:
            asked_anew(mission, each)
        else:
            fetched(mission, each)
    assert feeds.head(owl.store, lynx.kid) == feeds.head(mission.store, lynx.kid)
    assert all_proven(lynx)
    assert notes(lynx, first) == ["how far?"]


def test_an_outbox_of_which_nothing_is_heard_is_let_go_by_age(
    mission: Mission, monkeypatch: pytest.MonkeyPatch
) -> None:
    quota(monkeypatch, 2**30)
    lynx, owl = mission.enrol("Lynx"), mission.enrol("Owl", "supervisor")
    sent(mission, owl)
    for _ in range(3):
        sent(mission, lynx)
    before = outbox(mission, owl)
    assert used(mission, owl).heard is not None
    lynx.now += 41 * DAY
    sent(mission, lynx)
    assert not set(before) & set(outbox(mission, owl))
    assert [name for name in outbox(mission, owl) if not name.endswith(".list")] == []
    assert used(mission, owl).let_go == 1
    sent(mission, lynx)  # and what comes later is not for nothing
    owl.now = lynx.now
    asked_anew(mission, owl)
    assert feeds.head(owl.store, lynx.kid) == feeds.head(mission.store, lynx.kid)


def test_a_laptop_that_had_everything_and_did_not_say_so_is_sent_nothing_twice(
    mission: Mission, monkeypatch: pytest.MonkeyPatch
) -> None:
    quota(monkeypatch, 2**30)
    lynx = mission.enrol("Lynx")
    sent(mission, lynx)
    fetched(mission, lynx)
    assert all_proven(lynx)
    lynx.now += 41 * DAY
    mission.now = lynx.now
    other = mission.enrol("Otter")
    other.now = lynx.now
    sent(mission, other)
    assert used(mission, lynx).let_go == 1
    fetched(mission, lynx)
    assert not settings.get(lynx.store, settings.OUTBOX_GAP)
    sent(mission, lynx)
    fetched(mission, lynx)
    assert all_proven(lynx)


def test_who_fetches_loses_nothing_to_who_does_not(
    mission: Mission, monkeypatch: pytest.MonkeyPatch
) -> None:
    lynx = mission.enrol("Lynx")
    owl, mole = mission.enrol("Owl", "supervisor"), mission.enrol("Mole", "supervisor")
    quota(monkeypatch, 60_000)
    for each in (owl, mole):
        sent(mission, each)
    for _ in range(45):
        sent(mission, lynx, *["shelling heard from the north " * 20] * 5)
        lynx.now += timedelta(hours=5)
        fetched(mission, owl)
        owl.now = lynx.now
        sent(mission, owl)
    assert used(mission, mole).let_go > 0
    assert used(mission, owl).let_go == 0
    assert feeds.head(owl.store, lynx.kid) == feeds.head(mission.store, lynx.kid)


@pytest.mark.parametrize("at", ["list", "files"])
def test_killed_while_an_outbox_is_let_go_nothing_is_missed_silently(
    mission: Mission, at: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    quota(monkeypatch, 2**30)
    lynx, owl = mission.enrol("Lynx"), mission.enrol("Owl", "supervisor")
    sent(mission, owl)
    for _ in range(3):
        sent(mission, lynx)
    home = mission.store.home
    lynx.now += 41 * DAY
    lynx.log("one more")
    lynx.seal(mission.folder / "last")
    mission.store.close()

    def killed() -> None:
        mission.store = opened(home)
        mission.now = lynx.now
        put, unlink = settings.put, Path.unlink

        def at_list(store: object, setting: Setting[str], value: str) -> None:
            if setting.key.startswith("settled "):
                os.kill(os.getpid(), signal.SIGKILL)
            put(store, setting, value)  # type: ignore[arg-type]

        def at_files(path: Path, *, missing_ok: bool = False) -> None:
            unlink(path, missing_ok=missing_ok)
            if path.suffix == ".feeds":
                os.kill(os.getpid(), signal.SIGKILL)

        if at == "list":
            monkeypatch.setattr(settings, "put", at_list)
        else:
            monkeypatch.setattr(Path, "unlink", at_files)
        mission.take(mission.folder / "last")

    child = os.fork()
    if child == 0:
        try:
            killed()
        finally:
            os._exit(1)
    assert os.WTERMSIG(os.waitpid(child, 0)[1]) == signal.SIGKILL
    mission.store = opened(home)
    owl.now = lynx.now
    sent(mission, lynx)
    fetched(mission, owl)
    if settings.get(owl.store, settings.OUTBOX_GAP):
        asked_anew(mission, owl)
    assert feeds.head(owl.store, lynx.kid) == feeds.head(mission.store, lynx.kid)


def test_a_laptop_that_comes_back_over_the_network_gets_everything(
    net: Net, monkeypatch: pytest.MonkeyPatch
) -> None:
    quota(monkeypatch, 2**30)
    lynx, owl = net.enrol("Lynx"), net.enrol("Owl", "supervisor")
    net.sync(owl)
    net.take()
    for _ in range(3):
        lynx.log("heard")
        lynx.now += 30 * DAY
        net.sync(lynx)
        net.mission.now = lynx.now
        net.take()
    assert [each.let_go for each in outbox_quota.use(net.mission.store) if each.kid == owl.kid] == [
        1
    ]
    owl.now = lynx.now
    for _ in range(3):
        net.sync(owl)
        net.take()
    assert feeds.head(owl.store, lynx.kid) == feeds.head(net.mission.store, lynx.kid)


def test_a_folder_that_was_never_published_is_used_by_nobody(mission: Mission) -> None:
    settings.remove(mission.store, settings.PUBLIC_FOLDER)
    assert outbox_quota.use(mission.store) == []
    assert not (mission.store.home / PUBLIC / "outbox").exists()


def test_a_file_that_goes_while_outboxes_are_measured_is_passed(
    mission: Mission, monkeypatch: pytest.MonkeyPatch
) -> None:
    lynx, owl = mission.enrol("Lynx"), mission.enrol("Owl", "supervisor")
    sent(mission, owl)
    sent(mission, lynx, "heard")
    assert used(mission, owl).files
    files_of = bound_outboxes.files_of

    def published_anew(folder: Path) -> Iterator[Path]:
        for path in list(files_of(folder)):
            path.unlink()
            yield path
        shutil.rmtree(folder)

    monkeypatch.setattr(bound_outboxes, "files_of", published_anew)
    assert all((each.files, each.size) == (0, 0) for each in outbox_quota.use(mission.store))
