"""The move of headquarters' evidence into a bucket, killed at any moment and begun again."""

import os
import random
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fieldapp.app.headquarters import custody
from fieldapp.store import integrity
from fieldapp.store.evidence import files
from fieldapp.store.objects import bucket_file
from fieldapp.store.objects.bucket_file import Bucket
from fieldapp.store.objects.bucket_objects import BucketObjects
from fieldapp.store.objects.folder_objects import FolderObjects
from tests.support import seaweed
from tests.support.forked import Forked
from tests.support.homes import reopened
from tests.support.mission import Mission

ROUNDS = 8
SIZES = [300_000, 3_000, 9 * 2**20]  # the last one goes in parts


def moved(home: Path, bucket: Bucket, keys: Path) -> None:
    store = reopened(home)
    sys.stdout.write("ready\n")
    custody.to_s3(store, bucket, keys)
    sys.stdout.write("done\n")


def moved_up_to(home: Path, bucket: Bucket, keys: Path, steps: int) -> None:
    """Move it, and be killed before the step of this number: a put, `hub.toml`, a removal."""
    left = [steps]

    def counted(work: Callable[..., Any]) -> Callable[..., Any]:
        def step(*args: Any) -> Any:
            if not left[0]:
                os.kill(os.getpid(), signal.SIGKILL)
            left[0] -= 1
            return work(*args)

        return step

    BucketObjects.put_once = counted(BucketObjects.put_once)  # type: ignore[method-assign]
    bucket_file.write = counted(bucket_file.write)
    FolderObjects.remove = counted(FolderObjects.remove)  # type: ignore[method-assign]
    moved(home, bucket, keys)


@pytest.fixture
def mission(tmp_path: Path) -> Mission:
    """Headquarters with three pieces of evidence."""
    made = Mission.begin(tmp_path)
    lynx = made.enrol("Lynx")
    made.log_roster()
    for number, size in enumerate(SIZES):
        lynx.sign(lynx.photo(random.Random(number).randbytes(size)))
    lynx.seal(tmp_path / "stick")
    made.take(tmp_path / "stick")
    return made


@pytest.fixture
def keys(tmp_path: Path) -> Path:
    path = tmp_path / "keys"
    path.write_text("\n".join(seaweed.KEYS), "utf-8")
    return path


def check_whole(mission: Mission) -> None:
    """Folder or bucket, whichever is in force, has all the evidence."""
    pieces = {each.sha256 for each in files.named(mission.store)}
    assert len(pieces) == len(SIZES)
    assert files.lacking(mission.store, pieces) == set()
    for each in pieces:
        files.verify(mission.store, each)
    assert integrity.check(mission.store).problems == ()


@pytest.mark.slow
def test_a_move_killed_at_any_moment_has_lost_nothing_and_goes_on(
    mission: Mission, keys: Path
) -> None:
    home, bucket, dice = mission.store.home, seaweed.new_bucket(), random.Random(22)
    for _ in range(ROUNDS):
        child = Forked(moved, home, bucket, keys)
        with child.stdout:
            assert child.stdout.readline() == b"ready\n"
            time.sleep(dice.uniform(0.0, 0.6))
            child.kill()
            child.wait()
        check_whole(mission)
    assert custody.to_s3(mission.store, bucket, keys).damaged == 0
    assert bucket_file.named(home) == bucket
    assert list((home / files.FOLDER).glob("*.age")) == []
    check_whole(mission)


def test_a_move_killed_before_each_of_its_steps_goes_on(mission: Mission, keys: Path) -> None:
    home, bucket = mission.store.home, seaweed.new_bucket()
    in_folder, in_force, done = set(), set(), False
    for steps in range(20):
        child = Forked(moved_up_to, home, bucket, keys, steps)
        with child.stdout:
            done = b"done" in child.stdout.read()
        child.wait()
        in_folder.add(len(list((home / files.FOLDER).glob("*.age"))))
        in_force.add(bucket_file.named(home))
        check_whole(mission)
        if done:
            break
    assert done
    assert in_force == {None, bucket}
    assert 0 in in_folder
    assert len(in_folder) > 1
    assert len(list(home.glob("evidence/*"))) == 0
