"""What is held has a quota and an age: nobody fills the disk, nobody displaces another's files."""

import hashlib
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from fieldapp.errors import NOTHING, Message
from fieldapp.hub import status
from fieldapp.hub.importer import held_files, held_quota
from fieldapp.hub.importer.held_files import PENDING, QUARANTINE, HeldFile
from fieldapp.hub.importer.held_quota import Quota
from fieldapp.hub.receiver.arrived_files import Limits
from fieldapp.hub.receiver.folder_arrivals import GONE
from fieldapp.hub.receiver.uploads import Uploads
from tests.hub.test_receiver_faults import bring, upload
from tests.support.mission import NOW, Mission, age_file, words

Hold = Callable[..., bytes]


@pytest.fixture
def mission(tmp_path: Path) -> Mission:
    return Mission.begin(tmp_path)


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    quota = Quota(files=10, size=20_000, age=timedelta(days=90))
    monkeypatch.setattr(held_quota, "QUOTAS", {PENDING: quota, QUARANTINE: quota})


@pytest.fixture
def hold(mission: Mission, tmp_path: Path) -> Hold:
    def held(
        number: int, size: int, sender: bytes | None, place: str = QUARANTINE, days: int = 0
    ) -> bytes:
        raw = number.to_bytes(4, "big") * (size // 4)
        source = tmp_path / "source"
        source.write_bytes(raw)
        file = HeldFile(
            sha256=hashlib.sha256(raw).digest(), name="x", outcome="damaged", reason=Message("r"),
            advice=NOTHING, kept_at=NOW - timedelta(days=days) + timedelta(seconds=number),
            sender=sender,
        )  # fmt: skip
        held_files.hold(mission.store, place, file, source)
        return file.sha256

    return held


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("size", [100, 5000])
def test_whoever_has_most_loses_the_oldest(mission: Mission, hold: Hold, size: int) -> None:
    honest = [hold(n, 400, b"honest 1") for n in range(2)]
    noise = [hold(n, size, None) for n in range(10, 30)]
    discarded = held_quota.trim(mission.store, QUARANTINE, NOW)
    assert [each.sha256 for each in discarded] == noise[: len(discarded)]
    left = {each.sha256 for each in held_files.listed(mission.store, QUARANTINE)}
    assert left >= {*honest, noise[-1]}
    used = held_quota.usage(mission.store, QUARANTINE)
    assert used.files <= used.quota.files
    assert used.size <= used.quota.size
    assert used.discarded == len(discarded)


@pytest.mark.usefixtures("small")
def test_what_is_too_old_is_discarded(mission: Mission, hold: Hold) -> None:
    old, new = hold(1, 100, None, days=91), hold(2, 100, None, days=89)
    assert not held_quota.trim(mission.store, QUARANTINE, NOW)
    discarded = held_quota.trim(mission.store, QUARANTINE, NOW, by_age=True)
    assert [each.sha256 for each in discarded] == [old]
    assert [each.sha256 for each in held_files.listed(mission.store, QUARANTINE)] == [new]


@pytest.mark.usefixtures("small")
def test_a_stick_of_noise_leaves_no_more_than_the_quota(mission: Mission, tmp_path: Path) -> None:
    for number in range(30):
        age_file(tmp_path / "stick", number.to_bytes(2, "big") * 500, mission.recipient)
    assert set(words(mission.take(tmp_path / "stick"))) == {"waiting"}
    told = status.members(status.status(mission.store, mission.pack.roster))["held"][PENDING]
    assert told["files"] <= told["most_files"] == 10
    assert told["bytes"] <= told["most_bytes"]
    assert told["discarded"] >= 20
    assert told["oldest"] is not None


def test_a_name_on_a_stick_charges_nobody(mission: Mission, tmp_path: Path) -> None:
    lynx = mission.enrol("Lynx")
    path = age_file(tmp_path / "stick", b"noise", mission.recipient)
    named = path.with_name(f"0000000001-{lynx.kid.hex()}-{'0' * 64}.age")
    path.rename(named)
    mission.take(named)
    (held,) = held_files.listed(mission.store, PENDING)
    assert held.sender is None


def test_a_laptop_is_asked_again_for_what_was_discarded(tmp_path: Path) -> None:
    folder = Uploads(tmp_path, Limits(reserve=0))
    bring(folder, b"one")
    bring(folder, b"two")
    (tmp_path / "arrived" / f"{upload(b'one').sha256.hex()}{GONE}").touch()
    assert folder.forget() == 1
    assert folder.forget() == 0
    for path in (tmp_path / "arrived").glob("*.age"):
        path.unlink()  # the importer took them
    for _ in range(2):
        assert folder.offset(upload(b"one")) is None
        assert folder.offset(upload(b"two")) == 3
        folder.close()
        folder = Uploads(tmp_path, Limits(reserve=0))
    bring(folder, b"one")
    assert folder.offset(upload(b"one")) == 3
    folder.close()
