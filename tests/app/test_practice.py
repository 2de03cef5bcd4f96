"""Practice is apart: what a practice mission makes is refused by a real one, and the other way."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from fieldapp.app.demo import demo, demo_folder
from fieldapp.app.exchange import carrier_receive
from fieldapp.app.home import device
from fieldapp.hub.importer.outcome import Outcome
from fieldapp.mission import release
from fieldapp.sync.carrier import carrier
from tests.support.mission import Mission


@pytest.fixture
def mission(tmp_path: Path) -> Iterator[Mission]:
    made = Mission.begin(tmp_path / "real")
    laptop = made.enrol("Lynx 9", "monitor")
    made.install(laptop)
    yield made
    laptop.store.close()
    made.store.close()


def practice(folder: Path, now: datetime) -> demo_folder.Demo:
    return demo.make(folder, count=3, now=now, progress=lambda *_: None)


def test_a_real_hub_takes_nothing_of_a_practice_mission(tmp_path: Path, mission: Mission) -> None:
    made = practice(tmp_path / "home-demo", mission.now)
    report = mission.take(made.stick)
    assert report.results
    assert {each.outcome for each in report.results}.isdisjoint({Outcome.IMPORTED})


def test_a_practice_laptop_takes_nothing_of_a_real_mission(
    tmp_path: Path, mission: Mission
) -> None:
    made = practice(tmp_path / "home-demo", mission.now)
    stick = tmp_path / "stick"
    laptop = mission.laptops["Lynx 9"]
    laptop.log("a bang")
    laptop.seal(stick)
    mission.take(stick)
    release.publish(mission.store, stick / carrier.PACK, now=mission.now)
    store = device.unlock(made.laptop("Lynx 1"), demo_folder.passphrase_of(made.laptop("Lynx 1")))
    try:
        before = device.load_pack(store, mission.now)
        taken = carrier_receive.receive(store, stick, now=mission.now)
        assert taken.refused is not None
        assert not taken.received.logged
        assert device.load_pack(store, mission.now) == before
    finally:
        store.close()
