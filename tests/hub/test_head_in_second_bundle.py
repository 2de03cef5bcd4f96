"""More records than a bundle holds: the log's signature on a newer head comes with the second."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from fieldapp.errors import StoppedSigningError
from fieldapp.store import signing_stop
from fieldapp.sync import recipients
from tests.hub.test_outbox_bounds import fetched, sent
from tests.support.homes import reopened
from tests.support.mission import Mission


@pytest.fixture
def mission(tmp_path: Path) -> Mission:
    return Mission.begin(tmp_path)


def restored_with_two_bundles(mission: Mission, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """An older copy of headquarters, and two bundles of a laptop that has seen more of the log."""
    monkeypatch.setattr(recipients, "most_records", lambda *_: 20)
    lynx, owl = mission.enrol("Lynx"), mission.enrol("Owl")
    for each in (lynx, owl):
        sent(mission, each)
        fetched(mission, each)
    copy = mission.folder / "copy"
    mission.store.close()
    shutil.copytree(mission.store.home, copy)
    mission.store = reopened(mission.store.home)
    lynx.log(*["before it saw more"] * 25)  # more than one bundle holds, and not sealed yet
    sent(mission, owl)
    first = mission.folder / "first"
    lynx.seal(first)
    mission.now += timedelta(hours=1)
    mission.take(first)
    fetched(mission, lynx)
    lynx.log(*["after"] * 25)
    stick = mission.folder / "second"
    lynx.seal(stick)
    bundles = sorted(
        (*first.rglob("*.age"), *stick.rglob("*.age")), key=lambda p: p.stat().st_mtime_ns
    )
    mission.store.close()
    mission.store = reopened(copy)
    return bundles


@pytest.mark.parametrize("order", ["as sealed", "second first"])
def test_the_second_bundle_stops_an_older_copy_in_either_order(
    mission: Mission, monkeypatch: pytest.MonkeyPatch, order: str
) -> None:
    bundles = restored_with_two_bundles(mission, monkeypatch)
    assert len(bundles) >= 3
    stopped = 0
    for path in bundles if order == "as sealed" else reversed(bundles):
        try:
            mission.take(path)
        except StoppedSigningError:
            stopped += 1
    assert stopped
    with pytest.raises(StoppedSigningError):
        signing_stop.check(mission.store)
