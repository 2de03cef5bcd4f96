"""Backup and restore, killed at any moment, stopped by a person, or beside an import."""

import random
import sys
import time
from datetime import timedelta
from pathlib import Path

import pytest

from fieldapp.app.headquarters import custody
from fieldapp.errors import CancelledError, FieldappError
from fieldapp.hub.custody import backup_list
from fieldapp.store import hub_log, integrity
from fieldapp.store.interface import Store
from tests.support.forked import Forked
from tests.support.homes import PASSPHRASE, reopened, seen
from tests.support.mission import NOW, Mission

ROUNDS = 12


@pytest.fixture
def mission(tmp_path: Path) -> Mission:
    """Headquarters with some records and pieces of evidence."""
    made = Mission.begin(tmp_path)
    lynx = made.enrol("Lynx")
    made.log_roster()
    for number in range(8):
        lynx.sign(lynx.photo(random.Random(number).randbytes(300_000)))
    lynx.seal(tmp_path / "stick")
    made.take(tmp_path / "stick")
    return made


def work(what: str, one: Path, other: Path) -> None:
    """A backup, a move or a restore in a process of its own."""
    now = NOW + timedelta(days=1)
    sys.stdout.write("ready\n")
    if what == "restore":
        custody.restore(one, other, PASSPHRASE, [], now=now)
    else:
        getattr(custody, what)(reopened(one), other, now=now)
    sys.stdout.write("done\n")


def killed(within: float, *argv: object) -> bool:
    """Run it and kill it after some time; whether it was done before."""
    child = Forked(work, *argv)
    with child.stdout:
        assert child.stdout.readline() == b"ready\n"
        time.sleep(within)
        child.kill()
        child.wait()
        return b"done" in child.stdout.read()


def whole(home: Path) -> tuple[int, tuple[str, ...]]:
    store = reopened(home)
    try:
        return hub_log.size(store), tuple(integrity.check(store).problems)
    finally:
        store.close()


def test_a_backup_killed_anywhere_leaves_the_earlier_one_or_is_the_new_one(
    mission: Mission, tmp_path: Path
) -> None:
    folder, dice = tmp_path / "safe", random.Random(16)
    home = mission.store.home
    sizes: set[int] = set()
    lynx = mission.laptops["Lynx"]
    finished = 0
    for round_ in range(ROUNDS):
        finished += killed(dice.uniform(0.0, 0.8), "backup", home, folder)
        sizes.add(hub_log.size(mission.store))
        try:
            listed = backup_list.read(folder)
        except FieldappError:
            assert not finished
        else:
            assert listed.size in sizes
            target = tmp_path / f"restored {round_}"
            custody.restore(folder, target, PASSPHRASE, [], now=NOW + timedelta(days=1))
            assert whole(target) == (listed.size, ())
        lynx.log(f"round {round_}")
        lynx.seal(tmp_path / f"stick {round_}")
        mission.take(tmp_path / f"stick {round_}")
    custody.backup(mission.store, folder, now=NOW)
    assert backup_list.read(folder).size == hub_log.size(mission.store)
    assert whole(home) == (hub_log.size(mission.store), ())


def test_a_restore_killed_anywhere_leaves_no_home_or_a_whole_one(
    mission: Mission, tmp_path: Path
) -> None:
    folder, dice = tmp_path / "safe", random.Random(61)
    made = custody.backup(mission.store, folder, now=NOW)
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    for round_ in range(ROUNDS):
        target = tmp_path / f"restored {round_ // 3}"
        killed(dice.uniform(0.0, 0.8), "restore", folder, target)
        if not (target / "keystore").exists() and round_ % 3 == 2:
            custody.restore(folder, target, PASSPHRASE, [], now=NOW)
        if (target / "keystore").exists():
            assert whole(target) == (made.size, ())
    assert before == {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_move_killed_anywhere_never_leaves_two_homes_that_sign(
    mission: Mission, tmp_path: Path
) -> None:
    folder, dice = tmp_path / "safe", random.Random(99)
    for _ in range(6):
        killed(dice.uniform(0.2, 1.0), "move", mission.store.home, folder)
        locked = custody.stop_in_words(mission.store, mission.pack.roster) is not None
        moved = (folder / backup_list.LIST).exists() and backup_list.read(folder).moved
        assert locked or not moved
    custody.move(mission.store, folder, now=NOW)
    done = custody.restore(folder, tmp_path / "new", PASSPHRASE, [], now=NOW)
    assert done.compared.stop is None


def test_a_backup_that_a_person_stops_leaves_the_earlier_one(
    mission: Mission, tmp_path: Path
) -> None:
    folder = tmp_path / "safe"
    made = custody.backup(mission.store, folder, now=NOW)
    lynx = mission.laptops["Lynx"]
    lynx.sign(seen("another"))
    lynx.seal(tmp_path / "later")
    mission.take(tmp_path / "later")
    steps = []

    def stop(*at: object) -> None:
        steps.append(at)
        if len(steps) > 3:
            raise CancelledError("Stopped.")

    with pytest.raises(CancelledError):
        custody.backup(mission.store, folder, now=NOW, progress=stop)
    assert backup_list.read(folder) == made
    assert len(steps) == 4
    stopped_restore(folder, tmp_path / "new")


def stopped_restore(folder: Path, home: Path) -> None:
    def stop(*_: object) -> None:
        raise CancelledError("Stopped.")

    with pytest.raises(CancelledError):
        custody.restore(folder, home, PASSPHRASE, [], now=NOW, progress=stop)
    assert not list(home.iterdir())


def test_a_backup_beside_an_import_is_one_moment_of_it(mission: Mission, tmp_path: Path) -> None:
    folder, lynx = tmp_path / "safe", mission.laptops["Lynx"]
    count = 0

    def importing(_done: int, _total: int, what: str) -> None:
        nonlocal count
        if what and count < 5:
            count += 1
            lynx.sign(lynx.photo(random.Random(what).randbytes(1000)))
            lynx.seal(tmp_path / f"beside {count}")
            mission.take(tmp_path / f"beside {count}")

    made = custody.backup(mission.store, folder, now=NOW, progress=importing)
    assert count == 5
    target: Path = tmp_path / "new"
    custody.restore(folder, target, PASSPHRASE, [], now=NOW)
    assert whole(target) == (made.size, ())
    store: Store = reopened(target)
    assert hub_log.size(store) <= hub_log.size(mission.store)
    store.close()
