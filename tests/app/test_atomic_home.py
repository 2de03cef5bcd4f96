"""A new home is there whole or not at all, killed at any point; what is in its way is told."""

import os
import random
import signal
import time
from pathlib import Path

import pytest

from fieldapp.app.home import atomic_home, device
from fieldapp.errors import StoreError
from tests.support.homes import CHEAP, PASSPHRASE
from tests.support.mission import NOW


def create(home: Path) -> None:
    device.create_home(home, PASSPHRASE, call_sign="Lynx", now=NOW, cost=CHEAP)


def whole(home: Path) -> bool:
    if not (home / "keystore").exists():
        return False
    store = device.unlock(home, PASSPHRASE)
    assert device.request(store).call_sign == "Lynx"
    store.close()
    return True


@pytest.mark.slow
def test_killed_while_it_is_made_it_is_made_anew(tmp_path: Path) -> None:
    chance, complete = random.Random(2), 0
    started = time.monotonic()
    create(tmp_path / "timed")
    took = time.monotonic() - started
    for number in range(25):
        home = tmp_path / f"home-{number}"
        child = os.fork()
        if child == 0:
            create(home)
            os._exit(0)
        time.sleep(chance.random() * took * 1.2)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        complete += whole(home)
        if not whole(home):
            create(home)
        assert whole(home)
    assert complete < 25


@pytest.mark.parametrize("moved", [1, 2])
def test_what_was_moved_before_a_kill_is_replaced(tmp_path: Path, moved: int) -> None:
    home = tmp_path / "home"
    with atomic_home.founding(home) as part:
        for name in ("a", "b", "keystore"):
            (part / name).write_text("old")
    (home / atomic_home.PART).mkdir()
    (home / "keystore").rename(home / atomic_home.PART / "keystore")
    if moved == 1:
        (home / "b").rename(home / atomic_home.PART / "b")
    create(home)
    assert whole(home)


def test_what_is_in_the_way_is_told_and_left(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "fieldapp.db").write_text("somebody's")
    for _ in range(2):
        with pytest.raises(StoreError, match=r"fieldapp.db is in .* already"):
            create(home)
        assert (home / "fieldapp.db").read_text() == "somebody's"
    assert [each.name for each in home.iterdir()] == ["fieldapp.db"]


def test_a_failure_leaves_nothing(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with pytest.raises(ZeroDivisionError), atomic_home.founding(home) as part:
        (part / "x").write_text("1")
        _ = 1 / 0
    assert list(home.iterdir()) == []
